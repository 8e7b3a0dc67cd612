import XiangyueText

/// 项 of a duty: `应当 遵守 下列 规定：（一）做到 包卫生；（二）桌数 不超过 20桌。`
extension Parser {
  /// '：' NormItem { '；' NormItem }, only behind 下列 规定 or 下列 条件.
  mutating func parseNormItems(_ items: inout [NormItemSyntax], behind last: NormPartSyntax?) {
    let colon = advance()
    if !Self.announces(last) {
      report(UnexpectedWord(found: colon.text, expected: ["应当 遵守 下列 规定：（一）…"], range: colon.range))
    }
    repeat {
      guard at(kind: .item) else {
        if position < limit { _ = fail(["（二）…"]) }
        return
      }
      items.append(parseNormItem())
    } while take("；") != nil || takeStopBetweenItems()
  }

  private static func announces(_ part: NormPartSyntax?) -> Bool {
    if case .duty(let duty)? = part, case .items = duty.act { return true }
    return false
  }

  /// NormItem = ITEM ( Act | Sum Comparison | NormPart ) { '，' NormPart } ;
  private mutating func parseNormItem() -> NormItemSyntax {
    let start = position
    let number = advance()
    var parts: [NormPartSyntax] = []
    do throws(Unreadable) {
      try parseItemHead(&parts)
      while take("，") != nil { parts.append(try parseNormPart()) }
      if position < limit, !at("；"), !at("。") { throw fail(["，", "；", "。"]) }
    } catch {
      while position < limit, !at(kind: .item), !isAtStop { position += 1 }
      parts.append(.condition([.unreadable(UnreadableSyntax(tokens: range(from: start)))]))
    }
    return NormItemSyntax(number: number, parts: parts, tokens: range(from: start))
  }

  /// What an item begins with. Under the 应当 before the ：, a comparison or a name is what is to be; conditions end in 的.
  private mutating func parseItemHead(_ parts: inout [NormPartSyntax]) throws(Unreadable) {
    let start = position
    if at(anyOf: Self.modals) || atEvery() { return parts.append(try parseNormPart()) }
    if atAct() || atNamesToDo() {
      let act = try parseAct()
      return parts.append(.duty(DutySyntax(every: nil, modal: nil, act: act, tokens: range(from: start))))
    }
    var list: [ExpressionSyntax] = []
    while true {
      list.append(try parseExpression())
      if take("除外") != nil { return appendExclusion(list, &parts) }
      if atEndDe() {
        advance()
        if take("除外") != nil { return appendExclusion(list, &parts) }
        return parts.append(.condition(list))
      }
      if at(anyOf: Self.modals) {
        let measure = list.removeLast()
        if !list.isEmpty { parts.append(try duty(list)) }
        return parts.append(.bound(try parseBoundDuty(nil, measure, measure.tokens.lower)))
      }
      guard at("，"), !at(anyOf: Self.modals, ahead: 1), !at(anyOf: ["每逢", "每"], ahead: 1) else {
        return parts.append(try duty(list))
      }
      advance()
    }
  }

  /// Several names, or how often one is to be done.
  private func atNamesToDo() -> Bool {
    guard atName() else { return false }
    if at("、", ahead: 1) { return atName(ahead: 2) }
    guard at(anyOf: ["至少", "至多"], ahead: 1), at(kind: .number, ahead: 2) else { return false }
    let hasUnit = at(kind: .unit, ahead: 3)
    if hasUnit, token(ahead: 3)?.text != "次" { return false }
    let next = hasUnit ? 4 : 3
    return token(ahead: next) == nil || at(anyOf: ["，", "；", "。"], ahead: next)
  }

  /// `桌数 不超过 20桌，再婚 的 除外`: what is to be, and then who is excepted.
  private func appendExclusion(_ list: [ExpressionSyntax], _ parts: inout [NormPartSyntax]) {
    guard list.count > 1, let first = Self.duty(list[0]) else { return parts.append(.exclusion(list)) }
    parts += [first, .exclusion(Array(list.dropFirst()))]
  }

  private mutating func duty(_ list: [ExpressionSyntax]) throws(Unreadable) -> NormPartSyntax {
    guard list.count == 1, let duty = Self.duty(list[0]) else { throw fail(["的", "除外", "应当", "不得"]) }
    return duty
  }

  /// A comparison or a name, as what is to be.
  private static func duty(_ expression: ExpressionSyntax) -> NormPartSyntax? {
    switch expression {
    case .comparison(let left, let comparison, let tokens):
      guard isSum(left) else { return nil }
      return .bound(BoundDutySyntax(every: nil, measure: left, modal: nil, comparison: comparison, tokens: tokens))
    case .name(let relation, let name, let bracket, let tokens):
      guard relation == nil, bracket == nil else { return nil }
      let act = ActSyntax.matters(within: nil, names: [name], times: nil)
      return .duty(DutySyntax(every: nil, modal: nil, act: act, tokens: tokens))
    case .or, .and, .not, .predicates, .arithmetic, .during, .member, .quantity, .literal, .parenthesized, .unreadable:
      return nil
    }
  }

  /// Whether an expression is a value, rather than a condition made of some.
  static func isSum(_ expression: ExpressionSyntax) -> Bool {
    switch expression {
    case .arithmetic, .member, .name, .quantity, .literal, .parenthesized: true
    case .or, .and, .not, .predicates, .comparison, .during, .unreadable: false
    }
  }
}
