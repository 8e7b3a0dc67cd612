import XiangyueCalendar

/// How often in a period, and by which of its days: `每月 应当 做到 小评 至少 2次`, `应当 在 每月 25日 前 结账`.
package struct PeriodicTerm: Sendable, Hashable {
  package let unit: PeriodUnit
  /// 至少 2次; 1 where nothing is said. Of a prohibition (每月 不得 A): 1, the number that must not be reached.
  package let times: Int
  /// 至多 instead of 至少.
  package let isUpperBound: Bool
  /// `在 每月 末日 前`: only what is done by the end of this day counts, and the time is over when it is. Of a week, a quarter
  /// or half a year it is always the last day.
  package let dueDay: DayOfMonth?
  /// Of `在 每年 3月5日 前`: the month that `dueDay` is of; nil in a year: the last. Of `在 每季度 末月 23日 前` the month of the quarter: 1
  /// or 3.
  package let dueMonth: Int?

  package init(
    unit: PeriodUnit, times: Int = 1, isUpperBound: Bool = false, dueDay: DayOfMonth? = nil, dueMonth: Int? = nil
  ) {
    self.unit = unit
    self.times = times
    self.isUpperBound = isUpperBound
    self.dueDay = dueDay
    self.dueMonth = dueMonth
  }

  /// The last day of a period of this unit that counts; nil where no day is named: then it is the period's last.
  package func dueDate(in period: Period) -> CivilDay? {
    guard let dueDay else { return nil }
    let month: Period
    switch unit {
    case .month: month = period
    case .year:
      let first = CivilDay(existingYear: period.last.components.year, month: dueMonth ?? 12, day: 1)
      month = .containing(first, unit: .month)
    case .quarter where dueMonth != nil:
      let first = period.first.components
      month = .containing(
        CivilDay(existingYear: first.year, month: first.month + (dueMonth ?? 3) - 1, day: 1), unit: .month)
    case .day, .week, .quarter, .halfYear, .years: return period.last
    }
    return ScheduleRule.monthly(on: [dueDay]).days(from: month.first, through: month.last).first
  }
}
