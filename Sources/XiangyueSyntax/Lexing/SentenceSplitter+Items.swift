/// 项: where an item begins, and how it is numbered (Grammar: Lexical 3).
extension SentenceSplitter {
  struct FoundItem {
    /// How many pieces it takes; none where it is the first character of a run.
    let pieces: Int
    let number: Int
    let isFaulty: Bool
  }

  func allowsItem(_ first: Bool) -> Bool {
    guard !first, let last = scan.pieces.last else { return true }
    return last.isSign(Sign.colon) || last.isSign(Sign.semicolon)
  }

  /// `（一）`, and what people write for it: `（1）` `1.` `1、` `①`.
  func item(at place: Int) -> FoundItem? {
    guard place + 1 < input.count else { return nil }
    let piece = input[place]
    let next = input[place + 1]
    if piece.isSign(Sign.open) {
      guard next.kind == .run, place + 2 < input.count, input[place + 2].isSign(Sign.close) else { return nil }
      guard let number = numeral(next) else { return nil }
      return FoundItem(pieces: 3, number: number.value, isFaulty: !number.isHan)
    }
    guard piece.kind == .run else { return nil }
    let first = scan.scalars[piece.characters.lowerBound]
    for (circled, count) in [(UInt32(0x2460), UInt32(20)), (0x2474, 20), (0x3220, 10)] {
      if first >= circled, first < circled + count {
        return FoundItem(pieces: 0, number: Int(first - circled) + 1, isFaulty: true)
      }
    }
    guard let number = numeral(piece), !next.blankBefore else { return nil }
    let isPoint = next.isSign(Sign.stop) && next.isPoint && !number.isHan
    guard isPoint || next.isSign(Sign.pause) && piece.startsLine else { return nil }
    return FoundItem(pieces: 2, number: number.value, isFaulty: true)
  }

  private func numeral(_ piece: Piece) -> (value: Int, isHan: Bool)? {
    let text = scan.scalars[piece.characters]
    guard text.count <= 3 else { return nil }
    let isHan = text.allSatisfy(Sign.isHanNumeral)
    guard isHan || text.allSatisfy(Sign.isDigit), let value = Shape.integer(text) else { return nil }
    return (value, isHan)
  }

  mutating func takeItem(_ item: FoundItem) {
    var piece = input[place]
    if item.pieces == 0, piece.characters.count > 1 {
      let (first, rest) = scan.split(piece, after: 1)
      (piece, input[place]) = (first, rest)
    } else {
      let count = max(item.pieces, 1)
      piece.end = input[place + count - 1].end
      if count == 3 { piece.characters = input[place + 1].characters }
      place += count
    }
    piece.kind = .item
    piece.number = item.number
    piece.isFaulty = item.isFaulty
    scan.pieces.append(piece)
  }
}
