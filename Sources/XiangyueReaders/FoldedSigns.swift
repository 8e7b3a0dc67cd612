/// The signs of a cell one after another, full-width ones as their half-width twins: what a day, a time or a
/// number is read from.
struct FoldedSigns {
  static let end: UInt8 = 0
  static let year: UInt8 = 0x80  // 年
  static let month: UInt8 = 0x81  // 月
  static let day: UInt8 = 0x82  // 日
  static let hour: UInt8 = 0x83  // 时
  static let minute: UInt8 = 0x84  // 分
  static let other: UInt8 = 0xFF

  private(set) var place: Int
  private let limit: Int

  init(_ cell: Range<Int>) {
    place = cell.lowerBound
    limit = cell.upperBound
  }

  /// The next sign: ASCII as it stands, or one of the above. Control characters are `other`.
  mutating func next(_ bytes: RawSpan) -> UInt8 {
    guard place < limit else { return Self.end }
    let first = bytes.byte(place)
    if first < 0x80 {
      place += 1
      return first < 0x20 ? Self.other : first
    }
    guard limit - place >= 3 else {
      place = limit
      return Self.other
    }
    let (second, third) = (bytes.byte(place + 1), bytes.byte(place + 2))
    place += 3
    switch (first, second, third) {
    case (0xEF, 0xBC, 0x81...0xBF): return third - 0x60  // ！ to ＿
    case (0xEF, 0xB9, 0xA3): return UInt8(ascii: "-")  // ﹣
    case (0xEF, 0xB9, 0x92): return UInt8(ascii: ".")  // ﹒
    case (0xE5, 0xB9, 0xB4): return Self.year
    case (0xE6, 0x9C, 0x88): return Self.month
    case (0xE6, 0x97, 0xA5): return Self.day
    case (0xE6, 0x97, 0xB6): return Self.hour
    case (0xE5, 0x88, 0x86): return Self.minute
    default: return Self.other
    }
  }

  /// The digit that a sign stands for.
  @inline(__always)
  static func digit(_ sign: UInt8) -> Int? {
    let value = sign &- UInt8(ascii: "0")
    return value < 10 ? Int(value) : nil
  }
}
