import XiangyueSyntax
import XiangyueText

/// The declarations of all files, by kind, in the order of the text.
struct Declarations {
  var covenants: [Located<CovenantSyntax>] = []
  var subjects: [Located<TableSyntax>] = []
  var records: [Located<TableSyntax>] = []
  var subsets: [Located<DefinitionSyntax>] = []
  var derived: [Located<DefinitionSyntax>] = []
  var matters: [Located<MatterSyntax>] = []
  var schedules: [Located<ScheduleSyntax>] = []
  var accounts: [Located<PointsSyntax>] = []
  var scales: [Located<GradeSyntax>] = []
  var boards: [Located<BoardSyntax>] = []
  var parameters: [Located<ParameterSyntax>] = []
  /// By place in `parameters`, of those that are left to others: where it is said what they are.
  var settings: [Int: Located<ParameterSyntax>] = [:]
  var exchanges: [Located<ExchangeSyntax>] = []
  var sheets: [Located<SheetSyntax>] = []
  var examples: [Located<ExampleSyntax>] = []
  var units: [String] = []

  /// Takes two sentences about one 参数 together, where one leaves it open and the other says what it is.
  /// - Returns: whether they are such.
  mutating func pair(_ later: Located<ParameterSyntax>, with index: Int) -> Bool {
    let first = parameters[index]
    guard settings[index] == nil, (first.node.leftOpen == nil) != (later.node.leftOpen == nil) else { return false }
    (parameters[index], settings[index]) = later.node.leftOpen == nil ? (first, later) : (later, first)
    return true
  }
}

/// The first pass: every name over every file, before anything is looked up.
extension Resolver {
  mutating func collectNames() {
    for index in trees.indices {
      current = index
      // Names in runs that could not be cut have been told by the parser.
      for message in tree.diagnostics where message.code == DiagnosticCode(121) {
        unreadableNames.insert(tree.source.text(message.range))
      }
      for element in tree.file.elements { collect(element) }
    }
    // Subsets come after the whole of each 主体 in `Program.sets`.
    for (offset, located) in declarations.subsets.enumerated() {
      current = located.tree
      declare(located.node.name, .subset, declarations.subjects.count + offset)
    }
  }

  private mutating func collect(_ element: FileElementSyntax) {
    switch element {
    case .declaration(let declaration): collect(declaration)
    case .heading: break
    case .article(let article):
      for body in article.body {
        switch body {
        case .declaration(let declaration): collect(declaration)
        case .paragraph(.unreadable(let node)): collectUnreadable(node)
        case .paragraph: break
        }
      }
    case .unreadable(let node): collectUnreadable(node)
    }
  }

  private mutating func collect(_ declaration: DeclarationSyntax) {
    switch declaration {
    case .covenant(let node): declarations.covenants.append(Located(node: node, tree: current))
    case .units(let node):
      for name in node.names {
        declare(name, .unit, declarations.units.count)
        declarations.units.append(name.text)
      }
    case .table(let node): collect(node)
    case .definition(let node):
      if node.owner == nil {
        declarations.subsets.append(Located(node: node, tree: current))
      } else {
        declarations.derived.append(Located(node: node, tree: current))
      }
    case .matter(let node):
      for name in node.names {
        declare(name, .matter, matters.count)
        matters.append(nil)
        matterOccurs.append(nil)
        matterSubjects.append(nil)
      }
      declarations.matters.append(Located(node: node, tree: current))
    case .schedule(let node):
      declare(node.name, .schedule, declarations.schedules.count)
      declarations.schedules.append(Located(node: node, tree: current))
    case .points(let node):
      declare(node.name, .account, declarations.accounts.count)
      declarations.accounts.append(Located(node: node, tree: current))
    case .grade(let node):
      declare(node.name, .scale, declarations.scales.count)
      declarations.scales.append(Located(node: node, tree: current))
    case .board(let node):
      declare(node.name, .board, declarations.boards.count)
      declarations.boards.append(Located(node: node, tree: current))
    // Whoever reads the files has followed it.
    case .include: break
    case .parameter(let node):
      let located = Located(node: node, tree: current)
      if let entry = names.find(node.name.text, .parameter), declarations.pair(located, with: entry.index) { break }
      declare(node.name, .parameter, declarations.parameters.count)
      declarations.parameters.append(located)
    case .exchange(let node): declarations.exchanges.append(Located(node: node, tree: current))
    case .sheet(let node):
      declare(node.name, .sheet, declarations.sheets.count)
      declarations.sheets.append(Located(node: node, tree: current))
    case .example(let node): declarations.examples.append(Located(node: node, tree: current))
    case .statement: break
    case .unreadable(let node): collectUnreadable(node)
    }
  }

  private mutating func collect(_ node: TableSyntax) {
    if node.keyword.text == "主体" {
      declare(node.name, .subject, declarations.subjects.count)
      declarations.subjects.append(Located(node: node, tree: current))
    } else {
      declare(node.name, .record, declarations.records.count)
      declarations.records.append(Located(node: node, tree: current))
    }
  }

  private mutating func collectUnreadable(_ node: UnreadableSyntax) {
    for token in tree.tokens[node.tokens.lower..<min(node.tokens.upper, tree.tokens.count)] {
      switch token.kind {
      case .name, .unreadable: unreadableNames.insert(token.text)
      case .keyword, .sign, .number, .unit, .percent, .date, .monthDay, .time, .period, .weekday, .occurrence, .place,
        .article, .paragraph, .point, .item, .chapter, .appendix, .title, .string, .endOfFile:
        break
      }
    }
  }

  private mutating func declare(_ token: Token, _ kind: NameTable.Kind, _ index: Int) {
    guard !token.text.isEmpty else { return }
    let entry = NameTable.Entry(
      name: token.text, kind: kind, index: index, range: token.range, line: line(of: token.range))
    if let first = names.add(entry) {
      report(
        DeclaredTwice(
          name: token.text, range: token.range, firstLine: first.line,
          firstFile: first.range.file == token.range.file
            ? nil : trees.first { $0.source.id == first.range.file }?.source.name))
    }
  }
}
