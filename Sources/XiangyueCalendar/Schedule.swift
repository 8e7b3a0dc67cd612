/// 日程: days that recur, and what becomes of one that falls on a day off: `日程 村庄清洁日：每月 5日；遇 节假日 顺延。`
package struct Schedule: Hashable, Sendable {
  package var rule: ScheduleRule
  package var shifts: [ScheduleShift]

  package init(rule: ScheduleRule, shifts: [ScheduleShift] = []) {
    self.rule = rule
    self.shifts = shifts
  }

  /// The days reached in `from`…`through`, in order, each once. It is the day reached that counts: one that is moved
  /// out of the span is not in it, one that is moved into it is.
  package func days(from: CivilDay, through: CivilDay, calendar: HolidayCalendar) -> [CivilDay] {
    occurrences(from: from, through: through, calendar: calendar).map(\.day)
  }

  /// The same, each with the day it was moved from. Two that meet on one day are one, and that stays where it is if the
  /// rule itself names the day; else the earlier of the days it was moved from is told.
  package func occurrences(from: CivilDay, through: CivilDay, calendar: HolidayCalendar) -> [ScheduledDay] {
    guard from <= through else { return [] }
    // What is moved only passes days of rest, so what reaches the span from outside stands in the rest just beside it.
    var earliest = from
    var latest = through
    if !shifts.isEmpty {
      while calendar.isRestDay(earliest - 1) { earliest = earliest - 1 }
      while calendar.isRestDay(latest + 1) { latest = latest + 1 }
    }
    var origins: [CivilDay: CivilDay] = [:]
    for day in rule.days(from: earliest, through: latest) {
      guard let reached = reached(from: day, calendar: calendar), from <= reached, reached <= through else { continue }
      if origins[reached] == nil || day == reached { origins[reached] = day }
    }
    return origins.map { ScheduledDay(day: $0.key, movedFrom: $0.key == $0.value ? nil : $0.value) }
      .sorted { $0.day < $1.day }
  }

  /// Where a day of the rule is moved to: the shifts one after the other, as they are written. Nil where one calls it
  /// off.
  private func reached(from day: CivilDay, calendar: HolidayCalendar) -> CivilDay? {
    var reached = day
    for shift in shifts {
      guard let next = shift.moved(reached, calendar: calendar) else { return nil }
      reached = next
    }
    return reached
  }
}

/// A day that a schedule reaches.
package struct ScheduledDay: Hashable, Sendable {
  package let day: CivilDay

  /// The day the rule names, where that was another.
  package let movedFrom: CivilDay?
}

/// 遇 节假日 顺延: what becomes of a scheduled day that falls on a day off.
package struct ScheduleShift: Hashable, Sendable {
  package enum Occasion: Hashable, Sendable {
    /// 节假日: the days off of the notice only, else 每周六 could never fall on a Saturday.
    case holiday
    /// 休息日: every day of rest, ordinary weekends too.
    case restDay
  }

  package enum Move: Hashable, Sendable {
    /// 顺延: to the first later day that is none.
    case postpone
    /// 提前: to the last earlier day that is none.
    case advance
    /// 取消: it does not take place.
    case cancel
  }

  package let occasion: Occasion
  package let move: Move

  package init(on occasion: Occasion, _ move: Move) {
    self.occasion = occasion
    self.move = move
  }

  /// Where the shift moves the day to: the day itself where it does not fall on the occasion, nil where it is called
  /// off.
  func moved(_ day: CivilDay, calendar: HolidayCalendar) -> CivilDay? {
    let step: Int
    switch move {
    case .postpone: step = 1
    case .advance: step = -1
    case .cancel: return falls(day, calendar) ? nil : day
    }
    var reached = day
    while falls(reached, calendar) { reached = reached + step }
    return reached
  }

  private func falls(_ day: CivilDay, _ calendar: HolidayCalendar) -> Bool {
    switch occasion {
    case .holiday: calendar.isDayOff(day)
    case .restDay: calendar.isRestDay(day)
    }
  }
}
