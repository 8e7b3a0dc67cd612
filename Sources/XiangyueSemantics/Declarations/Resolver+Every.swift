import XiangyueCalendar
import XiangyueSyntax
import XiangyueText

/// 每…: the days that are named behind it.
extension Resolver {
  /// `每月 5日`, `每周一、周四`, `每年 3月5日`; reported and nil where no days are named.
  /// - Parameter anchor: 自 … 起, from which 每 2周 is counted.
  mutating func scheduleRule(_ node: EverySyntax, from anchor: CivilDay? = nil) -> ScheduleRule? {
    let start = diagnostics.count
    if let rule = rule(of: node, from: anchor) { return rule }
    if diagnostics.count == start, !hasUnreadableParts(node.tokens), !hasImpossibleDay(node.tokens) {
      cannotStand(
        node.tokens, zh: "每日、每周一、每月 5日、每月 末日、每月 最后 一个 周五、每季度 首月 1日、每年 3月5日",
        en: "每日, 每周一, 每月 5日, 每月 末日, 每月 最后 一个 周五, 每季度 首月 1日 or 每年 3月5日")
    }
    return nil
  }

  /// 3月32日: the check of all dates tells it.
  private func hasImpossibleDay(_ tokens: TokenRange) -> Bool {
    tree.tokens[tokens.lower..<tokens.upper].contains { token in
      guard case .monthDay(let month, let day) = token.value else { return false }
      return CivilDay(year: 2024, month: month, day: day) == nil
    }
  }

  private mutating func rule(of node: EverySyntax, from anchor: CivilDay?) -> ScheduleRule? {
    switch node.kind {
    case .schedule: return nil
    case .weekdays(let tokens): return weekdays(tokens).map { .weekly(on: $0) }
    case .unit(let count, let unit, let days):
      guard let period = Units.period(unit.text) else { return nil }
      guard let count else { return rule(period, days) }
      guard let number = integer(count), number >= 1 else { return nil }
      guard days.isEmpty else {
        guard let rule = rule(period, days) else { return nil }
        return number == 1 ? rule : every(number, period, node, unit, from: anchor, of: rule)
      }
      if number == 1, period == .day { return .everyDay }
      return every(number, period, node, unit, from: anchor, of: nil)
    }
  }

  /// `每 2周 周六`: it must be said from when on is counted.
  private mutating func every(
    _ count: Int, _ period: PeriodUnit, _ node: EverySyntax, _ unit: Token, from anchor: CivilDay?,
    of rule: ScheduleRule?
  ) -> ScheduleRule? {
    guard let anchor else {
      report(IntervalWithoutStart(range: range(node.tokens), phrase: phrase(node.tokens), unit: unit.text))
      return nil
    }
    return .everyNth(count, period, from: anchor, of: rule)
  }

  private mutating func rule(_ period: PeriodUnit, _ nodes: [DaySyntax]) -> ScheduleRule? {
    guard areNumbersInRange(nodes) else { return nil }
    switch period {
    case .day: return nodes.isEmpty ? .everyDay : nil
    case .week:
      let tokens = nodes.compactMap { node in if case .weekday(let token) = node { token } else { nil } }
      return tokens.count == nodes.count && !nodes.isEmpty ? weekdays(tokens).map { .weekly(on: $0) } : nil
    case .month:
      let found = nodes.map { daysOfMonth($0) }
      let all = found.compactMap { $0 }
      return all.count == found.count && !nodes.isEmpty ? .monthly(on: all.flatMap { $0 }) : nil
    case .quarter: return quarterly(nodes)
    case .year:
      let found = nodes.map { daysOfYear($0) }
      let all = found.compactMap { $0 }
      return all.count == found.count && !nodes.isEmpty ? .yearly(on: all.flatMap { $0 }) : nil
    case .halfYear, .years: return nil
    }
  }

  private func weekdays(_ tokens: [Token]) -> [Weekday]? {
    let days = tokens.compactMap(weekday)
    return days.count == tokens.count ? days : nil
  }

  private func weekday(_ token: Token) -> Weekday? {
    guard case .integer(let number) = token.value else { return nil }
    return Weekday(rawValue: number)
  }

