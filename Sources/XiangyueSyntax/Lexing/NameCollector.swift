/// The first pass: finds the names a file declares, before anything is cut (Grammar: Lexical 5, 7).
struct NameCollector {
  private let scan: Scan
  private(set) var names: [String] = []
  private(set) var units: [String] = []

  init(_ scan: Scan, _ sentences: [Sentence]) {
    self.scan = scan
    for sentence in sentences {
      if case .body(let kind) = sentence.form { collect(kind, sentence.pieces) }
    }
  }

  private mutating func collect(_ kind: SentenceKind, _ range: Range<Int>) {
    guard !range.isEmpty else { return }
    switch kind {
    case .covenant, .example, .include, .norm, .clauses, .adoption, .amendment, .exchange, .statement: break
    case .units: units += runs(range.dropFirst().prefix { !isSign($0, Sign.stop) })
    case .definition:
      let head = range.dropFirst().prefix { scan.pieces[$0].kind == .run }
      if let last = head.last { names.append(scan.text(scan.pieces[last])) }
    case .matter, .schedule, .points, .board, .parameter, .unsupported: collectHead(range)
    case .sheet:
      collectHead(range)
      collectItems(range)
    case .subject, .record:
      collectHead(range)
      for segment in segments(range) { collectColumn(segment) }
    case .grade:
      collectHead(range)
      for segment in segments(range).dropFirst() { collectGrade(segment) }
    }
  }

  private mutating func collectHead(_ range: Range<Int>) {
    names += runs(range.dropFirst().prefix { !isSign($0, Sign.colon) })
  }

  /// `（一）户厕，10分`: what stands behind an item, up to the ，.
  private mutating func collectItems(_ range: Range<Int>) {
    for index in range where scan.pieces[index].kind == .item && index + 2 < range.upperBound {
      if scan.pieces[index + 1].kind == .run, isSign(index + 2, Sign.comma) {
        names.append(scan.text(scan.pieces[index + 1]))
      }
    }
  }

  /// `户号 为 住户`, `类型 为 居民、商户 之一，…`.
  private mutating func collectColumn(_ segment: Range<Int>) {
    guard let first = segment.first, scan.pieces[first].kind == .run else { return }
    let run = scan.pieces[first]
    if scan.run(run, begins: characters("取自")), scan.pieces[first + 1].kind == .string { return }
    var after = first + 1
    var members: [Range<Int>] = []
    if after < segment.upperBound, scan.run(scan.pieces[after], begins: [0x4E3A]) {
      names.append(scan.text(run))
      let rest = scan.pieces[after].characters.dropFirst()
      if !rest.isEmpty { members.append(rest) }
      after += 1
    } else if let split = lastFor(run) {
      // 户号为文字: nothing but this column could be meant.
      names.append(scan.text(run.characters.lowerBound..<split))
      if split + 1 < run.characters.upperBound { members.append(split + 1..<run.characters.upperBound) }
    } else {
      names.append(scan.text(run))
      return
    }
    collectMembers(after..<segment.upperBound, &members)
  }

  private mutating func collectMembers(_ rest: Range<Int>, _ members: inout [Range<Int>]) {
    var depth = 0
    for index in rest {
      let piece = scan.pieces[index]
      if piece.isSign(Sign.open) { depth += 1 }
      if piece.isSign(Sign.close) { depth -= 1 }
      if piece.isSign(Sign.comma) || piece.isSign(Sign.stop) { break }
      if piece.kind == .run, depth <= 0 { members.append(piece.characters) }
    }
    let end: [UInt32] = characters("之一")
    guard let last = members.last, scan.scalars[last].suffix(2).elementsEqual(end) else { return }
    members[members.count - 1] = last.lowerBound..<last.upperBound - 2
    names += members.filter { !$0.isEmpty }.map(scan.text)
  }

  /// `95分以上 为 五星`, `其余 为 一星`.
  private mutating func collectGrade(_ segment: Range<Int>) {
    guard let last = segment.last(where: { scan.pieces[$0].kind == .run }) else { return }
    let run = scan.pieces[last]
    if last > segment.lowerBound, scan.pieces[last - 1].kind == .run,
      scan.scalars[scan.pieces[last - 1].characters].last == 0x4E3A
    {
      names.append(scan.text(run))
    } else if let split = run.characters.last(where: { scan.scalars[$0] == 0x4E3A }),
      split + 1 < run.characters.upperBound
    {
      // 其余为好, 其余 为好
      names.append(scan.text(split + 1..<run.characters.upperBound))
    }
  }

  /// The last 为 inside a run, neither its first nor its only character.
  private func lastFor(_ run: Piece) -> Int? {
    run.characters.dropFirst().last { scan.scalars[$0] == 0x4E3A }
  }

  /// What stands between the ； after the head's ：.
  private func segments(_ range: Range<Int>) -> [Range<Int>] {
    guard let colon = range.first(where: { isSign($0, Sign.colon) }) else { return [] }
    var result: [Range<Int>] = []
    var start = colon + 1
    for index in colon + 1..<range.upperBound
    where isSign(index, Sign.semicolon) || isSign(index, Sign.stop) || isCommaBeforeField(index, range.upperBound) {
      result.append(start..<index)
      start = index + 1
    }
    if start < range.upperBound { result.append(start..<range.upperBound) }
    return result
  }

  /// `编号，人口 为 人`: a slip for ；, which the parser reports.
  private func isCommaBeforeField(_ index: Int, _ end: Int) -> Bool {
    guard index + 2 < end, isSign(index, Sign.comma), scan.pieces[index + 1].kind == .run else { return false }
    return scan.pieces[index + 2].kind == .run && scan.run(scan.pieces[index + 2], begins: [0x4E3A])
  }

  private func runs(_ range: some Sequence<Int>) -> [String] {
    range.filter { scan.pieces[$0].kind == .run }.map { scan.text(scan.pieces[$0]) }
  }

  private func isSign(_ index: Int, _ sign: UInt32) -> Bool { scan.pieces[index].isSign(sign) }
}
