import XiangyueText

extension Parser {
  /// File = { Declaration } { Heading { Declaration } | Article } ;
  mutating func parseFile() -> FileSyntax {
    var elements: [FileElementSyntax] = []
    while sentence < sentences.count {
      let current = sentences[sentence]
      enter(current)
      sentence += 1
      switch current.form {
      case .remainder:
        elements.append(.unreadable(UnreadableSyntax(tokens: TokenRange(position, limit))))
      case .heading: elements.append(.heading(parseHeading()))
      case .article: elements.append(.article(parseArticle()))
      case .body(let kind): elements += parseBody(kind).map(Self.element)
      }
    }
    return FileSyntax(elements: elements, tokens: TokenRange(0, tokens.count - 1))
  }

  /// A paragraph stands in an article and nowhere else.
  private static func element(_ body: BodySyntax) -> FileElementSyntax {
    switch body {
    case .declaration(let declaration): return .declaration(declaration)
    case .paragraph(let paragraph): return .unreadable(UnreadableSyntax(tokens: paragraph.tokens))
    }
  }

  /// Heading = CHAPTER [ TITLE ] | APPENDIX [ TITLE ] ;
  private mutating func parseHeading() -> HeadingSyntax {
    let start = position
    (article, paragraph) = (nil, 0)
    let number = advance()
    let title = take(kind: .title)
    return HeadingSyntax(number: number, title: title, tokens: range(from: start))
  }

  /// Article = ARTICLE ( '自' DATE '起' '废止' '。' | [ '（' DATE '修订' '）' ] [ TITLE '：' ] Body { Body } ) ;
  private mutating func parseArticle() -> ArticleSyntax {
    let start = position
    let number = advance()
    if case .integer(let value) = number.value { (article, paragraph) = (value, 0) }
    let amended = takeAmendment()
    let title = take(kind: .title) ?? takeTitleWithoutColon()
    _ = take("：")
    var body: [BodySyntax] = []
    let isWhole = amended == nil && title == nil && position == limit
    let repealed = isWhole ? takeRepeal(&body) : nil
    if repealed != nil, sentence < sentences.count, case .body = sentences[sentence].form {
      enter(sentences[sentence])
      _ = fail(["下一条（废止的条没有款）"])
    }
    while sentence < sentences.count, case .body(let kind) = sentences[sentence].form {
      enter(sentences[sentence])
      sentence += 1
      body += parseBody(kind)
    }
    if body.isEmpty, repealed == nil {
      limit = position
      _ = fail(["凡", "违反 前款 规定 的"])
    }
    return ArticleSyntax(
      number: number, amended: amended, repealed: repealed, title: title, body: body, tokens: range(from: start))
  }

  /// `第二条 榜单`, where 第二条 榜单： was meant: a sentence of nothing but names. It is reported, and passed over.
  private mutating func takeTitleWithoutColon() -> Token? {
    guard position == limit, sentence < sentences.count, case .body(.clauses) = sentences[sentence].form else {
      return nil
    }
    let words = sentences[sentence].tokens
    // 第六条 只计最高。 is a whole sentence, if a short one; so is 包卫生 直接 定为 一星。
    if words.contains(where: { tokens[$0].kind == .keyword && Self.wholeEffects.contains(tokens[$0].text) }) {
      return nil
    }
    let names = words.prefix { tokens[$0].kind == .name || tokens[$0].kind == .keyword && !isReserved(tokens[$0]) }
    guard let last = names.last, names.count <= 4, words.dropFirst(names.count).allSatisfy({ tokens[$0].text == "。" })
    else {
      return nil
    }
    let end = tokens[last].range.end
    let written = source.text(tokens[names.lowerBound].range.through(tokens[last].range))
    let place = SourceRange(file: source.id, start: end, end: end)
    report(UnexpectedWord(found: nil, expected: ["“：”（“\(written)”是标题，标题后面要有冒号）"], range: place))
    sentence += 1
    (position, limit) = (words.upperBound, words.upperBound)
    return tokens[names.lowerBound]
  }

  private static let wholeEffects = ["只计", "罚", "罚款", "直接", "不加分", "不扣分"]

  private func isReserved(_ token: Token) -> Bool { Vocabulary.reserved.contains(token.text) }

  /// '（' DATE '修订' '）'
  private mutating func takeAmendment() -> Token? {
    guard let open = take("（") else { return nil }
    do throws(Unreadable) {
      guard let date = take(kind: .date) else { throw fail([Self.someDay]) }
      _ = try expect("修订")
      try close(open)
      return date
    } catch {
      while position < limit, !at(kind: .title), !at("：") { position += 1 }
      return nil
    }
  }

  /// '自' DATE '起' '废止' '。', where the next sentence begins so.
  private mutating func takeRepeal(_ body: inout [BodySyntax]) -> Token? {
    guard sentence < sentences.count, case .body(.clauses) = sentences[sentence].form else { return nil }
    let head = (position, limit)
    enter(sentences[sentence])
    guard at("自"), at(kind: .date, ahead: 1) else {
      (position, limit) = head
      return nil
    }
    sentence += 1
    let start = position
    advance()
    let date = advance()
    do throws(Unreadable) {
      _ = try expect("起")
      guard take("废止") != nil else { throw fail(["废止", "（施行的写作 本规约 自 … 起 施行）"]) }
      endSentence()
      return date
    } catch {
      position = limit
      body.append(.paragraph(.unreadable(UnreadableSyntax(tokens: range(from: start)))))
      return nil
    }
  }

