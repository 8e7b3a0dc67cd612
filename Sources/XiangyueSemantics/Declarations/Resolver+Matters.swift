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
      matters[place + offset] = Matter(
        name: name.text, record: record, reference: reference ?? 0, filter: filter, outcomes: outcomes,
        absence: absence, rectifiedColumn: rectified)
    }
    // What is wrong in the shared text is wrong once, not once for each name.
    if node.names.count > 1 { forgetRepetitions(since: start) }
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
    guard let day = schema.dayColumn, day != column else { return column }
    let order = DayOrder(later: column, earlier: day)
    if !schema.dayOrders.contains(order) {
      records[record] = TableSchema(
        name: schema.name, sources: schema.sources, columns: schema.columns, dayOrders: schema.dayOrders + [order])
    }
    return column
  }
}
