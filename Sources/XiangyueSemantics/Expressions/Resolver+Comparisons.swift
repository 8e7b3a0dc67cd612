import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// Comparisons: the kind of the left side decides what the right side means.
extension Resolver {
  mutating func comparison(_ left: ExpressionSyntax, _ node: ComparisonSyntax, _ scope: Scope) -> Expression {
    let typed = value(left, scope)
    guard let type = typed.type else { return Typed.unknown.expression }
    guard !typed.isTimeOfDay else {
      wrongKind(range(left), zh: "时刻写在后面：时间 不得 超过 22:00", en: "a time of day stands behind a 时间 field")
      return Typed.unknown.expression
    }
    let measure = Measured(expression: typed.expression, type: type, node: left)
    noteCompared(measure, scope)
    switch node {
    case .equals(let word, let values, let tokens) where word.text == "在" || word.text == "不在":
      return place(measure, word, values, scope, tokens)
    case .equals(let word, let values, _):
      let isEqual = word.text != "不为"
      let equal = among(measure, values.map { side($0, of: measure, scope) })
      if values.count == 1, !isEqual, case .compare(let first, .equal, let second) = equal {
        return .compare(first, .notEqual, second)
      }
      return isEqual ? equal : .not(equal)
    case .bounds(let bounds, _):
      checkSides(bounds)
      let parts = bounds.map { bound in
        measure.compared(Self.comparison(bound), boundSide(bound, of: measure, scope))
      }
      return parts.count == 1 ? parts[0] : .and(parts)
    case .contains(let token, let tokens):
      guard type == .text else {
        wrongKind(
          range(tokens), zh: "含有 只用于文字，\(phrase(left.tokens)) 是 \(type.spoken(subjects))", en: "含有 is for texts")
        return Typed.unknown.expression
      }
      return .contains(measure.expression, token.text)
    case .missing(let word, _):
      return word.text == "为空" ? .isMissing(measure.expression) : .not(.isMissing(measure.expression))
    case .during(let word, let period, let tokens): return during(measure, word, period, tokens)
    case .between(let low, let high, let tokens): return between(measure, low, high, scope, tokens)
    }
  }

  /// In a claim of an 例: what is shown where it does not hold.
  private mutating func noteCompared(_ measure: Measured, _ scope: Scope) {
    guard comparedValues != nil, scope.table == .subject(comparedSubject) else { return }
    let phrase = phrase(measure.node.tokens)
    comparedValues?.append(ComparedValue(phrase: phrase, expression: measure.expression, type: measure.type))
  }

  /// `中心户 在 黑榜`: the one referred to, on the day looked at.
  private mutating func place(
    _ measure: Measured, _ word: Token, _ values: [ExpressionSyntax], _ scope: Scope, _ tokens: TokenRange
  ) -> Expression {
    guard case .reference(let subject) = measure.type, case .name(nil, let name, nil, _)? = values.first else {
      wrongKind(
        range(tokens), zh: "\(phrase(measure.node.tokens)) 是 \(measure.type.spoken(subjects))，不能在什么上面：榜上的是主体",
        en: "\(phrase(measure.node.tokens)) can't be on a board: only a 主体 can")
      return Typed.unknown.expression
    }
    guard isStanding(scope, range(tokens), phrase(tokens)), let board = board(name, of: subject) else {
      return Typed.unknown.expression
    }
    let isOn = Expression.through(reference: measure.expression, subject: subject, value: .isOnBoard(board))
    return word.text == "不在" ? .not(isOn) : isOn
  }

  /// 民法典 第1259条: 以上 以下 以内 届满 include the number, 不满 超过 以外 do not; （含） and （不含） are obeyed as written.
  static func comparison(_ bound: BoundSyntax) -> Comparison {
    switch bound.word.text {
    case "以上", "至少", "达到", "不少于", "不低于", "满", "届满": bound.inclusive == false ? .greater : .greaterOrEqual
    case "以下", "以内", "至多", "不超过", "不高于": bound.inclusive == false ? .less : .lessOrEqual
    case "超过", "高于", "以外": bound.inclusive == true ? .greaterOrEqual : .greater
    default: bound.inclusive == true ? .lessOrEqual : .less
    }
  }

  private func among(_ measure: Measured, _ sides: [Typed]) -> Expression {
    var literals: [Literal] = []
    for side in sides {
      guard sides.count > 1, !side.isTimeOfDay, case .literal(let literal) = side.expression else {
        let parts = sides.map { measure.compared(.equal, $0) }
        return parts.count == 1 ? parts[0] : .or(parts)
      }
      literals.append(literal)
    }
    return .among(measure.expression, literals)
  }

