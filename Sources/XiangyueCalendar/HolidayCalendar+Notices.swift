extension HolidayCalendar {
  /// 公示 N日 of what came of a period: it begins on the first workday after the period and counts as a time limit.
  package func notice(of days: Int, after period: Period) -> (first: CivilDay, last: CivilDay) {
    let first = firstWorkday(onOrAfter: period.last + 1)
    return (first, TimeLimit(amount: days, unit: .days).lastDay(from: first, in: self))
  }
}
