import XiangyueCalendar
import XiangyueColumns

/// Reads a column of days. Most cells are written `2022-08-01`, and most rows have the day of the row before.
struct DayKernel {
  let isOptional: Bool

  /// Flags rows whose cell is no day.
  func read(
    _ bytes: RawSpan, _ places: Span<UInt32>, _ cells: CellPlaces, into days: inout MutableSpan<Int32>,
    _ flags: inout MutableSpan<UInt8>
  ) {
    let rows = min(cells.rowCount, days.count, flags.count)
    let emptyFlag: UInt8 = isOptional ? 0 : 1
    let missing = DayColumn.missing
    var last: (low: UInt64, high: UInt16, day: Int32) = (0, 0, 0)
    var index = cells.column
    for row in 0..<rows {
      let (start, length) = cells.cell(places, at: index)
      index += cells.width
      if length == 0 {
        days[row] = missing
        flags[row] |= emptyFlag
        continue
      }
      if length == 10 {
        let low = bytes.word(start)
        let high = bytes.unsafeLoadUnaligned(fromByteOffset: start + 8, as: UInt16.self)
        if low == last.low, high == last.high {
          days[row] = last.day
          continue
        }
        if let day = Self.day(low, high) {
          last = (low, high, day)
          days[row] = day
          continue
        }
      }
      if length > 0, let day = DayReading.number(bytes, start..<start + length) {
        days[row] = day
      } else {
        days[row] = missing
        flags[row] = 1
      }
    }
  }

  /// The day written with four, two and two digits and twice the same separator.
  @inline(__always)
  private static func day(_ low: UInt64, _ high: UInt16) -> Int32? {
    let separator = UInt8(truncatingIfNeeded: low &>> 32)
    guard separator == UInt8(truncatingIfNeeded: low &>> 56), separator >= 0x2D, separator <= 0x2F else { return nil }
    let digits = (low & 0xFFFF_FFFF) | (low &>> 40 & 0xFFFF) &<< 32 | UInt64(high) &<< 48
    guard EightDigits.areDigits(digits) else { return nil }
    let pairs = EightDigits.pairs(digits)
    let year = Int(pairs & 0xFF) * 100 + Int(pairs &>> 16 & 0xFF)
    return CivilDay(year: year, month: Int(pairs &>> 32 & 0xFF), day: Int(pairs &>> 48 & 0xFF))?.number
  }
}

/// Eight ASCII digits in a word, the first one lowest.
enum EightDigits {
  @inline(__always)
  static func areDigits(_ word: UInt64) -> Bool {
    let high: UInt64 = 0xF0F0_F0F0_F0F0_F0F0
    return (word & high) | ((word &+ 0x0606_0606_0606_0606) & high) &>> 4 == 0x3333_3333_3333_3333
  }

  /// Four numbers of two digits, 16 bits each.
  @inline(__always)
  static func pairs(_ word: UInt64) -> UInt64 {
    (((word & 0x0F0F_0F0F_0F0F_0F0F) &* 2561) &>> 8) & 0x00FF_00FF_00FF_00FF
  }

  @inline(__always)
  static func value(_ word: UInt64) -> UInt64 {
    let fours = ((pairs(word) &* 6_553_601) &>> 16) & 0x0000_FFFF_0000_FFFF
    return (fours &* 42_949_672_960_001) &>> 32
  }
}