  private static let someDay = "日期，如 2022年1月1日"

  /// A sentence; more than one where its 。 is missing.
  private mutating func parseBody(_ kind: SentenceKind) -> [BodySyntax] {
    var result: [BodySyntax] = []
    var kind = kind
    while position < limit {
      let start = position
      continuation = nil
      switch kind {
      case .statement where article == nil: result.append(.declaration(.statement(parseStatement())))
      case .norm, .clauses, .adoption, .statement:
        if article == nil { return [parseStray()] }
        paragraph += 1
        result.append(.paragraph(parseParagraph(kind)))
      case .board, .points, .grade, .parameter, .exchange, .sheet:
        paragraph += 1
        result.append(.declaration(parseDeclaration(kind)))
      case .covenant, .units, .subject, .record, .definition, .matter, .schedule, .example, .include, .amendment,
        .unsupported:
        result.append(.declaration(parseDeclaration(kind)))
      }
      if continuation == nil || position <= start { position = limit }
      kind = at("凡") ? .norm : .clauses
    }
    return result
  }

  /// A paragraph outside of every article.
  private mutating func parseStray() -> BodySyntax {
    let start = position
    if let token = token(), token.kind != .unreadable {
      let expected = ["第一条 …：（条款写在某一条的下面）", "声明，如 主体 住户：…"]
      // What its words were taken for is of no use before it has its place.
      let end = tokens[limit - 1].range.end
      if diagnostics.count < Lexer.suggested {
        diagnostics.removeAll {
          $0.code == WordMeant.code && $0.range.start >= token.range.start && $0.range.end <= end
        }
      }
      report(UnexpectedWord(found: source.text(token.range), expected: expected, range: token.range))
    }
    position = limit
    return .paragraph(.unreadable(UnreadableSyntax(tokens: range(from: start))))
  }

  /// Paragraph = InForce | Adoption | Statement | Norm | Clauses ;
  private mutating func parseParagraph(_ kind: SentenceKind) -> ParagraphSyntax {
    let start = position
    do throws(Unreadable) {
      if kind == .norm { return .norm(try parseNorm()) }
      if kind == .adoption { return .adoption(try parseAdoption()) }
      if kind == .statement { return .statement(parseStatement()) }
      if at(anyOf: CovenantWords.all) { return .inForce(try parseInForce()) }
      if let norm = try takeNormWithoutFan() { return .norm(norm) }
      return .clauses(parseClauses())
    } catch {
      position = continuation ?? limit
      return .unreadable(UnreadableSyntax(tokens: range(from: start)))
    }
  }

  /// Statement = TITLE { ( '，' | '；' ) TITLE } '。' ;
  private mutating func parseStatement() -> StatementSyntax {
    let start = position
    while at(kind: .title) || at("，") || at("；") { advance() }
    endSentence()
    return StatementSyntax(tokens: range(from: start))
  }

  /// InForce = '本规约' '自' DATE '起' '施行' '。' ;
  private mutating func parseInForce() throws(Unreadable) -> InForceSyntax {
    let start = position
    advance()
    _ = try expect("自")
    guard let date = take(kind: .date) else { throw fail([Self.someDay]) }
    _ = try expect("起")
    _ = try expect("施行")
    endSentence()
    return InForceSyntax(date: date, tokens: range(from: start))
  }

  /// Adoption = '本规约' '由' TITLE DATE [ '表决' ] '通过' [ Votes ] [ '，' '报' TITLE '备案' ] '。' ;
  private mutating func parseAdoption() throws(Unreadable) -> AdoptionSyntax {
    let start = position
    advance()
    _ = try expect("由")
    guard let body = take(kind: .title) else { throw fail(["居民会议 2022年1月1日"]) }
    guard let date = take(kind: .date) else { throw fail([Self.someDay]) }
    _ = take("表决")
    _ = try expect("通过")
    let votes = try takeVotes()
    var filedWith: Token?
    if take("，") != nil {
      _ = try expect("报")
      guard let title = take(kind: .title) else { throw fail(["街道办事处 备案"]) }
      filedWith = title
      _ = try expect("备案")
    }
    endSentence()
    return AdoptionSyntax(body: body, date: date, votes: votes, filedWith: filedWith, tokens: range(from: start))
  }

  /// '（' '应到' Quantity '，' '实到' Quantity '，' '同意' Quantity '）'
  private mutating func takeVotes() throws(Unreadable) -> AdoptionSyntax.Votes? {
    guard let open = take("（") else { return nil }
    let due = try parseVotes("应到")
    _ = try expect("，")
    let present = try parseVotes("实到")
    _ = try expect("，")
    let consenting = try parseVotes("同意")
    try close(open)
    return (due, present, consenting)
  }

  private mutating func parseVotes(_ word: String) throws(Unreadable) -> QuantitySyntax {
    _ = try expect(word)
    return try parseQuantity(of: word, unit: "户", or: "120户")
  }
}
