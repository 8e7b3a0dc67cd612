/// 日程: days that recur, and what becomes of them: `日程 村庄清洁日：每月 5日 8:30；自 2022年3月1日 起；遇 节假日 顺延；2022年10月5日 不办。`
package struct Schedule: Hashable, Sendable {
  package var rule: ScheduleRule
  package var shifts: [ScheduleShift]
  /// 8:30 至 11:00.
  package var hours: DayHours?
  /// 自 … 起: the first day that the rule may name.
  package var start: CivilDay?
  /// 至 … 止: the last day that the rule may name. What is moved past it still takes place.
  package var end: CivilDay?
  /// 另 在 … 办: these are not moved past days off, but may be by a record.
  package var added: [CivilDay]
  /// … 不办: what would be on such a day, as the rule names it or where it is moved to, does not take place.
  package var cancelled: [CivilDay]
  /// What a record of postponements says: the day on which it would have been, and the one on which it is instead; nil: on none.
  package var moves: [CivilDay: CivilDay?]

  package init(
    rule: ScheduleRule, shifts: [ScheduleShift] = [], hours: DayHours? = nil, start: CivilDay? = nil,
    end: CivilDay? = nil, added: [CivilDay] = [], cancelled: [CivilDay] = [], moves: [CivilDay: CivilDay?] = [:]
  ) {
    self.rule = rule
    self.shifts = shifts
    self.hours = hours
    self.start = start
    self.end = end
    self.added = added
    self.cancelled = cancelled
    self.moves = moves
  }

  /// The days on which an occasion is due in `from`…`through`, in order, each once. It is the day reached that counts: one that
  /// is moved out of the span is not in it, one that is moved into it is.
  package func days(from: CivilDay, through: CivilDay, calendar: HolidayCalendar) -> [CivilDay] {
    occurrences(from: from, through: through, calendar: calendar).map(\.day)
  }

  /// The same, each with its window and the day it was moved from. Two that meet on one day are one, and that stays where it is if
  /// the rule itself names the day; else the earlier of the days it was moved from is told.
  package func occurrences(from: CivilDay, through: CivilDay, calendar: HolidayCalendar) -> [ScheduledDay] {
    reached(from: from, through: through, calendar: calendar).filter { from <= $0.day && $0.day <= through }
  }

  /// The occasions that have a day in `from`…`through`, windows that end later too.
  package func occurrences(
    touching from: CivilDay, through: CivilDay, calendar: HolidayCalendar
  ) -> [ScheduledDay] {
    reached(from: from, through: through, calendar: calendar).filter { from <= $0.day && $0.first <= through }
  }

  /// Whatever may be reached in the span, in order, each once.
  private func reached(from: CivilDay, through: CivilDay, calendar: HolidayCalendar) -> [ScheduledDay] {
    guard from <= through else { return [] }
    // What is moved only passes days of rest, so what reaches the span from outside stands in the rest just beside it, or in
    // the record of postponements.
    var earliest = min(from, moves.keys.min() ?? from)
    var latest = max(through, moves.keys.max() ?? through)
    if !shifts.isEmpty {
      while calendar.isRestDay(earliest - 1) { earliest = earliest - 1 }
      while calendar.isRestDay(latest + 1) { latest = latest + 1 }
    }
    var found: [ScheduledDay] = []
    for window in rule.windows(from: earliest, through: latest) {
      if let start, window.last < start { continue }
      if let end, window.first > end { continue }
      guard let reached = reached(window, calendar: calendar) else { continue }
      found.append(
        ScheduledDay(
          day: reached.last, first: reached.first, movedFrom: reached.last == window.last ? nil : window.last))
    }
    for day in added {
      guard let reached = recorded(DayWindow(day)) else { continue }
      found.append(
        ScheduledDay(day: reached.last, first: reached.first, movedFrom: reached.last == day ? nil : day))
    }
    return Self.merged(found)
  }

  /// Where an occasion of the rule is moved to: 不变 first, then the other shifts one after the other, as they are written, then
  /// the record. Nil where one calls it off.
  private func reached(_ window: DayWindow, calendar: HolidayCalendar) -> DayWindow? {
    var reached = window
    if !shifts.contains(where: { $0.move == .keep && $0.falls(window.last, calendar) }) {
      for shift in shifts {
        guard let next = shift.moved(reached, calendar: calendar) else { return nil }
        reached = next
      }
    }
    if !cancelled.isEmpty, cancelled.contains(where: { window.contains($0) || reached.contains($0) }) { return nil }
    return recorded(reached)
  }

  /// Where the record of postponements moves an occasion to; nil where it takes place on no day.
  private func recorded(_ window: DayWindow) -> DayWindow? {
    if moves.isEmpty { return window }
    // What was moved may be moved again; a circle ends where it is closed.
    var reached = window
    var steps = 0
    while let move = moves[reached.last], steps < moves.count {
      guard let day = move else { return nil }
      reached = DayWindow(first: reached.isSingleDay ? day : min(reached.first, day), last: day)
      steps += 1
    }
    return reached
  }

  /// In the order of days, those that are due on one day as one: where the rule names the day it is not moved, and the longest
  /// window counts.
  private static func merged(_ found: [ScheduledDay]) -> [ScheduledDay] {
    var sorted = found
    sorted.sort { left, right in
      if left.day != right.day { return left.day < right.day }
      return (left.movedFrom ?? .earliest) < (right.movedFrom ?? .earliest)
    }
    var kept = 0
    for index in sorted.indices {
      let next = sorted[index]
      if kept > 0, sorted[kept - 1].day == next.day {
        sorted[kept - 1].first = min(sorted[kept - 1].first, next.first)
      } else {
        sorted[kept] = next
        kept += 1
      }
    }
    sorted.removeLast(sorted.count - kept)
    return sorted
  }
}

/// A day that a schedule reaches.
package struct ScheduledDay: Hashable, Sendable {
  /// On which it is due: of a window the last day.
  package let day: CivilDay

  /// From which on it may be done; the same day where it is no window.
  package fileprivate(set) var first: CivilDay

  /// The day the rule names, where that was another.
  package let movedFrom: CivilDay?

  package init(day: CivilDay, first: CivilDay? = nil, movedFrom: CivilDay?) {
    self.day = day
    self.first = first ?? day
    self.movedFrom = movedFrom
  }

  package var window: DayWindow { DayWindow(first: first, last: day) }
}

/// When on a day: 8:30, or 8:30 至 11:00. In minutes since midnight, 24:00 is 1440.
package struct DayHours: Hashable, Sendable {
  package let start: Int
  package let end: Int?

  /// - Precondition: `end` is after `start`.
  package init(start: Int, end: Int? = nil) {
    self.start = start
    self.end = end
  }

  /// `8:30`, `8:30–11:00`.
  package var text: String { end.map { "\(Self.text(start))–\(Self.text($0))" } ?? Self.text(start) }

  package static func text(_ minutes: Int) -> String {
    "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
  }
}
