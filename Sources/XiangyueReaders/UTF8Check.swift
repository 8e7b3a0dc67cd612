/// Whether bytes are UTF-8: the shortest form of each scalar, no surrogates, nothing above U+10FFFF.
enum UTF8Check {
  static func isValid(_ array: [UInt8], _ range: Range<Int>) -> Bool {
    let bytes = array.span.bytes
    var place = range.lowerBound
    while place < range.upperBound {
      if place + 8 <= range.upperBound, bytes.word(place) & 0x8080_8080_8080_8080 == 0 {
        place += 8
        continue
      }
      let length = scalarLength(bytes, place, before: range.upperBound)
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
