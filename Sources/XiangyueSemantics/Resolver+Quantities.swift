import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// Numbers with their units, as the places that take one need them.
extension Resolver {
  /// The number as written; nil where the parser could not read it.
  func number(_ node: QuantitySyntax) -> Fixed? {
    switch node.number.value {
    case .decimal(let value): Fixed(tenThousandths: value)
    case .integer(let value):
      value.magnitude < 900_000_000_000_000 ? Fixed(value) : nil
    case .none, .day, .monthDay, .minutes: nil
    }
  }

  func unit(_ node: QuantitySyntax) -> String? {
    node.unit.map { Units.canonical($0.text) }
  }

  /// A whole number of 1 or more: `3次`, `7日`.
  mutating func count(_ node: QuantitySyntax) -> Int? {
    guard let number = number(node) else { return nil }
    guard number.tenThousandths / Fixed.one <= 1_000_000 else {
      wrongKind(range(node), zh: "“\(phrase(node.tokens))”太大：至多 1,000,000", en: "this is too large: at most 1,000,000")
      return nil
    }
    guard number.tenThousandths % Fixed.one == 0, number.tenThousandths > 0, node.number.kind != .percent else {
      wrongKind(range(node), zh: "“\(phrase(node.tokens))”要写大于 0 的整数", en: "this has to be a whole number above 0")
      return nil
    }
    return Int(number.tenThousandths / Fixed.one)
  }

  /// A number of times, people or the like; other units are reported.
  mutating func count(_ node: QuantitySyntax, of measured: String) -> Int? {
    if let unit = unit(node), !Units.fit(Units.count, unit) {
      let meaning = Localized(
        zh: "“\(measured)”以次计，不能写 \(unit)", en: "\(measured) is counted in 次, not in \(unit)")
      report(differing(node, meaning, instead: "次"))
      return nil
    }
    return count(node)
  }

  /// Points: `2分`. `word` is what they follow: 扣, 至多, 基础分; `account` is the name of where they go, where it is known.
  /// `measure` is in what that is counted.
  mutating func points(
    _ node: QuantitySyntax, after word: String, of account: String? = nil, in measure: String = "分"
  ) -> Fixed? {
    guard let number = number(node) else { return nil }
    if node.number.kind != .percent, unit(node) == measure { return number }
    let isBare = node.unit == nil && node.number.kind != .percent
    // 扣 2 alone is the parser's to report.
    if isBare, hasUnreadableParts(node.tokens) { return nil }
    let name = account.map { "“\($0)”" } ?? ""
    let isVerb = word == "扣" || word == "加"
    let other = node.unit?.text ?? "%"
    let plainly =
      isBare
      ? Localized(
        zh: "积分以\(measure)计，请写明单位：\(node.number.text)\(measure)", en: "write the unit: \(node.number.text)\(measure)")
      : Localized(
        zh: "积分\(name)以\(measure)计，" + (isVerb ? "不能\(word) \(other)" : "不能写 \(other)"),
        en: "points\(account.map { " of \($0)" } ?? "") are counted in \(measure), not in \(other)")
    report(differing(node, plainly, instead: measure))
    return nil
  }

  /// `30日`, `3个月`, `1年`: how far back is looked.
  mutating func lookback(_ node: QuantitySyntax) -> Window? {
    guard let months = unit(node).flatMap({ Self.monthsOf[$0] }) else { return days(node).map { .days($0) } }
    guard isOfLifetime(node), let count = count(node) else { return nil }
    return .months(count * months)
  }

  private static let monthsOf = ["个月": 1, "个季度": 3, "年": 12]

  /// A number of days: `30日`.
  mutating func days(_ node: QuantitySyntax) -> Int? {
    guard isOfLifetime(node), let count = count(node) else { return nil }
    switch unit(node) {
    case "日": return count
    case "周": return count * 7
    case nil:
      report(
        differing(
          node, Localized(zh: "这里以日计，请写明单位", en: "this is counted in days (日): write the unit"), instead: "日"))
      return nil
    case let other?:
      // 1年 is not 1日: no cure keeps the number.
      let length = ["年": 365, "个季度": 91, "个月": 30][other].map { "，如 \(count * $0)日" } ?? ""
      wrongKind(
        range(node), zh: "这里以日计，不能写 \(other)：请写多少日\(length)，或用 本月、本季度、本年",
        en: "this is counted in days (日), not in \(other); 本月, 本季度 and 本年 are periods")
      return nil
    }
  }

