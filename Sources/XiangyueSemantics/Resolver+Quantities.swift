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
    guard number.tenThousandths % Fixed.one == 0, number.tenThousandths > 0, node.number.kind != .percent,
      number.tenThousandths / Fixed.one <= 1_000_000
    else {
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
  mutating func points(_ node: QuantitySyntax, after word: String, of account: String? = nil) -> Fixed? {
    guard let number = number(node) else { return nil }
    if node.number.kind != .percent, unit(node) == "分" { return number }
    let isBare = node.unit == nil && node.number.kind != .percent
    // 扣 2 alone is the parser's to report.
    if isBare, hasUnreadableParts(node.tokens) { return nil }
    let name = account.map { "“\($0)”" } ?? ""
    let isVerb = word == "扣" || word == "加"
    let other = node.unit?.text ?? "%"
    let plainly =
      isBare
      ? Localized(zh: "积分以分计，请写明单位：\(node.number.text)分", en: "write the unit: \(node.number.text)分")
      : Localized(
        zh: "积分\(name)以分计，" + (isVerb ? "不能\(word) \(other)" : "不能写 \(other)"),
        en: "points\(account.map { " of \($0)" } ?? "") are counted in 分, not in \(other)")
    report(differing(node, plainly, instead: "分"))
    return nil
  }

  /// A number of days: `30日`.
  mutating func days(_ node: QuantitySyntax) -> Int? {
    guard let count = count(node) else { return nil }
    switch unit(node) {
    case "日": return count
    case "周": return count * 7
    case let other:
      report(
        differing(
          node, Localized(zh: "这里以日计，" + (other.map { "不能写 \($0)" } ?? "请写明单位"), en: "this is counted in days (日)"),
          instead: "日"))
      return nil
    }
  }

  private func differing(_ node: QuantitySyntax, _ plainly: Localized, instead unit: String) -> UnitsDiffer {
    UnitsDiffer(
      range: range(node), measured: "", unit: unit, otherUnit: self.unit(node),
      number: node.number.kind == .percent ? nil : node.number.text, fieldsOfOtherUnit: [], plainly: plainly)
  }

  mutating func timeLimit(_ node: QuantitySyntax) -> TimeLimit? {
    guard let count = count(node) else { return nil }
    if let limit = unit(node).flatMap({ Units.timeLimit(count, $0) }) { return limit }
    cannotStand(node.tokens, zh: "限 3日内 整改，或用 周、个月、个工作日", en: "限 3日内 整改, or 周, 个月, 个工作日")
    return nil
  }

  /// `每季度`, as a length of period; what names days in it has no meaning where only that is asked.
  mutating func periodUnit(_ node: EverySyntax) -> PeriodUnit? {
    switch node.kind {
    case .unit(let count, let unit, let days):
      if count == nil || count?.text == "一", days.isEmpty, let period = Units.period(unit.text) { return period }
    case .schedule, .weekdays: break
    }
    cannotStand(node.tokens, zh: "每日、每周、每月、每季度、每年", en: "每日, 每周, 每月, 每季度 or 每年")
    return nil
  }

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
