import XiangyueText

extension Parser {
  static let prefixes = [
    "达到", "至少", "至多", "不少于", "不低于", "不超过", "不高于", "超过", "高于", "不满", "不足", "低于", "少于",
  ]
  static let suffixes = ["以上", "以下", "以内", "以外"]

  /// Whether what stands here goes on as a comparison of what stands before.
  func atComparison() -> Bool {
    at(anyOf: ["为", "不为", "为空", "不为空", "含有"]) || at(anyOf: ["在", "不在"]) || atBound()
  }

  /// Comparison = ( '为' | '不为' ) Value [ { '、' Value } '之一' ] | Bound { [ '且' | '、' ] Bound } | '含有' STRING | '为空' | '不为空'
  ///            | ( '在' | '不在' ) ( PERIOD | Sum ) | '在' Sum ( '至' | '与' ) Sum '之间' ;
  mutating func parseComparison(of left: ExpressionSyntax) throws(Unreadable) -> ComparisonSyntax {
    let start = position
    if let word = take(anyOf: ["为空", "不为空"]) { return .missing(word, tokens: range(from: start)) }
    if let word = take(anyOf: ["为", "不为"]) { return try parseValues(word, start) }
    if let word = take("是") {
      // Reported; a copy of the token says what was meant.
      let meant = Token(kind: .keyword, range: word.range, leadingStart: word.leadingStart, text: "为")
      return try parseValues(meant, start)
    }
    if take("含有") != nil {
      guard let text = take(kind: .string) else { throw fail(["“…”"]) }
      return .contains(text, tokens: range(from: start))
    }
    if let word = take(anyOf: ["在", "不在"]) { return try parsePlace(word, start) }
    return .bounds(try parseBounds(), tokens: range(from: start))
  }

  /// `在 黑榜`, `在 本月`, `在 3日 至 10日 之间`.
  private mutating func parsePlace(_ word: Token, _ start: Int) throws(Unreadable) -> ComparisonSyntax {
    if let period = take(kind: .period) { return .during(word: word, period, tokens: range(from: start)) }
    let first = try parseSum()
    if word.text == "在", take(anyOf: ["至", "与"]) != nil {
      let second = try parseSum()
      _ = try expect("之间")
      return .between(first, second, tokens: range(from: start))
    }
    return .equals(word: word, values: [first], tokens: range(from: start))
  }

  // MARK: Values

  private mutating func parseValues(_ word: Token, _ start: Int) throws(Unreadable) -> ComparisonSyntax {
    let first = position
    var values = [try parseValue()]
    var isList = false
    var hasOr = false
    while at("、") || at("或"), isValueOfList(ahead: 1) || at("、") && isClosedList(ahead: 1) {
      hasOr = hasOr || at("或")
      isList = true
      advance()
      values.append(try parseValue())
    }
    let end = position
    let isClosed = take("之一") != nil
    if isList, hasOr || !isClosed {
      let range = tokens[first].range.through(tokens[end - 1 + (isClosed ? 1 : 0)].range)
      let texts = values.map { source.text(tokens[$0.tokens.lower].range.through(tokens[$0.tokens.upper - 1].range)) }
      report(ValuesByOr(values: texts, range: range))
    }
    return .equals(word: word, values: values, tokens: range(from: start))
  }

  /// Value = '是' | '否' | Sum ;
  private mutating func parseValue() throws(Unreadable) -> ExpressionSyntax {
    let start = position
    if let word = take(anyOf: ["是", "否"]) { return .literal(word, tokens: range(from: start)) }
    return try parseSum()
  }

  func isValue(ahead: Int) -> Bool {
    guard let token = token(ahead: ahead) else { return false }
    switch token.kind {
    case .number, .percent, .date, .monthDay, .time, .string: return true
    case .keyword: return token.text == "是" || token.text == "否" || token.text == "本事项" || atName(ahead: ahead)
    case .name, .unreadable: return true
    case .sign, .unit, .period, .weekday, .occurrence, .place, .article, .paragraph, .point, .item, .chapter,
      .appendix, .title, .endOfFile:
      return false
    }
  }