  private func differing(_ node: QuantitySyntax, _ plainly: Localized, instead unit: String) -> UnitsDiffer {
    UnitsDiffer(
      range: range(node), measured: "", unit: unit, otherUnit: self.unit(node),
      number: node.number.kind == .percent ? nil : node.number.text, fieldsOfOtherUnit: [], plainly: plainly)
  }

  /// Times up to a hundred years: what is longer is a slip, and leaves the calendar.
  private mutating func isOfLifetime(_ node: QuantitySyntax) -> Bool {
    let most: Int
    switch unit(node) {
    case "年": most = 100
    case "个季度": most = 400
    case "个月": most = 1_200
    case "周": most = 5_200
    case "个工作日": most = 25_000
    default: most = 36_500
    }
    guard let number = number(node), number.tenThousandths / Fixed.one > most else { return true }
    wrongKind(range(node), zh: "“\(phrase(node.tokens))”太大：时间至多 100年", en: "this is too long: at most 100 years")
    return false
  }

  mutating func timeLimit(_ node: QuantitySyntax) -> TimeLimit? {
    guard isOfLifetime(node), let count = count(node) else { return nil }
    if let limit = unit(node).flatMap({ Units.timeLimit(count, $0) }) { return limit }
    cannotStand(node.tokens, zh: "限 3日内 整改，或用 周、个月、个工作日", en: "限 3日内 整改, or 周, 个月, 个工作日")
    return nil
  }

  /// `2年`, `7日`: how long something lasts.
  mutating func length(_ node: QuantitySyntax) -> TimeLimit? {
    guard isOfLifetime(node), let count = count(node) else { return nil }
    if let limit = unit(node).flatMap({ Units.timeLimit(count, $0) }) { return limit }
    // 2 alone is the parser's to report.
    if node.unit == nil { return nil }
    cannotStand(node.tokens, zh: "写时间：7日、2周、3个月、2年", en: "a time: 7日, 2周, 3个月, 2年")
    return nil
  }

  /// `每季度`, as a length of period; what names days in it has no meaning where only that is asked.
  mutating func periodUnit(_ node: EverySyntax) -> PeriodUnit? {
    switch node.kind {
    case .unit(let count, let unit, let days):
      if days.isEmpty, let period = periodUnit(count, unit) { return period }
    case .schedule, .weekdays: break
    }
    cannotStand(
      node.tokens, zh: "每日、每周、每月、每季度、每半年、每年、每两年、每届（3年）",
      en: "每日, 每周, 每月, 每季度, 每半年, 每年, 每两年 or 每届（3年）")
    return nil
  }

  /// 每季度, 每半年; 每两年 and 每届（3年） are counted from the year of 施行.
  func periodUnit(_ count: Token?, _ unit: Token) -> PeriodUnit? {
    if unit.text == "年", count?.text == "半" { return .halfYear }
    guard let count, let number = integer(count) else { return unit.text == "届" ? nil : Units.period(unit.text) }
    if number == 1, unit.text != "届" { return Units.period(unit.text) }
    guard ["年", "届"].contains(unit.text), (1...100).contains(number) else { return nil }
    return .years(number, from: effectiveYear)
  }

  /// The first year in which the rules are in force.
  private var effectiveYear: Int { dayInForce?.components.year ?? 2000 }

  /// 施行 of the document being read, as far as any sentence says so.
  var dayInForce: CivilDay? { effectiveDays[documents.place(ofTree: current)] ?? effectiveDays[0] }

  /// `本季度`. Only the period around the day looked at can be asked for.
  mutating func periodUnit(_ node: PeriodSyntax, _ tokens: TokenRange) -> PeriodUnit? {
    switch node {
    case .word(let token):
      if let unit = periodUnit(word: token) { return unit }
    case .recent, .within: break
    }
    cannotStand(tokens, zh: "本月、本季度、本年", en: "本月, 本季度 or 本年")
    return nil
  }

  /// `上季度`: of which length it is.
  func earlierUnit(word token: Token) -> PeriodUnit? {
    guard token.text.hasPrefix("上") else { return nil }
    return Units.period(String(token.text.dropFirst()))
  }

  func periodUnit(word token: Token) -> PeriodUnit? {
    guard token.text.hasPrefix("本") else { return nil }
    return Units.period(String(token.text.dropFirst()))
  }

  func integer(_ token: Token) -> Int? {
    switch token.value {
    case .integer(let value): value
    case .decimal(let value): value % Fixed.one == 0 ? Int(value / Fixed.one) : nil
    case .none, .day, .monthDay, .minutes: nil
    }
  }
}
