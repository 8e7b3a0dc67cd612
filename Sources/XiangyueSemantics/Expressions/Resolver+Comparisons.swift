import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// Comparisons: the kind of the left side decides what the right side means.
extension Resolver {
  mutating func comparison(_ left: ExpressionSyntax, _ node: ComparisonSyntax, _ scope: Scope) -> Expression {
    let typed = value(left, scope)
    guard let type = typed.type else { return Typed.unknown.expression }
    return comparison(typed.expression, type, measured: left, node, scope)
  }

  mutating func comparison(
    _ expression: Expression, _ type: ValueType, measured: ExpressionSyntax, _ node: ComparisonSyntax, _ scope: Scope
  ) -> Expression {
    switch node {
    case .equals(let word, let values, _):
      let isEqual = word.text != "不为"
      let sides = values.map { side($0, like: type, measured, scope) }
      if sides.count == 1 { return .compare(expression, isEqual ? .equal : .notEqual, sides[0]) }
      return isEqual ? among(expression, sides) : .not(among(expression, sides))
    case .bounds(let bounds, _):
      checkSides(bounds)
      let parts = bounds.map { bound in
        Expression.compare(
          expression, Self.comparison(bound), boundSide(bound, type, measured, scope))
      }
      return parts.count == 1 ? parts[0] : .and(parts)
    case .contains(let token, let tokens):
      guard type == .text else {
        wrongKind(
          range(tokens), zh: "含有 只用于文字，\(phrase(measured.tokens)) 是 \(type.spoken(subjects))", en: "含有 is for texts")
        return Typed.unknown.expression
      }
      return .contains(expression, token.text)
    case .missing(let word, _): return word.text == "为空" ? .isMissing(expression) : .not(.isMissing(expression))
    case .during(_, _, let tokens):
      cannotStand(tokens, zh: "为、以上、以下、超过", en: "为, 以上, 以下, 超过")
      return Typed.unknown.expression
    case .between(let low, let high, _):
      let (first, second) = (side(low, like: type, measured, scope), side(high, like: type, measured, scope))
      return .and([.compare(expression, .greaterOrEqual, first), .compare(expression, .lessOrEqual, second)])
    }
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

  private func among(_ expression: Expression, _ sides: [Expression]) -> Expression {
    var literals: [Literal] = []
    for side in sides {
      guard case .literal(let literal) = side else {
        return .or(sides.map { .compare(expression, .equal, $0) })
      }
      literals.append(literal)
    }
    return .among(expression, literals)
  }

  /// A value after 为, found by the type of what stands before it.
  private mutating func side(
    _ node: ExpressionSyntax, like type: ValueType, _ measured: ExpressionSyntax, _ scope: Scope
  ) -> Expression {
    if let token = word(of: node, scope), !isField(token, of: type, scope) {
      switch type {
      case .enumeration(let enumeration): return member(token, of: enumeration, measured)
      case .reference(let subject):
        if isLiteral(token) { return .literal(.key(subject: subject, token.text)) }
      case .text:
        if token.kind == .string || schema(scope.table).schema.column(named: token.text) == nil {
          return .literal(.text(token.text))
        }
      case .day, .time, .truth, .number: break
      }
    }
    let other = value(node, scope)
    guard let otherType = other.type else { return other.expression }
    check(other, otherType, against: type, measured, node, scope)
    return other.expression
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

  private mutating func member(
    _ token: Token, of enumeration: Enumeration, _ measured: ExpressionSyntax
  ) -> Expression {
    if let code = enumeration.members.firstIndex(of: token.text) { return .literal(.code(UInt8(code))) }
    if let code = enumeration.synonyms.firstIndex(where: { $0.contains(token.text) }) {
      return .literal(.code(UInt8(code)))
    }
    if !isKnownSlip(token.text, .member) {
      report(
        UndeclaredMember(
          name: token.text, range: token.range, field: phrase(measured.tokens),
          suggestions: suggestions(for: token.text, among: enumeration.members.map { Candidate($0) }),
          available: enumeration.members))
    }
    return Typed.unknown.expression
  }

  private mutating func boundSide(
    _ bound: BoundSyntax, _ type: ValueType, _ measured: ExpressionSyntax, _ scope: Scope
  ) -> Expression {
    switch type {
    case .number: return side(bound.value, like: type, measured, scope)
    case .enumeration(let enumeration) where enumeration.isOrdered:
      return side(bound.value, like: type, measured, scope)
    case .enumeration:
      wrongKind(
        range(bound), zh: "\(phrase(measured.tokens)) 的值没有高低；有高低的，在声明的 之一 后加“，从低到高”",
        en: "the values of \(phrase(measured.tokens)) have no order; declare it with 之一，从低到高")
    case .text, .day, .time, .truth, .reference:
      wrongKind(
        range(bound), zh: "\(phrase(measured.tokens)) 是 \(type.spoken(subjects))，不能比多少",
        en: "\(phrase(measured.tokens)) is no number")
    }
    return Typed.unknown.expression
  }

  private mutating func check(
    _ other: Typed, _ otherType: ValueType, against type: ValueType, _ measured: ExpressionSyntax,
    _ node: ExpressionSyntax, _ scope: Scope
  ) {
    if case .number(let unit) = type, case .number(let otherUnit) = otherType {
      let isShare = if case .quantity(let quantity) = node { quantity.number.kind == .percent } else { false }
      if Units.fit(unit, otherUnit) || unit == nil && isShare { return }
      // What lacks its unit already is the parser's to report.
      report(unitsDiffer(unit, otherUnit, measured, node, scope))
      return
    }
    guard otherType != type else { return }
    let (left, right) = (phrase(measured.tokens), phrase(node.tokens))
    wrongKind(
      range(node), zh: "\(left) 是 \(type.spoken(subjects))，不能同“\(right)”比",
      en: "\(left) can't be compared with “\(right)”")
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
