/// Where a 。 is missing: what stands only at a sentence's start turns up inside one, at the start of a line.
extension SentenceSplitter {
  /// Whether a line inside a sentence begins what only stands at a sentence's start.
  func beginsAnother(at place: Int) -> Bool {
    let piece = input[place]
    guard piece.kind == .run else { return false }
    if articleLength(piece) != nil { return !expectsCite }
    if headingLength(piece) != nil { return true }
    // 规约 stands alone before its title: 为 完善 村规 ↵ 规约，制定 本规约。 is one sentence.
    if let kind = declaration(at: place, within: Self.reach), kind != .covenant || input[place + 1].blankBefore {
      return true
    }
    if let word = CovenantWords.characters.first(where: { scan.run(piece, begins: $0) }) {
      let next = piece.characters.count > word.count ? scan.split(piece, after: word.count).1 : input[place + 1]
      return ["自", "由", "未尽事宜"].contains { scan.run(next, begins: characters($0)) }
    }
    return scan.run(piece, begins: characters("凡"))
  }

  /// 应当 做到 包卫生 违反 前款 规定 的: how much of the run at hand stands before what follows from a duty, though the duty has no 。.
  /// Behind 应当 no condition begins without a sign.
  func lengthBeforeConsequence(since start: Int) -> Int? {
    guard input[place].kind == .run, let last = scan.pieces[start...].last else { return nil }
    let isNewLine = input[place].startsLine && last.kind == .run && isConditionLine
    guard let offset = isNewLine ? 0 : consequence(in: input[place].characters) else { return nil }
    guard offset > 0 || last.kind == .run else { return nil }
    var before = Array(scan.scalars[input[place].characters.prefix(offset)])
    for piece in scan.pieces[start...].reversed().prefix(Self.reach) {
      guard piece.kind == .run || piece.isSign(Sign.pause) else { break }
      before = scan.scalars[piece.characters] + before
    }
    guard Self.modals.contains(where: { before.contains($0) }) else { return nil }
    return offset
  }

  /// Whether the line at hand begins with a condition: `本季度 环境分 97分以上 的，`.
  private var isConditionLine: Bool {
    for at in place..<min(place + Self.reach, input.count) {
      switch input[at].kind {
      case .run: if at > place, input[at].startsLine { return false }
      case .sign: return input[at].isSign(Sign.comma) && scan.run(input[at - 1], ends: characters("的"))
      case .string, .item, .remainder, .end: return false
      }
    }
    return false
  }

  /// Where 违反 前款 规定 begins in the run, the words of which may have blanks between them.
  private func consequence(in run: Range<Int>) -> Int? {
    let word = characters("违反")
    guard let start = run.indices.first(where: { scan.scalars[$0..<run.upperBound].starts(with: word) }) else {
      return nil
    }
    var text = Array(scan.scalars[start + word.count..<run.upperBound])
    for piece in input[(place + 1)...].prefix(Self.reach) {
      guard piece.kind == .run, !piece.startsLine else { break }
      text += scan.scalars[piece.characters]
    }
    let isCite = Self.cites.contains { text.starts(with: $0) }
    return isCite && text.contains(characters("规定")) ? start - run.lowerBound : nil
  }

  private static let modals = ["应当", "不得", "可以", "鼓励"].map(characters)
  private static let cites = ["前款", "本款", "本条", "第"].map(characters)

  /// Whether the last word goes on with a citation: 违反 第四条.
  private var expectsCite: Bool {
    guard let last = scan.pieces.last else { return false }
    if last.kind == .sign { return last.sign == Sign.pause || last.sign == Sign.open }
    guard last.kind == .run else { return false }
    let text = scan.scalars[last.characters]
    return ["违反", "遵守", "累计", "不适用", "对"].contains {
      text.suffix($0.unicodeScalars.count).elementsEqual(characters($0))
    }
  }

  func articleLength(_ piece: Piece) -> Int? {
    piece.kind == .run ? articleLength(piece.characters) : nil
  }

  /// How many characters of a run stand before the first 第N条 in it that is no citation.
  func articleOffset(in piece: Piece) -> Int? {
    guard piece.kind == .run else { return nil }
    let range = piece.characters
    return range.first { articleLength($0..<range.upperBound) != nil }.map { $0 - range.lowerBound }
  }

  private func articleLength(_ range: Range<Int>) -> Int? {
    guard let shape = Shape.ordinal(range.lowerBound, scan.scalars, range.upperBound), shape.form == .article else {
      return nil
    }
    // 第一条第一款 and 第四条规定 are citations.
    let part = Shape.ordinal(shape.end, scan.scalars, range.upperBound)
    let isCited = part?.form == .paragraph || part?.form == .point
    let isQuoted = scan.scalars[shape.end..<range.upperBound].starts(with: characters("规定"))
    return isCited || isQuoted ? nil : shape.end - range.lowerBound
  }

  func headingLength(_ piece: Piece) -> Int? {
    guard piece.kind == .run else { return nil }
    let range = piece.characters
    var at = range.lowerBound
    if scan.run(piece, begins: characters("附件")) {
      at += 2
      while at < range.upperBound, Sign.isDigit(scan.scalars[at]) || Sign.isHanNumeral(scan.scalars[at]) { at += 1 }
      return at - range.lowerBound
    }
    guard scan.scalars[at] == 0x7B2C else { return nil }
    let numeral = at + 1
    at = numeral
    while at < range.upperBound, Sign.isDigit(scan.scalars[at]) || Sign.isHanNumeral(scan.scalars[at]) { at += 1 }
    guard at > numeral, at < range.upperBound, scan.scalars[at] == 0x7AE0 || scan.scalars[at] == 0x8282 else {
      return nil  // 章 节
    }
    guard Shape.integer(scan.scalars[numeral..<at]) != nil else { return nil }
    return at + 1 - range.lowerBound
  }
}
