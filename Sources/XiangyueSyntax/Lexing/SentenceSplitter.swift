/// Parts the pieces of a file into sentences, sets titles and items apart, and finds where a 。 is missing (Grammar: Lexical 2,
/// 3, 10). It needs no name: what kind a sentence is shows in its first words.
struct SentenceSplitter {
  /// How many pieces are looked at for the end of a title or of a list of names.
  static let reach = 64
  /// The names of one 事项 may be many.
  static let longReach = 4096

  var scan: Scan
  var input: [Piece]
  var place = 0
  private var sentences: [Sentence] = []

  /// The scan with its pieces as the sentences count them, and the sentences.
  static func split(_ scan: Scan) -> (Scan, [Sentence]) {
    var splitter = SentenceSplitter(scan)
    while splitter.input[splitter.place].kind != .end { splitter.splitSentence() }
    splitter.scan.pieces.append(splitter.input[splitter.place])
    return (splitter.scan, splitter.sentences)
  }

  private init(_ scan: Scan) {
    self.scan = scan
    input = scan.pieces
    self.scan.pieces = []
    self.scan.pieces.reserveCapacity(input.count)
  }

  private mutating func splitSentence() {
    let first = input[place]
    if first.kind == .remainder {
      take()
      sentences.append(Sentence(form: .remainder, pieces: scan.pieces.count - 1..<scan.pieces.count))
    } else if let length = headingLength(first) {
      splitHeading(length)
    } else if let length = articleLength(first) {
      splitArticle(length)
    } else {
      splitBody()
    }
  }

  // MARK: Heads

  private mutating func splitHeading(_ length: Int) {
    let start = scan.pieces.count
    takeCharacters(length)
    let title = scan.pieces.count
    while input[place].kind != .end, input[place].kind != .remainder, !input[place].startsLine {
      // 第一章 总则第一条 …: what was meant for an article must not be lost in a title.
      guard let offset = articleOffset(in: input[place]) else {
        take()
        continue
      }
      if offset > 0 { takeCharacters(offset) }
      break
    }
    let end = scan.pieces.count
    sentences.append(Sentence(form: .heading, pieces: start..<end, titles: Self.title(title..<end)))
  }

  private mutating func splitArticle(_ length: Int) {
    let start = scan.pieces.count
    takeCharacters(length)
    if let end = amendmentEnd() { while place < end { take() } }
    let title = scan.pieces.count
    if let end = titleEnd() {
      while place < end { take() }
      take()
      let after = scan.pieces.count
      sentences.append(Sentence(form: .article, pieces: start..<after, titles: [title..<after - 1]))
    } else {
      sentences.append(Sentence(form: .article, pieces: start..<title))
    }
  }

  /// The ： that ends the title of an article here, if there is one.
  private func titleEnd() -> Int? {
    let first = input[place]
    if declaration(at: place) != nil { return nil }
    if scan.run(first, begins: characters("自")), beginsDate(after: first) { return nil }
    for at in place..<min(place + Self.reach, input.count) {
      let piece = input[at]
      switch piece.kind {
      case .end, .item, .remainder: return nil
      // A sentence without its 。, and what stands behind it.
      case .run: if at > place, piece.startsLine, articleLength(piece) != nil || beginsAnother(at: at) { return nil }
      case .string: break
      case .sign:
        if piece.sign == Sign.colon { return at > place && item(at: at + 1) == nil ? at : nil }
        if [Sign.comma, Sign.semicolon, Sign.stop, Sign.open].contains(piece.sign) { return nil }
      }
    }
    return nil
  }

  /// Behind `（2023年1月1日 修订）`: a bracket that begins with a date, or with a figure and ends with 修订.
  private func amendmentEnd() -> Int? {
    guard input[place].isSign(Sign.open), input[place + 1].kind == .run else { return nil }
    let first = input[place + 1].characters
    guard Sign.isDigit(scan.scalars[first.lowerBound]) else { return nil }
    let close = (place + 2..<min(place + 8, input.count)).first { input[$0].kind != .run }
    guard let close, input[close].isSign(Sign.close) else { return nil }
    let isDate = Shape.at(first.lowerBound, in: scan.scalars, before: first.upperBound)?.form == .date
    return isDate || scan.run(input[close - 1], ends: characters("修订")) ? close + 1 : nil
  }

