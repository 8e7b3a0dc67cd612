import XiangyueText

/// What is to be done, and by when: behind a 应当, or in an item under one.
extension Parser {
  /// Modal Act
  mutating func parseDuty(_ every: EverySyntax?, _ start: Int) throws(Unreadable) -> DutySyntax {
    let modal = try expect(anyOf: Self.modals)
    var every = every
    if every == nil, atEvery() {
      let late = try parseEvery()
      let range = modal.range.through(tokens[position - 1].range)
      let text = source.text(tokens[late.tokens.lower].range.through(tokens[late.tokens.upper - 1].range))
      report(TimeAfterModal(modal: modal.text, every: text, range: range))
      every = late
    }
    let act = try parseAct()
    return DutySyntax(every: every, modal: modal, act: act, tokens: range(from: start))
  }

  /// Act = '先' NAME '，' { '再' NAME '，' } '后' NAME | ( '遵守' | '符合' ) '下列' ( '规定' | '条件' )
  ///     | [ Within ] [ '做到' ] NAME { '、' NAME } [ ( '至少' | '至多' ) Quantity ] ;
  mutating func parseAct() throws(Unreadable) -> ActSyntax {
    takeVague()
    let start = position
    if take("先") != nil { return .inOrder(try parseSteps()) }
    if at(anyOf: Self.keeping), atFollowing(Self.kept, ahead: 1) {
      advance()
      try parseFollowing(Self.kept)
      return .items(range(from: start))
    }
    let within = try takeWithin()
    takeVague()
    _ = take("做到")
    takeVague()
    if at(anyOf: ["至少", "至多"]) { throw fail(["包卫生 至少 2次（次数写在后面）"]) }
    let names = try parseNames("事项的名字")
    return .matters(within: within, names: names, times: try takeTimes())
  }

  /// [ Vague ]: 及时, which is told and has no meaning.
  private mutating func takeVague() {
    guard at(anyOf: Vocabulary.vague), !atName() else { return }
    let word = advance(.keyword)
    report(VagueTime(word: word.text, range: word.range))
  }

  private static let keeping = ["遵守", "符合"]
  private static let kept = ["规定", "条件"]

  /// Whether an act begins here that no condition begins like.
  func atAct() -> Bool {
    if at(anyOf: ["先", "做到"]) || atWithin() || at(anyOf: Vocabulary.vague) && !atName() { return true }
    return at(anyOf: Self.keeping) && atFollowing(Self.kept, ahead: 1)
  }

  /// The steps behind 先.
  private mutating func parseSteps() throws(Unreadable) -> [Token] {
    let step = "日期的名字"
    var steps = [try expectName(step)]
    while true {
      if take("，") == nil {
        guard at(anyOf: ["再", "后"]) else { throw fail(["，再 …", "，后 …"]) }
        reportMissingSign("，")
      }
      let isLast = at("后")
      let word = try expect(anyOf: ["再", "后"])
      steps.append(try expectName(step))
      if isLast { return steps }
      guard at(anyOf: ["再", "后"], ahead: at("，") ? 1 : 0) else {
        report(UnexpectedWord(found: word.text, expected: ["后（最后一步）"], range: word.range))
        return steps
      }
    }
  }

  /// ( '至少' | '至多' ) Quantity
  private mutating func takeTimes() throws(Unreadable) -> TimesSyntax? {
    let start = position
    if at(kind: .number) { throw fail(["至少 2次", "至多 2次"]) }
    guard let word = take(anyOf: ["至少", "至多"]) ?? takeBoundMeant() else { return nil }
    let count = try parseQuantity(of: word.text, unit: "次", isCertain: true, or: "2次")
    return TimesSyntax(word: word, count: count, tokens: range(from: start))
  }

  /// 不少于 for 至少: a number of times has two words only.
  private mutating func takeBoundMeant() -> Token? {
    let meant = at(anyOf: ["不少于", "不低于"]) ? "至少" : at(anyOf: ["不超过", "不高于"]) ? "至多" : nil
    guard let meant else { return nil }
    let word = advance()
    report(WordMeant(written: word.text, word: meant, isSynonym: true, range: word.range))
    return Token(kind: .keyword, range: word.range, leadingStart: word.leadingStart, text: meant)
  }

  // MARK: By when

  private func atWithin() -> Bool {
    if at("自") { return atName(ahead: 1) }
    if at("在") {
      guard atName(ahead: 1) else { return atFigure(ahead: 1) || at("每", ahead: 1) }
      var ahead = 2
      while at("的", ahead: ahead), atName(ahead: ahead + 1) { ahead += 2 }
      return atFigure(ahead: ahead) || at(anyOf: ["前", "后"], ahead: ahead)
    }
    guard atFigure() else { return false }
    let within = at(kind: .unit, ahead: 1) ? 2 : 1
    // 30日内 违反 … begins a condition.
    return at(anyOf: ["内", "以内"], ahead: within) && !atPredicate(ahead: within + 1) && !at("同一", ahead: within + 1)
  }

