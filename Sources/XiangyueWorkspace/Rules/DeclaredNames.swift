import XiangyueSyntax

/// The names that one file declares, for the other files of the run: a word can only be cut out of a run by who knows it.
enum DeclaredNames {
  static func all(in tree: SyntaxTree) -> [String] {
    tree.file.elements.flatMap { element -> [String] in
      switch element {
      case .declaration(let declaration): names(of: declaration)
      case .article(let article): article.body.flatMap(names)
      case .heading, .unreadable: []
      }
    }.filter { !$0.isEmpty }
  }

  private static func names(in body: BodySyntax) -> [String] {
    switch body {
    case .paragraph: []
    case .declaration(let declaration): names(of: declaration)
    }
  }

  private static func names(of declaration: DeclarationSyntax) -> [String] {
    switch declaration {
    case .table(let table): [table.name.text] + table.columns.flatMap(names)
    case .definition(let definition): [definition.name.text]
    case .matter(let matter): matter.names.map(\.text)
    case .schedule(let schedule): [schedule.name.text]
    case .points(let points): [points.name.text]
    case .grade(let grade): [grade.name.text] + grade.lines.map(\.name.text)
    case .board(let board): [board.name.text]
    case .parameter(let parameter): [parameter.name.text]
    case .covenant, .include, .units, .example, .unreadable: []
    }
  }

  private static func names(of column: ColumnSyntax) -> [String] {
    switch column.type {
    case .named: [column.name.text]
    case .enumeration(let members): [column.name.text] + members.map(\.name.text)
    }
  }
}
