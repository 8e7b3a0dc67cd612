import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 除外, 不适用: who, or which cases, are exempt, and from what.
extension Resolver {
  /// `五保户 除外`, `关系 为 直系亲属 的 除外`: from the duties of its sentence up to the ；.
  mutating func exclude(_ stretch: [NormPartSyntax], _ frame: NormFrame, norms: [Int]) {
    let hasDuty = stretch.contains { part in
      switch part {
      case .duty, .bound: true
      case .condition, .exclusion: false
      }
    }
    for part in stretch {
      guard case .exclusion(let nodes) = part, let first = nodes.first, let last = nodes.last else { continue }
      guard hasDuty else {
        cannotStand(
          last.tokens, zh: "除外 和它的义务写在一个分句里，中间用“，”：应当 …，五保户 除外",
          en: "an exception in the clause of its duty, behind a comma: 应当 …，五保户 除外")
        continue
      }
      let place = range(first).through(range(last))
      switch frame.target {
      case .rows(let rows):
        for scope in exemptScopes(nodes, records: [rows.record], rows.subject, place) {
          addExemption(scope, norms: norms, frame.citation, place)
        }
      case .subjects(let set):
        for set in exemptSets(nodes, sets[set].subject) {
          addExemption(.set(set), norms: norms, frame.citation, place)
        }
      }
    }
  }

  private mutating func addExemption(_ scope: Exemption.Scope, norms: [Int], _ citation: Citation, _ place: SourceRange)
  {
    guard !norms.isEmpty else { return }
    exemptions.append(Exemption(citation: citation, scope: scope, norms: norms, inForce: inForce, range: place))
  }

  /// Of norms on cases: a field of the row goes before one of the subject.
  private mutating func exemptScopes(
    _ nodes: [ExpressionSyntax], records: [Int], _ subject: Int, _ place: SourceRange
  ) -> [Exemption.Scope] {
    if nodes.count == 1, isSet(nodes[0]) { return exemptSets(nodes, subject).map { .set($0) } }
    var rows: [ExpressionSyntax] = []
    var own: [ExpressionSyntax] = []
    var record: Int?
    for node in nodes {
      switch home(of: node, records: records, subject: subject) {
      case .row(let found):
        record = found
        rows.append(node)
      case .subject: own.append(node)
      case .both(let row, let other):
        reportHalves(node, row: row, subject: other)
        return []
      case .either(_, _, let name), .nowhere(let name):
        if case .name = node {
          reportUndeclaredSet(name, names.candidates(.subject, .subset))
        } else {
          reportUndeclaredValue(name, records.first.map { .record($0) } ?? .subject(max(subject, 0)))
        }
        return []
      }
    }
    guard let record else { return exemptSets(nodes, subject).map { .set($0) } }
    if let other = own.first {
      cannotStand(
        other.tokens, zh: "记录的条件和主体的条件分作两句：… 的 除外，… 的 除外",
        en: "conditions on the record and on the subject apart: … 的 除外，… 的 除外")
      return []
    }
    return [.rows(record: record, conjunction(rows, .record(record)))]
  }

  /// The sets that conditions name: `五保户`, `住户（人口 低于 2人）`, `人口 低于 2人`.
  private mutating func exemptSets(_ nodes: [ExpressionSyntax], _ subject: Int) -> [Int] {
    if nodes.count == 1 { return exemptSets(nodes[0], subject) }
    guard subject >= 0 else { return [] }
    let text = nodes.map { phrase($0.tokens) }.joined(separator: "，")
    return [narrowed(subject, by: nodes, name: "\(subjects[subject].name)（\(text)）")]
  }

  private mutating func exemptSets(_ node: ExpressionSyntax, _ subject: Int) -> [Int] {
    switch node {
    case .or(let left, let right, _) where isSet(left) || isSet(right):
      return exemptSets(left, subject) + exemptSets(right, subject)
    case .parenthesized(let inner, _) where isSet(inner): return exemptSets(inner, subject)
    case .name(nil, let name, let bracket, _) where isSet(node):
      guard let set = set(name) else { return [] }
      if case .conditions(let conditions) = bracket {
        return [narrowed(set, by: conditions, name: phrase(node.tokens))]
      }
      return [set]
    case .name(nil, let name, nil, _) where !isField(name, subject):
      reportUndeclaredSet(name, names.candidates(.subject, .subset))
      return []
    case .or, .and, .not, .predicates, .comparison, .arithmetic, .during, .member, .name, .quantity, .literal,
      .parenthesized, .unreadable:
      guard subject >= 0 else { return [] }
      return [narrowed(subject, by: [node], name: "\(subjects[subject].name)（\(phrase(node.tokens))）")]
    }
  }

  private func isSet(_ node: ExpressionSyntax) -> Bool {
    switch node {
    case .name(nil, let name, _, _): names.find(name.text, .subject, .subset) != nil
    case .or(let left, let right, _): isSet(left) || isSet(right)
    case .parenthesized(let inner, _): isSet(inner)
    case .and, .not, .predicates, .comparison, .arithmetic, .during, .member, .name, .quantity, .literal, .unreadable:
      false
    }
  }

  private func isField(_ name: Token, _ subject: Int) -> Bool {
    subjects.indices.contains(subject) && subjects[subject].column(named: name.text) != nil
  }

  /// `五保户 不适用 本条 规定。`
  mutating func exempt(_ node: ClauseSyntax, _ state: inout ParagraphState) {
    guard let norms = cited(node.exempted, state.citation) else { return }
    // Conditions on the rows of one record hold for the cases of that record alone.
    if !(node.conditions.count == 1 && isSet(node.conditions[0])) {
      var records: [Int] = []
      for index in norms {
        if let record = caseRecord(index), !records.contains(record) { records.append(record) }
      }
      let subject = norms.first.map { self.norms[$0].subject } ?? -1
      let onRows = records.filter { record in
        node.conditions.allSatisfy {
          if case .row = home(of: $0, records: [record], subject: subject) { true } else { false }
        }
      }
      for record in onRows {
        let fitting = norms.filter { caseRecord($0) == record }
        addExemption(
          .rows(record: record, conjunction(node.conditions, .record(record))), norms: fitting, state.citation,
          range(node))
      }
      if !onRows.isEmpty { return }
    }
    let bound = norms.map { self.norms[$0].subject }
    for set in exemptSets(node.conditions, bound.first ?? -1) {
      let fitting = norms.filter { self.norms[$0].subject == sets[set].subject || self.norms[$0].subject < 0 }
      guard !fitting.isEmpty else {
        wrongKind(
          range(node), zh: "所引的规定不约束 \(sets[set].name)，不必写例外", en: "the rule cited doesn't bind \(sets[set].name)")
        continue
      }
      addExemption(.set(set), norms: fitting, state.citation, range(node))
    }
  }

  /// Of a norm on cases: the record.
  private func caseRecord(_ index: Int) -> Int? {
    switch norms[index].norm.duty {
    case .cases(let record, _, _, _, _), .timedCases(let record, _, _, _, _): record
    case .matters, .periodic, .value, .followUp: nil
    }
  }
}
