/// Days off and make-up workdays, as the State Council's yearly notice has them. Which day is a day of rest decides
/// how long time limits run (民法典 第203条) and where schedules move to. A year without a notice has weekends only; who
/// uses one says so (`hasNotice`).
///
/// A look-up is one access to a table, from the first day with a notice to the last.
package struct HolidayCalendar: Sendable {
  /// A day that a notice names.
  package struct NoticedDay: Hashable, Sendable {
    package enum Kind: UInt8, Sendable {
      case dayOff = 1  // 休, the weekend days inside a holiday included
      case makeUpWorkday = 2  // 班, a weekend day on which work is made up
    }

    package let day: CivilDay
    package let kind: Kind
    /// The holiday it is off for, or for which it makes up: `国庆节`.
    package let holiday: String
  }

  /// What the notices name, in the order of days, each day once.
  package let noticedDays: [NoticedDay]

  /// The years that have a notice, in order.
  package let years: [Int]

  private let firstNumber: Int32
  private let kinds: [UInt8]  // a byte a day, 0 where the notice says nothing

  /// The calendar of these days. Of a day that is named twice the first is kept.
  package init(noticedDays: [NoticedDay]) {
    var seen: Set<CivilDay> = []
    let days = noticedDays.filter { seen.insert($0.day).inserted }.sorted { $0.day < $1.day }
    var kinds: [UInt8] = []
    if let first = days.first, let last = days.last {
      kinds = Array(repeating: 0, count: last.day - first.day + 1)
      for noticed in days { kinds[noticed.day - first.day] = noticed.kind.rawValue }
    }
    self.noticedDays = days
    self.years = Set(days.map(\.noticeYear)).sorted()
    self.firstNumber = days.first?.day.number ?? 0
    self.kinds = kinds
  }

  /// This calendar with another's years in place of its own: a notice is replaced as a whole, so that a revised one
  /// can also take a day back (as that of 2020 did with the make-up day of 1 February).
  package func updated(with other: HolidayCalendar) -> HolidayCalendar {
    HolidayCalendar(noticedDays: other.noticedDays + noticedDays.filter { !other.hasNotice($0.noticeYear) })
  }

  package func hasNotice(_ year: Int) -> Bool { years.contains(year) }

  /// 休: off by the notice. An ordinary weekend is not.
  package func isDayOff(_ day: CivilDay) -> Bool { kind(day) == NoticedDay.Kind.dayOff.rawValue }

  /// 班: a weekend day that is a workday by the notice.
  package func isMakeUpWorkday(_ day: CivilDay) -> Bool { kind(day) == NoticedDay.Kind.makeUpWorkday.rawValue }

  /// A day of rest: off by the notice, or a weekend day on which no work is made up.
  package func isRestDay(_ day: CivilDay) -> Bool {
    let kind = kind(day)
    return kind == 0 ? day.daysSinceMonday >= 5 : kind == NoticedDay.Kind.dayOff.rawValue
  }

  package func isWorkday(_ day: CivilDay) -> Bool { !isRestDay(day) }

  /// The holiday for which the day is off: `国庆节`; nil for every other day, make-up workdays too.
  package func holidayName(_ day: CivilDay) -> String? {
    guard let noticed = noticed(day), noticed.kind == .dayOff else { return nil }
    return noticed.holiday
  }

  /// Why the day is a day of rest; nil for a workday.
  package func restReason(_ day: CivilDay) -> RestReason? {
    guard isRestDay(day) else { return nil }
    return holidayName(day).map { .holiday($0) } ?? .weekend
  }

  /// The row of the notice about the day, if it names it.
  package func noticed(_ day: CivilDay) -> NoticedDay? {
    guard kind(day) != 0 else { return nil }
    var low = 0
    var high = noticedDays.count - 1
    while low < high {
      let middle = (low + high) / 2
      if noticedDays[middle].day < day { low = middle + 1 } else { high = middle }
    }
    return noticedDays[low]
  }

  package func firstWorkday(onOrAfter day: CivilDay) -> CivilDay {
    var candidate = day
    while isRestDay(candidate) { candidate = candidate + 1 }
    return candidate
  }

  package func lastWorkday(onOrBefore day: CivilDay) -> CivilDay {
    var candidate = day
    while isRestDay(candidate) { candidate = candidate - 1 }
    return candidate
  }

  private func kind(_ day: CivilDay) -> UInt8 {
    let index = Int(day.number) - Int(firstNumber)
    return kinds.indices.contains(index) ? kinds[index] : 0
  }
}

/// Why a day is a day of rest.
package enum RestReason: Hashable, Sendable {
  /// Off by the notice, with the holiday's name: `国庆节`.
  case holiday(String)
  /// A Saturday or Sunday that the notice does not name.
  case weekend
}

extension HolidayCalendar.NoticedDay {
  /// The year whose notice names the day. The days of December around 元旦 stand in the notice of the next year.
  var noticeYear: Int {
    let (year, month, _) = day.components
    return month == 12 && holiday.contains("元旦") ? year + 1 : year
  }
}