  /// Whether a value of the same list stands there, and no condition of its own: what follows it ends the comparison.
  private func isValueOfList(ahead: Int) -> Bool {
    guard isValue(ahead: ahead) else { return false }
    var next = ahead + 1
    if at(kind: .unit, ahead: next) { next += 1 }
    guard let after = token(ahead: next) else { return true }
    if after.text == "的" { return atEndDe(ahead: next) }
    if after.kind == .sign { return !["（", "+", "-", "×", "÷"].contains(after.text) }
    return at(anyOf: ["之一", "或", "且", "除外", "不适用"] + Self.modals, ahead: next)
  }

  /// Whether 之一 ends the list, so that its values may be of any length: `甲 的 网格、乙 的 网格 之一`.
  private func isClosedList(ahead: Int) -> Bool {
    var depth = 0
    for next in ahead..<ahead + Self.listReach {
      if next == limit - position { return false }
      if at("（", ahead: next) { depth += 1 }
      if at("）", ahead: next) { depth -= 1 }
      if depth < 0 { return false }
      if depth > 0 { continue }
      if at(anyOf: ["，", "；", "。", "：", "下列"], ahead: next) { return false }
      if at("之一", ahead: next) { return true }
    }
    return false
  }

  private static let listReach = 256

  // MARK: Bounds

  func atBound(ahead: Int = 0) -> Bool {
    if at(anyOf: Self.prefixes, ahead: ahead) { return true }
    if at(anyOf: ["满", "届满"], ahead: ahead) {
      return at(kind: .number, ahead: ahead + 1) || at(kind: .percent, ahead: ahead + 1)
    }
    if at(kind: .number, ahead: ahead) || at(kind: .percent, ahead: ahead) { return true }
    guard atName(ahead: ahead) else { return false }
    return at(anyOf: Self.suffixes, ahead: ahead + (atInclusive(ahead: ahead + 1) ? 4 : 1))
  }

  /// Bound { [ '且' | '、' ] Bound }: `90分以上 不满 95分`, `超过 1000元 且 不超过 1万元`
  mutating func parseBounds() throws(Unreadable) -> [BoundSyntax] {
    var bounds: [BoundSyntax] = []
    repeat { bounds.append(try parseBound()) } while atBound() || takeJoint()
    return bounds
  }

  /// 且 or 、 between two bounds of one figure; before anything else it joins conditions.
  private mutating func takeJoint() -> Bool {
    guard at(anyOf: ["且", "、"]), atBareBound(ahead: 1) else { return false }
    advance()
    return true
  }

  /// `75%以上`, `低于 60分`, `满 3年`, `高中 以上`: a bound without what is compared.
  func atBareBound(ahead: Int = 0) -> Bool {
    if at(anyOf: Self.prefixes, ahead: ahead) { return true }
    if at(anyOf: ["满", "届满"], ahead: ahead) {
      return at(kind: .number, ahead: ahead + 1) || at(kind: .percent, ahead: ahead + 1)
    }
    let isName = atName(ahead: ahead)
    guard at(kind: .number, ahead: ahead) || at(kind: .percent, ahead: ahead) || isName else { return false }
    let behind = ahead + (!isName && at(kind: .unit, ahead: ahead + 1) ? 2 : 1)
    return at(anyOf: Self.suffixes, ahead: behind + (atInclusive(ahead: behind) ? 3 : 0))
  }

  /// Bound = Prefix Sum [ INCLUSIVE ] | ( '满' | '届满' ) Quantity | ( Quantity | NAME ) ( INCLUSIVE Suffix | Suffix [ INCLUSIVE ] ) ;
  mutating func parseBound() throws(Unreadable) -> BoundSyntax {
    let start = position
    if let word = take(anyOf: Self.prefixes) {
      let value = try parseSum()
      let inclusive = takeInclusive()
      return BoundSyntax(word: word, value: value, inclusive: inclusive, tokens: range(from: start))
    }
    if let word = take(anyOf: ["满", "届满"]) {
      guard let quantity = takeQuantity() else { throw fail(["3次", "30日"]) }
      return BoundSyntax(word: word, value: .quantity(quantity), inclusive: nil, tokens: range(from: start))
    }
    let value: ExpressionSyntax
    if let quantity = takeQuantity() {
      value = .quantity(quantity)
    } else {
      let name = try expectName("数量")
      value = .name(relation: nil, name: name, bracket: nil, tokens: range(from: start))
    }
    let before = takeInclusive()
    let word = try expect(anyOf: Self.suffixes)
    let inclusive = before == nil ? takeInclusive() : before
    return BoundSyntax(word: word, value: value, inclusive: inclusive, tokens: range(from: start))
  }
}
