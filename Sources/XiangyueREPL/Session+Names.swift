import XiangyueColumns
import XiangyueSemantics
import XiangyueSyntax
import XiangyueText
import XiangyueWorkspace

/// Everything that has a name, for whoever completes what is being typed.
extension Session {
  /// Of the language, of the rules, of the data; each name once a kind.
  package var completionNames: [CompletionName] {
    var names = Command.allCases.map { CompletionName($0.rawValue, .command) }
    let words = Set(Keyword.words(in: .board) + Keyword.words(in: .clauses) + Keyword.words(in: .norm))
    names += Set(words.filter { $0.role != .aggregate }.map(\.text)).sorted().map { CompletionName($0, .keyword) }
    names += Set(words.filter { $0.role == .aggregate }.map(\.text)).sorted().map { CompletionName($0, .aggregate) }
    names += ["线程", "语言", "朴素", "颜色", "计时", "开", "关", "zh", "en"].map { CompletionName($0, .setting) }
    guard let program = rules?.program else { return names }
    var fields: Set<String> = []
    var values: Set<String> = []
    for schema in program.subjects + program.records {
      for column in schema.columns {
        fields.insert(column.name)
        if case .enumeration(let enumeration) = column.type { values.formUnion(enumeration.members) }
      }
    }
    values.formUnion(program.scales.flatMap { $0.lines.map(\.name) })
    names += program.subjects.map { CompletionName($0.name, .subject) }
    names += program.records.map { CompletionName($0.name, .record) }
    names += fields.sorted().map { CompletionName($0, .field) }
    names += values.sorted().map { CompletionName($0, .value) }
    names += program.matters.map { CompletionName($0.name, .matter) }
    names += program.boards.map { CompletionName($0.name, .board) }
    names += program.accounts.map { CompletionName($0.name, .account) }
    names += program.scales.map { CompletionName($0.name, .scale) }
    names += program.schedules.filter(\.isDeclared).map { CompletionName($0.name, .schedule) }
    for tree in rules?.trees ?? [] {
      for declaration in tree.declarations {
        switch declaration {
        case .definition(let node): names.append(CompletionName(node.name.text, .definition))
        case .parameter(let node): names.append(CompletionName(node.name.text, .parameter))
        case .sheet(let node): names.append(CompletionName(node.name.text, .definition))
        case .covenant, .include, .units, .table, .matter, .schedule, .points, .grade, .board, .exchange, .example,
          .statement, .unreadable:
          break
        }
      }
    }
    names += program.examples.map { CompletionName($0.title, .example) }
    for article in program.articles {
      names.append(CompletionName(Citation(article: article.number).text, .article))
      names += (0..<article.paragraphCount).map {
        CompletionName(Citation(article: article.number, paragraph: $0 + 1).text, .article)
      }
    }
    for table in held?.subjects ?? [] { names += table.keys.map { CompletionName($0, .key) } }
    return names
  }
}

extension SyntaxTree {
  /// Those of the file, within articles too.
  var declarations: [DeclarationSyntax] {
    file.elements.flatMap { element -> [DeclarationSyntax] in
      switch element {
      case .declaration(let declaration): [declaration]
      case .article(let article):
        article.body.compactMap { if case .declaration(let declaration) = $0 { declaration } else { nil } }
      case .heading, .unreadable: []
      }
    }
  }
}

extension DeclarationSyntax {
  /// What it gives a name to, without fields and values.
  var names: [String] {
    switch self {
    case .table(let node): [node.name.text]
    case .definition(let node): [node.name.text]
    case .matter(let node): node.names.map(\.text)
    case .schedule(let node): [node.name.text]
    case .points(let node): [node.name.text]
    case .grade(let node): [node.name.text]
    case .board(let node): [node.name.text]
    case .parameter(let node): [node.name.text]
    case .sheet(let node): [node.name.text]
    case .example(let node): [node.title.text]
    case .covenant, .include, .units, .exchange, .statement, .unreadable: []
    }
  }
}
