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

  /// Article = ARTICLE [ TITLE '：' ] { Paragraph | Declaration } ;
  private mutating func parseArticle() -> ArticleSyntax {
    let start = position
    let number = advance()
    if case .integer(let value) = number.value { (article, paragraph) = (value, 0) }
    let title = take(kind: .title)
    if let title { reportAmendment(title) }
    _ = take("：")
    var body: [BodySyntax] = []
    while sentence < sentences.count, case .body(let kind) = sentences[sentence].form {
      enter(sentences[sentence])
      sentence += 1
      body += parseBody(kind)
    }
    if body.isEmpty {
      limit = position
      _ = fail(["凡", "违反 前款 规定 的"])
    }
    return ArticleSyntax(number: number, title: title, body: body, tokens: range(from: start))
  }

  /// `（2023年1月1日 修订）` before a title.
  private mutating func reportAmendment(_ title: Token) {
    guard let first = title.text.first, first == "（" || first == "(", title.text.contains("修订"),
      let close = title.text.firstIndex(where: { $0 == "）" || $0 == ")" })
    else { return }
    let length = title.text[...close].utf8.count
    let range = SourceRange(file: source.id, start: title.range.start, end: title.range.start + length)
    if let instead = UnjudgedWord.find("修订") { reportUnjudged(range, instead) }
  }

  /// A sentence; more than one where its 。 is missing.
  private mutating func parseBody(_ kind: SentenceKind) -> [BodySyntax] {
    var result: [BodySyntax] = []
    var kind = kind
    while position < limit {
      let start = position
      continuation = nil
      switch kind {
      case .norm, .clauses:
        if article == nil { return [parseStray()] }
        paragraph += 1
        result.append(.paragraph(parseParagraph(kind)))
      case .board, .points, .grade:
        paragraph += 1
        result.append(.declaration(parseDeclaration(kind)))
      case .covenant, .units, .subject, .record, .definition, .matter, .schedule, .example, .unsupported:
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

  /// Paragraph = InForce | Norm | Clauses ;
  private mutating func parseParagraph(_ kind: SentenceKind) -> ParagraphSyntax {
    let start = position
    do throws(Unreadable) {
      if kind == .norm { return .norm(try parseNorm()) }
      if at("本规约") { return .inForce(try parseInForce()) }
      if let norm = try takeNormWithoutFan() { return .norm(norm) }
      return .clauses(parseClauses())
    } catch {
      position = continuation ?? limit
      return .unreadable(UnreadableSyntax(tokens: range(from: start)))
    }
  }

  /// InForce = '本规约' '自' DATE '起' '施行' '。' ;
  private mutating func parseInForce() throws(Unreadable) -> InForceSyntax {
    let start = position
    advance()
    _ = try expect("自")
    guard let date = take(kind: .date) else { throw fail(["日期，如 2022年1月1日"]) }
    _ = try expect("起")
    _ = try expect("施行")
    endSentence()
    return InForceSyntax(date: date, tokens: range(from: start))
  }
}
