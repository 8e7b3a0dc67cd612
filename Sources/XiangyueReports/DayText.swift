import XiangyueCalendar

/// A day as tables write it, `2022-08-31`: ten bytes in two words. Rows that follow one another mostly have the same
/// day, so whoever writes rows keeps the last one and asks for another only when the day changes.
struct DayText {
  /// `CivilDay.number`
  let number: Int32
  let start: UInt64
  let end: UInt16

  init(_ number: Int32) {
    self.number = number
    let (year, month, day) = CivilDay(number: number).components
    start =
      Self.pair(year / 100) | Self.pair(year % 100) << 16 | UInt64(UInt8(ascii: "-")) << 32
      | Self.pair(month) << 40 | UInt64(UInt8(ascii: "-")) << 56
    end = UInt16(truncatingIfNeeded: Self.pair(day))
  }

  /// Two digits, the first in the lowest byte.
  private static func pair(_ value: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: 0x3030 + value / 10 % 10 + (value % 10) << 8)
  }
}