  /// `首月 1日、15日`, `末月 末日`, `末日`: of one of the quarter's months.
  private mutating func quarterly(_ nodes: [DaySyntax]) -> ScheduleRule? {
    guard let first = nodes.first else { return nil }
    if case .last = first, nodes.count == 1 { return .quarterly(.last, on: [.lastDay]) }
    var month: Token?
    var days: [DayOfMonth] = []
    for node in nodes {
      let (own, inner) = Self.inMonth(node)
      guard let word = own ?? month, month.map({ $0.text == word.text }) ?? true else { return nil }
      month = word
      guard let found = daysOfMonth(inner) else { return nil }
      days += found
    }
    return .quarterly(month?.text == "首月" ? .first : .last, on: days)
  }

  /// `首月 1日` as 首月 and 1日; `首月 1日 至 10日` as 首月 and 1日 至 10日.
  private static func inMonth(_ node: DaySyntax) -> (month: Token?, day: DaySyntax) {
    switch node {
    case .ofQuarter(let month, let day): return (month, day)
    case .window(let first, let last):
      let (month, start) = inMonth(first)
      let (other, end) = inMonth(last)
      guard let month, other == nil || other?.text == month.text else { return (nil, node) }
      return (month, .window(start, end))
    case .day, .monthDay, .last, .lastDays, .lastWeekday, .nthWeekday, .endingIn, .weekday, .term, .ofMonth:
      return (nil, node)
    }
  }

  /// A single day of a month: `5日`, `末日`; nil for what is none.
  func dayOfMonth(_ node: DaySyntax) -> DayOfMonth? {
    switch node {
    case .day(let token): integer(token).flatMap { (1...31).contains($0) ? .day($0) : nil }
    case .last: .lastDay
    case .lastDays(let count): integer(count) == 1 ? .lastDay : nil
    case .lastWeekday(let count, let day): integer(count) == 1 ? weekday(day).map { .last($0) } : nil
    case .nthWeekday(let ordinal, let day): weekday(day).flatMap { day in Self.place(ordinal).map { .nth($0, day) } }
    case .window, .endingIn, .monthDay, .weekday, .term, .ofQuarter, .ofMonth: nil
    }
  }

  /// `第二个`, `第2个`.
  private static func place(_ token: Token) -> Int? {
    let figure = String(token.text.dropFirst().dropLast())
    return Int(figure) ?? ChineseNumber.value(figure)
  }

  private mutating func daysOfMonth(_ node: DaySyntax) -> [DayOfMonth]? {
    switch node {
    case .window(.day(let first), .day(let last)):
      guard let start = integer(first), let end = integer(last) else { return nil }
      return window(start, end, first, last)
    case .window(.day(let first), .last): return integer(first).map { [.window($0, 31)] }
    case .endingIn(let tokens):
      let figures = tokens.map(figure)
      let all = figures.compactMap { $0 }
      return all.count == figures.count ? all.map { .endingIn($0) } : nil
    case .day, .last, .lastDays, .lastWeekday, .nthWeekday: return dayOfMonth(node).map { [$0] }
    case .window, .monthDay, .weekday, .term, .ofQuarter, .ofMonth: return nil
    }
  }

  private mutating func window(_ start: Int, _ end: Int, _ first: Token, _ last: Token) -> [DayOfMonth]? {
    guard start <= end else {
      report(
        EndsBeforeItBegins(
          range: first.range.through(last.range), first: "\(first.text)日", last: "\(last.text)日"))
      return nil
    }
    return [start == end ? .day(start) : .window(start, end)]
  }

  /// `5`, `逢五`, `逢十`: the last figure of the days.
  private func figure(_ token: Token) -> Int? {
    guard token.text.hasPrefix("逢") else { return integer(token).flatMap { (0...10).contains($0) ? $0 % 10 : nil } }
    return ["零": 0, "十": 0][token.text.dropFirst()] ?? ChineseNumber.value(String(token.text.dropFirst()))
  }

