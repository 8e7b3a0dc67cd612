import XiangyueText

/// Reads the bytes of a file into pieces. Every byte that is in no piece is a blank, a comment or an invisible character. Of a
/// Markdown file only its blocks are read, as one text: a fence ends no sentence.
struct Scanner {
  /// A file longer than this is no rule file (约0702), in bytes.
  static let longestFile = 4 << 20
  /// A line longer than this is none that anybody wrote (约0703), in bytes.
  static let longestLine = 64 << 10

  private let source: SourceFile
  private let bytes: [UInt8]
  private var scan = Scan()
  private var place = 0
  private var lineStart = 0
  private var run: Piece?
  private var softBreak = false
  private var startsLine = true
  private var blankBefore = true
  /// Up to where an opening mark is known to have no closing one, so that no stretch is searched twice for it.
  private var unclosedUntil: [UInt32: Int] = [:]

  static func scan(_ source: SourceFile) -> Scan {
    var scanner = Scanner(source)
    scanner.scanFile()
    return scanner.scan
  }

  private init(_ source: SourceFile) {
    self.source = source
    bytes = source.bytes
  }

  private mutating func scanFile() {
    if bytes.count > Self.longestFile {
      addRemainder(from: 0)
      scan.diagnostics.append(Diagnostic(FileTooLong(range: range(0, 0), limit: Self.longestFile)))
    } else {
      scan.scalars.reserveCapacity(bytes.count / 3)
      for stretch in stretches() {
        begin(stretch)
        while place < stretch.upperBound {
          if place - lineStart > Self.longestLine { return stopAtLongLine() }
          scanOne()
        }
        if place - lineStart > Self.longestLine { return stopAtLongLine() }
        endRun()
      }
    }
    scan.pieces.append(Piece(kind: .end, start: bytes.count, end: bytes.count, startsLine: true, blankBefore: true))
  }

  /// What is read of the file: whole lines, so that nothing looked at from inside a stretch lies beyond it.
  private mutating func stretches() -> [Range<Int>] {
    guard LiterateBlocks.isLiterate(source.name) else { return [0..<bytes.count] }
    let found = LiterateBlocks(bytes)
    if found.blocks.isEmpty {
      let place = found.otherInfo ?? 0..<0
      let fault = NoRuleBlock(range: range(place.lowerBound, place.upperBound), hasBlock: found.otherInfo != nil)
      scan.diagnostics.append(Diagnostic(fault))
    }
    return found.blocks
  }

  private mutating func begin(_ stretch: Range<Int>) {
    (place, lineStart) = (stretch.lowerBound, stretch.lowerBound)
    (startsLine, blankBefore) = (true, true)
  }

  /// A line is too long: what was made of it is taken back, and the rest of the file is one remainder.
  private mutating func stopAtLongLine() {
    run = nil
    while let last = scan.pieces.last, last.start >= lineStart { scan.pieces.removeLast() }
    scan.diagnostics.removeAll { $0.range.start >= lineStart }
    let start = max(lineStart, scan.pieces.last?.end ?? 0)
    scan.diagnostics.append(Diagnostic(LineTooLong(range: range(start, start), limit: Self.longestLine)))
    addRemainder(from: start)
    scan.pieces.append(Piece(kind: .end, start: bytes.count, end: bytes.count, startsLine: true, blankBefore: true))
  }

  private mutating func addRemainder(from start: Int) {
    scan.pieces.append(Piece(kind: .remainder, start: start, end: bytes.count, startsLine: true, blankBefore: true))
  }

  private mutating func scanOne() {
    let (raw, length) = decode(place)
    if Folding.isBlank(raw) {
      endRun()
      blankBefore = true
      place += length
      if Folding.isLineEnd(raw) { (startsLine, lineStart) = (true, place) }
      return
    }
    if Folding.isInvisible(raw) {
      softBreak = run != nil
      place += length
      return
    }
    let scalar = Folding.fold(raw)
    if beginsComment(scalar) { return skipComment() }
    if isOpeningMark(raw) { return scanString(raw, length) }
    if scalar == 0x2E || Sign.isSign(scalar) || Sign.isClosingMark(scalar) { return scanSign(scalar, length) }
    if Sign.isDigit(scalar), !previousIsLatinOrDigit {
      let length = DateShape.length(at: place, decode: decodeFolded)
      if let length { return appendDate(until: place + length) }
    }
    append(scalar, length)
  }

  // MARK: Runs

  /// Behind these no day or time begins. A point in a run is that of a decimal: 2.5：12 is no 5：12.
  private var previousIsLatinOrDigit: Bool {
    guard run != nil, let last = scan.scalars.last else { return false }
    return Sign.isLatinOrDigit(last) || last == 0x2E
  }

  private mutating func append(_ scalar: UInt32, _ length: Int) {
    if run == nil {
      run = Piece(kind: .run, start: place, end: place, startsLine: startsLine, blankBefore: blankBefore)
      run?.characters = scan.scalars.count..<scan.scalars.count
      softBreak = false
    }
    scan.scalars.append(scalar)
    scan.starts.append(Int32(place))
    scan.lengths.append(UInt8(length))
    scan.softBreaks.append(softBreak)
    softBreak = false
    place += length
    (startsLine, blankBefore) = (false, false)
  }

