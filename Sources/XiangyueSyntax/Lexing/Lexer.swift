import XiangyueText

/// A sentence as tokens.
struct LexedSentence {
  let form: Sentence.Form
  let tokens: Range<Int>
}

/// A file as tokens: scanned, parted into sentences, its names collected, and its runs cut.
struct Lexer {
  /// How many undeclared stretches get suggestions, and among how many names: to compare all with all would take too long.
  static let suggested = 100
  static let compared = 5000

  let source: SourceFile
  let scan: Scan
  let cutter: Cutter
  private(set) var tokens: [Token] = []
  /// Whether a token is the first of its line.
  private(set) var startsLine: [Bool] = []
  private(set) var sentences: [LexedSentence] = []
  var diagnostics: [Diagnostic]
  /// Quoted text without its closing mark, as indices of tokens.
  private(set) var unclosed: Set<Int> = []
  /// Every declared name.
  let names: Set<String>
  private let forbidden: ForbiddenFinder
  var reportedStretches: Set<String> = []
  /// Names with nothing between them and the name before, as indices of tokens.
  var touching: Set<Int> = []
  /// Where words stand that were read as others, as characters.
  var meant: Set<Int> = []
  var sought: [Sought: SoughtWord] = [:]

  /// - Parameter whole: the file is one sentence of this kind, whatever its first words are; nil: its words say what they begin.
  init(
    _ source: SourceFile, knownNames: Set<String>, knownUnits: Set<String> = [], whole: SentenceKind? = nil
  ) {
    self.source = source
    let scanned = Scanner.scan(source)
    let (scan, sentences) =
      whole.map { (scanned, [Sentence(form: .body($0), pieces: 0..<max(0, scanned.pieces.count - 1))]) }
      ?? SentenceSplitter.split(scanned)
    self.scan = scan
    diagnostics = scan.diagnostics
    // A question declares nothing.
    let declared = NameCollector(scan, whole == nil ? sentences : [])
    var trie = WordTrie(names: declared.names)
    for name in knownNames.sorted() { trie.add(name: name) }
    for unit in declared.units + knownUnits.sorted() { trie.add(unit: unit) }
    names = Set(trie.names)
    forbidden = ForbiddenFinder(names: trie.names)
    cutter = Cutter(scan: scan, trie: trie)
    for sentence in sentences { lex(sentence) }
    let end = SourceRange(file: source.id, start: source.bytes.count, end: source.bytes.count)
    append(Token(kind: .endOfFile, range: end, leadingStart: lastEnd, text: ""), startsLine: true)
  }

  private mutating func lex(_ sentence: Sentence) {
    let start = tokens.count
    switch sentence.form {
    case .remainder: append(.unreadable, scan.pieces[sentence.pieces.lowerBound], text: "")
    case .heading, .article: lexHead(sentence)
    case .body(let kind): lexPieces(sentence, from: sentence.pieces.lowerBound, kind)
    }
    sentences.append(LexedSentence(form: sentence.form, tokens: start..<tokens.count))
  }

  private mutating func lexHead(_ sentence: Sentence) {
    let number = scan.pieces[sentence.pieces.lowerBound]
    let text = scan.text(number)
    let isAppendix = text.hasPrefix("附件")
    let numeral = number.characters.dropFirst(isAppendix ? 2 : 1).dropLast(isAppendix ? 0 : 1)
    let value = Shape.integer(scan.scalars[numeral]).map(TokenValue.integer) ?? .none
    reportInvisible(number.characters, text)
    if case .article = sentence.form {
      append(.article, number, text: text, value: value)
    } else {
      append(isAppendix ? .appendix : .chapter, number, text: text, value: value)
    }
    lexPieces(sentence, from: sentence.pieces.lowerBound + 1, .amendment)
  }

  /// As it stands, but in one line: what lies between its lines may be a comment, or the prose of a Markdown file.
  private mutating func appendTitle(_ title: Range<Int>) {
    var piece = scan.pieces[title.lowerBound]
    var lines: [String] = []
    var start = title.lowerBound
    while start < title.upperBound {
      let next = title.first { $0 > start && scan.pieces[$0].startsLine } ?? title.upperBound
      lines.append(source.text(range(scan.pieces[start].start, scan.pieces[next - 1].end)))
      start = next
    }
    piece.end = scan.pieces[title.upperBound - 1].end
    append(.title, piece, text: lines.joined(separator: " "))
  }

