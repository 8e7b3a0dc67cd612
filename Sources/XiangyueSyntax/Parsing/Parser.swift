import XiangyueText

/// What the parser throws when it has reported a fault; whoever catches it goes on at the next stop, so that one cause has one
/// message.
struct Unreadable: Error {}

/// Recursive descent over the tokens of one sentence at a time; each production of Grammar/xiangyue.ebnf is one function.
/// `parse…` gives a node or reports why there is none, `take…` may give nothing.
struct Parser {
  /// Brackets, 非, and the operands of one operator, counted together.
  static let deepestNesting = 64
  /// How far the parts of a sentence are looked through for what has been reported, in tokens.
  static let reach = 24

  let source: SourceFile
  var tokens: [Token]
  var diagnostics: [Diagnostic]
  var position = 0
  /// The end of the sentence: no production looks beyond it.
  var limit = 0
  let sentences: [LexedSentence]
  var sentence = 0
  var depth = 0
  /// The 条 and 款 being read, for messages.
  var article: Int?
  var paragraph = 0
  /// The sentence lacks its 。 before this token: the rest is another sentence.
  var continuation: Int?
  /// A ， that was reported, and is read as ；.
  var commaForSemicolon: Int?
  private let startsLine: [Bool]
  let names: Set<String>
  private let unclosed: Set<Int>
  private let touching: Set<Int>
  private var reportedEnd = false
  private var reportedNesting = false

  init(_ lexer: Lexer, _ source: SourceFile) {
    self.source = source
    tokens = lexer.tokens
    diagnostics = lexer.diagnostics
    sentences = lexer.sentences
    startsLine = lexer.startsLine
    names = lexer.names
    unclosed = lexer.unclosed
    touching = lexer.touching
  }

  // MARK: Looking

  func token(ahead count: Int = 0) -> Token? {
    position + count < limit ? tokens[position + count] : nil
  }

  /// Whether the word or sign of this text stands here; quoted text never is one.
  func at(_ text: String, ahead count: Int = 0) -> Bool {
    guard let token = token(ahead: count), token.text == text else { return false }
    switch token.kind {
    case .keyword, .name, .sign: return true
    case .number, .unit, .percent, .date, .monthDay, .time, .period, .weekday, .occurrence, .place, .article,
      .paragraph,
      .point, .item, .chapter, .appendix, .title, .string, .unreadable, .endOfFile:
      return false
    }
  }

  func at(anyOf texts: [String], ahead count: Int = 0) -> Bool { texts.contains { at($0, ahead: count) } }

  func at(kind: TokenKind, ahead count: Int = 0) -> Bool { token(ahead: count)?.kind == kind }

  func atName(ahead count: Int = 0) -> Bool {
    guard let token = token(ahead: count) else { return false }
    if token.kind == .keyword { return !Vocabulary.reserved.contains(token.text) && names.contains(token.text) }
    return token.kind == .name || token.kind == .unreadable
  }

  /// 的 that ends a condition, rather than joining X 的 Y: before a sign, or before 除外.
  func atEndDe(ahead count: Int = 0) -> Bool {
    guard at("的", ahead: count) else { return false }
    guard let next = token(ahead: count + 1) else { return true }
    return next.kind == .sign && next.text != "（" || next.text == "除外"
  }

  // MARK: Taking

  mutating func take(_ text: String) -> Token? {
    guard at(text) else { return nil }
    return advance(tokens[position].kind == .name ? .keyword : nil)
  }

  mutating func take(anyOf texts: [String]) -> Token? {
    for text in texts { if let token = take(text) { return token } }
    return nil
  }

  mutating func take(kind: TokenKind) -> Token? { at(kind: kind) ? advance() : nil }

  mutating func takeName() -> Token? {
    guard atName() else { return nil }
    return advance(tokens[position].kind == .keyword ? .name : nil)
  }

  mutating func expect(_ text: String) throws(Unreadable) -> Token {
    guard let token = take(text) else { throw fail([text]) }
    return token
  }

  mutating func expect(anyOf texts: [String]) throws(Unreadable) -> Token {
    guard let token = take(anyOf: texts) else { throw fail(texts) }
    return token
  }