  private func beginsDate(after run: Piece) -> Bool {
    let next = run.characters.lowerBound + 1
    if next < run.characters.upperBound { return Sign.isDigit(scan.scalars[next]) }
    let following = input[place + 1]
    return following.kind == .run && Sign.isDigit(scan.scalars[following.characters.lowerBound])
  }

  // MARK: Sentences

  private mutating func splitBody() {
    let start = scan.pieces.count
    if let end = statementEnd() {
      let titles = takeStatement(to: end)
      return sentences.append(
        Sentence(form: .body(.statement), pieces: start..<scan.pieces.count, titles: titles))
    }
    let kind = beginSentence()
    var titles = takeTitles(kind)
    let isList = kind != .example
    var first = scan.pieces.count == start
    while true {
      let piece = input[place]
      if piece.kind == .end || piece.kind == .remainder { break }
      if !first, piece.startsLine, beginsAnother(at: place) { break }
      if kind == .norm, let length = lengthBeforeConsequence(since: start) {
        if length > 0 { takeCharacters(length) }
        break
      }
      if isList, allowsItem(first), let item = item(at: place) {
        takeItem(item)
        first = false
        continue
      }
      first = false
      take()
      if piece.isSign(Sign.stop) { break }
      if kind == .adoption, piece.isSign(Sign.comma) { titles += takeFiledWith() }
    }
    sentences.append(Sentence(form: .body(kind), pieces: start..<scan.pieces.count, titles: titles))
  }

  /// Takes the word of a declaration, where its name has to be found behind it; other sentences are left as they are.
  private mutating func beginSentence() -> SentenceKind {
    let first = input[place]
    guard first.kind == .run else { return .clauses }
    if let kind = declaration(at: place) {
      if kind == .covenant || kind == .example { take() }
      return kind
    }
    if sentences.isEmpty, scan.run(first, begins: characters("规约")) {
      takeCharacters(2)
      return .covenant
    }
    if let word = writtenOn(first) {
      takeCharacters(word.count)
      return kind(of: word)
    }
    if scan.run(first, begins: characters("所称")), first.characters.count > 2, isDefinition(at: place) {
      takeCharacters(2)
      return .definition
    }
    if scan.run(first, begins: characters("例")), let end = exampleTitleEnd(place, within: Self.reach),
      ["设", "截至", "则"].contains(where: { scan.run(input[end + 1], begins: characters($0)) })
    {
      takeCharacters(1)
      return .example
    }
    if takeAdoptionHead() { return .adoption }
    return scan.run(first, begins: characters("凡")) ? .norm : .clauses
  }

  private mutating func takeTitles(_ kind: SentenceKind) -> [Range<Int>] {
    let start = scan.pieces.count
    switch kind {
    case .covenant, .example: takeTitle(kind)
    case .adoption: takeBody()
    case .units, .subject, .record, .definition, .matter, .schedule, .points, .grade, .board, .include, .parameter,
      .norm,
      .clauses, .amendment, .exchange, .statement, .unsupported, .sheet:
      break
    }
    return Self.title(start..<scan.pieces.count)
  }

  static func title(_ pieces: Range<Int>) -> [Range<Int>] { pieces.isEmpty ? [] : [pieces] }

  private mutating func takeTitle(_ kind: SentenceKind) {
    let last = kind == .covenant ? Sign.stop : Sign.colon
    var first = true
    while input[place].kind != .end, input[place].kind != .remainder, !input[place].isSign(last) {
      if input[place].startsLine, !first, kind == .covenant || beginsAnother(at: place) { break }
      first = false
      take()
    }
  }

