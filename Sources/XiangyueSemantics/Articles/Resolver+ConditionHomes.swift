import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// Whether a condition beside an event, or before 除外, is one on the row or on the subject. A field of the row goes first.
extension Resolver {
  func home(of node: ExpressionSyntax, records: [Int], subject: Int) -> ConditionHome {
    let roots = ConditionRoots(node)
    // A 参数 has its value wherever it stands.
    let own = roots.names.filter { names.find($0.text, .parameter) == nil }
    var found: Int?
    for record in records {
      guard let name = own.first(where: { rowHas($0, record, roots) }) else {
        continue
      }
      let other = own.first { !rowHas($0, record, roots) }
      if let other, knows(other, subject) { return .both(row: name, subject: other) }
      if roots.asksSubject { return .both(row: name, subject: name) }
      if let found, found != record { return .either(found, record, name) }
      found = record
    }
    if let found { return .row(found) }
    if let name = own.first(where: { !knows($0, subject) }) { return .nowhere(name) }
    return .subject
  }

  /// Whether a name is a field of a record's row, or a sheet made of it; 村庄环境 的 平均 is of whom the rows are.
  private func rowHas(_ name: Token, _ record: Int, _ roots: ConditionRoots) -> Bool {
    if records[record].column(named: name.text) != nil { return true }
    if roots.followed.contains(where: { $0.range == name.range }) { return false }
    return sheet(name.text, of: record) != nil || isUnclearSheet(name.text)
  }

  /// Whether a name is a field of the subject, or anything else that it has a value of.
  func knows(_ name: Token, _ subject: Int) -> Bool {
    guard subjects.indices.contains(subject) else { return false }
    return subjects[subject].column(named: name.text) != nil || isStandingName(name, subject)
      || isSubset(name, of: subject)
  }

  /// A score, a grade, a derived value, or rows of a record that are counted.
  func isStandingName(_ name: Token, _ subject: Int) -> Bool {
    if subjects.indices.contains(subject), subjects[subject].column(named: name.text) != nil { return false }
    if derivedValues.contains(where: { $0.name == name.text && $0.subject == subject }) { return true }
    guard let entry = names.find(name.text, .account, .scale, .record, .sheet) else { return false }
    if case .account = entry.kind { return accounts[entry.index].subject == subject }
    // One of a period is a value of its own subject: it stands above.
    if case .sheet = entry.kind, sheets.indices.contains(entry.index), sheets[entry.index]?.period != nil {
      return false
    }
    return true
  }

  func isSubset(_ name: Token, of subject: Int) -> Bool {
    guard let entry = names.find(name.text, .subset) else { return false }
    return sets.indices.contains(entry.index) && sets[entry.index].subject == subject
  }

  /// Whether a condition is about something that has its value as of a day.
  func isStanding(_ node: ExpressionSyntax, _ subject: Int) -> Bool {
    let roots = ConditionRoots(node)
    return roots.isStanding || roots.names.contains { isStandingName($0, subject) }
  }

  /// A condition on the subject as of a day; the name of a subset stands for who belongs to it.
  mutating func standingCondition(_ node: ExpressionSyntax, _ subject: Int) -> Expression {
    if case .name(nil, let name, nil, _) = node, subjects[subject].column(named: name.text) == nil,
      isSubset(name, of: subject), let set = set(name)
    {
      return sets[set].condition ?? .literal(.truth(true))
    }
    return condition(node, .standing(subject))
  }

  /// 约0306: a condition that is half one thing and half another.
  mutating func reportHalves(_ node: ExpressionSyntax, row: Token, subject: Token) {
    let other = row.text == subject.text ? "" : "，\(subject.text) …"
    cannotStand(
      node.tokens, zh: "\(row.text) 是记录的，其余是主体的：用“，”分开写，\(row.text) …\(other) 的",
      en: "\(row.text) is of the record, the rest of the subject: part them by ，")
  }
}
