/// Whether bytes are UTF-8: the shortest form of each scalar, no surrogates, nothing above U+10FFFF.
enum UTF8Check {
  static func isValid(_ array: [UInt8], _ range: Range<Int>) -> Bool {
    let bytes = array.span.bytes
    var place = range.lowerBound
    // The blocks look three bytes back: the first scalars are taken one by one.
    while place < min(range.lowerBound + 3, range.upperBound) {
      let length = scalarLength(bytes, place, before: range.upperBound)
      if length == 0 { return false }
      place += length
    }
    let blocksEnd = isPlainlyValid(bytes, from: place, to: range.upperBound)
    guard let blocksEnd else { return isValid(bytes, from: place, to: range.upperBound) }
    // A scalar may have begun before the last block's end.
    place = max(place, blocksEnd - 3)
    while place < blocksEnd, bytes.byte(place) & 0xC0 == 0x80 { place += 1 }
    return isValid(bytes, from: place, to: range.upperBound)
  }

  /// Sixteen bytes at a time: that continuation bytes stand where the bytes before ask for them, and nowhere else.
  /// Gives the place up to which it looked; nil where something is wrong, or needs a closer look: bytes that begin
  /// four-byte scalars, or those for which not every second byte will do.
  private static func isPlainlyValid(_ bytes: RawSpan, from start: Int, to end: Int) -> Int? {
    let top = Lanes(0x80)
    let two = Lanes(0xC0)
    let three = Lanes(0xE0)
    let four = Lanes(0xF0)
    let overlong = Lanes(0xFE)
    let surrogates = Lanes(0xED)
    // A word each: joined in one, they are shuffled to and fro.
    var misplaced = SIMD2<UInt64>(0, 0)
    var overlongs = misplaced
    var surrogate = misplaced
    var long = misplaced
    var short = misplaced
    var place = start
    while place <= end &- 16 {
      let here = Lanes(bytes, place)
      let one = Lanes(bytes, place &- 1)
      let before = Lanes(bytes, place &- 2)
      let isContinuation = (here & two).matches(top)
      let isAskedFor = (one & two).matches(two) | (before & three).matches(three)
      misplaced |= isContinuation ^ isAskedFor
      overlongs |= here.matches(three)
      surrogate |= here.matches(surrogates)
      long |= (here & four).matches(four)
      short |= (here & overlong).matches(two)
      place &+= 16
    }
    let faults = misplaced | overlongs | surrogate | long | short
    return faults[0] | faults[1] == 0 ? place : nil
  }

  private static func isValid(_ bytes: RawSpan, from start: Int, to end: Int) -> Bool {
    var place = start
    while place < end {
      if place + 8 <= end, bytes.word(place) & 0x8080_8080_8080_8080 == 0 {
        place += 8
        continue
      }
      let length = scalarLength(bytes, place, before: end)
      if length == 0 { return false }
      place += length
    }
    return true
  }

  /// The length of the scalar that begins here; 0 where none does.
  private static func scalarLength(_ bytes: RawSpan, _ place: Int, before end: Int) -> Int {
    let first = bytes.byte(place)
    if first < 0x80 { return 1 }
    guard first >= 0xC2, first <= 0xF4 else { return 0 }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard place + length <= end else { return 0 }
    for offset in 1..<length where bytes.byte(place + offset) & 0xC0 != 0x80 { return 0 }
    let second = bytes.byte(place + 1)
    switch first {
    case 0xE0: return second >= 0xA0 ? 3 : 0
    case 0xED: return second < 0xA0 ? 3 : 0
    case 0xF0: return second >= 0x90 ? 4 : 0
    case 0xF4: return second < 0x90 ? 4 : 0
    default: return length
    }
  }
}

/// Sixteen bytes.
private struct Lanes {
  private let words: SIMD2<UInt64>

  @inline(__always)
  init(_ byte: UInt8) {
    let word = UInt64(byte) &* 0x0101_0101_0101_0101
    words = SIMD2(word, word)
  }

  @inline(__always)
  init(_ bytes: RawSpan, _ place: Int) {
    words = bytes.unsafeLoadUnaligned(fromByteOffset: place, as: SIMD2<UInt64>.self)
  }

  @inline(__always)
  private init(words: SIMD2<UInt64>) { self.words = words }

  @inline(__always)
  static func & (left: Self, right: Self) -> Self { Self(words: left.words & right.words) }

  /// All bits of each byte that is the same in both.
  @inline(__always)
  func matches(_ other: Self) -> SIMD2<UInt64> {
    let own = unsafeBitCast(words, to: SIMD16<UInt8>.self)
    return unsafeBitCast(own .== unsafeBitCast(other.words, to: SIMD16<UInt8>.self), to: SIMD2<UInt64>.self)
  }
}