  private mutating func endRun() {
    guard var piece = run else { return }
    piece.characters = piece.characters.lowerBound..<scan.scalars.count
    piece.end = Int(scan.starts[scan.scalars.count - 1]) + Int(scan.lengths[scan.scalars.count - 1])
    scan.pieces.append(piece)
    (run, softBreak) = (nil, false)
  }

  /// The signs inside a date or time belong to it.
  private mutating func appendDate(until end: Int) {
    while place < end {
      let (scalar, length) = decodeFolded(place)
      append(scalar == Sign.colon ? 0x3A : scalar, length)
    }
  }

  // MARK: Signs, comments, quoted text

  private mutating func scanSign(_ scalar: UInt32, _ length: Int) {
    let next = place + length < bytes.count ? decodeFolded(place + length).0 : 0
    if scalar == 0x2E, run != nil, let last = scan.scalars.last, Sign.isDigit(last), Sign.isDigit(next) {
      return append(scalar, length)
    }
    if scalar == Sign.open, run != nil, scan.scalars.last == 0x7B2C, let end = pointEnd() {  // 第（二）项
      while place < end {
        let (scalar, length) = decodeFolded(place)
        append(scalar, length)
      }
      return
    }
    endRun()
    var piece = Piece(kind: .sign, start: place, end: place + length, startsLine: startsLine, blankBefore: blankBefore)
    piece.sign = scalar == 0x2E ? Sign.stop : scalar
    piece.isPoint = scalar == 0x2E
    scan.pieces.append(piece)
    place += length
    (startsLine, blankBefore) = (false, false)
  }

  /// Where `（二）项` at this place ends, if it is one.
  private func pointEnd() -> Int? {
    var at = place + decode(place).1
    for _ in 0..<6 {
      guard at < bytes.count else { return nil }
      let (scalar, length) = decodeFolded(at)
      at += length
      if scalar == Sign.close {
        guard at < bytes.count, decode(at).0 == 0x9879 else { return nil }
        return at + decode(at).1
      }
      guard Sign.isHanNumeral(scalar) || Sign.isDigit(scalar) else { return nil }
    }
    return nil
  }

  private func beginsComment(_ scalar: UInt32) -> Bool {
    if scalar == 0x23 { return startsLine || blankBefore }
    guard scalar == 0x2F else { return false }
    let next = place + decode(place).1
    return next < bytes.count && decodeFolded(next).0 == 0x2F
  }

  private mutating func skipComment() {
    endRun()
    while place < bytes.count, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
    blankBefore = true
  }

  private func isOpeningMark(_ raw: UInt32) -> Bool {
    switch raw {
    case 0x201C, 0x201D, 0x22, 0xFF02, 0x300C, 0x300A: true  // “ ” " ＂ 「 《
    default: false
    }
  }

  private func closes(_ raw: UInt32, _ opening: UInt32) -> Bool {
    switch opening {
    case 0x300C: raw == 0x300D
    case 0x300A: raw == 0x300B
    default: raw == 0x201C || raw == 0x201D || raw == 0x22 || raw == 0xFF02
    }
  }

  /// Quoted text ends on its own line. Where its closing mark is missing, it is taken to end before the next sign.
  private mutating func scanString(_ opening: UInt32, _ openingLength: Int) {
    endRun()
    var piece = Piece(kind: .string, start: place, end: place, startsLine: startsLine, blankBefore: blankBefore)
    (startsLine, blankBefore) = (false, false)
    var at = place + openingLength
    var firstSign: Int?
    while at < bytes.count {
      let (raw, length) = decode(at)
      if closes(raw, opening) {
        (piece.end, place) = (at + length, at + length)
        scan.pieces.append(piece)
        return
      }
      if Folding.isLineEnd(raw) || at - lineStart > Self.longestLine { break }
      if firstSign != nil, at < unclosedUntil[opening, default: 0] { break }
      let scalar = Folding.fold(raw)
      if firstSign == nil, scalar != Sign.dash, scalar != Sign.minus, Sign.isSign(scalar) { firstSign = at }
      at += length
    }
    unclosedUntil[opening] = max(at, unclosedUntil[opening, default: 0])
    piece.end = firstSign ?? at
    place = piece.end
    piece.isFaulty = true
    scan.pieces.append(piece)
    let mark = String(decoding: bytes[piece.start..<piece.start + openingLength], as: UTF8.self)
    let fault = UnclosedMark(
      mark: mark, range: range(piece.start, piece.start + openingLength), end: range(place, place))
    scan.diagnostics.append(Diagnostic(fault))
  }

  // MARK: Characters

  private func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: source.id, start: start, end: end)
  }

  private func decodeFolded(_ at: Int) -> (UInt32, Int) {
    guard at < bytes.count else { return (0, 0) }
    let (raw, length) = decode(at)
    return (Folding.fold(raw), length)
  }

  /// The character at a byte, and its length. A byte that is no UTF-8 is one character, U+FFFD.
  private func decode(_ at: Int) -> (UInt32, Int) {
    let first = bytes[at]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, at + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length {
      let next = bytes[at + offset]
      guard next & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    guard scalar >= least, Unicode.Scalar(scalar) != nil else { return (0xFFFD, 1) }
    return (scalar, length)
  }
}
