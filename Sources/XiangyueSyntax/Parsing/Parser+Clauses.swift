import XiangyueText

extension Parser {
  /// Clauses = Clause { '；' Clause | '，' Ranked } [ '：' ITEM Clause { '；' [ ITEM ] Clause | '，' Ranked } ] '。' ;
  mutating func parseClauses() -> ClausesSyntax {
    let start = position
    var clauses: [ClauseSyntax] = []
    var items: [ItemSyntax] = []
    var isListed = false
    while true {
      if at(kind: .item), !isListed {
        _ = fail([position == start ? "有 下列 情形 之一 的，…：（一）…" : "："])
        isListed = true
      }
      let number = take(kind: .item)
      let part = number.map { _ in position - 1 } ?? position
      let clause = parseClauseOrSkip()
      if let number {
        items.append(ItemSyntax(number: number, clause: clause, tokens: range(from: part)))
      } else {
        clauses.append(clause)
      }
      while atRanked {
        advance()
        clauses.append(parseClauseOrSkip(under: clause.conditions))
      }
      if at("："), at(kind: .item, ahead: 1) {
        if isListed { _ = fail(["；"]) }
        isListed = true
        advance()
      }
      if position == commaForSemicolon {
        advance()
      } else if !at(kind: .item), take("；") == nil, items.isEmpty || !takeStopBetweenItems() {
        break
      }
      if position >= limit { break }
    }
    endSentence()
    return ClausesSyntax(clauses: clauses, items: items, tokens: range(from: start))
  }

  /// Items that end with 。 instead of ；: the next sentence begins with one.
  mutating func takeStopBetweenItems() -> Bool {
    guard at("。"), position + 1 == limit, sentence < sentences.count, tokens[limit].kind == .item else {
      return false
    }
    report(UnexpectedWord(found: "。", expected: ["；（各项之间用分号）"], range: tokens[position].range))
    limit = sentences[sentence].tokens.upperBound
    sentence += 1
    advance()
    return true
  }

  /// - Parameter conditions: of the place of a list behind a ，: what the clause before it asks holds up to the next ；.
  private mutating func parseClauseOrSkip(under conditions: [ExpressionSyntax]? = nil) -> ClauseSyntax {
    let start = position
    let told = diagnostics.count
    do throws(Unreadable) {
      let clause: ClauseSyntax
      if let conditions { clause = try parseEffects(conditions, start) } else { clause = try parseClause() }
      let isEnd =
        at(anyOf: ["；", "。"]) || at("：") && at(kind: .item, ahead: 1) || position == commaForSemicolon || atRanked
      if position < limit, !isEnd { throw fail(["，", "；", "。"]) }
      return clause
    } catch {
      withdrawRepairs(since: told)
      while position < limit, !at(kind: .item), !isAtStop { position += 1 }
      let unreadable = ExpressionSyntax.unreadable(UnreadableSyntax(tokens: range(from: start)))
      return ClauseSyntax(
        conditions: [unreadable], occasion: nil, effects: [], exempted: [], tokens: range(from: start))
    }
  }

  /// Band = Bound { [ '且' | '、' ] Bound } | '其余' ;   before '的'
  private mutating func takeBand() throws(Unreadable) -> BandSyntax? {
    if at("其余"), at("的", ahead: 1), let word = take("其余") { return .rest(word) }
    guard atBareBound(), !at(anyOf: ["至少", "至多"]) else { return nil }
    let start = position
    let bounds = try parseBounds()
    return .bounds(bounds, tokens: range(from: start))
  }

  /// Clause = [ Band '的' '，' ] Effects | ByRule | Conditions ( '的' [ '，' ( Effects | ByRule | '不适用' Cites ) ] | '不适用' Cites | ) ;
  private mutating func parseClause() throws(Unreadable) -> ClauseSyntax {
    let start = position
    if !atExcess, let band = try takeBand() {
      guard at("的") else { throw fail(["的"]) }
      advance()
      guard take("，") != nil || atEffect() else { throw fail(["，"]) }
      let clause = try parseEffects([], start)
      return ClauseSyntax(
        band: band, conditions: [], rank: clause.rank, occasion: clause.occasion, effects: clause.effects, exempted: [],
        tokens: clause.tokens)
    }
    if atByRule() { return try parseByRule([], start) }
    if atEffect() { return try parseEffects([], start) }
    var conditions: [ExpressionSyntax] = []
    while true {
      conditions.append(try parseExpression())
      if at("不适用") { return try parseException(conditions, start) }
      if at("除外") { throw fail(["不适用 前款 规定", "不适用 本条 规定"]) }
      if at("的") { break }
      if at("，") {
        if atEffect(ahead: 1) || atByRule(ahead: 1) {
          reportMissingDe(conditions)
          advance()
          return try atByRule() ? parseByRule(conditions, start) : parseEffects(conditions, start)
        }
        advance()
      } else if isItemEnd(start) {
        return ClauseSyntax(
          conditions: conditions, occasion: nil, effects: [], exempted: [], tokens: range(from: start))
      } else {
        throw fail(["的", "，"])
      }
    }
    advance()
    if take("，") != nil {
      if at("不适用") { return try parseException(conditions, start) }
      return try atByRule() ? parseByRule(conditions, start) : parseEffects(conditions, start)
    }
    if atEffect() {
      report(UnexpectedWord(found: tokens[position].text, expected: ["，"], range: tokens[position].range))
      return try parseEffects(conditions, start)
    }
    return ClauseSyntax(conditions: conditions, occasion: nil, effects: [], exempted: [], tokens: range(from: start))
  }

  /// A bare condition is all of an item: `（一）类型 为 商户；`.
  private func isItemEnd(_ start: Int) -> Bool {
    start > 0 && tokens[start - 1].kind == .item && (at("；") || at("。") || position >= limit)
  }

  /// Conditions '不适用' Cites: `五保户 不适用 本条 规定`
  private mutating func parseException(
    _ conditions: [ExpressionSyntax], _ start: Int
  ) throws(Unreadable) -> ClauseSyntax {
    advance()
    let cites = takeCites()
    if cites.isEmpty { throw fail(["前款", "本条", "第一条"]) }
    return ClauseSyntax(
      conditions: conditions, occasion: nil, effects: [], exempted: cites, tokens: range(from: start))
  }
}