  /// A value after 为, found by the type of what stands before it.
  private mutating func side(_ node: ExpressionSyntax, of measure: Measured, _ scope: Scope) -> Typed {
    if let token = word(of: node, scope), !isField(token, of: measure.type, scope) {
      switch measure.type {
      case .enumeration(let enumeration): return member(token, of: enumeration, measure)
      case .reference(let subject):
        if isLiteral(token) {
          checkGiven(token, subject)
          return literal(.key(subject: subject, token.text), measure)
        }
      case .text:
        let isNamed =
          schema(scope.table).schema.column(named: token.text) != nil || names.find(token.text, .parameter) != nil
        if token.kind == .string || !isNamed { return literal(.text(token.text), measure) }
      case .day, .time, .truth, .number: break
      }
    }
    let other = value(node, scope)
    guard let type = other.type, check(other, type, against: measure, node, scope) else { return .unknown }
    return other
  }

  private func literal(_ literal: Literal, _ measure: Measured) -> Typed {
    Typed(expression: .literal(literal), type: measure.type)
  }

  /// A bare word or string on the right side; 本事项 is the word it stands for.
  private func word(of node: ExpressionSyntax, _ scope: Scope) -> Token? {
    switch node {
    case .name(nil, let token, nil, _): return token
    case .literal(let token, _):
      if token.text == "本事项", let matter = scope.matter { return matter }
      return token.kind == .string ? token : nil
    case .parenthesized(let inner, _): return word(of: inner, scope)
    case .or, .and, .not, .predicates, .comparison, .arithmetic, .during, .member, .name, .quantity, .unreadable:
      return nil
    }
  }

  /// A name that is a field of the same kind means the field, unless it can be a value.
  private func isField(_ token: Token, of type: ValueType, _ scope: Scope) -> Bool {
    guard token.kind != .string, let column = schema(scope.table).schema.column(named: token.text) else { return false }
    if case .enumeration(let enumeration) = type, enumeration.members.contains(token.text) { return false }
    return schema(scope.table).schema.columns[column].type == type
  }

  /// A key of a 主体: quoted, or a bare word.
  private func isLiteral(_ token: Token) -> Bool { token.kind == .string || token.kind == .name }

  private mutating func member(_ token: Token, of enumeration: Enumeration, _ measure: Measured) -> Typed {
    if let code = enumeration.code(of: token.text) { return literal(.code(UInt8(code)), measure) }
    if !isKnownSlip(token.text, .member) {
      report(
        UndeclaredMember(
          name: token.text, range: token.range, field: phrase(measure.node.tokens),
          suggestions: suggestions(for: token.text, among: enumeration.members.map { Candidate($0) }),
          available: enumeration.members))
    }
    return .unknown
  }

  private mutating func boundSide(_ bound: BoundSyntax, of measure: Measured, _ scope: Scope) -> Typed {
    let measured = phrase(measure.node.tokens)
    switch measure.type {
    case .number: return side(bound.value, of: measure, scope)
    case .enumeration(let enumeration) where enumeration.isOrdered: return side(bound.value, of: measure, scope)
    case .enumeration:
      wrongKind(
        range(bound), zh: "\(measured) 的值没有高低；有高低的，在声明的 之一 后加“，从低到高”",
        en: "the values of \(measured) have no order; declare it with 之一，从低到高")
    case .day, .time:
      // 整改日期 不得 超过 2022年9月1日; 收摊时间 不得 超过 22:00
      let other = value(bound.value, scope)
      switch other.kind {
      case nil, .value(.day), .value(.time): return other
      case .timeOfDay where measure.type == .time: return other
      case .timeOfDay, .value:
        wrongKind(
          range(bound), zh: "\(measured) 是 \(measure.type.spoken(subjects))，只能同日期、时间比",
          en: "\(measured) can be compared with days only")
      }
    case .text, .truth, .reference:
      wrongKind(
        range(bound), zh: "\(measured) 是 \(measure.type.spoken(subjects))，不能比多少", en: "\(measured) is no number")
    }
    return .unknown
  }

  /// Whether the two can be compared; says why not.
  private mutating func check(
    _ other: Typed, _ otherType: ValueType, against measure: Measured, _ node: ExpressionSyntax, _ scope: Scope
  ) -> Bool {
    switch (measure.type, other.kind) {
    case (.number(let unit), .value(.number(let otherUnit))):
      let isShare = if case .quantity(let quantity) = node { quantity.number.kind == .percent } else { false }
      if Units.fit(unit, otherUnit) || unit == nil && isShare { return true }
      // What lacks its unit already is the parser's to report.
      report(unitsDiffer(unit, otherUnit, measure.node, node, scope))
      return false
    case (.day, .value(.time)), (.time, .value(.day)), (.time, .timeOfDay): return true
    case (let type, .value(let other)) where type == other: return true
    case (_, _):
      let (left, right) = (phrase(measure.node.tokens), phrase(node.tokens))
      wrongKind(
        range(node), zh: "\(left) 是 \(measure.type.spoken(subjects))，不能同“\(right)”比",
        en: "\(left) can't be compared with “\(right)”")
      return false
    }
  }

  // MARK: Stretches

