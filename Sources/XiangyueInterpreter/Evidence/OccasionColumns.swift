import XiangyueColumns

/// Occasions, or rows that may come to be one, as columns. `rows` are offsets within the piece until it is known where it begins.
struct OccasionColumns: Sendable {
  var duties: [UInt16] = []
  var codes: [UInt32] = []
  var days: [Int32] = []
  var rows: [UInt32] = []
  /// The day it was put right, as known on the day of the check; empty where nobody asks.
  var rectifiedDays: [Int32] = []
  /// 限期 of a duty that has its own: the last day; `DayColumn.missing` for none. Empty where no duty has one.
  var limits: [Int32] = []
  /// Which of `Program.rowConditions` hold on the row, and its `Program.rowFigures`: as `MarkLayout` says.
  /// Empty where nobody asks.
  var marks: [UInt64] = []

  var count: Int { duties.count }

  mutating func append(duty: Int, code: UInt32, day: Int32, row: UInt32) {
    duties.append(UInt16(truncatingIfNeeded: duty))
    codes.append(code)
    days.append(day)
    rows.append(row)
  }

  mutating func append(_ other: OccasionColumns, firstRow: Int) {
    duties += other.duties
    codes += other.codes
    days += other.days
    let first = UInt32(truncatingIfNeeded: firstRow)
    for row in other.rows { rows.append(row &+ first) }
    rectifiedDays += other.rectifiedDays
    limits += other.limits
    marks += other.marks
  }

  mutating func reserve(_ count: Int) {
    duties.reserveCapacity(count)
    codes.reserveCapacity(count)
    days.reserveCapacity(count)
    rows.reserveCapacity(count)
    rectifiedDays.reserveCapacity(count)
  }

  mutating func removeAll() {
    duties.removeAll(keepingCapacity: true)
    codes.removeAll(keepingCapacity: true)
    days.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
    rectifiedDays.removeAll(keepingCapacity: true)
    limits.removeAll(keepingCapacity: true)
    marks.removeAll(keepingCapacity: true)
  }

  var trimmed: OccasionColumns {
    OccasionColumns(
      duties: Array(duties[...]), codes: Array(codes[...]), days: Array(days[...]), rows: Array(rows[...]),
      rectifiedDays: Array(rectifiedDays[...]), limits: Array(limits[...]), marks: Array(marks[...]))
  }
}
