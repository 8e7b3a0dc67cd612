import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// Reads the conditions of a clause: each predicate becomes a part of the trigger, or is refused.
extension Resolver {
  mutating func facts(_ node: ClauseSyntax, _ state: inout ParagraphState) -> TriggerFacts {
    var facts = TriggerFacts()
    if let occasion = node.occasion {
      facts.occasion = NumberedOccasion(number: occasion.number, onwards: occasion.onwards)
      facts.occasionRange = range(occasion)
    }
    let before = (cited: state.cited, isBroken: state.isBroken)
    for condition in node.conditions { read(condition, &facts, &state) }
    facts.leanedOn = before.cited
    facts.leansOnCompliance = state.isOfCompliance
    if !facts.parts.isEmpty {
      state.isOfCompliance = facts.parts.contains { if case .complied = $0.kind { true } else { false } }
    }
    if facts.parts.allSatisfy({ $0.kind.norms == nil }), before.cited == nil, before.isBroken { facts.isBroken = true }
    // What could not be made out may have cited what the clauses after it lean on.
    if facts.isBroken, state.cited == nil { state.isBroken = true }
    if !facts.isBroken { lean(&facts) }
    if !facts.isBroken { checkTogether(&facts) }
    return facts
  }

  private mutating func read(_ node: ExpressionSyntax, _ facts: inout TriggerFacts, _ state: inout ParagraphState) {
    switch node {
    case .predicates(let predicates):
      for place in predicates.predicates.indices { read(predicates, place, &facts, &state) }
    case .parenthesized(let inner, _): read(inner, &facts, &state)
    case .and(let left, let right, _):
      read(left, &facts, &state)
      read(right, &facts, &state)
    case .unreadable: facts.isBroken = true
    case .name(nil, let name, nil, _) where names.find(name.text, .matter) == nil:
      // Most likely a 事项 that was meant as 有 违建 的.
      if matter(name) == nil { facts.isBroken = true }
    case .or, .not, .comparison, .arithmetic, .during, .member, .name, .quantity, .literal:
      facts.isBroken = true
      cannotStand(
        node.tokens, zh: "违反 前款 规定 的、逾期未改 的、连续 2次 的、30日内 违反 3次以上 的；只对一部分人的，在 凡 后面写条件",
        en: "违反 前款 规定 的, 逾期未改 的, 连续 2次 的, 30日内 违反 3次以上 的")
    }
  }

  private mutating func read(
    _ shared: PredicatesSyntax, _ place: Int, _ facts: inout TriggerFacts, _ state: inout ParagraphState
  ) {
    let node = shared.predicates[place]
    guard isCounted(shared, place) || !hasWindow(shared) else {
      return misplaced(
        shared.tokens, &facts, zh: "期间和 同一 事项 后面要有次数：30日内 同一 事项 违反 3次以上 的",
        en: "a period and 同一 事项 need a count: 30日内 同一 事项 违反 3次以上 的")
    }
    switch node {
    case .violated(let verb, let cites, let bound, let tokens):
      let isCompliance = verb.text == "遵守"
      if isCompliance, bound != nil {
        return misplaced(tokens, &facts, zh: "遵守 前款 规定 的，加 1分", en: "遵守 前款 规定 的，加 1分")
      }
      let norms = cites.isEmpty ? nil : cite(cites, isCompliance, &facts, &state)
      if let bound {
        guard let count = count(bound, shared, &facts) else { return }
        add(.counted(count, norms: norms), tokens, &facts)
      } else {
        add(isCompliance ? .complied(norms: norms) : .violated(norms: norms), tokens, &facts)
      }
    case .has(let word, nil, _, let bound, let tokens):
      guard word.text == "有", let bound else { return misplaced(tokens, &facts) }
      if let count = count(bound, shared, &facts) { add(.counted(count, norms: nil), tokens, &facts) }
    case .has(let word, let name?, let filter, nil, let tokens):
      guard filter.isEmpty, names.find(name.text, .record) == nil else { return misplaced(tokens, &facts) }
      had(word, name, tokens, &facts)
    case .has(_, _, _, _, let tokens): misplaced(tokens, &facts)
    case .entered(let verb, let board, let bound, let tokens):
      guard verb.text == "列入", bound == nil else { return misplaced(tokens, &facts) }
      guard let board = self.board(board) else {
        facts.isBroken = true
        return
      }
      add(.entered(board: board), tokens, &facts)
    case .onBoard(_, _, let tokens): misplaced(tokens, &facts)
    case .consecutive(let quantity, nil, _, let tokens):
      guard let count = count(quantity, of: "连续") else {
        facts.isBroken = true
        return
      }
      add(.consecutive(count, norms: nil), tokens, &facts)
    case .overdue(let tokens): add(.overdue(norms: nil), tokens, &facts)
    case .allRectified(let quantity, let tokens):
      add(.allRectified(days: quantity.map { days($0) ?? 0 } ?? 0), tokens, &facts)
    case .anyOfItems(let tokens): add(.anyOfItems, tokens, &facts)
    case .consecutive(_, _, _, let tokens), .allOfItems(let tokens): misplaced(tokens, &facts)
    }
  }

