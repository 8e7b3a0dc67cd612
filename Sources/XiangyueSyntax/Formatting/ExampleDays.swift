import XiangyueText

/// How the days stand that an 例 gives to columns: 2022-08-01 where the column is one of days, else as they are written, for
/// they may be a text or a number that only looks like a day.
enum ExampleDays {
  /// By the first byte of the word.
  static func forms(in tree: SyntaxTree) -> [Int: Spelling.DayForm] {
    var forms: [Int: Spelling.DayForm] = [:]
    var days: Set<[String]> = []
    for case .declaration(let node) in tree.file.elements {
      switch node {
      case .table(let table):
        for column in table.columns {
          if case .named(let type) = column.type, type.text == "日期" {
            days.insert([table.name.text, column.name.text])
          }
        }
      case .covenant, .include, .units, .definition, .matter, .schedule, .points, .grade, .board, .parameter, .example,
        .unreadable:
        break
      }
    }
    for case .declaration(.example(let example)) in tree.file.elements {
      // The unit of a cell, too, is what is given.
      for token in tree.tokens[example.tokens.lower..<example.tokens.upper] where token.kind == .unit {
        forms[token.range.start] = .asWritten
      }
      for case .rows(let table, let columns, let rows) in example.steps {
        for (column, cell) in rows.flatMap({ zip(columns, $0) }) {
          forms[cell.token.range.start] = days.contains([table.text, column.text]) ? .inCell : .asWritten
        }
      }
    }
    return forms
  }
}