  mutating func expectName(_ expected: String) throws(Unreadable) -> Token {
    guard let token = takeName() else { throw fail([expected]) }
    return token
  }

  /// `A、B`
  mutating func parseNames(_ expected: String) throws(Unreadable) -> [Token] {
    var result = [try expectName(expected)]
    while true {
      if at("与"), atName(ahead: 1) {
        let word = advance()
        report(WordMeant(written: word.text, word: "、", isSynonym: true, range: word.range))
      } else if take("、") == nil {
        guard at(kind: .name), names.contains(tokens[position].text), !beginsSentence(tokens[position]) else {
          return result
        }
        reportMissingSign("、")
      }
      result.append(try expectName(expected))
    }
  }

  @discardableResult
  mutating func advance(_ kind: TokenKind? = nil) -> Token {
    if let kind {
      let old = tokens[position]
      tokens[position] = Token(
        kind: kind, range: old.range, leadingStart: old.leadingStart, text: old.text, value: old.value)
    }
    position += 1
    return tokens[position - 1]
  }

  func range(from start: Int) -> TokenRange { TokenRange(start, max(start, position)) }

  // MARK: Reporting

  mutating func report(_ message: some DiagnosticMessage) { diagnostics.append(Diagnostic(message)) }

  /// Reports that none of what is expected stands here, unless the lexer has reported why this part of the sentence can't be
  /// read.
  mutating func fail(_ expected: [String]) -> Unreadable {
    guard let token = token() else {
      if !reportedEnd, !isCutShort, !isReported, !reportKnownWord() {
        let message = UnexpectedWord(found: nil, expected: expected, range: endOfPrevious)
        report(message)
      }
      reportedEnd = true
      return Unreadable()
    }
    if isReported || isTakenForAnother(token) { return Unreadable() }
    if beginsSentence(token) || expected.contains("。") && beginsClause {
      reportMissingStop()
      continuation = position
      return Unreadable()
    }
    if reportKnownWord() { return Unreadable() }
    let found = source.text(token.range)
    report(UnexpectedWord(found: found, expected: expected, range: token.range))
    return Unreadable()
  }

  /// Whether the word stands for one that nothing knows, and may be a name that was meant: that has been reported.
  private func isTakenForAnother(_ token: Token) -> Bool {
    token.kind == .keyword && diagnostics.contains { $0.code == WordMeant.code && $0.range == token.range }
  }

  /// Whether the lexer has reported something between the last ； and the next.
  var isReported: Bool {
    var (start, end) = (position, position)
    while start > 0, position - start < Self.reach, !isBoundary(start - 1) { start -= 1 }
    while end < limit, end - position < Self.reach, !isBoundary(end) { end += 1 }
    return (start..<max(start, end)).contains { tokens[$0].kind == .unreadable || unclosed.contains($0) }
  }

  private func isBoundary(_ index: Int) -> Bool {
    tokens[index].kind == .item || tokens[index].text == "；" || tokens[index].text == "。"
  }

  /// A word that begins a sentence, on a line of its own, after a line that ends without a sign.
  private func beginsSentence(_ token: Token) -> Bool {
    guard followsOpenLine(position) else { return false }
    return (["凡", "违反", "遵守", "有"] + CovenantWords.all).contains(token.text) || atName() && at("不适用", ahead: 1)
  }

  /// Where a sentence of clauses might have ended: a condition and what follows from it, on a line of its own.
  private var beginsClause: Bool {
    guard article != nil, followsOpenLine(position), case .body(.clauses)? = entered?.form else { return false }
    let end = (position..<limit).first { tokens[$0].text == "。" || tokens[$0].text == "；" } ?? limit
    return (position..<end).contains { tokens[$0].text == "的" && $0 + 1 < end && tokens[$0 + 1].text == "，" }
  }

  /// Whether the token is the first of its line, and the line before ends without a sign.
  func followsOpenLine(_ index: Int) -> Bool {
    startsLine[index] && index > 0 && tokens[index - 1].kind != .sign
  }

  /// The sentence being read.
  private var entered: LexedSentence? { sentence > 0 ? sentences[sentence - 1] : nil }

  var endOfPrevious: SourceRange {
    let end = position > 0 ? tokens[position - 1].range.end : 0
    return SourceRange(file: source.id, start: end, end: end)
  }

