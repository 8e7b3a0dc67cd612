/// The lunar years as words of bits, see `LunarTable+Generated.swift`, which `Scripts/generate-lunar` writes.
enum LunarTable {
  static let firstYear = 1900

  /// The twelfth month of 1899 and all months of the table.
  static func months() -> [LunarMonth] {
    var months = [LunarMonth(year: 1899, number: 12, isLeap: false, first: firstDay - 30, dayCount: 30)]
    months.reserveCapacity(13 * years.count)
    var first = firstDay
    for (offset, word) in years.enumerated() {
      let leap = Int(word >> 16 & 15)
      var bit = word
      func append(_ number: Int, isLeap: Bool) {
        let dayCount = 29 + Int(bit & 1)
        let month = LunarMonth(
          year: firstYear + offset, number: number, isLeap: isLeap, first: first, dayCount: dayCount)
        months.append(month)
        first = first + dayCount
        bit >>= 1
      }
      for number in 1...12 {
        append(number, isLeap: false)
        if number == leap { append(number, isLeap: true) }
      }
    }
    return months
  }

  /// The word of a year; nil outside the table.
  static func word(_ year: Int) -> UInt32? {
    years.indices.contains(year - firstYear) ? years[year - firstYear] : nil
  }
}
