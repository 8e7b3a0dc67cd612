import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// `违反 前款 规定，情节 为 严重 的`: conditions on the evidence row or the subject, beside an event.
extension Resolver {
  /// A condition beside an event; nil where it can't be made out, which is reported.
  mutating func held(_ part: TriggerFacts.Part, _ subject: Int, _ event: Trigger) -> Trigger? {
    guard case .holds(let node) = part.kind, subjects.indices.contains(subject) else { return nil }
    let before = diagnostics.count
    let made: Trigger?
    let records = records(of: event, subject)
    switch home(of: node, records: records, subject: subject) {
    case .row(let record): made = .rowHolds(record: record, condition(node, .record(record)))
    case .subject: made = .subjectHolds(standingCondition(node, subject))
    case .both(let row, let other):
      reportHalves(node, row: row, subject: other)
      made = nil
    case .either(let first, let second, let name):
      cannotStand(
        node.tokens, zh: "\(self.records[first].name) 和 \(self.records[second].name) 都有 \(name.text)：分作两句，各引各的规定",
        en: "\(self.records[first].name) and \(self.records[second].name) both have \(name.text): write two sentences")
      made = nil
    case .nowhere(let name):
      reportUnknown(name, node, records.first.map { .record($0) } ?? .subject(subject))
      made = nil
    }
    return diagnostics.count == before ? made : nil
  }

  /// A name that stands alone is most likely a 事项 that was meant as 有 违建 的.
  mutating func reportUnknown(_ name: Token, _ node: ExpressionSyntax, _ table: TableReference) {
    guard case .name = node else { return reportUndeclaredValue(name, table) }
    if names.find(name.text, .matter) != nil {
      cannotStand(
        node.tokens, zh: "有 \(name.text) 的（不得 有的），或 未 \(name.text) 的（应当 做到的）",
        en: "有 \(name.text) 的 of what is forbidden, 未 \(name.text) 的 of what is demanded")
    } else {
      _ = matter(name)
    }
  }

  /// The records that the evidence of an event's norms lies in.
  func records(of event: Trigger, _ subject: Int) -> [Int] {
    guard TriggerFacts.hasMatters(event) else { return [] }
    let cited = TriggerFacts.norms(of: event) ?? norms.indices.filter { norms[$0].subject == subject }
    var found: [Int] = []
    for record in cited.flatMap({ norms[$0].records(matters) }) where !found.contains(record) { found.append(record) }
    return found
  }

  /// Whether conditions alone, behind a citation of the same 款, are looked at at its events: those on the row, and on what
  /// a subject is. Of a score it could be meant either way.
  mutating func leansOnEvent(
    _ conditions: [TriggerFacts.Part], _ facts: TriggerFacts, _ state: inout ParagraphState
  ) -> Bool {
    guard let cited = facts.leanedOn?.filter({ norms[$0].subject >= 0 && !facts.followUps.contains($0) }),
      let first = cited.first
    else { return false }
    let records = Set(cited.flatMap { norms[$0].records(matters) }).sorted()
    for condition in conditions {
      guard case .holds(let node) = condition.kind else { continue }
      if case .row = home(of: node, records: records, subject: norms[first].subject) { return true }
    }
    for condition in conditions {
      guard case .holds(let node) = condition.kind, isStanding(node, norms[first].subject) else { continue }
      let verb = facts.leansOnCompliance ? "遵守" : "违反"
      cannotStand(
        condition.range, condition.phrase,
        zh: "\(verb) … 规定，\(condition.phrase) 的（每次\(verb)时看）；期末才看的，另写一款：\(condition.phrase) 的，…",
        en: "\(verb) … 规定，\(condition.phrase) 的 (at each); to look when the period ends, a 款 of its own")
      state.isBroken = true
      return false
    }
    return true
  }
}
