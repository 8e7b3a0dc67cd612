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
      report(
        UnitsDiffer(
          range: range(node), measured: measured, unit: "次", otherUnit: unit, number: node.number.text,
          fieldsOfOtherUnit: []))
      return nil
    }
    return count(node)
  }

  /// Points: `2分`.
  mutating func points(_ node: QuantitySyntax, measured: String) -> Fixed? {
    guard let number = number(node) else { return nil }
    guard node.number.kind != .percent, let unit = unit(node), unit == "分" else {
      // 扣 2 alone is the parser's to report.
      if node.unit != nil || node.number.kind == .percent {
        report(
          UnitsDiffer(
            range: range(node), measured: measured, unit: "分", otherUnit: unit(node) ?? "%", number: node.number.text,
            fieldsOfOtherUnit: []))
      } else if !hasUnreadableParts(node.tokens) {
        report(
          UnitsDiffer(
            range: range(node), measured: measured, unit: "分", otherUnit: nil, number: node.number.text,
            fieldsOfOtherUnit: []))
      }
      return nil
    }
    return number
  }

  /// A number of days: `30日`.
  mutating func days(_ node: QuantitySyntax) -> Int? {
    guard let count = count(node) else { return nil }
    switch unit(node) {
    case "日": return count
    case "周": return count * 7
    case let other:
      report(
        UnitsDiffer(
          range: range(node), measured: "这里", unit: "日", otherUnit: other, number: node.number.text,
          fieldsOfOtherUnit: []))
      return nil
    }
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
