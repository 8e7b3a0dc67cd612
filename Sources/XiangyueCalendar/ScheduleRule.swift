/// On which days something recurs, before days off are looked at: `每月 5日`, `每周一、周四`, `每季度 首月 1日`, `农历 每月 初一`.
package enum ScheduleRule: Hashable, Sendable {
  /// 每日.
  case everyDay
  /// 每周一、周四.
  case weekly(on: [Weekday])
  /// 每月 5日、20日; 每月 3日 至 10日; 每月 最后 一个 周五; 每月 逢 5.
  case monthly(on: [DayOfMonth])
  /// 每季度 首月 1日; 每季度 末月 末日.
  case quarterly(QuarterMonth, on: [DayOfMonth])
  /// 每年 3月5日; 每年 清明.
  case yearly(on: [DayOfYear])
  /// 农历 每月 初一、十五; 农历 正月 十五; 农历 七月.
  case lunar(on: [LunarDays])
  /// 每 2周, 每 2个月 15日: of the days of a rule those in the given period and every so many (1 or more) after it; none before the
  /// given day. Without a rule, the given day and the corresponding days.
  indirect case everyNth(Int, PeriodUnit, from: CivilDay, of: ScheduleRule?)
  /// 2022年3月5日、2022年4月8日.
  case dates([CivilDay])

  /// Whether it asks for lunar days or 节气, which are known for 1900–2100 only.
  package var isLunar: Bool {
    switch self {
    case .lunar: true
    case .yearly(let days): days.contains { if case .term = $0 { true } else { false } }
    case .everyNth(_, _, _, let rule): rule?.isLunar ?? false
    case .everyDay, .weekly, .monthly, .quarterly, .dates: false
    }
  }

  /// The days on which the rule's occasions are due, in `from`…`through`, in order, each once.
  package func days(from: CivilDay, through: CivilDay) -> [CivilDay] {
    var days: [CivilDay] = []
    for window in windows(from: from, through: through) where from <= window.last && window.last <= through {
      if days.last != window.last { days.append(window.last) }
    }
    return days
  }

  /// The rule's occasions that have a day in `from`…`through`, in order, each once.
  package func windows(from: CivilDay, through: CivilDay) -> [DayWindow] {
    guard from <= through else { return [] }
    var found: [DayWindow] = []
    append(to: &found, from: from, through: through)
    var isInOrder = true
    for index in found.indices.dropFirst() where found[index] <= found[index - 1] { isInOrder = false }
    if !isInOrder {
      found.sort()
      var kept = 0
      for index in found.indices where kept == 0 || found[kept - 1] != found[index] {
        found[kept] = found[index]
        kept += 1
      }
      found.removeLast(found.count - kept)
    }
    return found
  }

  /// In any order, some perhaps twice, and none that lies outside.
  private func append(to found: inout [DayWindow], from: CivilDay, through: CivilDay) {
    func keep(_ window: DayWindow) {
      if from <= window.last, window.first <= through { found.append(window) }
    }
    switch self {
    case .everyDay:
      for offset in 0...(through - from) { found.append(DayWindow(from + offset)) }
    case .weekly(let weekdays):
      let places = Set(weekdays.map { $0.rawValue - 1 }).sorted()
      for monday in stride(from: -from.daysSinceMonday, through: through - from, by: 7) {
        for place in places { keep(DayWindow(from + (monday + place))) }
      }
    case .monthly(let days):
      Self.forEachMonth(from, through) { _, month in for day in days { day.forEach(in: month, keep) } }
    case .quarterly(let place, let days):
      Self.forEachMonth(from, through) { number, month in
        if (number - 1) % 3 == place.offset { for day in days { day.forEach(in: month, keep) } }
      }
    case .yearly(let days):
      for year in from.components.year...through.components.year { for day in days { day.forEach(in: year, keep) } }
    case .lunar(let dates):
      for month in LunarCalendar.months(from: from, through: through) {
        for date in dates { date.forEach(in: month, keep) }
      }
    case .everyNth(let count, let unit, let anchor, let rule):
      guard anchor <= through else { return }
      let from = max(from, anchor)
      if let rule {
        let base = Self.ordinal(of: anchor, unit)
        for window in rule.windows(from: from, through: through)
        where window.first >= anchor && (Self.ordinal(of: window.first, unit) - base) % max(count, 1) == 0 {
          keep(window)
        }
      } else {
        Self.forEachStep(count, unit, anchor, from, through) { keep(DayWindow($0)) }
      }
    case .dates(let days):
      for day in days { keep(DayWindow(day)) }
    }
  }

  /// The given day and the corresponding ones every so many units later.
  private static func forEachStep(
    _ count: Int, _ unit: PeriodUnit, _ anchor: CivilDay, _ from: CivilDay, _ through: CivilDay,
    _ body: (CivilDay) -> Void
  ) {
    let count = min(max(count, 1), 120_000)
    switch unit {
    case .day, .week:
      let step = count * (unit == .week ? 7 : 1)
      let steps = from <= anchor ? 0 : (from - anchor + step - 1) / step
      for distance in stride(from: steps * step, through: through - anchor, by: step) { body(anchor + distance) }
    case .month, .quarter, .halfYear, .year, .years:
      let step = count * unit.monthCount
      let (first, start) = (anchor.components, from.components)
      let passed = max(0, (start.year - first.year) * 12 + start.month - first.month - 1)
      var months = passed / step * step
      while months < 120_000 {
        let day = anchor.moved(months: months)
        if day > through || day == .latest { break }
        body(day)
        months += step
      }
    }
  }

  /// Periods of a unit, numbered in the order of time.
  private static func ordinal(of day: CivilDay, _ unit: PeriodUnit) -> Int {
    switch unit {
    case .day: return Int(day.number)
    case .week: return Int(day.number - Int32(day.daysSinceMonday) + 3) / 7  // a Monday is 3 less than a multiple of 7
    case .month, .quarter, .halfYear, .year, .years:
      let (year, month, _) = day.components
      return (year * 12 + month - 1) / unit.monthCount
    }
  }

  /// Every month that has a day in `from`…`through`, with its number in the year.
  private static func forEachMonth(_ from: CivilDay, _ through: CivilDay, _ body: (Int, SolarMonth) -> Void) {
    var (year, number, day) = from.components
    var first = from - (day - 1)
    while first <= through {
      let month = SolarMonth(first: first, dayCount: CivilDay.lastDay(year: year, month: number))
      body(number, month)
      first = first + month.dayCount
      (year, number, day) = number == 12 ? (year + 1, 1, 1) : (year, number + 1, 1)
    }
  }
}

extension PeriodUnit {
  /// How many months it has; 0 for days and weeks.
  fileprivate var monthCount: Int {
    switch self {
    case .day, .week: 0
    case .month: 1
    case .quarter: 3
    case .halfYear: 6
    case .year: 12
    case .years(let count, _): count * 12
    }
  }
}

/// Which month of a quarter.
package enum QuarterMonth: Hashable, Sendable {
  /// 首月: January, April, July, October.
  case first
  /// 末月: March, June, September, December.
  case last

  var offset: Int {
    switch self {
    case .first: 0
    case .last: 2
    }
  }
}
