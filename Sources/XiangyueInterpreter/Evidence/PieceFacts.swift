import XiangyueColumns

/// What a piece of a record file shows, row by row: few rows leave anything here.
package struct PieceFacts: Sendable {
  var violations = OccasionColumns()
  /// 合规 occasions that a clause looks at.
  var passes = OccasionColumns()
  /// Rows that show a scheduled day missed.
  var missedDays = OccasionColumns()
}

/// Occasions of standing duties and cases, as columns. `rows` are offsets within the piece until it is known where it begins.
struct OccasionColumns: Sendable {
  var duties: [UInt16] = []
  var codes: [UInt32] = []
  var days: [Int32] = []
  var rows: [UInt32] = []
  /// The day it was put right, as known on the day of the check.
  var rectifiedDays: [Int32] = []

  var count: Int { duties.count }

  mutating func append(duty: Int, code: UInt32, day: Int32, row: UInt32, rectified: Int32) {
    duties.append(UInt16(truncatingIfNeeded: duty))
    codes.append(code)
    days.append(day)
    rows.append(row)
    rectifiedDays.append(rectified)
  }

  mutating func append(_ other: OccasionColumns, firstRow: Int) {
    duties += other.duties
    codes += other.codes
    days += other.days
    let first = UInt32(truncatingIfNeeded: firstRow)
    rows.reserveCapacity(rows.count + other.rows.count)
    for row in other.rows { rows.append(row &+ first) }
    rectifiedDays += other.rectifiedDays
  }
}
