import XiangyueText

/// How much is added or taken: a number, one by quantity, by class or by value, or what a record says between two numbers.
extension Parser {
  private static let perUnitWords = ["每超", "每少", "每满", "每增", "每逾期"]
  private static let excessWords = ["超过", "不超过"]
  private static let pointVerbs = ["扣", "加"]
  /// How far the words behind a value are looked for, in tokens.
  private static let longestMeasure = 256

  /// Whether 每满 and the like stand before the next sign.
  func atPerUnit(ahead: Int) -> Bool {
    var ahead = ahead
    var depth = 0
    let end = ahead + Self.longestMeasure
    while ahead < end, let token = token(ahead: ahead) {
      if at(anyOf: Self.perUnitWords, ahead: ahead) { return true }
      if at("（", ahead: ahead) { depth += 1 }
      if at("）", ahead: ahead) { depth -= 1 }
      if token.kind == .sign, depth <= 0, at(anyOf: ["，", "；", "。", "："], ahead: ahead) { return false }
      if at(anyOf: Self.pointVerbs, ahead: ahead) || atEndDe(ahead: ahead) { return false }
      ahead += 1
    }
    return false
  }

  /// `超过 1000元 不超过 5000元 的 部分`, which is no band.
  var atExcess: Bool {
    guard at(anyOf: Self.excessWords) else { return false }
    var end = quantityEnd(ahead: 1)
    if at("超过") {
      if at("且", ahead: end), at("不超过", ahead: end + 1) { end += 1 }
      if at("不超过", ahead: end) { end = quantityEnd(ahead: end + 1) }
    }
    return at("的", ahead: end) && at("部分", ahead: end + 1)
  }

  private func quantityEnd(ahead: Int) -> Int {
    guard at(kind: .number, ahead: ahead) || at(kind: .percent, ahead: ahead) else { return ahead }
    return ahead + (at(kind: .unit, ahead: ahead + 1) ? 2 : 1)
  }

  /// `按 层级 加：`: a verb and ： behind the value.
  func atByClass(ahead: Int) -> Bool {
    guard at("按", ahead: ahead), !atByRule(ahead: ahead) else { return false }
    var ahead = ahead + 1
    var depth = 0
    let end = ahead + Self.longestMeasure
    while ahead < end, token(ahead: ahead) != nil {
      if at("（", ahead: ahead) { depth += 1 }
      if at("）", ahead: ahead) { depth -= 1 }
      if at(anyOf: Self.pointVerbs, ahead: ahead) { return at("：", ahead: ahead + 1) }
      if depth <= 0, at(anyOf: ["，", "；", "。", "："], ahead: ahead) { return false }
      ahead += 1
    }
    return false
  }

  /// PerUnit, ByClass or ToEach, where one begins.
  mutating func takeFigurePoints() throws(Unreadable) -> PointsActionSyntax? {
    let start = position
    if atPerUnit(ahead: 0) { return try parsePerUnit(start) }
    if atByClass(ahead: 0) { return try parseByClass(start) }
    guard take("其") != nil else { return nil }
    // ToEach = '其' NAME '各' ( '扣' | '加' ) Amount [ '计入' NAME ] ;
    let name = try expectName("主体的名字")
    _ = try expect("各")
    return try parsePoints(try expect(anyOf: Self.pointVerbs), .dependents(name), start)
  }

  /// Points = ( '扣' | '加' ) [ NAME ] Amount [ '计入' Path ] ;
  mutating func parsePoints(
    _ verb: Token, _ recipient: RecipientSyntax?, _ start: Int
  ) throws(Unreadable) -> PointsActionSyntax {
    var recipient = recipient
    if recipient == nil, atName(), at(kind: .number, ahead: 1), let name = takeName() { recipient = .reference(name) }
    let amount = try parseAmount(of: verb)
    return PointsActionSyntax(
      verb: verb, amount: amount, recipient: recipient, account: try takeAccount(), tokens: range(from: start))
  }

  /// '其中' PCT ( '归' NAME { '的' NAME } | Account ) ;
  mutating func parseShare(_ share: QuantitySyntax, _ word: Token) throws(Unreadable) -> ActionSyntax {
    if let account = try takeAccount() { return .share(share, word: word, account) }
    let owner = try expect(anyOf: ["归", "计入"])
    let start = position
    var names = [try expectName("指向谁的字段")]
    while at("的"), atName(ahead: 1) {
      advance()
      names.append(try expectName("指向谁的字段"))
    }
    return .share(share, word: owner, PathSyntax(names: names, tokens: range(from: start)))
  }

  /// '计入' Path
  private mutating func takeAccount() throws(Unreadable) -> PathSyntax? {
    guard take("计入") != nil else { return nil }
    let start = position
    var names = [try expectName("积分的名字")]
    while at("的"), atName(ahead: 1) {
      advance()
      names.append(try expectName("积分的名字"))
    }
    return PathSyntax(names: names, tokens: range(from: start))
  }

