extension CivilDay: CustomStringConvertible {
  /// As files and tables write it: `2022-08-31`.
  package var isoText: String {
    let (year, month, day) = components
    return "\(Self.padded(year, to: 4))-\(Self.padded(month, to: 2))-\(Self.padded(day, to: 2))"
  }

  /// As the rules write it: `2022年8月31日`.
  package var chineseText: String {
    let (year, month, day) = components
    return "\(year)年\(month)月\(day)日"
  }

  /// Without the year, where it is plain which: `8月31日`.
  package var chineseMonthDay: String {
    let (_, month, day) = components
    return "\(month)月\(day)日"
  }

  package var description: String { isoText }

  /// The day written `2022-08-31`, and in no other way: four, two and two digits. Nil where it is not, or there is no
  /// such day.
  package init?(isoText: String) {
    let bytes = Array(isoText.utf8)
    let hyphen = UInt8(ascii: "-")
    guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen else { return nil }
    guard let year = Self.figure(bytes[0..<4]), let month = Self.figure(bytes[5..<7]),
      let day = Self.figure(bytes[8..<10])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func figure(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for byte in digits {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
