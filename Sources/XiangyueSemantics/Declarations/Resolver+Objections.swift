import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 异议 of a 榜, and `公示 无 异议`.
extension Resolver {
  /// - Parameter subject: of whom the board is.
  mutating func objection(
    _ record: Token, _ filter: [ExpressionSyntax], _ conditions: [ExpressionSyntax], _ subject: Int
  ) -> BoardObjection? {
    guard let index = self.record(record) else { return nil }
    let schema = records[index]
    guard let day = schema.dayColumn else {
      report(IncompleteTable(range: record.range, table: schema.name, lack: .day))
      return nil
    }
    guard let reference = reference(of: index, to: subject, nil, record) else { return nil }
    let scope = Scope.record(index)
    let review = schema.columns.indices.first { column in
      column != day && (schema.columns[column].type == .day || schema.columns[column].type == .time)
    }
    // Two 时间 are no days in the reader's order.
    if let review, schema.columns[review].type == .day, schema.columns[day].type == .day {
      orderDays(of: index, DayOrder(later: review, earlier: day))
    }
    return BoardObjection(
      record: index, reference: reference, filter: filter.isEmpty ? nil : conjunction(filter, scope),
      upheld: conjunction(conditions, scope), reviewColumn: review)
  }

  /// `公示 无 异议 的`: the board named; else as with places.
  mutating func unobjected(
    _ board: Token?, _ tokens: TokenRange, _ facts: inout TriggerFacts, _ state: ParagraphState
  ) {
    guard let index = board.map({ self.board($0) }) ?? spokenBoard(tokens, &facts, state) else {
      facts.isBroken = true
      return
    }
    add(.attained(.unobjected(board: index)), tokens, &facts)
  }
}
