/// What every document says and nobody can break: `为 …，制定 本规约。`, `本规约 由 社区居委会 负责 解释。`. It is text, a title up to each sign
/// (Grammar: Lexical 2).
extension SentenceSplitter {
  /// The last piece of the text that begins here: its 。, or what its last line ends with where the 。 is missing. nil: it is a
  /// sentence of the language.
  func statementEnd() -> Int? {
    guard beginsLikeStatement(input[place]) else { return nil }
    var text: [UInt32] = []
    for at in place..<min(place + Self.longReach, input.count) {
      let piece = input[at]
      switch piece.kind {
      case .run:
        if at > place, piece.startsLine, beginsAnother(at: at) || isConsequence(piece) {
          return input[at - 1].kind == .run && Self.isStatement(text) ? at - 1 : nil
        }
        text += scan.scalars[piece.characters]
      case .sign:
        if piece.isSign(Sign.stop) { return Self.isStatement(text) ? at : nil }
        if piece.isSign(Sign.colon) { return nil }
        text.append(piece.sign)
      case .string: text.append(Sign.pause)
      case .item, .remainder, .end: return nil
      }
    }
    return nil
  }

  /// Takes it; what stands between its signs are titles.
  mutating func takeStatement(to end: Int) -> [Range<Int>] {
    var titles: [Range<Int>] = []
    var start = scan.pieces.count
    while place <= end {
      let isPart = Self.parts.contains { input[place].isSign($0) }
      if isPart { titles += Self.title(start..<scan.pieces.count) }
      take()
      if isPart { start = scan.pieces.count }
    }
    return titles
  }

  private static let parts = [Sign.comma, Sign.semicolon, Sign.stop]

  private func beginsLikeStatement(_ piece: Piece) -> Bool {
    guard piece.kind == .run else { return false }
    return (Self.purposes + Self.freedoms + CovenantWords.characters).contains { scan.run(piece, begins: $0) }
  }

  private func isConsequence(_ piece: Piece) -> Bool { Self.consequences.contains { scan.run(piece, begins: $0) } }

  private static func isStatement(_ text: [UInt32]) -> Bool {
    if purposes.contains(where: text.starts) {
      return CovenantWords.characters.contains { ends(text, making + $0) }
    }
    if freedoms.contains(where: text.starts) { return bounds.contains { text.contains($0) } }
    guard let word = CovenantWords.characters.first(where: text.starts) else { return false }
    let rest = Array(text.dropFirst(word.count))
    if rest.starts(with: unsettled) { return true }
    return rest.starts(with: by) && ends(text, interpreting)
  }

  private static func ends(_ text: [UInt32], _ word: [UInt32]) -> Bool { text.suffix(word.count).elementsEqual(word) }

  private static let consequences = ["违反", "遵守"].map(characters)
  private static let purposes = ["为", "根据", "依据", "按照"].map(characters)
  private static let making = characters("制定")
  /// 各社区 可以 严于 本总则，不得 宽于 本总则。
  private static let freedoms = ["各"].map(characters)
  private static let bounds = ["严于", "宽于"].map(characters)
  private static let by = characters("由")
  private static let interpreting = characters("解释")
  private static let unsettled = characters("未尽事宜")
}
