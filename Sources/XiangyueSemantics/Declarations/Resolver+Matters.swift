import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 事项: which rows of which record show whether it was done.
extension Resolver {
  mutating func resolveMatters() {
    var place = 0
    for located in declarations.matters {
      current = located.tree
      article = nil
      let node = located.node
      if let record = record(node.record) { resolve(node, record, from: place) }
      place += node.names.count
    }
  }

  private mutating func resolve(_ node: MatterSyntax, _ record: Int, from place: Int) {
    let reference = records[record].subjectColumn
    if reference == nil {
      report(IncompleteTable(range: node.record.range, table: records[record].name, lack: .reference(to: nil)))
    }
    if records[record].dayColumn == nil {
      report(IncompleteTable(range: node.record.range, table: records[record].name, lack: .day))
    }
    if node.mappings.allSatisfy({ if case .rectified = $0 { true } else { false } }), !hasUnreadableParts(node.tokens) {
      cannotStand(
        node.names[0].range, "事项 \(node.names[0].text)", zh: "写明什么算做到：结果 为 合格 的，视为 做到，或 有 记录 的，视为 做到",
        en: "say what shows it: 结果 为 合格 的，视为 做到, or 有 记录 的，视为 做到")
    }
    let occurs = occurs(node)
    let start = diagnostics.count
    for (offset, name) in node.names.enumerated() {
      let scope = Scope.record(record, matter: name)
      let filter = node.filter.isEmpty ? nil : conjunction(node.filter, scope)
      var outcomes: [OutcomeRule] = []
      var absence: Outcome?
      var rectified: Int?
      for mapping in node.mappings {
        switch mapping {
        case .outcome(let conditions, let outcome):
          outcomes.append(
            OutcomeRule(condition: conjunction(conditions, scope), outcome: self.outcome(outcome)))
        case .presence(let word, let outcome):
          if word.text == "无" {
            absence = self.outcome(outcome)
          } else {
            outcomes.append(OutcomeRule(condition: nil, outcome: self.outcome(outcome)))
          }
        case .rectified(let token): rectified = rectifiedColumn(token, record)
        }
      }
      matterOccurs[place + offset] = occurs
      matters[place + offset] = Matter(
        name: name.text, record: record, reference: reference ?? 0, filter: filter, outcomes: outcomes,
        absence: absence, rectifiedColumn: rectified)
    }
    // What is wrong in the shared text is wrong once, not once for each name.
    if node.names.count > 1 { forgetRepetitions(since: start) }
  }

  /// Whether the outcomes are 发生 and 未发生 (what is forbidden) or 做到 and 未做到 (what is demanded). Both in one matter would
  /// make a row that shows it done a violation, or the other way round.
  private mutating func occurs(_ node: MatterSyntax) -> Bool? {
    var found: Bool?
    for mapping in node.mappings {
      let token: Token
      switch mapping {
      case .outcome(_, let outcome), .presence(_, let outcome): token = outcome
      case .rectified: continue
      }
      let occurs = token.text.hasSuffix("发生")
      guard found == nil || found == occurs else {
        wrongKind(
          token.range, zh: "一个事项不能又写 做到 又写 发生：应当 的用 做到、未做到，不得 的用 发生、未发生",
          en: "one matter is either 做到 or 发生: the first for 应当, the second for 不得")
        return nil
      }
      found = occurs
    }
    return found
  }

  private func outcome(_ token: Token) -> Outcome {
    token.text == "做到" || token.text == "发生" ? .done : .notDone
  }

  private mutating func rectifiedColumn(_ token: Token, _ record: Int) -> Int? {
    let schema = records[record]
    guard let column = schema.column(named: token.text) else {
      reportUndeclaredValue(token, .record(record))
      return nil
    }
    guard schema.columns[column].type == .day else {
      wrongKind(token.range, zh: "改正日 要是日期，\(token.text) 不是", en: "\(token.text) is no date")
      return nil
    }
    guard let day = schema.dayColumn else { return column }
    guard day != column else {
      wrongKind(
        token.range, zh: "\(token.text) 是事情发生的那天，不能又是 改正日：改正日 用另一个日期字段，如 整改日期",
        en: "\(token.text) is the day it happened: 改正日 is another field, as 整改日期")
      return nil
    }
    orderDays(of: record, DayOrder(later: column, earlier: day))
    return column
  }

  /// A row whose days stand the other way round is set aside.
  mutating func orderDays(of record: Int, _ order: DayOrder) {
    let schema = records[record]
    guard !schema.dayOrders.contains(order) else { return }
    records[record] = TableSchema(
      name: schema.name, sources: schema.sources, columns: schema.columns, dayOrders: schema.dayOrders + [order])
  }
}
