import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 例: whether the tables, fields and boards it speaks of are there. What it claims is for whoever runs it.
extension Resolver {
  mutating func checkExamples() {
    for located in declarations.examples {
      current = located.tree
      for step in located.node.steps {
        switch step {
        case .rows(let table, let columns, _): checkRows(table, columns)
        case .rowsFrom(let table, _): if table.text != "数据" { _ = exampleTable(table) }
        case .asOf: break
        case .verdict(_, _, let matter, _, _): if let matter { checkMatter(matter) }
        case .expect(let expression): checkExpectation(expression)
        }
      }
    }
  }

  private mutating func checkRows(_ table: Token, _ columns: [Token]) {
    guard let reference = exampleTable(table) else { return }
    for column in columns where schema(reference).schema.column(named: column.text) == nil {
      reportUndeclaredValue(column, reference)
    }
  }

  private mutating func exampleTable(_ token: Token) -> TableReference? {
    if let subject = names.find(token.text, .subject)?.index { return .subject(subject) }
    if let record = names.find(token.text, .record)?.index { return .record(record) }
    reportUndeclaredSet(token, names.candidates(.subject, .record))
    return nil
  }

  /// A verdict may also be about a condition (桌数 不得 超过 20桌), whose words are no 事项: only slips are told.
  private mutating func checkMatter(_ token: Token) {
    guard names.find(token.text, .matter) == nil,
      !suggestions(for: token.text, among: names.candidates(.matter)).isEmpty
    else { return }
    _ = matter(token)
  }

  private mutating func checkExpectation(_ node: ExpressionSyntax) {
    guard case .predicates(let predicates) = node else { return }
    for predicate in predicates.predicates {
      switch predicate {
      case .onBoard(_, let board, _), .entered(_, let board, _, _): _ = self.board(board)
      case .violated, .has, .consecutive, .overdue, .allRectified, .anyOfItems, .allOfItems: break
      }
    }
  }
}