  /// Amount = Quantity [ '至' Quantity '，' '以' '记录' '的' NAME '为准' ] | Sum ;
  mutating func parseAmount(of verb: Token) throws(Unreadable) -> AmountSyntax {
    let start = position
    if let dash = dashOfRange {
      position += dash
      throw fail(["3分 至 5分，以 记录 的 扣分 为准"])
    }
    guard at(kind: .number) || at(kind: .percent), !isArithmeticAhead else {
      guard atAmountValue else { throw fail(["2分"]) }
      return .value(try parseSum())
    }
    guard let low = takeQuantity() else { throw fail(["2分"]) }
    guard take("至") != nil else {
      reportMissingUnit(low, of: verb.text, unit: "分", isCertain: true)
      return .fixed(low)
    }
    let high = try parseQuantity(of: verb.text, unit: "分", isCertain: true, or: "15分")
    for word in ["，", "以", "记录", "的"] { _ = try expect(word) }
    let column = try expectName("字段的名字")
    _ = try expect("为准")
    return .discretion(low: low, high: high, column: column, tokens: range(from: start))
  }

  /// `2 × 桌数`: a sign behind the number and its unit.
  private var isArithmeticAhead: Bool {
    let next = at(kind: .unit, ahead: 1) ? 2 : 1
    return at(anyOf: ["+", "-", "×", "÷"], ahead: next)
  }

  /// How far ahead the - of `3-5分` is: two numbers, of which nobody would take one from the other.
  private var dashOfRange: Int? {
    let next = quantityEnd(ahead: 0)
    return next > 0 && at("-", ahead: next) && quantityEnd(ahead: next + 1) > next + 1 ? next : nil
  }

  /// A name that nothing declares is no value: 扣 很多.
  private var atAmountValue: Bool {
    if atName(), let name = token(), !names.contains(name.text) { return false }
    return at(kind: .number) || at(kind: .percent) || atName() || at("（") || at(anyOf: ["所辖", "所联", "违反次数"])
  }

  /// PerUnit = [ Sum ] [ ( '超过' Quantity [ [ '且' ] '不超过' Quantity ] | '不超过' Quantity ) '的' '部分' ]
  ///           ( '每超' | '每少' | '每满' | '每增' | '每逾期' ) Quantity ( '扣' | '加' ) Quantity [ '计入' Path ] ;
  private mutating func parsePerUnit(_ start: Int) throws(Unreadable) -> PointsActionSyntax {
    let measure = at(anyOf: Self.perUnitWords + Self.excessWords) ? nil : try parseSum()
    var above: QuantitySyntax?
    var through: QuantitySyntax?
    if at(anyOf: Self.excessWords) {
      if take("超过") != nil { above = try parseQuantity(of: "超过", unit: "元", or: "1000元") }
      if above != nil, at("且"), at("不超过", ahead: 1) { advance() }
      if take("不超过") != nil { through = try parseQuantity(of: "不超过", unit: "元", or: "5000元") }
      _ = try expect("的")
      _ = try expect("部分")
    }
    let word = try expect(anyOf: Self.perUnitWords)
    let step = try parseQuantity(
      of: word.text, unit: word.text == "每逾期" ? "日" : "元", or: word.text == "每逾期" ? "1日" : "1桌")
    let verb = try expect(anyOf: Self.pointVerbs)
    let amount = try parseQuantity(of: verb.text, unit: "分", isCertain: true, or: "2分")
    let perUnit = PerUnitSyntax(
      measure: measure, above: above, through: through, word: word, step: step, amount: amount,
      tokens: range(from: start))
    return PointsActionSyntax(
      verb: verb, amount: .perUnit(perUnit), account: try takeAccount(), tokens: range(from: start))
  }

  /// ByClass = '按' Sum ( '扣' | '加' ) '：' Class Quantity { '，' Class Quantity } [ '，' '其余' Quantity ] [ Account ] ;
  private mutating func parseByClass(_ start: Int) throws(Unreadable) -> PointsActionSyntax {
    _ = try expect("按")
    let key = try parseSum()
    let verb = try expect(anyOf: Self.pointVerbs)
    _ = try expect("：")
    var rows: [(value: ExpressionSyntax, amount: QuantitySyntax)] = []
    var rest: QuantitySyntax?
    repeat {
      if !rows.isEmpty, take("其余") != nil {
        rest = try parseQuantity(of: "其余", unit: "分", isCertain: true, or: "1分")
        break
      }
      let value = try parseClass()
      rows.append((value, try parseQuantity(of: verb.text, unit: "分", isCertain: true, or: "2分")))
    } while isClassAhead && take("，") != nil
    let table = ByClassSyntax(key: key, rows: rows, rest: rest, tokens: range(from: start))
    return PointsActionSyntax(
      verb: verb, amount: .byClass(table), account: try takeAccount(), tokens: range(from: start))
  }

  private mutating func parseClass() throws(Unreadable) -> ExpressionSyntax {
    let start = position
    if let word = take(anyOf: ["是", "否"]) { return .literal(word, tokens: range(from: start)) }
    if let text = take(kind: .string) { return .literal(text, tokens: range(from: start)) }
    let name = try expectName("一类的名字")
    return .name(relation: nil, name: name, bracket: nil, tokens: range(from: start))
  }

  /// `，省 30分`
  private var isClassAhead: Bool {
    at("，")
      && (at("其余", ahead: 1) || at(kind: .string, ahead: 1) || at(anyOf: ["是", "否"], ahead: 1) || atName(ahead: 1))
      && (at(kind: .number, ahead: 2) || at(kind: .percent, ahead: 2))
  }
}