  /// The file was not read beyond this sentence.
  private var isCutShort: Bool { limit < tokens.count && tokens[limit].kind == .unreadable }

  private mutating func reportMissingStop() {
    if let last = diagnostics.last, last.code == MissingStop.code, last.range == endOfPrevious { return }
    let citation = article.map { Citation(article: $0, paragraph: max(paragraph, 1)) }
    report(MissingStop(citation: citation, range: endOfPrevious))
  }

  /// Reports that a sign is missing before this word.
  mutating func reportMissingSign(_ sign: String) {
    if isReported { return }
    let (left, right) = (tokens[position - 1], tokens[position])
    // At the end of a line it goes in front of whatever ends the line: a comment, or the fence of a block.
    let end = startsLine[position] ? left.range.end : right.range.start
    let place = SourceRange(file: source.id, start: left.range.end, end: end)
    report(
      MissingSign(
        sign: sign, left: source.text(left.range), right: source.text(right.range),
        range: left.range.through(right.range),
        place: place))
  }

  /// Names written together are told, where no fault of the sentence has been: 学历高中以上 is cut by its reader, who may err.
  mutating func reportTouching() {
    let told = Set(diagnostics.map(\.range))
    for index in touching.sorted() {
      let (left, right) = (tokens[index - 1], tokens[index])
      let whole = left.range.through(right.range)
      if told.contains(whole) || told.contains(left.range) || told.contains(right.range) { continue }
      let place = SourceRange(file: source.id, start: left.range.end, end: right.range.start)
      report(MissingSign(sign: " ", left: left.text, right: right.text, range: whole, place: place))
    }
  }

  /// Reports that ； should stand where this ， does, and has it read so.
  mutating func reportCommaForSemicolon() {
    let (left, comma, right) = (tokens[position - 1], tokens[position], tokens[position + 1])
    report(
      MissingSign(
        sign: "；", left: source.text(left.range), right: source.text(right.range), range: comma.range,
        place: comma.range))
    commaForSemicolon = position
  }

  /// Of a part that can't be read for all its repairs, only that is told: the repairs were guesses.
  mutating func withdrawRepairs(since count: Int) {
    let told = diagnostics[count...]
    let repairs: Set<DiagnosticCode> = [MissingDe.code, MissingSign.code]
    guard told.contains(where: { !repairs.contains($0.code) }) else { return }
    diagnostics.removeSubrange(count...)
    diagnostics += told.filter { !repairs.contains($0.code) }
  }

  mutating func reportNesting() -> Unreadable {
    if !reportedNesting {
      let range = token()?.range ?? endOfPrevious
      report(NestingTooDeep(limit: Self.deepestNesting, range: range))
    }
    reportedNesting = true
    return Unreadable()
  }

  // MARK: Sentences and their parts

  mutating func enter(_ sentence: LexedSentence) {
    (position, limit) = (sentence.tokens.lowerBound, sentence.tokens.upperBound)
    (depth, reportedEnd, continuation) = (0, false, nil)
  }

  /// 。 Where it is missing, that is reported at the end of the line before.
  mutating func endSentence() {
    if take("。") != nil || continuation == position { return }
    if position >= limit {
      if !reportedEnd, !isCutShort { reportMissingStop() }
      return
    }
    _ = fail(["。"])
    if continuation != position { position = limit }
  }

  /// ； or 。, or the place where a 。 is missing.
  var isAtStop: Bool { continuation == position || at("；") || at("。") }

  /// The parts of a sentence, joined by ；: a fault in one does not hide those of the others.
  mutating func parseParts(_ parsePart: (inout Parser) throws(Unreadable) -> Void) {
    while true {
      let start = position
      let told = diagnostics.count
      do throws(Unreadable) {
        try parsePart(&self)
        if position < limit, !at("；"), !at("。"), position != commaForSemicolon { throw fail(["；", "。"]) }
      } catch {
        withdrawRepairs(since: told)
        // Items belong to what can't be read before them.
        while position < limit, !isAtStop || at("；") && at(kind: .item, ahead: 1) { position += 1 }
      }
      if position == commaForSemicolon {
        advance()
        continue
      }
      guard take("；") != nil, position < limit, position > start else { break }
    }
    endSentence()
  }
}
