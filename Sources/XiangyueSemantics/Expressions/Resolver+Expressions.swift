import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// Conditions and values: every name gets its meaning, every value its kind.
extension Resolver {
  /// All conditions together; of none, one that always holds.
  mutating func conjunction(_ nodes: [ExpressionSyntax], _ scope: Scope) -> Expression {
    let conditions = nodes.map { condition($0, scope) }
    return conditions.count == 1 ? conditions[0] : .and(conditions)
  }

  /// Something that holds or does not.
  mutating func condition(_ node: ExpressionSyntax, _ scope: Scope) -> Expression {
    let typed = value(node, scope)
    switch typed.type {
    case nil: return typed.expression
    case .truth:
      // A 是否 field by its name: 常住.
      if case .column = typed.expression { return .compare(typed.expression, .equal, .literal(.truth(true))) }
      return typed.expression
    case .text, .day, .time, .number, .enumeration, .reference:
      let phrase = phrase(node.tokens)
      wrongKind(range(node), zh: "“\(phrase)”不是条件，请写明比较，如 \(phrase) 为 …", en: "“\(phrase)” is no condition")
      return Typed.unknown.expression
    }
  }

  /// A number: what boards rank by, what grades and derived values are made of.
  mutating func figure(_ node: ExpressionSyntax, _ scope: Scope) -> Typed {
    let typed = value(node, scope)
    switch typed.type {
    case nil, .number: return typed
    case .text, .day, .time, .truth, .enumeration, .reference:
      wrongKind(range(node), zh: "“\(phrase(node.tokens))”不是数", en: "“\(phrase(node.tokens))” is no number")
      return .unknown
    }
  }

  mutating func value(_ node: ExpressionSyntax, _ scope: Scope) -> Typed {
    switch node {
    case .or(let left, let right, _):
      return Typed(expression: .or(chain(left, right, scope, isOr: true)), type: .truth)
    case .and(let left, let right, _):
      return Typed(expression: .and(chain(left, right, scope, isOr: false)), type: .truth)
    case .not(let inner, _): return Typed(expression: .not(condition(inner, scope)), type: .truth)
    case .predicates(let node): return Typed(expression: predicates(node, scope), type: .truth)
    case .comparison(let left, let comparison, _):
      return Typed(expression: self.comparison(left, comparison, scope), type: .truth)
    case .arithmetic(let left, let sign, let right, let tokens):
      return arithmetic(left, sign, right, scope, tokens)
    case .during(let period, let inner, let tokens): return during(period, inner, scope, tokens)
    case .member, .name: return single(node, scope)
    case .quantity(let quantity): return literal(quantity)
    case .literal(let token, let tokens): return literal(token, scope, tokens)
    case .parenthesized(let inner, _): return value(inner, scope)
    case .unreadable: return .unknown
    }
  }

  /// `A 或 B 或 C` as one list.
  private mutating func chain(
    _ left: ExpressionSyntax, _ right: ExpressionSyntax, _ scope: Scope, isOr: Bool
  ) -> [Expression] {
    var parts: [Expression] = []
    for side in [left, right] {
      switch condition(side, scope) {
      case .or(let inner) where isOr: parts += inner
      case .and(let inner) where !isOr: parts += inner
      case let other: parts.append(other)
      }
    }
    return parts
  }

  private func literal(_ node: QuantitySyntax) -> Typed {
    guard let number = number(node) else { return .unknown }
    return Typed(
      expression: .literal(.number(number)), type: .number(unit: node.number.kind == .percent ? nil : unit(node)))
  }

  private mutating func literal(_ token: Token, _ scope: Scope, _ tokens: TokenRange) -> Typed {
    switch token.kind {
    case .date:
      // An impossible one is reported where all dates are looked at.
      guard case .day(let year, let month, let day) = token.value,
        let day = CivilDay(year: year, month: month, day: day)
      else { return .unknown }
      return Typed(expression: .literal(.day(day)), type: .day)
    case .string: return Typed(expression: .literal(.text(token.text)), type: .text)
    case .time:
      guard case .minutes(let minutes) = token.value else { return .unknown }
      return Typed(expression: .literal(.number(Fixed(minutes))), kind: .timeOfDay)
    case .monthDay:
      cannotStand(tokens, zh: "2022年8月1日", en: "2022年8月1日")
      return .unknown
    case .keyword, .name, .sign, .number, .unit, .percent, .period, .weekday, .occurrence, .place, .article, .paragraph,
      .point, .item, .chapter, .appendix, .title, .unreadable, .endOfFile:
      return word(token, scope, tokens)
    }
  }

