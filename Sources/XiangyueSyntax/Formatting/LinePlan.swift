/// Where lines begin for what a file says, before any is found too long: a line for each heading, article and sentence, for each 项, for
/// each column of a 主体 or 记录 and each step of an 例.
struct LinePlan {
  /// Whether a line is left empty before another.
  enum EmptyLine {
    case never
    /// Where the author left one.
    case kept
    case always
  }

  struct Start {
    let indent: String
    /// Of the lines that go on where this one is too long.
    let continuation: String
    let emptyLine: EmptyLine
  }

  private(set) var starts: [Start?]
  /// Where words are never run together: what stands there is not posted, or declares names.
  private(set) var isSpaced: [Bool]
  private(set) var isExample: [Bool]
  /// Where a line that is too long breaks first.
  private(set) var heads: Set<Int> = []
  private let tokens: [Token]
  private let style: RuleStyle

  init(_ tree: SyntaxTree, style: RuleStyle) {
    tokens = tree.tokens
    self.style = style
    starts = Array(repeating: nil, count: tokens.count)
    isSpaced = Array(repeating: false, count: tokens.count)
    isExample = isSpaced
    var group: Int?
    for element in tree.file.elements {
      switch element {
      case .declaration(let node):
        add(node, "", node.group == nil || node.group != group ? .always : .kept)
        group = node.group
      case .heading(let node):
        start(node.tokens.lower, "", .always)
        group = nil
      case .article(let node):
        add(node)
        group = nil
      case .unreadable(let node): start(node.tokens.lower, "", .kept)
      }
    }
    start(tokens.count - 1, "", .kept)
  }

  /// Whether a token is the number of a chapter, an appendix or an article that begins here.
  func isHead(_ index: Int) -> Bool {
    starts[index] != nil && [.article, .chapter, .appendix].contains(tokens[index].kind)
  }

  private mutating func start(_ index: Int, _ indent: String, _ emptyLine: EmptyLine, continuation: String? = nil) {
    guard starts.indices.contains(index) else { return }
    starts[index] = Start(indent: indent, continuation: continuation ?? indent + "  ", emptyLine: emptyLine)
  }

  // MARK: Articles

  private mutating func add(_ article: ArticleSyntax) {
    start(article.tokens.lower, "", .always)
    // 第八条 本规约 自 2022年1月1日 起 施行。
    let isOneLine = article.title == nil && standsByNumber(article.body)
    let indent = style == .runTogether ? "\u{3000}\u{3000}" : "  "
    for (index, body) in article.body.enumerated() {
      if index > 0 || !isOneLine { start(body.tokens.lower, indent, index == 0 ? .never : .kept) }
      switch body {
      case .declaration(let node): addParts(of: node, indent)
      case .paragraph(let node): addItems(node.tokens, indent)
      }
    }
  }

  private func standsByNumber(_ body: [BodySyntax]) -> Bool {
    guard case .paragraph(let paragraph) = body.first else { return false }
    if style == .runTogether { return true }
    switch paragraph {
    case .inForce, .adoption, .statement: return body.count == 1
    case .norm, .clauses, .unreadable: return false
    }
  }

  private mutating func addItems(_ range: TokenRange, _ indent: String) {
    for index in range.lower..<range.upper where tokens[index].kind == .item { start(index, indent, .never) }
  }

  // MARK: Declarations

  private mutating func add(_ node: DeclarationSyntax, _ indent: String, _ emptyLine: EmptyLine) {
    start(node.tokens.lower, indent, emptyLine)
    addParts(of: node, indent)
  }

  private mutating func addParts(of node: DeclarationSyntax, _ indent: String) {
    let range = node.tokens
    switch node {
    case .table:
      keepBlanks(range.lower..<range.upper)
      for index in partStarts(range) where Self.mayBeginLine(tokens[index]) { start(index, indent + "  ", .never) }
    case .example:
      keepBlanks(range.lower..<range.upper)
      for index in range.lower..<range.upper { isExample[index] = true }
      addSteps(range, indent)
    case .matter:
      keepBlanks(head(range, to: "："))
      let parts = partStarts(range)
      // The head, and the evidence; what the records mean.
      if parts.count > Self.mostMappingsOnALine + 1, Self.mayBeginLine(tokens[parts[1]]) {
        start(parts[1], indent + "  ", .never, continuation: indent + "  ")
      }
    case .grade:
      keepBlanks(range.lower..<range.upper)
      if let first = partStarts(range).dropFirst().first { heads.insert(first) }
    case .covenant, .include, .units: keepBlanks(range.lower..<range.upper)
    case .sheet:
      keepBlanks(range.lower..<range.upper)
      addItems(range, indent + "  ")
    case .definition: keepBlanks(head(range, to: "，"))
    case .schedule, .points, .board, .parameter, .exchange: keepBlanks(head(range, to: "："))
    case .statement, .unreadable: break
    }
  }

  private static let mostMappingsOnALine = 2

  /// Claims that follow one another share a line.
  private mutating func addSteps(_ range: TokenRange, _ indent: String) {
    var previous = ""
    for index in partStarts(range) {
      let first = tokens[index].text
      if first != "则" || previous != "则" { start(index, indent + "  ", .never) }
      previous = first
    }
  }

  /// The token behind the ： of the head, and behind each ；.
  private func partStarts(_ range: TokenRange) -> [Int] {
    var found: [Int] = []
    for index in range.lower..<max(range.lower, range.upper - 1) where tokens[index].kind == .sign {
      if tokens[index].text == "；" || tokens[index].text == "：" && found.isEmpty { found.append(index + 1) }
    }
    return found
  }

  private func head(_ range: TokenRange, to sign: String) -> Range<Int> {
    let end = (range.lower..<range.upper).first { tokens[$0].kind == .sign && tokens[$0].text == sign }
    return range.lower..<(end ?? range.upper)
  }

  private mutating func keepBlanks(_ range: Range<Int>) {
    for index in range { isSpaced[index] = true }
  }

  /// Whether no sentence would be taken to begin where this word begins a line.
  static func mayBeginLine(_ token: Token) -> Bool {
    switch token.kind {
    case .article, .chapter, .appendix: return false
    case .keyword, .name, .sign, .number, .unit, .percent, .date, .monthDay, .time, .period, .weekday, .occurrence,
      .place, .paragraph, .point, .item, .title, .string, .unreadable, .endOfFile:
      break
    }
    let text = token.text
    return !Spacing.beginsComment(token) && !text.hasPrefix("凡") && !text.hasPrefix("附件") && !text.hasPrefix("第")
      && !SentenceKind.declarations.contains { $0.word == text }
  }
}

extension DeclarationSyntax {
  /// Between groups a line is left empty; an 例 stands by itself.
  fileprivate var group: Int? {
    switch self {
    case .covenant: 0
    case .include: 1
    case .units, .parameter, .points, .grade, .schedule, .board, .definition, .matter, .exchange, .sheet: 2
    case .table: 3
    case .unreadable: 4
    case .statement: 5
    case .example: nil
    }
  }
}
