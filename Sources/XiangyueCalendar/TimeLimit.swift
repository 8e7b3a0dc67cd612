/// A length of time that a rule sets: 限 3日内, 2个月内, 5个工作日内, 办理日期 5日前, 满 30日. How it is counted is law:
///
/// - the day from which it runs is not counted, be it a workday or not (民法典 第201条); days of rest on the way count;
/// - months and years end on the corresponding day, else on the month's last (第202条);
/// - a *time limit* whose last day is a day of rest ends on the next workday (第203条); days of rest are weekends
///   that are not made up, and the days off of the notice.
///
/// The law knows no weeks; N周 are read as 7N days.
package struct TimeLimit: Hashable, Sendable {
  package enum Unit: Hashable, CaseIterable, Sendable {
    case days, weeks, months, years, workdays
  }

  /// How many of the unit, 0 or more.
  package let amount: Int
  package let unit: Unit

  package init(amount: Int, unit: Unit) {
    self.amount = amount
    self.unit = unit
  }

  /// N日内, 自 … 起 N日: the last day on which it is still in time.
  package func lastDay(from start: CivilDay, in calendar: HolidayCalendar) -> CivilDay {
    let raw = end(from: start, in: calendar)
    // Workdays end on one as they are counted; none at all (0个工作日) ends where it starts.
    return unit == .workdays ? raw : calendar.firstWorkday(onOrAfter: raw)
  }

  /// N日前: the last day on which something that must come so long before the event is still in time. The event's day
  /// is not counted (第201条 by analogy) and nothing is moved: 第203条 prolongs a limit whose *last* day is a day of
  /// rest, while here the counted end is the early one. Where it is a day of rest, `lastWorkday(onOrBefore:)` is
  /// worth a hint.
  package func lastDayBefore(_ event: CivilDay, in calendar: HolidayCalendar) -> CivilDay {
    switch unit {
    case .days: event.moved(days: -bounded)
    case .weeks: event.moved(days: -7 * bounded)
    case .months: event.moved(months: -bounded)
    case .years: event.moved(months: -12 * bounded)
    case .workdays: Self.countWorkdays(bounded, from: event, step: -1, in: calendar)
    }
  }

  /// 满 N日: the day on which it is reached. A waiting time is no time limit, so nothing is moved.
  package func waitingTime(from start: CivilDay, in calendar: HolidayCalendar) -> CivilDay {
    end(from: start, in: calendar)
  }

  /// The last day before 第203条 is applied.
  func end(from start: CivilDay, in calendar: HolidayCalendar) -> CivilDay {
    switch unit {
    case .days: start.moved(days: bounded)
    case .weeks: start.moved(days: 7 * bounded)
    case .months: start.moved(months: bounded)
    case .years: start.moved(months: 12 * bounded)
    case .workdays: Self.countWorkdays(bounded, from: start, step: 1, in: calendar)
    }
  }

  /// More than all days there are is as good as that many, and can't overflow.
  private var bounded: Int { min(max(amount, 0), 4_000_000) }

  private static func countWorkdays(
    _ count: Int, from start: CivilDay, step: Int, in calendar: HolidayCalendar
  ) -> CivilDay {
    var day = start
    var left = count
    let end = step > 0 ? CivilDay.latest : .earliest
    while left > 0, day != end {
      day = day + step
      if calendar.isWorkday(day) { left -= 1 }
    }
    return day
  }
}