  private mutating func word(_ token: Token, _ scope: Scope, _ tokens: TokenRange) -> Typed {
    switch token.text {
    case "是": return Typed(expression: .literal(.truth(true)), type: .truth)
    case "否": return Typed(expression: .literal(.truth(false)), type: .truth)
    case "违反次数":
      guard case .subject = scope.table else {
        cannotStand(tokens, zh: "违反次数 是主体的；记录上写它的字段", en: "违反次数 is of a subject; here name a field of the record")
        return .unknown
      }
      guard isStanding(scope, range(tokens), token.text) else { return .unknown }
      return Typed(expression: .violationCount(nil), type: .number(unit: "次"))
    case "本事项":
      if let matter = scope.matter { return Typed(expression: .literal(.text(matter.text)), type: .text) }
      cannotStand(tokens, zh: "本事项 只用在 事项 的依据中：以 巡查（项目 为 本事项）为据", en: "本事项 belongs in the evidence of a 事项")
      return .unknown
    default: return .unknown
    }
  }

  private mutating func arithmetic(
    _ left: ExpressionSyntax, _ sign: Token, _ right: ExpressionSyntax, _ scope: Scope, _ tokens: TokenRange
  ) -> Typed {
    let first = figure(left, scope)
    let second = figure(right, scope)
    guard case .number(let unit) = first.type, case .number(let other) = second.type else { return .unknown }
    let operation: Arithmetic
    var resultUnit = unit ?? other
    switch sign.text {
    case "+", "-":
      operation = sign.text == "+" ? .add : .subtract
      guard Units.fit(unit, other) || isBareNumber(left) || isBareNumber(right) else {
        report(
          UnitsDiffer(
            range: range(right), measured: phrase(left.tokens), unit: unit, otherUnit: other, number: nil,
            fieldsOfOtherUnit: []))
        return .unknown
      }
    case "×":
      operation = .multiply
      if unit != nil, other != nil {
        wrongKind(range(tokens), zh: "两个带单位的数不能相乘", en: "two numbers with units can't be multiplied")
        return .unknown
      }
    default:
      operation = .divide
      if Units.fit(unit, other), unit != nil { resultUnit = nil }
    }
    return Typed(
      expression: .arithmetic(first.expression, operation, second.expression), type: .number(unit: resultUnit))
  }

  /// `每桌人数 + 2`: a number without a unit takes that of its neighbour.
  private func isBareNumber(_ node: ExpressionSyntax) -> Bool {
    if case .quantity(let quantity) = node { return quantity.unit == nil }
    return false
  }

  /// `上季度 环境分`, `上年 违反次数`, `上月 检查 的 次数`; nil for anything else, and for a score of another length.
  private mutating func earlier(_ typed: Typed, _ unit: PeriodUnit) -> Typed? {
    switch typed.expression {
    case .violationCount: return Typed(expression: .violationCount(unit), kind: typed.kind).before(unit)
    case .overRecords(let index) where recordAggregates[index].window == .always:
      narrowLastFigure(to: .period(unit))
      return typed.before(unit)
    case .score(let account) where accounts[account].unit == unit: return typed.before(unit)
    case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .ownKey,
      .score, .scoreOver, .hasRecord, .timesListed, .isOnBoard, .derived, .overRecords, .overDependents, .stepped,
      .firstOf, .minuteOfDay, .seen, .before, .grade:
      return nil
    }
  }

  /// `本年 违反次数`, `近 30日 检查 的 次数`.
  private mutating func during(
    _ period: PeriodSyntax, _ inner: ExpressionSyntax, _ scope: Scope, _ tokens: TokenRange
  ) -> Typed {
    let typed = value(inner, scope)
    guard let type = typed.type else { return .unknown }
    if case .word(let token) = period, let unit = earlierUnit(word: token), let found = earlier(typed, unit) {
      return found
    }
    switch typed.expression {
    case .violationCount:
      guard let unit = periodUnit(period, tokens) else { return .unknown }
      return Typed(expression: .violationCount(unit), type: type)
    case .overRecords(let index) where recordAggregates[index].window == .always:
      guard let window = window(period, tokens) else { return .unknown }
      narrowLastFigure(to: window)
      return typed
    case .overRecords:
      saidTwice("期间", tokens)
    case .score(let account):
      guard let unit = periodUnit(period, tokens) else { return .unknown }
      if accounts[account].unit == unit { return typed }
      let name = accounts[account].name
      cannotStand(tokens, zh: "\(name) 的 本\(unit.chineseName) 平均", en: "\(name) 的 本\(unit.chineseName) 平均")
    case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .ownKey,
      .scoreOver, .hasRecord, .timesListed, .isOnBoard, .derived, .overDependents, .stepped, .firstOf, .minuteOfDay,
      .seen, .before,
      .grade:
      cannotStand(tokens, zh: "本年 违反次数，或 检查 的 本月 次数", en: "本年 违反次数, or record 的 本月 次数")
    }
    return .unknown
  }
}