  private mutating func daysOfYear(_ node: DaySyntax) -> [DayOfYear]? {
    switch node {
    case .last: return [DayOfYear(month: 12, day: .lastDay)]
    case .term(let token):
      return SolarTerm.allCases.first { $0.chineseName == token.text }.map { [.term($0)] }
    case .window(let first, let last):
      guard let start = monthDay(first, in: nil), let end = monthDay(last, in: start.month) else { return nil }
      guard start <= end else {
        report(
          EndsBeforeItBegins(
            range: Self.token(of: first).range.through(Self.token(of: last).range),
            first: "\(start.month)月\(start.day)日", last: "\(end.month)月\(end.day)日"))
        return nil
      }
      return [start == end ? DayOfYear(month: start.month, day: .day(start.day)) : .window(start, end)]
    case .monthDay:
      return monthDay(node, in: nil).map { [DayOfYear(month: $0.month, day: .day($0.day))] }
    case .ofMonth(let token, let inner):
      guard let month = month(token), let days = daysOfMonth(inner) else { return nil }
      return days.map { DayOfYear(month: month, day: $0) }
    case .day, .lastDays, .lastWeekday, .nthWeekday, .endingIn, .weekday, .ofQuarter: return nil
    }
  }

  /// `3月5日`, and `10日` behind `3月1日 至`.
  private func monthDay(_ node: DaySyntax, in known: Int?) -> MonthDay? {
    switch node {
    case .monthDay(let token):
      guard case .monthDay(let month, let day) = token.value, (1...12).contains(month) else { return nil }
      return MonthDay(month: month, day: day)
    case .ofMonth(let token, .day(let day)):
      return month(token).flatMap { month in integer(day).map { MonthDay(month: month, day: $0) } }
    case .day(let token): return known.flatMap { month in integer(token).map { MonthDay(month: month, day: $0) } }
    case .last: return known.map { MonthDay(month: $0, day: 31) }
    case .window, .lastDays, .lastWeekday, .nthWeekday, .endingIn, .weekday, .term, .ofQuarter, .ofMonth: return nil
    }
  }

  private func month(_ token: Token) -> Int? {
    let number = integer(token) ?? LunarMonth.number(named: token.text)
    return number.flatMap { (1...12).contains($0) ? $0 : nil }
  }

  private static func token(of node: DaySyntax) -> Token {
    switch node {
    case .day(let token), .monthDay(let token), .last(let token), .lastDays(let token), .lastWeekday(let token, _),
      .nthWeekday(let token, _), .weekday(let token), .term(let token), .ofQuarter(let token, _),
      .ofMonth(let token, _):
      token
    case .window(let first, _): Self.token(of: first)
    case .endingIn(let tokens): tokens[0]
    }
  }

  /// 约0401: 每月 32日, 每年 13月 1日, 每年 2月 30日. Whether the month of a given year has the 31st is another question.
  private mutating func areNumbersInRange(_ nodes: [DaySyntax]) -> Bool {
    nodes.map { isInRange($0, of: nil) }.allSatisfy { $0 }
  }

  private mutating func isInRange(_ node: DaySyntax, of month: Int?) -> Bool {
    switch node {
    case .day(let token):
      guard let number = integer(token) else { return true }
      let last = month.map { CivilDay.lastDay(year: 2024, month: $0) } ?? 31
      if (1...last).contains(number) { return true }
      let name = month.map { "\($0)月" }
      report(
        ImpossibleDate(
          range: token.range,
          text: Localized(
            zh: "\(name ?? "一个月里")没有\(number)日", en: "\(name ?? "a month") has no day \(number)"),
          nearest: String(min(max(number, 1), last))))
      return false
    case .ofMonth(let token, let inner):
      guard let number = integer(token) else { return isInRange(inner, of: self.month(token)) }
      if (1...12).contains(number) { return isInRange(inner, of: number) }
      report(
        ImpossibleDate(
          range: token.range,
          text: Localized(zh: "一年没有\(number)月", en: "a year has no month \(number)"), nearest: "12"))
      return false
    case .ofQuarter(_, let inner): return isInRange(inner, of: nil)
    case .window(let first, let last):
      let isFirst = isInRange(first, of: nil)
      return isInRange(last, of: nil) && isFirst
    // A 3月32日 that stands as such is told by the check of all dates.
    case .monthDay(let token):
      if case .monthDay(let month, let day) = token.value { return CivilDay(year: 2024, month: month, day: day) != nil }
      return false
    case .last, .lastDays, .lastWeekday, .nthWeekday, .endingIn, .weekday, .term: return true
    }
  }
}
