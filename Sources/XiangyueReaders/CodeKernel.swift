import XiangyueColumns

/// Reads a column of an enumeration whose spellings have up to sixteen bytes: two loads, a hash without collisions,
/// found beforehand, and one comparison.
struct CodeKernel: Sendable {
  private let firsts: [UInt64]
  private let seconds: [UInt64]
  /// The length of the spelling times 256, plus its code; `free` where a slot has none.
  private let lengthsAndCodes: [UInt32]
  private let multiplier: UInt64
  private let shift: UInt64

  private static let free = UInt32.max
  private static let bits = 6...10

  /// Nil where a spelling is longer, or holds a quotation mark, which is doubled in the file, or where no hash parts
  /// them.
  init?(_ spellings: SpellingIndex, isOptional: Bool) {
    var words = zip(spellings.spellings, spellings.members).map { Spelling($0, code: $1) }
    if isOptional { words.append(Spelling([], code: CodeColumn.missing)) }
    guard words.allSatisfy({ $0.length <= 16 && !$0.hasQuote }) else { return nil }
    for bits in Self.bits {
      var multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
      for _ in 0..<500 {
        if let slots = Self.slots(words, multiplier, bits) {
          firsts = slots.map { $0?.first ?? 0 }
          seconds = slots.map { $0?.second ?? 0 }
          lengthsAndCodes = slots.map { $0.map { UInt32($0.length) &<< 8 | UInt32($0.code) } ?? Self.free }
          self.multiplier = multiplier
          shift = UInt64(64 - bits)
          return
        }
        multiplier = multiplier &* 0x5851_F42D_4C95_7F2D &+ 0x1405_7B7E_F767_814F | 1
      }
    }
    return nil
  }

  /// Flags rows whose cell is no spelling.
  func read(
    _ bytes: RawSpan, _ places: Span<UInt32>, _ cells: CellPlaces, into codes: inout MutableSpan<UInt8>,
    _ flags: inout MutableSpan<UInt8>
  ) {
    let rows = min(cells.rowCount, codes.count, flags.count)
    let (firsts, seconds, entries) = (firsts.span, seconds.span, lengthsAndCodes.span)
    let masks = CellMasks()
    let (lowMasks, highMasks) = (masks.low.span, masks.high.span)
    var index = cells.column
    for row in 0..<rows {
      let (start, length) = cells.cell(places, at: index)
      index += cells.width
      let kind = Int(min(UInt(bitPattern: length), 17))
      let first = bytes.word(start) & lowMasks[kind]
      let second = bytes.word(start + 8) & highMasks[kind]
      let slot = Int(truncatingIfNeeded: Self.hash(first, second, multiplier) &>> shift)
      let entry = entries[slot]
      let difference = (first ^ firsts[slot]) | (second ^ seconds[slot]) | UInt64(entry &>> 8 ^ UInt32(kind))
      codes[row] = UInt8(truncatingIfNeeded: entry)
      flags[row] |= difference == 0 ? 0 : 1
    }
  }

  @inline(__always)
  private static func hash(_ first: UInt64, _ second: UInt64, _ multiplier: UInt64) -> UInt64 {
    (first ^ (second &<< 23 | second &>> 41)) &* multiplier
  }

  private static func slots(_ spellings: [Spelling], _ multiplier: UInt64, _ bits: Int) -> [Spelling?]? {
    var slots = [Spelling?](repeating: nil, count: 1 << bits)
    for spelling in spellings {
      let slot = Int(truncatingIfNeeded: hash(spelling.first, spelling.second, multiplier) >> UInt64(64 - bits))
      if slots[slot] != nil { return nil }
      slots[slot] = spelling
    }
    return slots
  }

  private struct Spelling {
    var first: UInt64 = 0
    var second: UInt64 = 0
    let length: Int
    let code: UInt8
    let hasQuote: Bool

    init(_ bytes: [UInt8], code: UInt8) {
      for (offset, byte) in bytes.prefix(8).enumerated() { first |= UInt64(byte) << UInt64(8 * offset) }
      for (offset, byte) in bytes.dropFirst(8).prefix(8).enumerated() { second |= UInt64(byte) << UInt64(8 * offset) }
      length = bytes.count
      hasQuote = bytes.contains(UInt8(ascii: "\""))
      self.code = code
    }
  }
}

/// What to keep of a cell's first and second eight bytes, by its length; 17 stands for all lengths beyond 16.
struct CellMasks {
  let low: [UInt64]
  let high: [UInt64]

  init() {
    low = (0...17).map { length in length == 17 ? 0 : Self.lowest(length) }
    high = (0...17).map { length in length == 17 ? 0 : Self.lowest(length - 8) }
  }

  /// So many bytes of a word, none where negative.
  private static func lowest(_ count: Int) -> UInt64 {
    if count <= 0 { return 0 }
    return count >= 8 ? ~0 : (1 << UInt64(8 * count)) - 1
  }
}
