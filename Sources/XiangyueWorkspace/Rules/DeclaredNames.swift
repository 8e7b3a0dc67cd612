import XiangyueSyntax

/// What one file declares, for the other files of the run: a word can only be cut out of a run by who knows it.
enum DeclaredNames {
  static func all(in tree: SyntaxTree) -> [String] {
    declarations(in: tree).flatMap { names(of: $0) }.filter { !$0.isEmpty }
  }

  /// Those of `单位 车次。`: words only behind a number.
  static func units(in tree: SyntaxTree) -> [String] {
    declarations(in: tree).flatMap { declaration -> [String] in
      if case .units(let node) = declaration { node.names.map(\.text) } else { [] }
    }.filter { !$0.isEmpty }
  }

  static func declarations(in tree: SyntaxTree) -> [DeclarationSyntax] {
    tree.file.elements.flatMap { element -> [DeclarationSyntax] in
      switch element {
      case .declaration(let declaration): [declaration]
      case .article(let article):
        article.body.compactMap { if case .declaration(let declaration) = $0 { declaration } else { nil } }
      case .heading, .unreadable: []
      }
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
    case .sheet(let sheet): [sheet.name.text] + sheet.items.map(\.name.text)
    case .covenant, .include, .units, .exchange, .example, .statement, .unreadable: []
    }
  }

  private static func names(of column: ColumnSyntax) -> [String] {
    switch column.type {
    case .named: [column.name.text]
    case .enumeration(let members): [column.name.text] + members.map(\.name.text)
    }
  }
}