  private mutating func lexPieces(_ sentence: Sentence, from first: Int, _ kind: SentenceKind) {
    var cells = ExampleCells()
    var index = first
    var kind = kind
    while index < sentence.pieces.upperBound {
      if kind == .norm, index > first, beginsConsequence(index) { kind = .clauses }
      if let title = sentence.titles.first(where: { $0.lowerBound == index }) {
        appendTitle(title)
        index = title.upperBound
        continue
      }
      if kind == .clauses, let end = forbiddenEnd(index, in: sentence.pieces) {
        appendTitle(index..<end)
        index = end
        continue
      }
      let piece = scan.pieces[index]
      switch piece.kind {
      case .run:
        let mode = kind == .example ? cells.mode(ofRun: scan.text(piece)) : .words
        lexRun(index, kind, mode)
      case .sign:
        cells.pass(piece.sign)
        appendSign(piece)
      case .string:
        cells.passString()
        appendString(piece)
      case .item: appendItem(piece)
      case .remainder, .end: break
      }
      index += 1
    }
  }

  /// Whether a line begins here as the next 款 does, and the one before has no 。: it is cut as what it most likely is.
  private func beginsConsequence(_ index: Int) -> Bool {
    let piece = scan.pieces[index]
    guard piece.startsLine, scan.pieces[index - 1].kind == .run else { return false }
    return Self.consequences.contains { scan.run(piece, begins: $0) }
  }

  private static let consequences = [characters("违反"), characters("遵守")]

  /// Where a stretch ends that begins here, behind a sign or an item, and provides for what no village rule may.
  private func forbiddenEnd(_ start: Int, in pieces: Range<Int>) -> Int? {
    guard scan.pieces[start].kind == .run else { return nil }
    if start > pieces.lowerBound {
      let before = scan.pieces[start - 1]
      let isHead = [Sign.comma, Sign.semicolon, Sign.colon].contains(before.sign) && before.kind == .sign
      guard isHead || before.kind == .item else { return nil }
    }
    var text: [UInt32] = []
    for end in start..<min(start + SentenceSplitter.reach, pieces.upperBound) {
      let piece = scan.pieces[end]
      switch piece.kind {
      case .run: text += scan.scalars[piece.characters]
      case .sign:
        guard [Sign.comma, Sign.semicolon, Sign.colon, Sign.stop].contains(piece.sign) else {
          text.append(piece.sign)
          continue
        }
        return forbidden.measure(in: text) == nil ? nil : end
      case .item: return forbidden.measure(in: text) == nil ? nil : end
      case .string, .remainder, .end: return nil
      }
    }
    // A sentence without its 。
    return pieces.upperBound - start < SentenceSplitter.reach && forbidden.measure(in: text) != nil
      ? pieces.upperBound : nil
  }

  // MARK: Runs

  private mutating func lexRun(_ index: Int, _ kind: SentenceKind, _ mode: ExampleCells.Mode) {
    let piece = scan.pieces[index]
    if mode == .datum, !isFigure(piece), !endsQuantity(piece) {
      let text = scan.text(piece)
      let isWord = text == "是" || text == "否" || text == "空"
      return append(isWord ? .keyword : .name, piece, text: text)
    }
    if let figure = figure(index, kind) { return append(figure, piece, scan.text(piece)) }
    let context = context(kind)
    let (words, fault) = cutter.cut(piece.characters, in: kind, after: context, unitFollows: unitFollows(index))
    if fault != nil, mode != .words || kind == .unsupported { return append(.name, piece, text: scan.text(piece)) }
    let first = tokens.count
    for word in words {
      let startsLine = piece.startsLine && tokens.count == first
      if mode == .words, appendMeant(word, kind, startsLine) { continue }
      append(word, startsLine: startsLine)
    }
    switch fault {
    case nil: break
    case .undeclared: reportUndeclared(words)
    case .overlap(let characters, let readings): reportOverlap(piece.characters, characters, readings)
    }
  }

  /// Whether a value is a figure or a day, with its unit or time: `3人`, `2022年8月1日8:30`. All others are names, though some begin
  /// like one: 3户2单元.
  private func isFigure(_ piece: Piece) -> Bool {
    let first = scan.scalars[piece.characters.lowerBound]
    guard Sign.isDigit(first) || Sign.isHanNumeral(first) else { return false }
    let (words, fault) = cutter.cut(piece.characters, in: .example, after: .other, unitFollows: true)
    guard fault == nil, words.count <= 2, case .shape(let shape)? = words.first?.kind else { return false }
    switch (shape.form, words.dropFirst().first?.kind) {
    case (.number, nil), (.hanNumber, nil), (.percent, nil), (.date, nil), (.monthDay, nil), (.time, nil): return true
    case (.number, .unit), (.hanNumber, .unit): return true
    case (.date, .shape(let second)): return second.form == .time
    case (.number, _), (.hanNumber, _), (.percent, _), (.date, _), (.monthDay, _), (.time, _), (.period, _),
      (.weekday, _), (.occurrence, _), (.place, _), (.article, _), (.paragraph, _), (.point, _), (.latin, _):
      return false
    }
  }

