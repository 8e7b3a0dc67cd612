/// `本规约 由 灵水社区居民会议 2022年3月1日 表决 通过，报 灵源街道办事处 备案。`: who made the rules and with whom they were put on record are
/// titles (Grammar: Lexical 2).
extension SentenceSplitter {
  /// Takes 本规约 and 由, where a sentence begins with them.
  mutating func takeAdoptionHead() -> Bool {
    let by = characters("由")
    let covenant = CovenantWords.characters.first { word in
      scan.run(input[place], begins: word + by)
        || scan.run(input[place], equals: word) && scan.run(input[place + 1], begins: by)
    }
    guard let covenant else { return false }
    takeCharacters(covenant.count)
    takeCharacters(by.count)
    return true
  }

  /// Up to the first date before the next ，；。
  mutating func takeBody() {
    for at in place..<min(place + Self.reach, input.count) {
      let piece = input[at]
      if isStop(piece) { return }
      guard piece.kind == .run, let start = dateStart(piece) else { continue }
      while place < at { take() }
      if start > piece.characters.lowerBound { takeCharacters(start - piece.characters.lowerBound) }
      return
    }
  }

  private func dateStart(_ run: Piece) -> Int? {
    run.characters.first { at in
      guard Sign.isDigit(scan.scalars[at]) else { return false }
      if at > run.characters.lowerBound, Sign.isLatinOrDigit(scan.scalars[at - 1]) { return false }
      return Shape.at(at, in: scan.scalars, before: run.characters.upperBound)?.form == .date
    }
  }

  /// Behind a ，: 报, and what stands between it and the 备案 before the next ，；。
  mutating func takeFiledWith() -> [Range<Int>] {
    guard scan.run(input[place], begins: characters("报")) else { return [] }
    let filed = characters("备案")
    let end = (place..<min(place + Self.reach, input.count)).first { isStop(input[$0]) }
    guard let end, end > place, scan.run(input[end - 1], ends: filed) else { return [] }
    takeCharacters(1)
    let start = scan.pieces.count
    while place < end - 1 { take() }
    let before = input[place].characters.count - filed.count
    if before > 0 { takeCharacters(before) }
    return Self.title(start..<scan.pieces.count)
  }

  private func isStop(_ piece: Piece) -> Bool {
    switch piece.kind {
    case .sign: [Sign.comma, Sign.semicolon, Sign.stop].contains(piece.sign)
    case .item, .remainder, .end: true
    case .run, .string: false
    }
  }
}
