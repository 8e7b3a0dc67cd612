@testable import XiangyueCalendar

/// Reads a schedule as the table of schedules writes it: `每月第一个周五；遇节假日提前`.
enum GivenSchedule {
  static func read(_ text: String) -> Schedule {
    let parts = text.split(separator: "；")
    let shifts = parts.dropFirst().map { ScheduleShift(on: .holiday, $0.hasSuffix("顺延") ? .postpone : .advance) }
    return Schedule(rule: rule(parts[0]), shifts: Array(shifts))
  }

  private static func rule(_ text: Substring) -> ScheduleRule {
    if text.hasPrefix("农历") { return .lunar(on: [lunar(text.dropFirst(2))]) }
    if text.hasPrefix("每季度首月") { return .quarterly(.first, on: [dayOfMonth(text.dropFirst(5))]) }
    if text.hasPrefix("每季度末月") { return .quarterly(.last, on: [dayOfMonth(text.dropFirst(5))]) }
    if text.hasPrefix("每月") { return .monthly(on: [dayOfMonth(text.dropFirst(2))]) }
    if text.hasPrefix("每周") { return .weekly(on: text.dropFirst().split(separator: "、").map(weekday)) }
    guard text.hasPrefix("每年") else { fatalError("no rule in \(text)") }
    if let term = SolarTerm.allCases.first(where: { $0.chineseName == text.dropFirst(2) }) {
      return .yearly(on: [.term(term)])
    }
    let monthAndDay = text.dropFirst(2).split(separator: "月")
    return .yearly(on: [DayOfYear(month: figure(monthAndDay[0]), day: dayOfMonth(monthAndDay[1]))])
  }

  private static func lunar(_ text: Substring) -> LunarDays {
    guard let split = text.firstIndex(of: "月") else { fatalError("no month in \(text)") }
    let month = String(text[...split])
    let days = text[text.index(after: split)...].split(separator: "、").map { name in
      guard let number = LunarDay.number(named: String(name)) else { fatalError("no lunar day in \(text)") }
      return LunarDays.Day.day(number)
    }
    return LunarDays(month: month == "每月" ? nil : LunarMonth.number(named: month), days: days)
  }

  private static func dayOfMonth(_ text: Substring) -> DayOfMonth {
    if text == "最后一日" { return .lastDay }
    if text.hasPrefix("逢") { return .endingIn(figure(text.dropFirst())) }
    if text.hasPrefix("最后一个") { return .last(weekday(text.dropFirst(4))) }
    if text.hasPrefix("第") { return .nth(figure(text.dropFirst().prefix(1)), weekday(text.dropFirst(3))) }
    return .day(figure(text.dropLast()))
  }

  private static func weekday(_ text: Substring) -> Weekday {
    guard let weekday = Weekday.allCases.first(where: { $0.chineseName == text }) else {
      fatalError("no weekday in \(text)")
    }
    return weekday
  }
}
