import XiangyueCalendar
import XiangyueSyntax
import XiangyueText

/// 约0401, 约0409: dates that the calendar lacks, and times that no day has, wherever they stand.
extension Resolver {
  mutating func checkDates() {
    for index in trees.indices {
      current = index
      for token in tree.tokens { checkDate(token) }
    }
  }

  private mutating func checkDate(_ token: Token) {
    switch token.value {
    case .day(let year, let month, let day):
      guard CivilDay(year: year, month: month, day: day) == nil else { return }
      let near = Self.nearestDay(year, month, day)
      report(
        ImpossibleDate(
          range: token.range, text: Self.lack(year: year, month, day, near),
          nearest: Self.written(near, like: token.text)))
    case .monthDay(let month, let day):
      // 2月29日 is a day of some years.
      guard CivilDay(year: 2024, month: month, day: day) == nil else { return }
      let near = Self.nearestDay(2024, month, day)
      report(
        ImpossibleDate(
          range: token.range, text: Self.lack(year: nil, month, day, near),
          nearest: "\(near.month)月\(near.day)日"))
    case .minutes(let minutes): checkTime(token, minutes)
    case .none, .integer, .decimal: break
    }
  }

  /// 8:75, 25:00; those of schedules are told there.
  private mutating func checkTime(_ token: Token, _ minutes: Int) {
    let figures = token.text.split { !$0.isNumber }.compactMap { Int($0) }
    guard minutes > 1440 || figures.dropFirst().contains(where: { $0 > 59 }) else { return }
    guard !diagnostics.contains(where: { $0.range == token.range && $0.code == ImpossibleTime.code }) else { return }
    report(ImpossibleTime(range: token.range, time: token.text))
  }

  private static func nearestDay(_ year: Int, _ month: Int, _ day: Int) -> (year: Int, month: Int, day: Int) {
    let nearYear = min(max(year, 1), 9999)
    let nearMonth = min(max(month, 1), 12)
    let last = CivilDay.lastDay(year: nearYear, month: nearMonth)
    return (nearYear, nearMonth, month > 12 ? last : min(max(day, 1), last))
  }

  private static func lack(
    year: Int?, _ month: Int, _ day: Int, _ near: (year: Int, month: Int, day: Int)
  ) -> Localized {
    let prefix = year.map { "\($0)年" } ?? ""
    let spoken = "\(near.month)月\(near.day)日"
    guard (1...12).contains(month) else {
      return Localized(
        zh: "\(prefix)没有\(month)月，最近的是\(spoken)", en: "there is no month \(month); the nearest day is \(spoken)")
    }
    return Localized(
      zh: "\(prefix)\(month)月没有\(day)日，最近的是\(spoken)",
      en: "\(prefix)\(month)月 has no day \(day); the nearest is \(spoken)")
  }

  /// In the writer's own way: `2022-09-30`, `2022年9月30日`.
  private static func written(_ day: (year: Int, month: Int, day: Int), like text: String) -> String {
    guard let separator = text.first(where: { "-/.".contains($0) }) else {
      return "\(day.year)年\(day.month)月\(day.day)日"
    }
    let parts = text.split(separator: separator)
    func padded(_ number: Int, _ place: Int) -> String {
      let isPadded = parts.indices.contains(place) && parts[place].count == 2
      return isPadded && number < 10 ? "0\(number)" : String(number)
    }
    return "\(day.year)\(separator)\(padded(day.month, 1))\(separator)\(padded(day.day, 2))"
  }
}