  /// `日期 在 2022年第3季度`: a day of it.
  private mutating func during(
    _ measure: Measured, _ word: Token, _ token: Token, _ tokens: TokenRange
  ) -> Expression {
    guard measure.type == .day || measure.type == .time else {
      wrongKind(
        range(tokens), zh: "\(phrase(measure.node.tokens)) 不是日期，不能说在什么期间",
        en: "\(phrase(measure.node.tokens)) is no date")
      return Typed.unknown.expression
    }
    guard let period = Self.fixedPeriod(token) else {
      cannotStand(
        tokens, zh: "写明的期间：2022年第3季度；本月、本季度、本年 写在次数前面：检查 的 本月 次数，或 本月 有 检查",
        en: "a period with its year: 2022年第3季度; 本月 stands before a figure: record 的 本月 次数")
      return Typed.unknown.expression
    }
    let inside = Expression.and([
      .compare(measure.expression, .greaterOrEqual, .literal(.day(period.first))),
      .compare(measure.expression, .lessOrEqual, .literal(.day(period.last))),
    ])
    return word.text == "不在" ? .not(inside) : inside
  }

  /// `在 A 至 B 之间`: both ends included. Of times of day it may run past midnight: 在 22:00 至 6:00 之间.
  private mutating func between(
    _ measure: Measured, _ low: ExpressionSyntax, _ high: ExpressionSyntax, _ scope: Scope, _ tokens: TokenRange
  ) -> Expression {
    switch measure.type {
    case .number, .day, .time: break
    case .enumeration(let enumeration) where enumeration.isOrdered: break
    case .enumeration, .text, .truth, .reference:
      wrongKind(
        range(tokens), zh: "\(phrase(measure.node.tokens)) 是 \(measure.type.spoken(subjects))，没有高低、先后",
        en: "\(phrase(measure.node.tokens)) has no order")
      return Typed.unknown.expression
    }
    let (first, last) = (side(low, of: measure, scope), side(high, of: measure, scope))
    guard first.kind != nil, last.kind != nil else { return Typed.unknown.expression }
    let ends = [measure.compared(.greaterOrEqual, first), measure.compared(.lessOrEqual, last)]
    if let isTurned = Self.isTurned(first.expression, last.expression), isTurned != measure.isGrade {
      if first.isTimeOfDay, last.isTimeOfDay { return .or(ends) }
      wrongKind(
        range(tokens), zh: "前一头要不大（不晚）于后一头：在 \(phrase(high.tokens)) 至 \(phrase(low.tokens)) 之间",
        en: "the first end has to come first: 在 \(phrase(high.tokens)) 至 \(phrase(low.tokens)) 之间")
    }
    return .and(ends)
  }

  /// Whether the first of two literals is beyond the second; nil where they are equal or no literals.
  private static func isTurned(_ first: Expression, _ last: Expression) -> Bool? {
    guard case .literal(let first) = first, case .literal(let last) = last else { return nil }
    switch (first, last) {
    case (.number(let left), .number(let right)): return left == right ? nil : left > right
    case (.day(let left), .day(let right)): return left == right ? nil : left > right
    case (.code(let left), .code(let right)): return left == right ? nil : left > right
    case (.number, _), (.day, _), (.code, _), (.minutes, _), (.text, _), (.truth, _), (.key, _): return nil
    }
  }

  private func unitsDiffer(
    _ unit: String?, _ otherUnit: String?, _ measured: ExpressionSyntax, _ node: ExpressionSyntax, _ scope: Scope
  ) -> UnitsDiffer {
    var number: String?
    if case .quantity(let quantity) = node { number = quantity.number.text }
    let fields = schema(scope.table).schema.columns.filter { column in
      if case .number(let other?) = column.type { other == otherUnit } else { false }
    }
    return UnitsDiffer(
      range: range(node), measured: phrase(measured.tokens), unit: unit, otherUnit: otherUnit, number: number,
      fieldsOfOtherUnit: fields.map(\.name))
  }
}

/// What stands before a comparison.
struct Measured {
  let expression: Expression
  let type: ValueType
  let node: ExpressionSyntax

  /// Whether it is a grade, whose first line is the best.
  var isGrade: Bool {
    switch expression {
    case .grade: true
    case .through(_, _, .grade): true
    case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped,
      .firstOf, .minuteOfDay, .seen, .before, .ownKey, .score, .scoreOver, .violationCount, .hasRecord, .timesListed,
      .isOnBoard,
      .derived, .overRecords, .overDependents:
      false
    }
  }

  /// Compared with another value: a 时间 with a time of day by its minute of the day, grades from the best down.
  func compared(_ comparison: Comparison, _ other: Typed) -> Expression {
    let value = other.isTimeOfDay ? Expression.minuteOfDay(expression) : expression
    return .compare(value, isGrade ? comparison.turned : comparison, other.expression)
  }
}

extension Comparison {
  /// With the other direction: at least becomes at most.
  fileprivate var turned: Comparison {
    switch self {
    case .equal: .equal
    case .notEqual: .notEqual
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}
