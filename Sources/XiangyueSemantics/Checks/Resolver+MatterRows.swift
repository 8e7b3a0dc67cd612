import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 约0309, 0507, 0511, 0512: whether each 事项 says one thing of each row, and of which rows.
extension Resolver {
  mutating func checkMatterRows() {
    var place = 0
    for located in declarations.matters {
      current = located.tree
      let node = located.node
      checkRectified(node)
      if let matter = matters[place], !hasUnreadableParts(node.tokens) {
        checkOutcomes(node, matter)
        if !isOfUnknown(node) { checkSides(node, matter) }
        checkShared(node)
      }
      place += node.names.count
    }
  }

  /// Whether something in it has been reported: what it leaves out may be that.
  private func isOfUnknown(_ node: MatterSyntax) -> Bool {
    let whole = range(node)
    return diagnostics.contains { message in
      message.range.file == whole.file && whole.start <= message.range.start && message.range.start < whole.end
    }
  }

  private static func outcome(_ mapping: MappingSyntax) -> Token? {
    switch mapping {
    case .outcome(_, let outcome), .presence(_, let outcome): outcome
    case .rectified: nil
    }
  }

  private mutating func checkRectified(_ node: MatterSyntax) {
    var isSaid = false
    for case .rectified(let token) in node.mappings {
      if isSaid { report(NamedTwice(name: "改正日", range: token.range, cut: nil)) }
      isSaid = true
    }
  }

  /// A rule behind another that takes its rows, with another outcome.
  private mutating func checkOutcomes(_ node: MatterSyntax, _ matter: Matter) {
    var earlier: [(rule: OutcomeRule, word: Token)] = []
    var absence: Token?
    var rules = matter.outcomes[...]
    for mapping in node.mappings {
      let (word, place): (Token, SourceRange)
      let text: String
      switch mapping {
      case .rectified: continue
      case .presence(let presence, let outcome):
        (word, place, text) = (outcome, presence.range.through(outcome.range), "\(presence.text) 记录")
        if presence.text == "无" {
          if let absence, absence.text != outcome.text {
            report(OutcomeTwice(range: place, condition: text, first: absence.text, second: outcome.text))
          }
          absence = absence ?? outcome
          continue
        }
      case .outcome(let conditions, let outcome):
        guard let first = conditions.first, let last = conditions.last else { continue }
        (word, place) = (outcome, range(first).through(range(last)))
        text = conditions.map { phrase($0.tokens) }.joined(separator: "，")
      }
      guard let rule = rules.popFirst() else { return }
      if let taken = earlier.first(where: { $0.rule.outcome != rule.outcome && Self.takes($0.rule, rule) }) {
        report(OutcomeTwice(range: place, condition: text, first: taken.word.text, second: word.text))
      }
      earlier.append((rule, word))
    }
  }

  /// Whether rows of the later rule are surely the earlier one's.
  private static func takes(_ earlier: OutcomeRule, _ later: OutcomeRule) -> Bool {
    guard let first = earlier.condition else { return true }
    guard let second = later.condition else { return false }
    if first == second { return true }
    guard let left = values(first), let right = values(second), left.column == right.column else { return false }
    return !left.members.isDisjoint(with: right.members)
  }

  /// `结果 为 合格、优 之一`: the field and the values.
  private static func values(_ condition: Expression) -> (column: Int, members: Set<Literal>)? {
    switch condition {
    case .compare(.column(let column), .equal, .literal(let literal)): (column, [literal])
    case .among(.column(let column), let literals): (column, Set(literals))
    case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .ownKey,
      .score, .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard, .derived, .overDependents,
      .stepped, .firstOf, .minuteOfDay, .seen, .before, .overRecords, .grade:
      nil
    }
  }

  /// 约0512: one outcome alone, and values of the same field that no rule names.
  private mutating func checkSides(_ node: MatterSyntax, _ matter: Matter) {
    guard matter.absence == nil, let first = matter.outcomes.first,
      matter.outcomes.allSatisfy({ $0.outcome == first.outcome })
    else { return }
    let named = matter.outcomes.compactMap { $0.condition.flatMap(Self.values) }
    guard named.count == matter.outcomes.count, let column = named.first?.column,
      named.allSatisfy({ $0.column == column }),
      case .enumeration(let type) = records[matter.record].columns[column].type
    else { return }
    let codes = named.reduce(into: Set<Literal>()) { $0.formUnion($1.members) }
    let left = type.members.indices.filter { !codes.contains(.code(UInt8($0))) }.map { type.members[$0] }
    guard !left.isEmpty, let word = node.mappings.compactMap(Self.outcome).first else { return }
    let others = ["做到": "未做到", "未做到": "做到", "发生": "未发生", "未发生": "发生"]
    report(
      OneSidedMatter(
        range: word.range, name: node.names.map(\.text).joined(separator: "、"), outcome: word.text,
        missing: others[word.text] ?? "", field: records[matter.record].columns[column].name, values: left))
  }

  private mutating func checkShared(_ node: MatterSyntax) {
    guard node.names.count > 1 else { return }
    let tokens = tree.tokens[node.tokens.lower..<min(node.tokens.upper, tree.tokens.count)]
    guard !tokens.contains(where: { $0.text == "本事项" }) else { return }
    report(SharedEvidence(range: node.record.range, matters: node.names.map(\.text), record: node.record.text))
  }
}
