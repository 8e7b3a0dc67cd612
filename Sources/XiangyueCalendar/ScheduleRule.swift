/// On which days something recurs, before days off are looked at: `每月 5日`, `每周一、周四`, `每季度 首月 1日`.
package enum ScheduleRule: Hashable, Sendable {
  /// 每日.
  case everyDay
  /// 每周一、周四.
  case weekly(on: [Weekday])
  /// 每 2周: the given day and every so many weeks (1 or more) after it; none before it.
  case everyWeeks(Int, from: CivilDay)
  /// 每月 5日、20日; 每月 最后 一个 周五; 每月 逢 5.
  case monthly(on: [DayOfMonth])
  /// 每季度 首月 1日; 每季度 末月 末日.
  case quarterly(QuarterMonth, on: [DayOfMonth])
  /// 每年 3月5日.
  case yearly(on: [DayOfYear])

  /// The days of the rule in `from`…`through`, in order, each once.
  package func days(from: CivilDay, through: CivilDay) -> [CivilDay] {
    guard from <= through else { return [] }
    switch self {
    case .everyDay:
      return (0...(through - from)).map { from + $0 }
    case .weekly(let weekdays):
      return (0...(through - from)).map { from + $0 }.filter { weekdays.contains($0.weekday) }
    case .everyWeeks(let count, let anchor):
      return Self.stride(from: anchor, by: 7 * max(count, 1), within: from, through)
    case .monthly(let days):
      return Self.months(from, through) { year, month in days.flatMap { $0.days(year: year, month: month) } }
    case .quarterly(let place, let days):
      return Self.months(from, through) { year, month in
        (month - 1) % 3 == place.offset ? days.flatMap { $0.days(year: year, month: month) } : []
      }
    case .yearly(let days):
      return Self.months(from, through) { year, month in
        days.filter { $0.month == month }.flatMap { $0.day.days(year: year, month: month) }
      }
    }
  }

  private static func stride(
    from anchor: CivilDay, by step: Int, within from: CivilDay, _ through: CivilDay
  ) -> [CivilDay] {
    let steps = from <= anchor ? 0 : (from - anchor + step - 1) / step
    return Swift.stride(from: steps * step, through: through - anchor, by: step).map { anchor + $0 }
  }

  /// The days that `inMonth` gives for every month that has a day in `from`…`through`.
  private static func months(
    _ from: CivilDay, _ through: CivilDay, inMonth: (_ year: Int, _ month: Int) -> [CivilDay]
  ) -> [CivilDay] {
    let first = from.components
    let last = through.components
    let found = ((first.year * 12 + first.month - 1)...(last.year * 12 + last.month - 1)).flatMap {
      inMonth($0 / 12, $0 % 12 + 1)
    }
    return Set(found).filter { from <= $0 && $0 <= through }.sorted()
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

/// A day in a month that recurs, or several.
package enum DayOfMonth: Hashable, Sendable {
  /// 15日. In a month without it, the month's last day: a monthly duty does not lapse five months a year
  /// (民法典 第202条 by analogy).
  case day(Int)
  /// Counted from the month's end: 1 is 末日, 最后 一日; 2 the day before.
  case fromEnd(Int)
  /// 第二个 周三. None in a month that has no such (a fifth).
  case nth(Int, Weekday)
  /// 最后 一个 周五.
  case last(Weekday)
  /// 逢 5: the 5th, 15th and 25th. Days that the month lacks are none: 逢 0 has no 30th in February.
  case endingIn(Int)

  /// 末日.
  package static let lastDay = DayOfMonth.fromEnd(1)

  /// Its days in that month.
  package func days(year: Int, month: Int) -> [CivilDay] {
    let length = CivilDay.lastDay(year: year, month: month)
    let first = CivilDay(existingYear: year, month: month, day: 1)
    func day(_ number: Int) -> [CivilDay] { (1...length).contains(number) ? [first + (number - 1)] : [] }
    switch self {
    case .day(let number):
      return day(min(number, length))
    case .fromEnd(let place):
      return day(length + 1 - place)
    case .nth(let place, let weekday):
      return place >= 1 ? day(Self.firstNumber(of: weekday, from: first) + (place - 1) * 7) : []
    case .last(let weekday):
      let earliest = first + (length - 7)
      return [earliest + (Self.firstNumber(of: weekday, from: earliest) - 1)]
    case .endingIn(let digit):
      return (1...length).filter { $0 % 10 == digit }.map { first + ($0 - 1) }
    }
  }

  /// The first such weekday from the day on, where that day itself has the number 1.
  private static func firstNumber(of weekday: Weekday, from day: CivilDay) -> Int {
    (weekday.rawValue - day.weekday.rawValue + 7) % 7 + 1
  }
}

/// A day in a year that recurs: 3月5日. Of 2月29日 a common year has 2月28日.
package struct DayOfYear: Hashable, Sendable {
  package let month: Int
  package let day: DayOfMonth

  package init(month: Int, day: DayOfMonth) {
    self.month = month
    self.day = day
  }
}