  private mutating func add(_ kind: TriggerFacts.Kind, _ tokens: TokenRange, _ facts: inout TriggerFacts) {
    facts.parts.append(TriggerFacts.Part(kind: kind, range: range(tokens), phrase: phrase(tokens)))
  }

  /// `有 违建`, `未 包卫生`: the violation of the duty on this matter.
  private mutating func had(_ word: Token, _ name: Token, _ tokens: TokenRange, _ facts: inout TriggerFacts) {
    guard let matter = matter(name) else {
      facts.isBroken = true
      return
    }
    let about = norms.indices.filter { norms[$0].matters.contains(matter) }
    let binding = about.filter { index in
      switch norms[index].norm.modality {
      case .obligation: word.text == "未"
      case .prohibition: word.text == "有"
      case .permission, .encouragement: false
      }
    }
    guard !binding.isEmpty || about.isEmpty else {
      return misplaced(
        tokens, &facts, zh: "违反 … 规定 的，或：应当 做到的写 未 \(name.text) 的，不得 有的写 有 \(name.text) 的",
        en: "违反 … 规定 的; else 未 \(name.text) 的 of what is demanded, 有 \(name.text) 的 of what is forbidden")
    }
    facts.matter = matter
    // `违反 前款 规定，有 违建 的`: only this one of what is cited.
    if case .violated(let cited?)? = facts.parts.last?.kind, cited.contains(where: binding.contains) { return }
    add(.violated(norms: binding), tokens, &facts)
  }

  private mutating func misplaced(
    _ tokens: TokenRange, _ facts: inout TriggerFacts, zh: String = "违反 前款 规定 的、列入 榜 的、30日内 违反 3次以上 的",
    en: String = "违反 前款 规定 的, 列入 board 的, 30日内 违反 3次以上 的"
  ) {
    facts.isBroken = true
    cannotStand(tokens, zh: zh, en: en)
  }

  private mutating func cite(
    _ cites: [CiteSyntax], _ isCompliance: Bool, _ facts: inout TriggerFacts, _ state: inout ParagraphState
  ) -> [Int]? {
    var found = cited(cites, state.citation)
    if !isCompliance, let norms = found {
      // What is only encouraged can't be broken.
      let binding = norms.filter { self.norms[$0].norm.modality != .encouragement }
      if binding.isEmpty, let cite = cites.first, !norms.isEmpty {
        report(
          CitedWithoutDuty(
            range: cite.base.range.through((cite.parts.last ?? cite.base).range),
            cited: ([cite.base] + cite.parts).map(\.text).joined(), place: nil, meant: nil))
      }
      found = binding.isEmpty ? nil : binding
    }
    // The clauses after this one lean on all that it cites.
    let isFirst = facts.parts.allSatisfy { $0.kind.norms == nil }
    state.cited = found.map { isFirst ? $0 : Set($0 + (state.cited ?? [])).sorted() }
    state.isBroken = found == nil
    if found == nil { facts.isBroken = true }
    return found
  }

  // MARK: Counts

  private func hasWindow(_ node: PredicatesSyntax) -> Bool { node.period != nil || !node.same.isEmpty }

  /// Whether the predicate is a count, or what the count behind it is of: `本年 违反 前款 规定、累计 3次以上`.
  private func isCounted(_ node: PredicatesSyntax, _ place: Int) -> Bool {
    switch node.predicates[place] {
    case .violated(_, _, .some, _), .has(_, _, _, .some, _), .entered(_, _, .some, _): return true
    case .violated(_, _, nil, _):
      guard place + 1 < node.predicates.count,
        case .violated(_, let cites, .some, _) = node.predicates[place + 1]
      else { return false }
      return cites.isEmpty
    case .has, .entered, .onBoard, .consecutive, .overdue, .allRectified, .anyOfItems, .allOfItems: return false
    }
  }

  /// `3次以上`: at each from the third; `满 3次`: at the third, then anew; `超过 3次`: from the fourth.
  private mutating func count(
    _ bound: BoundSyntax, _ shared: PredicatesSyntax, _ facts: inout TriggerFacts
  ) -> TriggerFacts.Count? {
    guard case .quantity(let quantity) = bound.value, let number = count(quantity, of: "违反") else {
      facts.isBroken = true
      return nil
    }
    let least: Int
    switch Self.comparison(bound) {
    case .greaterOrEqual: least = number
    case .greater: least = number + 1
    case .less, .lessOrEqual, .equal, .notEqual:
      misplaced(bound.tokens, &facts, zh: "3次以上，或 满 3次", en: "3次以上 or 满 3次")
      return nil
    }
    guard let window = window(shared) else {
      facts.isBroken = true
      return nil
    }
    if let same = shared.same.first(where: { $0.text != "事项" }) {
      facts.isBroken = true
      cannotStand(same.range, "同一 \(same.text)", zh: "同一 事项", en: "同一 事项")
    }
    return TriggerFacts.Count(
      number: least, restarts: bound.word.text == "满" || bound.word.text == "届满", window: window,
      sameMatter: !shared.same.isEmpty)
  }

  private mutating func window(_ node: PredicatesSyntax) -> Window? {
    switch node.period {
    case nil: .always
    case .within(let quantity), .recent(let quantity): days(quantity).map { .days($0) }
    case .word(let token)?: periodUnit(.word(token), node.tokens).map { .period($0) }
    }
  }
}
