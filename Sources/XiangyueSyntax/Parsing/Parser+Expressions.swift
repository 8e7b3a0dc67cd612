import XiangyueText

extension Parser {
  /// Conditions = Expr { '，' Expr } ;
  mutating func parseConditions() throws(Unreadable) -> [ExpressionSyntax] {
    var result = [try parseExpression()]
    while take("，") != nil { result.append(try parseExpression()) }
    return result
  }

  /// Expr = And { '或' And } ;
  mutating func parseExpression() throws(Unreadable) -> ExpressionSyntax {
    let start = position
    return try nested { (parser) throws(Unreadable) in
      var left = try parser.parseAnd()
      var count = 0
      while parser.take("或") != nil {
        try parser.countOperand(&count)
        let right = try parser.parseAnd()
        left = .or(left: left, right: right, tokens: parser.range(from: start))
      }
      return left
    }
  }

  /// And = Not { '且' Not } ;
  private mutating func parseAnd() throws(Unreadable) -> ExpressionSyntax {
    let start = position
    var left = try parseNot()
    var count = 0
    while take("且") != nil {
      try countOperand(&count)
      let right = try parseNot()
      left = .and(left: left, right: right, tokens: range(from: start))
    }
    return left
  }

  /// Not = '非' Not | Compare ;
  private mutating func parseNot() throws(Unreadable) -> ExpressionSyntax {
    let start = position
    guard take("非") != nil else { return try parseCompare() }
    let operand = try nested { (parser) throws(Unreadable) in try parser.parseNot() }
    return .not(operand, tokens: range(from: start))
  }

  /// Every operand of a chain is a level of the tree.
  private mutating func countOperand(_ count: inout Int) throws(Unreadable) {
    count += 1
    if depth + count > Self.deepestNesting { throw reportNesting() }
  }

  private mutating func nested<Node>(
    _ body: (inout Parser) throws(Unreadable) -> Node
  ) throws(Unreadable) -> Node {
    if depth >= Self.deepestNesting { throw reportNesting() }
    depth += 1
    defer { depth -= 1 }
    return try body(&self)
  }

  /// Compare = [ Period ] ( Predicates | Sum [ Comparison ] ) ;
  private mutating func parseCompare() throws(Unreadable) -> ExpressionSyntax {
    let start = position
    let period = try takePeriod()
    if atPredicate() || at("同一") { return .predicates(try parsePredicates(period, start)) }
    if case .within = period { throw fail(["违反", "同一", "有", "列入"]) }
    var left = try parseSum()
    if let period { left = .during(period, left, tokens: range(from: start)) }
    if let shi = token(), at("是"), isValue(ahead: 1) {
      let whole = left.tokens
      let name = source.text(tokens[whole.lower].range.through(tokens[whole.upper - 1].range))
      report(EqualsByShi(left: name, right: source.text(tokens[position + 1].range), range: shi.range))
    } else if !atComparison() {
      return left
    }
    let comparison = try parseComparison(of: left)
    return .comparison(left: left, comparison: comparison, tokens: range(from: start))
  }

  /// Period = PERIOD | '近' Quantity | Quantity '内' ;
  mutating func takePeriod() throws(Unreadable) -> PeriodSyntax? {
    if let word = take(kind: .period) { return .word(word) }
    if take("近") != nil {
      guard let quantity = takeQuantity() else { throw fail(["30日"]) }
      return .recent(quantity)
    }
    guard at(kind: .number), at(kind: .unit, ahead: 1), at("内", ahead: 2), let quantity = takeQuantity() else {
      return nil
    }
    advance()
    return .within(quantity)
  }

  // MARK: Values

  /// Sum = Product { ( '+' | '-' ) Product } ;
  mutating func parseSum() throws(Unreadable) -> ExpressionSyntax {
    let start = position
    var left = try parseProduct()
    var count = 0
    while let sign = take(anyOf: ["+", "-"]) {
      try countOperand(&count)
      let right = try parseProduct()
      left = .arithmetic(left: left, sign: sign, right: right, tokens: range(from: start))
    }
    return left
  }

  /// Product = Ref { ( '×' | '÷' ) Ref } ;
  private mutating func parseProduct() throws(Unreadable) -> ExpressionSyntax {
    let start = position
    var left = try parseRef()
    var count = 0
    while let sign = take(anyOf: ["×", "÷"]) {
      try countOperand(&count)
      let right = try parseRef()
      left = .arithmetic(left: left, sign: sign, right: right, tokens: range(from: start))
    }
    return left
  }

