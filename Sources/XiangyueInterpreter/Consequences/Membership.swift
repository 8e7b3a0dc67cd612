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
  let item: Int?

  func covers(_ day: CivilDay) -> Bool {
    guard entry <= day else { return false }
    guard let removal else { return true }
    return day < removal
  }
}

/// What may enter a subject on a board, and what may let it go, day by day.
struct BoardTriggers {
  struct Entry {
    let day: Int32
    let clause: Int
    let item: Int?
  }

  struct Exit {
    let day: Int32
    let clause: Int
  }

  var entries: [Entry] = []
  /// 移出 by something that happened on a day.
  var exits: [Exit] = []

  /// The stays that follow, with the clauses that say so. On one day 移出 comes before 列入; what enters a member again
  /// changes nothing.
  ///
  /// - Parameter waits: 全部 改正 满 N日: the first day after `entry` on which it holds, by clause.
  func stays(
    asOf: CivilDay, waits: [(clause: Int, firstDay: (_ after: Int32) -> Int32?)]
  ) -> [(entry: Entry, exit: Exit?)] {
    let sorted = entries.sorted { ($0.day, $0.item ?? 0, $0.clause) < ($1.day, $1.item ?? 0, $1.clause) }
    let leaving = exits.sorted { ($0.day, $0.clause) < ($1.day, $1.clause) }
    var stays: [(entry: Entry, exit: Exit?)] = []
    var free: Int32? = Int32.min
    for entry in sorted {
      guard let freeFrom = free, entry.day >= freeFrom else { continue }
      var exit = leaving.first { $0.day > entry.day }
      for wait in waits {
        guard let day = wait.firstDay(entry.day), day <= asOf.number else { continue }
        if exit.map({ day < $0.day || (day == $0.day && wait.clause < $0.clause) }) ?? true {
          exit = Exit(day: day, clause: wait.clause)
        }
      }
      stays.append((entry, exit))
      free = exit?.day
    }
    return stays
  }
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