  /// The kind of declaration whose head stands here: its word, a name, and what must follow it.
  func declaration(at place: Int, within reach: Int = Self.longReach) -> SentenceKind? {
    let first = input[place]
    guard first.kind == .run, first.characters.count <= 3 else { return nil }
    guard let found = Self.words.first(where: { scan.run(first, equals: $0.word) }) else { return nil }
    switch found.kind {
    case .covenant: return input[place + 1].kind == .end || input[place + 1].isSign(Sign.stop) ? nil : .covenant
    case .example: return exampleTitleEnd(place + 1, within: reach) == nil ? nil : .example
    // 单位 为 商户 的，… is a condition on a column of that name.
    case .units:
      let end = namesEnd(place + 1, within: reach)
      return end.map { input[$0].isSign(Sign.stop) || input[$0].startsLine } == true ? .units : nil
    case .definition:
      let end = (place + 1..<min(place + 5, input.count)).first { input[$0].kind != .run }
      return end.map { $0 > place + 1 && input[$0].isSign(Sign.comma) } == true ? .definition : nil
    case .include: return input[place + 1].kind == .string ? .include : nil
    case .subject, .record, .matter, .schedule, .points, .grade, .board, .parameter, .norm, .clauses, .adoption,
      .amendment, .exchange, .statement, .unsupported, .sheet:
      break
    }
    return namesEnd(place + 1, within: reach).map { input[$0].isSign(Sign.colon) } == true ? found.kind : nil
  }

  /// The word of a declaration with its name written on to it, `主体住户：…`: nothing else could be meant.
  private func writtenOn(_ run: Piece) -> [UInt32]? {
    guard let end = namesEnd(place, within: Self.reach) else { return nil }
    return Self.words.map(\.word).first { word in
      let kind = kind(of: word)
      let isHead =
        kind == .units ? input[end].isSign(Sign.stop) : input[end].isSign(Sign.colon) && item(at: end + 1) == nil
      guard isHead else { return false }
      guard kind != .covenant, kind != .example, kind != .include, kind != .unsupported else { return false }
      return run.characters.count > word.count && scan.run(run, begins: word)
    }
  }

  private func kind(of word: [UInt32]) -> SentenceKind {
    Self.words.first { $0.word == word }?.kind ?? .clauses
  }

  /// Whether 所称 with a word written on to it begins a definition: `所称社区的 环境均分，是指 …`.
  private func isDefinition(at place: Int) -> Bool {
    let end = (place..<min(place + 5, input.count)).first { input[$0].kind != .run }
    return end.map { input[$0].isSign(Sign.comma) && scan.run(input[$0 + 1], begins: characters("是指")) } == true
  }

  /// What follows `A、B`.
  private func namesEnd(_ start: Int, within reach: Int) -> Int? {
    var at = start
    while at + 1 < input.count, at - start < reach, input[at].kind == .run {
      guard input[at + 1].isSign(Sign.pause) else { return at + 1 }
      at += 2
    }
    return nil
  }

  private func exampleTitleEnd(_ start: Int, within reach: Int) -> Int? {
    for at in start..<min(start + Self.reach, input.count - 1) {
      switch input[at].kind {
      case .end, .remainder: return nil
      case .run, .string, .item: break
      case .sign:
        if input[at].sign == Sign.colon {
          // 例 第4名 的，按 下列 规定 处理：（一）…: what has items is no 例 (that begins with a board of this name).
          return item(at: at + 1) == nil && (at > start || start == place) ? at : nil
        }
        // Behind the word alone even a ， or ； belongs to the title; written on to it, the word may be the beginning of another.
        if [Sign.comma, Sign.semicolon].contains(input[at].sign), start > place { continue }
        if [Sign.comma, Sign.semicolon, Sign.stop].contains(input[at].sign) { return nil }
      }
    }
    return nil
  }

  private static let words: [(word: [UInt32], kind: SentenceKind)] =
    SentenceKind.declarations.map { (characters($0.word), $0.kind) }

  // MARK: Taking

  mutating func take() {
    scan.pieces.append(input[place])
    place += 1
  }

  /// Takes the first characters of a run and leaves the rest as a run of its own.
  mutating func takeCharacters(_ count: Int) {
    guard input[place].characters.count > count else { return take() }
    let (first, rest) = scan.split(input[place], after: count)
    scan.pieces.append(first)
    input[place] = rest
  }
}