  /// Ref = Primary { '的' [ PERIOD ] ( NAME | AGGREGATE ) [ Bracket ] } ;
  private mutating func parseRef() throws(Unreadable) -> ExpressionSyntax {
    let start = position
    var base = try parsePrimary()
    var count = 0
    while at("的"), !atEndDe(), let member = memberAhead() {
      try countOperand(&count)
      advance()
      let period = member.hasPeriod ? advance() : nil
      let name = takeName() ?? advance()
      let bracket = try takeBracket()
      base = .member(base: base, period: period, name: name, bracket: bracket, tokens: range(from: start))
    }
    return base
  }

  private func memberAhead() -> (hasPeriod: Bool, Void)? {
    let hasPeriod = at(kind: .period, ahead: 1)
    let name = hasPeriod ? 2 : 1
    guard let token = token(ahead: name) else { return nil }
    let isAggregate = token.kind == .keyword && Vocabulary.aggregates.contains(token.text)
    return isAggregate || atName(ahead: name) || token.text == "违反次数" ? (hasPeriod, ()) : nil
  }

  /// Primary = Quantity | DATE | TIME | STRING | [ '所辖' | '所联' ] NAME [ Bracket ] | '违反次数' | '本事项' | '（' Expr '）' ;
  private mutating func parsePrimary() throws(Unreadable) -> ExpressionSyntax {
    let start = position
    if let quantity = takeQuantity() { return .quantity(quantity) }
    if let relation = take(anyOf: ["所辖", "所联"]) {
      let name = try expectName("主体的名字")
      return .name(relation: relation, name: name, bracket: try takeBracket(), tokens: range(from: start))
    }
    if let word = take(anyOf: ["违反次数", "本事项"]) { return .literal(word, tokens: range(from: start)) }
    if let name = takeName() {
      return .name(relation: nil, name: name, bracket: try takeBracket(), tokens: range(from: start))
    }
    if at(kind: .date) || at(kind: .time) || at(kind: .string) || at(kind: .monthDay) {
      return .literal(advance(), tokens: range(from: start))
    }
    if let open = take("（") {
      let inner = try parseExpression()
      try close(open)
      return .parenthesized(inner, tokens: range(from: start))
    }
    throw fail(["名字", "数量", "违反", "有", "无", "在"])
  }

  /// Bracket = '（' ( '经' NAME [ '，' Conditions ] | Quantity | Conditions ) '）' ;
  private mutating func takeBracket() throws(Unreadable) -> BracketSyntax? {
    guard at("（"), !atInclusive(), let open = take("（") else { return nil }
    if at("经"), atName(ahead: 1) {
      advance()
      let via = try expectName("字段的名字")
      let conditions = take("，") == nil ? [] : try parseBracketed()
      try close(open)
      return .via(via, conditions: conditions)
    }
    if at(kind: .percent) || at(kind: .number) {
      let ahead = at(kind: .unit, ahead: 1) ? 2 : 1
      if at("）", ahead: ahead), let figure = takeQuantity() {
        advance()
        return .figure(figure)
      }
    }
    let conditions = try parseBracketed()
    try close(open)
    return .conditions(conditions)
  }

  /// '（' Conditions '）' behind the name of a record or subject; nothing else stands there.
  mutating func takeFilter() throws(Unreadable) -> [ExpressionSyntax] {
    guard !atInclusive(), let open = take("（") else { return [] }
    let conditions = try parseBracketed()
    try close(open)
    return conditions
  }

  /// Conditions in brackets. A duty or an effect behind the ， shows that the bracket should have been closed before.
  private mutating func parseBracketed() throws(Unreadable) -> [ExpressionSyntax] {
    var result = [try parseExpression()]
    while at("，"), !at(anyOf: Self.modals, ahead: 1), !at(anyOf: ["每逢", "每", "取", "视为"], ahead: 1) {
      advance()
      result.append(try parseExpression())
    }
    return result
  }

  /// ）: where the clause ends without it, that is reported and it is taken to stand there.
  mutating func close(_ open: Token) throws(Unreadable) {
    if take("）") != nil { return }
    guard position >= limit || at(anyOf: ["，", "；", "。", "："]) || atEndDe() else { throw fail(["）", "，"]) }
    report(UnclosedMark(mark: source.text(open.range), range: open.range, end: endOfPrevious))
  }

  // MARK: Inclusive

  /// `（含）`, `（不含）`
  func atInclusive(ahead: Int = 0) -> Bool {
    at("（", ahead: ahead) && at(anyOf: ["含", "不含"], ahead: ahead + 1) && at("）", ahead: ahead + 2)
  }

  mutating func takeInclusive() -> Bool? {
    guard atInclusive() else { return nil }
    let includes = at("含", ahead: 1)
    position += 3
    return includes
  }
}
