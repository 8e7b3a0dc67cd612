import XiangyueColumns

/// Cells of type 时间: a day and, behind a blank or T, its time: `8:30`, `08:30`, `8:30:59` (seconds are left out), `8时30分`, in
/// either width. The day alone is one too: it stands for every minute of that day.
enum TimeReading {
  private static let minutesOfDay: Int64 = 1440

  /// As `TimeColumn` stores it; nil where the cell, without blanks around it, names no time.
  static func value(_ bytes: RawSpan, _ cell: Range<Int>) -> Int64? {
    guard let gap = gap(bytes, cell) else {
      return DayReading.number(bytes, cell).map { Int64($0) * minutesOfDay * 2 + 1 }
    }
    let rest = bytes.trimmed(gap.upperBound..<cell.upperBound)
    guard let day = DayReading.number(bytes, cell.lowerBound..<gap.lowerBound), let minute = minute(bytes, rest) else {
      return nil
    }
    return (Int64(day) * minutesOfDay + Int64(minute)) * 2
  }

  /// The first blank, or the T, between day and time.
  private static func gap(_ bytes: RawSpan, _ cell: Range<Int>) -> Range<Int>? {
    var place = cell.lowerBound
    while place < cell.upperBound {
      if bytes.byte(place) == UInt8(ascii: "T") { return place..<place + 1 }
      let rest = bytes.trimmed(place..<cell.upperBound)
      if rest.lowerBound > place { return place..<rest.lowerBound }
      place += 1
    }
    return nil
  }

  /// The minute of the day, 0…1439.
  private static func minute(_ bytes: RawSpan, _ cell: Range<Int>) -> Int? {
    var signs = FoldedSigns(cell)
    guard let (hour, afterHour) = figure(&signs, bytes), hour.value < 24 else { return nil }
    guard let (minute, afterMinute) = figure(&signs, bytes), minute.value < 60 else { return nil }
    switch afterHour {
    case UInt8(ascii: ":"):
      guard minute.digits == 2 else { return nil }
      if afterMinute == UInt8(ascii: ":") {
        guard let (second, end) = figure(&signs, bytes), second.digits == 2, second.value < 60,
          end == FoldedSigns.end
        else { return nil }
      } else if afterMinute != FoldedSigns.end {
        return nil
      }
    case FoldedSigns.hour:
      guard afterMinute == FoldedSigns.minute, signs.next(bytes) == FoldedSigns.end else { return nil }
    default: return nil
    }
    return hour.value * 60 + minute.value
  }

  private struct Figure {
    let value: Int
    let digits: Int
  }

  /// One or two digits, and the sign behind them.
  private static func figure(_ signs: inout FoldedSigns, _ bytes: RawSpan) -> (Figure, next: UInt8)? {
    guard let first = FoldedSigns.digit(signs.next(bytes)) else { return nil }
    let next = signs.next(bytes)
    guard let second = FoldedSigns.digit(next) else { return (Figure(value: first, digits: 1), next) }
    return (Figure(value: first * 10 + second, digits: 2), signs.next(bytes))
  }
}
