import XiangyueColumns
import XiangyueSemantics
import XiangyueSyntax
import XiangyueWorkspace

/// Everything that has a name, for whoever completes what is being typed, and for what a history must not keep.
extension Session {
  /// Of the language, of the rules, of the data; each name once a kind.
  package var completionNames: [CompletionName] {
    var names = Command.allCases.map { CompletionName($0.rawValue, .command) }
    names += Set(Keyword.words(in: .board) + Keyword.words(in: .clauses) + Keyword.words(in: .norm)).map(\.text).sorted()
      .map { CompletionName($0, .keyword) }
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
        case .covenant, .include, .units, .table, .matter, .schedule, .points, .grade, .board, .example, .unreadable:
          break
        }
      }
    }
    for table in held?.subjects ?? [] { names += table.keys.map { CompletionName($0, .key) } }
    return names
  }

  /// Whether it quotes the key of somebody, which a history that is kept must not hold.
  package func quotesData(_ utterance: String) -> Bool {
    guard let held else { return false }
    let names = askableRules()?.names ?? []
    let isSeparator: (Character) -> Bool = { $0.isWhitespace || "（）()，,。；;：:、“”\"「」？?！!=≠<>≤≥|的在对".contains($0) }
    for word in utterance.split(whereSeparator: isSeparator).map(String.init) where !names.contains(word) {
      if held.subjects.contains(where: { $0.code(of: word) != nil || $0.code(of: word.foldedFigures) != nil }) {
        return true
      }
    }
    let rest = Command.read(utterance).map(\.rest) ?? utterance
    return !KeyReading.all(in: rest, tables: held.subjects, names: names).isEmpty || utterance.contains("“")
      || utterance.contains("\"")
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
    case .example(let node): [node.title.text]
    case .covenant, .include, .units, .unreadable: []
    }
  }
}
