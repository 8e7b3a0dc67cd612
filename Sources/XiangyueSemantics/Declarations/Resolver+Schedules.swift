import XiangyueCalendar
import XiangyueSyntax
import XiangyueText

/// 日程: days that recur.
extension Resolver {
  mutating func resolveSchedules() {
    for located in declarations.schedules {
      current = located.tree
      let node = located.node
      let shifts = node.shifts.map { shift in
        ScheduleShift(
          on: shift.on.text == "休息日" ? .restDay : .holiday, shift.move.text == "提前" ? .advance : .postpone)
      }
      let rule = scheduleRule(node.every) ?? .everyDay
      schedules.append(
        NamedSchedule(name: node.name.text, schedule: Schedule(rule: rule, shifts: shifts), range: range(node)))
    }
  }

  /// `每月 5日`, `每周一、周四`, `每年 3月5日`; reported and nil where no days are named.
  mutating func scheduleRule(_ node: EverySyntax) -> ScheduleRule? {
    switch node.kind {
    case .schedule: break
    case .weekdays(let tokens):
      let days = tokens.compactMap { token in Weekday.allCases.first { Self.spellings(of: $0).contains(token.text) } }
      if days.count == tokens.count { return .weekly(on: days) }
    case .unit(nil, let unit, let days):
      switch Units.period(unit.text) {
      case .day: if days.isEmpty { return .everyDay }
      case .month:
        let found = days.compactMap(dayOfMonth)
        if !found.isEmpty, found.count == days.count { return .monthly(on: found) }
      case .year:
        let found = days.compactMap(dayOfYear)
        if !found.isEmpty, found.count == days.count { return .yearly(on: found) }
      case .quarter:
        if case .last? = days.first, days.count == 1 { return .quarterly(.last, on: [.lastDay]) }
      case .week, .halfYear, nil: break
      }
    case .unit: break
    }
    if !hasUnreadableParts(node.tokens) {
      cannotStand(
        node.tokens, zh: "每日、每周一、每月 5日、每月 末日、每年 3月5日", en: "每日, 每周一, 每月 5日, 每月 末日 or 每年 3月5日")
    }
    return nil
  }

  private static func spellings(of day: Weekday) -> [String] {
    day == .sunday ? ["周日", "周天", "星期日", "星期天"] : [day.chineseName, "星期" + day.chineseName.dropFirst()]
  }

  private func dayOfMonth(_ node: DaySyntax) -> DayOfMonth? {
    switch node {
    case .day(let token): integer(token).flatMap { (1...31).contains($0) ? .day($0) : nil }
    case .last: .lastDay
    case .monthDay: nil
    }
  }

  private func dayOfYear(_ node: DaySyntax) -> DayOfYear? {
    switch node {
    case .monthDay(let token):
      if case .monthDay(let month, let day) = token.value, (1...12).contains(month) {
        DayOfYear(month: month, day: .day(day))
      } else {
        nil
      }
    case .last: DayOfYear(month: 12, day: .lastDay)
    case .day: nil
    }
  }
}
