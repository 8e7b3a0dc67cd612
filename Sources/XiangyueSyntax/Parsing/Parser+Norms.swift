import XiangyueText

extension Parser {
  static let modals = ["应当", "不得", "可以", "鼓励"]

  /// Norm = '凡' Sets '，' NormPart { ( '，' | '；' ) NormPart } [ '：' NormItem { '；' NormItem } ] '。' ;
  mutating func parseNorm() throws(Unreadable) -> NormSyntax {
    let start = position
    let fan = try expect("凡")
    if at("是") {
      let place = fan.range.through(advance().range)
      report(WordMeant(written: source.text(place), word: "凡", isSynonym: true, range: place))
    }
    let sets = try parseSets()
    if take("，") == nil {
      guard at(anyOf: Self.modals) || atEvery() else { throw fail(["，"]) }
      reportMissingSign("，")
    }
    return finishNorm(sets, start)
  }

  /// A duty that does not begin with 凡: `商户 应当 …`. It is reported, and read as if it did.
  mutating func takeNormWithoutFan() throws(Unreadable) -> NormSyntax? {
    guard atName(), let modal = modalAhead() else { return nil }
    let start = position
    let isGoingOn = start > 0 && tokens[start - 1].text == "；" && tokens[start - 1].kind == .sign
    let first = tokens[start].range
    let sets = try parseSets()
    let subject = first.through(tokens[position - 1].range)
    let hasComma = take("，") != nil
    report(
      MissingFan(
        subject: source.text(subject), modal: modal, range: subject, hasComma: hasComma, subjectEnd: subject,
        semicolon: isGoingOn ? tokens[start - 1].range : nil))
    return finishNorm(sets, start)
  }

  /// The modal of a sentence that begins `商户，应当`, `住户（类型 为 商户） 每月 应当`.
  private func modalAhead(needsComma: Bool = false) -> String? {
    var ahead = 1
    while at(anyOf: ["、", "或"], ahead: ahead), atName(ahead: ahead + 1) { ahead += 2 }
    if at("（", ahead: ahead) {
      while let token = token(ahead: ahead), token.text != "）", token.text != "；", ahead < 64 { ahead += 1 }
      ahead += 1
    }
    if at("，", ahead: ahead) { ahead += 1 } else if needsComma { return nil }
    if at("每逢", ahead: ahead) {
      ahead += 2
    } else if at("每", ahead: ahead) {
      ahead += 1
      while at(kind: .number, ahead: ahead) || at(kind: .unit, ahead: ahead) || at(kind: .weekday, ahead: ahead) {
        ahead += 1
      }
    }
    return Self.modals.first { at($0, ahead: ahead) }
  }

  private mutating func finishNorm(_ sets: [SetSyntax], _ start: Int) -> NormSyntax {
    var parts: [NormPartSyntax] = []
    var items: [NormItemSyntax] = []
    parseParts { (parser) throws(Unreadable) in
      // 商户，不得 … behind a ；: the rest is another sentence.
      if !parts.isEmpty, parser.atName(), parser.modalAhead(needsComma: true) != nil {
        parser.continuation = parser.position
        throw Unreadable()
      }
      repeat {
        let part = parser.position
        do throws(Unreadable) {
          parts.append(try parser.parseNormPart())
        } catch {
          parts.append(.condition([.unreadable(UnreadableSyntax(tokens: parser.range(from: part)))]))
          throw error
        }
      } while parser.take("，") != nil
      if parser.at("："), parser.at(kind: .item, ahead: 1) { parser.parseNormItems(&items, behind: parts.last) }
    }
    return NormSyntax(sets: sets, parts: parts, items: items, tokens: range(from: start))
  }

  /// Sets = Set { ( '或' | '、' ) Set } ;
  private mutating func parseSets() throws(Unreadable) -> [SetSyntax] {
    var result = [try parseSet()]
    while take(anyOf: ["或", "、"]) != nil { result.append(try parseSet()) }
    return result
  }

  /// Set = NAME [ '（' Conditions '）' ] ;
  mutating func parseSet() throws(Unreadable) -> SetSyntax {
    let start = position
    let name = try expectName("主体、记录或所称的名字")
    let filter = try takeFilter()
    return SetSyntax(name: name, filter: filter, tokens: range(from: start))
  }

  /// NormPart = [ Every ] Modal Act | [ Every ] Sum Modal Comparison | Expr { '，' Expr } ( '的' [ '除外' ] | '除外' ) ;
  mutating func parseNormPart() throws(Unreadable) -> NormPartSyntax {
    let start = position
    if at(anyOf: Self.modals) { return .duty(try parseDuty(nil, start)) }
    if atEvery() {
      let every = try parseEvery()
      if at(anyOf: Self.modals) { return .duty(try parseDuty(every, start)) }
      let measure = try parseSum()
      return .bound(try parseBoundDuty(every, measure, start))
    }
    var conditions: [ExpressionSyntax] = []
    while true {
      conditions.append(try parseExpression())
      if take("除外") != nil { return .exclusion(conditions) }
      if atEndDe() {
        advance()
        return take("除外") == nil ? .condition(conditions) : .exclusion(conditions)
      }
      if at(anyOf: Self.modals), conditions.count == 1, Self.isSum(conditions[0]) {
        return .bound(try parseBoundDuty(nil, conditions[0], start))
      }
      guard at("，") else { throw fail(["的", "除外", "应当", "不得"]) }
      if at(anyOf: Self.modals, ahead: 1) || at("每逢", ahead: 1) {
        reportMissingDe(conditions)
        return .condition(conditions)
      }
      advance()
    }
  }

  /// Sum Modal Comparison: `桌数 不得 超过 20桌`
  mutating func parseBoundDuty(
    _ every: EverySyntax?, _ measure: ExpressionSyntax, _ start: Int
  ) throws(Unreadable) -> BoundDutySyntax {
    guard Self.isSum(measure) else { throw fail(["的", "，"]) }
    let modal = try expect(anyOf: Self.modals)
    guard atComparison() else { throw fail(["达到", "超过", "低于", "为"]) }
    let comparison = try parseComparison(of: measure)
    return BoundDutySyntax(
      every: every, measure: measure, modal: modal, comparison: comparison, tokens: range(from: start))
  }

  /// A condition at whose end 的 is missing.
  mutating func reportMissingDe(_ conditions: [ExpressionSyntax]) {
    guard let first = conditions.first, let last = conditions.last else { return }
    let range = tokens[first.tokens.lower].range.through(tokens[last.tokens.upper - 1].range)
    report(MissingDe(condition: source.text(range), effect: effectText(after: position + 1), range: range))
  }

  /// The words of the effect that begins at a token, up to the next sign.
  private func effectText(after start: Int) -> String {
    var end = start
    while end < limit, tokens[end].kind != .sign { end += 1 }
    return end > start ? source.text(tokens[start].range.through(tokens[end - 1].range)) : "…"
  }
}
