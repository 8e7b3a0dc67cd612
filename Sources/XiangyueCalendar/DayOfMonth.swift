/// A month of a year, by its first day.
struct SolarMonth {
  let first: CivilDay
  /// 28…31.
  let dayCount: Int
}

/// A day in a month that recurs, or several, or a window of days.
package enum DayOfMonth: Hashable, Sendable {
  /// 15日. In a month without it, the month's last day: a monthly duty does not lapse five months a year
  /// (民法典 第202条 by analogy).
  case day(Int)
  /// 3日 至 10日: one occasion, on any of these days. Days that the month lacks are its last.
  case window(Int, Int)
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

  /// Its occasions in that month, in order.
  func forEach(in month: SolarMonth, _ body: (DayWindow) -> Void) {
    let (first, length) = (month.first, month.dayCount)
    func day(_ number: Int) {
      if (1...length).contains(number) { body(DayWindow(first + (number - 1))) }
    }
    switch self {
    case .day(let number): day(min(number, length))
    case .window(let start, let end):
      guard 1 <= start, start <= end else { return }
      body(DayWindow(first: first + (min(start, length) - 1), last: first + (min(end, length) - 1)))
    case .fromEnd(let place): day(length + 1 - place)
    case .nth(let place, let weekday):
      if place >= 1 { day(Self.firstNumber(of: weekday, from: first) + (place - 1) * 7) }
    case .last(let weekday):
      let earliest = first + (length - 7)
      body(DayWindow(earliest + (Self.firstNumber(of: weekday, from: earliest) - 1)))
    case .endingIn(let digit):
      guard (0...9).contains(digit) else { return }
      var number = digit == 0 ? 10 : digit
      while number <= length {
        day(number)
        number += 10
      }
    }
  }

  /// The first such weekday from the day on, where that day itself has the number 1.
  private static func firstNumber(of weekday: Weekday, from day: CivilDay) -> Int {
    (weekday.rawValue - 1 - day.daysSinceMonday + 7) % 7 + 1
  }
}

/// A day in a year that recurs, or several, or a window of days.
package enum DayOfYear: Hashable, Sendable {
  /// 3月5日; 5月 第二个 周日. Of 2月29日 a common year has 2月28日.
  case inMonth(Int, DayOfMonth)
  /// 3月1日 至 3月31日: one occasion, on any of these days.
  case window(MonthDay, MonthDay)
  /// 清明.
  case term(SolarTerm)

  package init(month: Int, day: DayOfMonth) { self = .inMonth(month, day) }

  /// Its occasions in that year, in order.
  func forEach(in year: Int, _ body: (DayWindow) -> Void) {
    switch self {
    case .inMonth(let month, let day):
      guard (1...12).contains(month) else { return }
      let first = CivilDay(existingYear: year, month: month, day: 1)
      day.forEach(in: SolarMonth(first: first, dayCount: CivilDay.lastDay(year: year, month: month)), body)
    case .window(let start, let end):
      let window = DayWindow(first: start.day(in: year), last: end.day(in: year))
      if window.first <= window.last { body(window) }
    case .term(let term):
      if let day = term.day(in: year) { body(DayWindow(day)) }
    }
  }
}

/// 3月5日, of whatever year. Of 2月29日 a common year has 2月28日.
package struct MonthDay: Hashable, Comparable, Sendable {
  /// 1…12.
  package let month: Int
  /// 1…31.
  package let day: Int

  package init(month: Int, day: Int) {
    self.month = month
    self.day = day
  }

  func day(in year: Int) -> CivilDay {
    CivilDay(existingYear: year, month: month, day: min(day, CivilDay.lastDay(year: year, month: month)))
  }

  package static func < (left: Self, right: Self) -> Bool { (left.month, left.day) < (right.month, right.day) }
}

/// Days of the lunar year that recur: 农历 每月 初一、十五; 农历 正月 十五; 农历 七月, each of its days.
package struct LunarDays: Hashable, Sendable {
  package enum Day: Hashable, Sendable {
    /// 十五. 三十 in a month of 29 days is 廿九: 除夕 comes every year.
    case day(Int)
    /// 廿三 至 廿九: one occasion, on any of these days.
    case window(Int, Int)
  }

  /// 1…12, of which the leap month is not meant; nil: every month, leap months too.
  package let month: Int?
  /// None: every day of the month.
  package let days: [Day]

  package init(month: Int?, days: [Day]) {
    self.month = month
    self.days = days
  }

  func forEach(in lunar: LunarMonth, _ body: (DayWindow) -> Void) {
    if let month, month != lunar.number || lunar.isLeap { return }
    if days.isEmpty {
      for offset in 0..<lunar.dayCount { body(DayWindow(lunar.first + offset)) }
    }
    func civil(_ day: Int) -> CivilDay { lunar.first + (min(max(day, 1), lunar.dayCount) - 1) }
    for day in days {
      switch day {
      case .day(let number): body(DayWindow(civil(number)))
      case .window(let start, let end): if start <= end { body(DayWindow(first: civil(start), last: civil(end))) }
      }
    }
  }
}
