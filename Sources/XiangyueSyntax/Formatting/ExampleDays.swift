import XiangyueText

/// How the days stand that an 例 gives to columns: 2022-08-01 where the column is one of days, else as they are written, for
/// they may be a text or a number that only looks like a day.
enum ExampleDays {
  /// By the first byte of the word.
  static func forms(in tree: SyntaxTree) -> [Int: Spelling.DayForm] {
    let declarations = declarations(of: tree.file)
    let examples = declarations.compactMap { if case .example(let example) = $0 { example } else { nil } }
    if examples.isEmpty { return [:] }
    let days = dayColumns(declarations)
    var forms: [Int: Spelling.DayForm] = [:]
    for example in examples {
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

  /// A table and a column of it each.
  private static func dayColumns(_ declarations: [DeclarationSyntax]) -> Set<[String]> {
    var days: Set<[String]> = []
    for case .table(let table) in declarations {
      for column in table.columns {
        if case .named(let type) = column.type, type.text == "日期" { days.insert([table.name.text, column.name.text]) }
      }
    }
    return days
  }

  /// Those that stand in articles, too.
  private static func declarations(of file: FileSyntax) -> [DeclarationSyntax] {
    file.elements.flatMap { element -> [DeclarationSyntax] in
      switch element {
      case .declaration(let node): [node]
      case .article(let article):
        article.body.compactMap { if case .declaration(let node) = $0 { node } else { nil } }
      case .heading, .unreadable: []
      }
    }
  }
}
