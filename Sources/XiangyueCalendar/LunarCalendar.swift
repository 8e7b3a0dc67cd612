/// 农历: the months of the lunar years 1900–2100 (and the last of 1899), so that every day from 1900-01-01 to 2101-01-28 has its
/// lunar day. They come from a table of our own (`LunarTable`), for they hang on when the moon is new in Beijing: a general
/// calendar has a wrong day in 2057 and takes microseconds a day.
package enum LunarCalendar {
  /// All months, in the order of time.
  package static let months: [LunarMonth] = LunarTable.months()

  /// 1900-01-01.
  package static let firstDay = months[0].first
  /// 2101-01-28.
  package static let lastDay = months[months.count - 1].last

  /// The month in which the day lies; nil outside the table.
  package static func month(of day: CivilDay) -> LunarMonth? {
    guard firstDay <= day, day <= lastDay else { return nil }
    return months[index(of: day)]
  }

  /// The lunar day of a civil day; nil outside the table.
  package static func day(of day: CivilDay) -> LunarDay? {
    month(of: day).map { LunarDay(month: $0, day: day - $0.first + 1) }
  }

  /// The months that have a day in `from`…`through`, in order.
  package static func months(from: CivilDay, through: CivilDay) -> ArraySlice<LunarMonth> {
    let (from, through) = (max(from, firstDay), min(through, lastDay))
    guard from <= through else { return [] }
    return months[index(of: from)...index(of: through)]
  }

  /// The place of the month that a day inside the table lies in.
  private static func index(of day: CivilDay) -> Int {
    var low = 0
    var high = months.count - 1
    while low < high {
      let middle = (low + high + 1) / 2
      if months[middle].first <= day { low = middle } else { high = middle - 1 }
    }
    return low
  }
}

/// A month of the lunar calendar: 29 or 30 days from the new moon on.
package struct LunarMonth: Hashable, Sendable {
  /// The lunar year, by the civil year in which it begins.
  package let year: Int
  /// 1…12; a 闰月 has the number of the month that it follows.
  package let number: Int
  /// 闰月.
  package let isLeap: Bool
  /// 初一.
  package let first: CivilDay
  /// 29 or 30.
  package let dayCount: Int

  /// 廿九 or 三十.
  package var last: CivilDay { first + (dayCount - 1) }

  /// `正月`, `闰二月`, `腊月`.
  package var chineseName: String { (isLeap ? "闰" : "") + Self.names[number - 1] }

  /// The number of a month as people write it: `正月` 1, `冬月` and `十一月` 11, `腊月` and `十二月` 12.
  package static func number(named name: String) -> Int? {
    if let index = names.firstIndex(of: name) { return index + 1 }
    return ["一月": 1, "十一月": 11, "十二月": 12][name]
  }

  private static let names = ["正月", "二月", "三月", "四月", "五月", "六月", "七月", "八月", "九月", "十月", "冬月", "腊月"]
}

/// A day of the lunar calendar.
package struct LunarDay: Hashable, Sendable {
  package let month: LunarMonth
  /// 1…30.
  package let day: Int

  /// `初一`, `十五`, `廿三`, `三十`.
  package var chineseName: String { Self.names[day - 1] }

  /// The number of a day as people write it: `初一` 1, `廿三` and `二十三` 23.
  package static func number(named name: String) -> Int? {
    if let index = names.firstIndex(of: name) { return index + 1 }
    guard name.hasPrefix("二十"), let index = names.firstIndex(of: "廿" + name.dropFirst(2)) else { return nil }
    return index + 1
  }

  private static let figures = ["一", "二", "三", "四", "五", "六", "七", "八", "九"]
  private static let names =
    figures.map { "初" + $0 } + ["初十"] + figures.map { "十" + $0 } + ["二十"] + figures.map { "廿" + $0 } + ["三十"]
}