  private func atFigure(ahead: Int = 0) -> Bool { at(kind: .number, ahead: ahead) || at(kind: .percent, ahead: ahead) }

  /// Within = [ '在' ] Quantity '内' | '自' Path '起' Quantity '内' | '在' '每' UNIT Day '前'
  ///        | '在' Path ( Quantity '前' | '前' [ Quantity '内' ] | '后' Quantity '内' ) ;
  private mutating func takeWithin() throws(Unreadable) -> WithinSyntax? {
    let start = position
    if let limit = takeQuantity() {
      try expectWithin()
      return .limit(limit, tokens: range(from: start))
    }
    if at("自"), atName(ahead: 1) {
      advance()
      let base = try parsePath()
      _ = try expect("起")
      let limit = try parseLimit()
      return .after(base, limit, tokens: range(from: start))
    }
    guard take("在") != nil else {
      try rejectTimeWithoutZai()
      return nil
    }
    if let limit = takeQuantity() {
      try expectWithin()
      return .limit(limit, tokens: range(from: start))
    }
    if take("每") != nil { return try parseDayOfPeriod(start) }
    guard atName() else { throw fail(["7日内", "办理日期 5日前", "每月 末日 前"]) }
    return try parseAround(try parsePath(), start)
  }

  private mutating func parseAround(_ base: PathSyntax, _ start: Int) throws(Unreadable) -> WithinSyntax {
    if let time = takeQuantity() {
      guard take("前") != nil else { throw fail(["前"]) }
      return .before(base, time, tokens: range(from: start))
    }
    if take("后") != nil {
      let limit = try parseLimit()
      return .after(base, limit, tokens: range(from: start))
    }
    guard take("前") != nil else { throw fail(["5日前", "前", "前 5日内", "后 5日内"]) }
    guard at(kind: .number) || at(kind: .percent), let time = takeQuantity() else {
      return .before(base, nil, tokens: range(from: start))
    }
    if at(anyOf: ["内", "以内"]) {
      try expectWithin()
      return .justBefore(base, time, tokens: range(from: start))
    }
    reportAmbiguousBefore(base.tokens, time.tokens)
    throw Unreadable()
  }

  private mutating func parseDayOfPeriod(_ start: Int) throws(Unreadable) -> WithinSyntax {
    guard let unit = take(kind: .unit) else { throw fail(["月", "季度", "年"]) }
    guard let day = try takeDay() else { throw fail(["末日", "5日"]) }
    _ = try expect("前")
    return .dayOfPeriod(unit: unit, day, tokens: range(from: start))
  }

  private mutating func parseLimit() throws(Unreadable) -> QuantitySyntax {
    guard let limit = takeQuantity() else { throw fail(["15日内"]) }
    try expectWithin()
    return limit
  }

  /// 内, and 以内, which people write for it.
  mutating func expectWithin() throws(Unreadable) {
    if let word = take("以内") {
      report(WordMeant(written: word.text, word: "内", isSynonym: true, range: word.range))
      return
    }
    _ = try expect("内")
  }

  /// Path = NAME { '的' NAME } ;
  private mutating func parsePath() throws(Unreadable) -> PathSyntax {
    let start = position
    var names = [try expectName("日期的名字")]
    while at("的"), atName(ahead: 1) {
      advance()
      names.append(try expectName("日期的名字"))
    }
    return PathSyntax(names: names, tokens: range(from: start))
  }

  /// `应当 办理日期 5日前 报备`, and `办理日期 前 5日 报备`, which can be read in two ways.
  private mutating func rejectTimeWithoutZai() throws(Unreadable) {
    guard atName() else { return }
    let start = position
    if at("前", ahead: 1), at(kind: .number, ahead: 2), at(kind: .unit, ahead: 3), !at("内", ahead: 4) {
      reportAmbiguousBefore(TokenRange(start, start + 1), TokenRange(start + 2, start + 4))
      throw Unreadable()
    }
    let isTime = at(kind: .number, ahead: 1) && at(kind: .unit, ahead: 2) && at("前", ahead: 3)
    guard isTime || at(anyOf: ["前", "后"], ahead: 1) else { return }
    let end = tokens[start + (isTime ? 3 : 1)].range
    throw fail(["在 \(source.text(tokens[start].range.through(end))) …"])
  }

  private mutating func reportAmbiguousBefore(_ base: TokenRange, _ time: TokenRange) {
    let event = tokens[base.lower].range.through(tokens[base.upper - 1].range)
    let length = tokens[time.lower].range.through(tokens[time.upper - 1].range)
    report(
      AmbiguousBefore(event: source.text(event), time: source.text(length), range: event.through(length)))
  }
}
