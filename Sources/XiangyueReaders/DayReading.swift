import XiangyueCalendar

/// Days as people write them in cells: `2022-08-01`, `2022/8/1`, `2022.8.1`, `2022年8月1日`, in either width.
enum DayReading {
  /// The number of the day that the cell, without blanks around it, names; nil where it names none.
  static func number(_ bytes: RawSpan, _ cell: Range<Int>) -> Int32? {
    var signs = FoldedSigns(cell)
    var year = 0
    for _ in 0..<4 {
      guard let digit = FoldedSigns.digit(signs.next(bytes)) else { return nil }
      year = year * 10 + digit
    }
    let separator = signs.next(bytes)
    let isChinese = separator == FoldedSigns.year
    guard isChinese || isSeparator(separator) else { return nil }
    guard let (month, afterMonth) = oneOrTwoDigits(&signs, bytes) else { return nil }
    guard afterMonth == (isChinese ? FoldedSigns.month : separator) else { return nil }
    guard let (day, afterDay) = oneOrTwoDigits(&signs, bytes) else { return nil }
    if isChinese {
      guard afterDay == FoldedSigns.day, signs.next(bytes) == FoldedSigns.end else { return nil }
    } else {
      guard afterDay == FoldedSigns.end else { return nil }
    }
    return CivilDay(year: year, month: month, day: day)?.number
  }

  private static func isSeparator(_ sign: UInt8) -> Bool {
    sign == UInt8(ascii: "-") || sign == UInt8(ascii: "/") || sign == UInt8(ascii: ".")
  }

  /// The figure and the sign behind it.
  private static func oneOrTwoDigits(_ signs: inout FoldedSigns, _ bytes: RawSpan) -> (value: Int, next: UInt8)? {
    guard let first = FoldedSigns.digit(signs.next(bytes)) else { return nil }
    let next = signs.next(bytes)
    guard let second = FoldedSigns.digit(next) else { return (first, next) }
    return (first * 10 + second, signs.next(bytes))
  }
}
