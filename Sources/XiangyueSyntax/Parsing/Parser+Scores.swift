import XiangyueText

extension Parser {
  /// Points = '积分' NAME '：' '按' NAME '计' { ( '；' | '，' ) PointsPart } '。' ;
  mutating func parsePoints() throws(Unreadable) -> PointsSyntax {
    let start = position
    advance()
    let name = try parseDeclaredName()
    _ = try expect("：")
    _ = try expect("按")
    let subject = try expectName("主体的名字")
    _ = try expect("计")
    var parts: [PointsPartSyntax] = []
    if take(anyOf: ["；", "，"]) != nil {
      parseParts { (parser) throws(Unreadable) in
        repeat { parts.append(try parser.parsePointsPart()) } while parser.take("，") != nil
      }
    } else {
      endSentence()
    }
    return PointsSyntax(name: name, subject: subject, parts: parts, tokens: range(from: start))
  }

  /// PointsPart = [ Every ] '基础分' Quantity | '最低' Quantity | '最高' Quantity | '以' UNIT '计' | '不清零'
  ///            | ( '扣分' | '加分' ) Quantity '内' '有效' ;
  private mutating func parsePointsPart() throws(Unreadable) -> PointsPartSyntax {
    let every = atEvery() ? try parseEvery() : nil
    if let word = take("基础分") { return .base(every: every, try parseScore(word)) }
    if every == nil, let word = take("最低") { return .lowest(try parseScore(word)) }
    if every == nil, let word = take("最高") { return .highest(try parseScore(word)) }
    if every == nil, take("以") != nil {
      guard let unit = take(kind: .unit) else { throw fail(["元", "分"]) }
      _ = try expect("计")
      return .unit(unit)
    }
    if every == nil, let word = take("不清零") { return .carries(word) }
    if every == nil, let word = take(anyOf: ["扣分", "加分"]) {
      let time = try parseQuantity(of: word.text, unit: "年", or: "1年内 有效")
      try expectWithin()
      _ = try expect("有效")
      return .validity(word: word, time)
    }
    throw fail(every == nil ? ["每季度 基础分 100分", "最低 0分", "最高 120分"] : ["基础分 100分"])
  }

  private mutating func parseScore(_ word: Token) throws(Unreadable) -> QuantitySyntax {
    guard let quantity = takeQuantity() else { throw fail(["100分"]) }
    if quantity.unit == nil, quantity.number.kind == .number {
      let number = source.text(quantity.number.range)
      report(AmountWithoutUnit(verb: word.text, number: number, range: quantity.number.range))
    }
    return quantity
  }

  /// Grade = '等级' NAME '：' Every '按' Sum '评定' { '；' GradeLine } '。' ;
  mutating func parseGrade() throws(Unreadable) -> GradeSyntax {
    let start = position
    advance()
    let name = try parseDeclaredName()
    _ = try expect("：")
    let every = try parseEvery()
    _ = try expect("按")
    let measure = try parseSum()
    _ = try expect("评定")
    var lines: [GradeLineSyntax] = []
    var ranges: [GradeRange] = []
    if take("；") != nil {
      parseParts { (parser) throws(Unreadable) in lines.append(try parser.parseGradeLine(&ranges)) }
    } else {
      endSentence()
    }
    reportRanges(ranges, lines)
    return GradeSyntax(name: name, every: every, measure: measure, lines: lines, tokens: range(from: start))
  }

  /// GradeLine = ( '其余' | Bound { [ '且' | '、' ] Bound } ) '为' NAME ;
  private mutating func parseGradeLine(_ ranges: inout [GradeRange]) throws(Unreadable) -> GradeLineSyntax {
    let start = position
    var bounds: [BoundSyntax] = []
    if take("其余") == nil {
      if let range = takeGradeRange() {
        ranges.append(range)
        bounds = range.bounds
      } else {
        guard atBound() else { throw fail(["90分以上", "不满 60分", "其余"]) }
        bounds = try parseBounds()
      }
    }
    _ = try expect("为")
    let name = try parseDeclaredName()
    return GradeLineSyntax(bounds: bounds, name: name, tokens: range(from: start))
  }

  // MARK: A range for a grade

  /// `60—69分`, as it stands in the text.
  struct GradeRange {
    let lower: QuantitySyntax
    let upper: QuantitySyntax
    let bounds: [BoundSyntax]
    let tokens: TokenRange
  }

  private mutating func takeGradeRange() -> GradeRange? {
    let start = position
    guard at(kind: .number) else { return nil }
    let sign = at(kind: .unit, ahead: 1) ? 2 : 1
    guard at(anyOf: ["-", "—", "至"], ahead: sign), at(kind: .number, ahead: sign + 1) else { return nil }
    guard let lower = takeQuantity() else { return nil }
    let dash = advance()
    guard let upper = takeQuantity() else { return nil }
    let bounds = [(lower, "以上"), (upper, "以下")].map { quantity, text in
      // The words are meant, not written: they stand where the sign of the range stands.
      let word = Token(kind: .keyword, range: dash.range, leadingStart: dash.leadingStart, text: text)
      return BoundSyntax(word: word, value: .quantity(quantity), inclusive: nil, tokens: quantity.tokens)
    }
    _ = take(anyOf: ["以上", "以下", "以内", "之间"])
    return GradeRange(lower: lower, upper: upper, bounds: bounds, tokens: range(from: start))
  }

  /// What to write for each range depends on where the next grade begins.
  private mutating func reportRanges(_ ranges: [GradeRange], _ lines: [GradeLineSyntax]) {
    for range in ranges {
      let unit = (range.upper.unit ?? range.lower.unit).map(\.text) ?? "分"
      let top = Self.value(range.upper)
      let next = lines.lazy.flatMap(\.bounds).compactMap { bound -> Int64? in
        guard case .quantity(let quantity) = bound.value, ["以上", "达到", "不低于", "不少于"].contains(bound.word.text) else {
          return nil
        }
        return Self.value(quantity)
      }.filter { $0 > top }.min()
      let (lowerText, upperText) = (source.text(range.lower.number.range), source.text(range.upper.number.range))
      let place = tokens[range.tokens.lower].range.through(tokens[range.tokens.upper - 1].range)
      guard let next, next - top <= 10_000 else {
        let bounds = "\(lowerText)\(unit)以上 不满 \(upperText)\(unit)"
        report(RangeAsGrade(bounds: bounds, gap: nil, range: place))
        continue
      }
      let (above, below) = (Self.text(next) + unit, upperText + unit)
      let between = Self.text(top + (next - top) / 2) + unit
      report(
        RangeAsGrade(bounds: "\(lowerText)\(unit)以上 不满 \(above)", gap: (below, above, between), range: place))
    }
  }

  private static func value(_ quantity: QuantitySyntax) -> Int64 {
    if case .decimal(let value) = quantity.number.value { return value }
    return 0
  }

  /// A number of ten-thousandths as it is written.
  private static func text(_ value: Int64) -> String {
    let (whole, rest) = value.quotientAndRemainder(dividingBy: 10_000)
    if rest == 0 { return String(whole) }
    let digits = String(rest + 10_000).dropFirst()
    return "\(whole)." + digits.reversed().drop { $0 == "0" }.reversed()
  }
}
