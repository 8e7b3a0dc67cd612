/// Bytes of a file or of a cell.
extension RawSpan {
  @inline(__always)
  func byte(_ offset: Int) -> UInt8 { unsafeLoad(fromByteOffset: offset, as: UInt8.self) }

  /// Eight bytes, the first one lowest.
  @inline(__always)
  func word(_ offset: Int) -> UInt64 { unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self) }

  /// The cell without the blanks around it: ASCII blanks, U+0085, U+00A0, U+1680, U+2000–200B, U+2028, U+2029, U+202F,
  /// U+205F, U+3000, and U+FEFF, which pasted text brings along.
  func trimmed(_ cell: Range<Int>) -> Range<Int> {
    var start = cell.lowerBound
    var end = cell.upperBound
    while start < end {
      let length = blank(startingAt: start, before: end)
      if length == 0 { break }
      start += length
    }
    while start < end {
      let length = blank(endingAt: end, after: start)
      if length == 0 { break }
      end -= length
    }
    return start..<end
  }

  private func blank(startingAt start: Int, before end: Int) -> Int {
    let first = byte(start)
    if first < 0x80 { return Self.isASCIIBlank(first) ? 1 : 0 }
    if end - start >= 2, first == 0xC2 { return Self.isBlank(first, byte(start + 1)) ? 2 : 0 }
    guard end - start >= 3 else { return 0 }
    return Self.isBlank(first, byte(start + 1), byte(start + 2)) ? 3 : 0
  }

  private func blank(endingAt end: Int, after start: Int) -> Int {
    let last = byte(end - 1)
    if last < 0x80 { return Self.isASCIIBlank(last) ? 1 : 0 }
    if end - start >= 2, Self.isBlank(byte(end - 2), last) { return 2 }
    guard end - start >= 3 else { return 0 }
    return Self.isBlank(byte(end - 3), byte(end - 2), last) ? 3 : 0
  }

  static func isASCIIBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) || (byte >= 0x1C && byte <= 0x1F)
  }

  private static func isBlank(_ first: UInt8, _ second: UInt8) -> Bool {
    first == 0xC2 && (second == 0x85 || second == 0xA0)
  }

  private static func isBlank(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE1, 0x9A): third == 0x80
    case (0xE2, 0x80): third <= 0x8B || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE2, 0x81): third == 0x9F
    case (0xE3, 0x80): third == 0x80
    case (0xEF, 0xBB): third == 0xBF
    default: false
    }
  }
}
