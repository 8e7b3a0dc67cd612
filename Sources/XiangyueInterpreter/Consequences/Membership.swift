import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// One stay on a board that articles enter: a member on every day E with entry ≤ E < removal.
struct Membership: Sendable {
  let board: Int
  let code: UInt32
  let entry: CivilDay
  /// Nil: still there at the day of the check.
  let removal: CivilDay?
  /// 不少于 7日: the first day on which he may leave.
  let earliest: CivilDay
  let item: Int?
  /// 复核中: nothing follows from it.
  var isUnderReview = false

  func covers(_ day: CivilDay) -> Bool {
    guard entry <= day else { return false }
    guard let removal else { return true }
    return day < removal
  }
}

/// What would have been an entry on a board that articles enter, had not an objection struck it.
struct StruckEntry: Sendable, Hashable {
  let board: Int
  let code: UInt32
  let day: CivilDay
}

/// 全部 改正 满 N日: the first day t after `entry` on which every violation dated ≤ t whose matter knows a 改正日 was put right
/// on a day ≤ t − N.
///
/// - Parameter violations: those that know a 改正日, in the order of their days.
func firstDayAllRectified(after entry: Int32, days: Int, violations: [(day: Int32, rectified: Int32)]) -> Int32? {
  var day = Int(entry) + 1
  var index = 0
  while true {
    var needed = day
    while index < violations.count, Int(violations[index].day) <= day {
      guard violations[index].rectified != DayColumn.missing else { return nil }
      needed = max(needed, Int(violations[index].rectified) + days)
      index += 1
    }
    guard needed > day else { return Int32(clamping: day) }
    day = needed
  }
}

/// 全部 改正 满 N日 的，移出 X: a clause that lets members go.
struct RemovalWait: Sendable {
  let clause: Int
  let days: Int
  let inForce: InForce

  /// The day on which it lets go a member since `entry`; nil: not by the day of the check.
  ///
  /// - Parameter violations: that can be put right, in the order of their days.
  func day(after entry: Int32, violations: [(day: Int32, rectified: Int32)], asOf: CivilDay) -> Int32? {
    let start = max(entry, inForce.first.map { $0.number - 1 } ?? entry)
    guard let day = firstDayAllRectified(after: start, days: days, violations: violations),
      day <= min(asOf, inForce.last ?? asOf).number
    else { return nil }
    return day
  }
}