  /// `人口 3 人`: the unit of a figure that is a value.
  private func endsQuantity(_ piece: Piece) -> Bool {
    tokens.last?.kind == .number && cutter.trie.entry(scan.scalars[piece.characters])?.isUnit == true
  }

  private func context(_ kind: SentenceKind) -> Cutter.Context {
    // 单位 张、车次: each run is one.
    if kind == .units { return .opener }
    guard let last = tokens.last else { return .other }
    switch last.kind {
    case .number: return .number
    case .keyword:
      if last.text == "每" || last.text == "同一" { return .opener }
      if last.text == "以" { return kind == .points ? .opener : .other }
      return last.text == "为" && (kind == .subject || kind == .record) ? .opener : .other
    case .name, .sign, .unit, .percent, .date, .monthDay, .time, .period, .weekday, .occurrence, .place, .article,
      .paragraph, .point, .item, .chapter, .appendix, .title, .string, .unreadable, .endOfFile:
      return .other
    }
  }

  func unitFollows(_ index: Int) -> Bool {
    let next = scan.pieces[index + 1]
    return next.kind == .run && beginsWithUnit(next.characters)
  }

  func beginsWithUnit(_ characters: Range<Int>) -> Bool {
    var node: Int32 = 0
    for at in characters.prefix(WordTrie.longestWord) {
      guard let step = cutter.trie.step(node, scan.scalars[at]) else { return false }
      node = step
      if cutter.trie[node].isUnit { return true }
    }
    return false
  }

  private mutating func append(_ word: Cutter.Word, startsLine: Bool) {
    var piece = Piece(kind: .run, start: start(word.characters), end: end(word.characters))
    piece.startsLine = startsLine
    let text = scan.text(word.characters)
    switch word.kind {
    case .keyword, .period, .name, .unit, .shape: reportInvisible(word.characters, text)
    case .stranger, .unknown: break
    }
    switch word.kind {
    case .keyword: append(.keyword, piece, text: text)
    case .period: append(.period, piece, text: text)
    case .name, .stranger: append(.name, piece, text: text)
    case .unit: append(.unit, piece, text: text)
    case .unknown: append(.unreadable, piece, text: text)
    case .shape(let shape): append(shape, piece, text)
    }
  }

  private mutating func append(_ shape: Shape, _ piece: Piece, _ text: String) {
    let kind: TokenKind
    switch shape.form {
    case .number, .hanNumber: kind = .number
    case .percent: kind = .percent
    case .date: kind = .date
    case .monthDay: kind = .monthDay
    case .time: kind = .time
    case .period: kind = .period
    case .weekday: kind = .weekday
    case .occurrence: kind = .occurrence
    case .place: kind = .place
    case .article: kind = .article
    case .paragraph: kind = .paragraph
    case .point: kind = .point
    case .latin: kind = .name
    }
    if kind == .number || kind == .percent, shape.value == .none {
      diagnostics.append(Diagnostic(NumberOutOfRange(number: text, range: range(piece.start, piece.end))))
    }
    append(kind, piece, text: text, value: shape.value)
  }

  func start(_ characters: Range<Int>) -> Int { Int(scan.starts[characters.lowerBound]) }

  func end(_ characters: Range<Int>) -> Int {
    Int(scan.starts[characters.upperBound - 1]) + Int(scan.lengths[characters.upperBound - 1])
  }

  // MARK: Tokens

  private mutating func appendSign(_ piece: Piece) {
    let text = Unicode.Scalar(piece.sign).map { String(Character($0)) } ?? ""
    append(.sign, piece, text: text)
  }

  /// The text between the marks, as it stands.
  private mutating func appendString(_ piece: Piece) {
    var text = source.text(range(piece.start, piece.end)).unicodeScalars.dropFirst()
    if piece.isFaulty { unclosed.insert(tokens.count) } else { text = text.dropLast() }
    append(.string, piece, text: String(text))
  }

  private mutating func appendItem(_ piece: Piece) {
    let text = "（\(ChineseNumber.text(piece.number))）"
    if !piece.characters.isEmpty { reportInvisible(piece.characters, scan.text(piece)) }
    append(.item, piece, text: text, value: .integer(piece.number))
    guard piece.isFaulty else { return }
    let place = range(piece.start, piece.end)
    diagnostics.append(Diagnostic(ItemNotInHan(written: source.text(place), item: text, range: place)))
  }

  private mutating func append(_ kind: TokenKind, _ piece: Piece, text: String, value: TokenValue = .none) {
    let range = range(piece.start, piece.end)
    append(
      Token(kind: kind, range: range, leadingStart: lastEnd, text: text, value: value), startsLine: piece.startsLine)
  }

  mutating func append(_ token: Token, startsLine: Bool) {
    tokens.append(token)
    self.startsLine.append(startsLine)
  }

  var lastEnd: Int { tokens.last?.range.end ?? 0 }

  func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: source.id, start: start, end: end)
  }
}
