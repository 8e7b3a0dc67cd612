import XiangyueText

/// 措施: what follows, `扣 2分`, `列入 黑榜`.
extension Parser {
  private static let effectWords = [
    "扣", "加", "再", "奖", "予以", "限", "取消", "暂停", "恢复", "上报", "升", "降", "记", "罚款", "罚", "计入", "直接", "不加分",
    "不扣分", "本项", "其中", "其余", "合计", "至多", "至少", "只计", "扣完", "应当", "不得", "可以", "鼓励",
  ]
  /// Behind the names of matters, these go on with what follows for them.
  private static let verbs = [
    "再", "扣", "加", "予以", "限", "列入", "移出", "取消", "暂停", "恢复", "上报", "奖", "记", "升", "降", "罚款", "罚", "不加分",
    "不扣分", "直接", "加倍", "清零",
  ]

  /// Whether an effect begins here, rather than a condition. 列入 and a name are one where the clause then ends; a name where 每, 其余
  /// or a verb of effects follows it.
  func atEffect(ahead: Int = 0) -> Bool {
    if at(kind: .title, ahead: ahead) { return true }
    if atOccasion(ahead: ahead) || atDoubling(ahead: ahead) || atClearing(ahead: ahead) { return true }
    if at(anyOf: Self.effectWords, ahead: ahead), !(at("合计", ahead: ahead) && atName(ahead: ahead)) { return true }
    if atRank(ahead: ahead) || at("每", ahead: ahead) || atOnlyHighest(ahead: ahead) { return true }
    if at("其", ahead: ahead), atName(ahead: ahead + 1), at("各", ahead: ahead + 2) { return true }
    if atPerUnit(ahead: ahead) || atByClass(ahead: ahead) || atValidity(ahead: ahead) { return true }
    if at(anyOf: ["列入", "移出"], ahead: ahead), atName(ahead: ahead + 1) {
      guard let next = token(ahead: ahead + 2) else { return true }
      if next.kind == .sign || atLeastTime(ahead: ahead + 2) { return true }
      // 列入 黑榜, and on the next line what begins another sentence, without 。 between them.
      return (next.kind == .name || next.kind == .period) && followsOpenLine(position + ahead + 2)
    }
    var after = ahead
    while atName(ahead: after) {
      after += 1
      if at("、", ahead: after) { after += 1 }
    }
    return after > ahead && (at(anyOf: ["每", "其余"], ahead: after) || at(anyOf: Self.verbs, ahead: after))
  }

  /// `同一 日 同一 事项 只计`
  private func atOnlyHighest(ahead: Int) -> Bool {
    var ahead = ahead
    while at("同一", ahead: ahead), at("事项", ahead: ahead + 1) || atDayUnit(ahead: ahead + 1) { ahead += 2 }
    return at("只计", ahead: ahead)
  }

  /// `加倍 扣分`; a field may be called 加倍.
  private func atDoubling(ahead: Int) -> Bool {
    at("加倍", ahead: ahead) && (!atName(ahead: ahead) || at(anyOf: ["扣分", "加分"], ahead: ahead + 1))
  }

  /// `清零`, `清零 环境分`; a field may be called 清零.
  private func atClearing(ahead: Int) -> Bool {
    guard at("清零", ahead: ahead) else { return false }
    if !atName(ahead: ahead) { return true }
    guard let next = token(ahead: ahead + 1) else { return true }
    return next.kind == .sign || next.kind == .name
  }

  /// `1年内 有效`
  private func atValidity(ahead: Int) -> Bool {
    at(kind: .number, ahead: ahead) && at(kind: .unit, ahead: ahead + 1) && at("内", ahead: ahead + 2)
      && at("有效", ahead: ahead + 3)
  }

  private func atDayUnit(ahead: Int) -> Bool {
    at(kind: .unit, ahead: ahead) && ["日", "天"].contains(token(ahead: ahead)?.text)
  }

  /// Effects = [ Rank ] [ Occasion ] Effect { '，' Effect } ;
  mutating func parseEffects(
    _ conditions: [ExpressionSyntax], _ start: Int
  ) throws(Unreadable) -> ClauseSyntax {
    let rank = try takeRank()
    let occasion = try takeOccasion()
    var effects: [EffectSyntax] = []
    repeat { effects.append(try parseEffect()) } while !atRanked && !atCommaForSemicolon() && take("，") != nil
    return ClauseSyntax(
      conditions: conditions, rank: rank, occasion: occasion, effects: effects, exempted: [], tokens: range(from: start)
    )
  }

  func atByRule(ahead: Int = 0) -> Bool { at("按", ahead: ahead) && atFollowing(["规定"], ahead: ahead + 1) }

  /// ByRule = '按' '下列' '规定' '处理' { '，' Effect } ;
  mutating func parseByRule(
    _ conditions: [ExpressionSyntax], _ start: Int
  ) throws(Unreadable) -> ClauseSyntax {
    let first = position
    _ = try expect("按")
    try parseFollowing(["规定"])
    _ = try expect("处理")
    let words = range(from: first)
    var effects: [EffectSyntax] = []
    while !atRanked, take("，") != nil { effects.append(try parseEffect()) }
    return ClauseSyntax(
      conditions: conditions, occasion: nil, byRule: words, effects: effects, exempted: [], tokens: range(from: start))
  }

  /// A ， behind an effect where another condition or occasion begins: it is reported, and read as ；.
  private mutating func atCommaForSemicolon() -> Bool {
    guard at("，") else { return false }
    guard atOccasion(ahead: 1) || atPredicate(ahead: 1) && !atEffect(ahead: 1) else { return false }
    reportCommaForSemicolon()
    return true
  }

  /// Occasion = [ Period ] ( '初次' | '再次' | NTH [ '起' ] ) [ '的' ] [ '，' ] ;
  private mutating func takeOccasion() throws(Unreadable) -> OccasionSyntax? {
    guard atOccasion(ahead: 0) else { return nil }
    let start = position
    let period = try takePeriod()
    guard let number = takeNumber() else { return nil }
    let tokens = range(from: start)
    _ = take("的")
    _ = take("，")
    return OccasionSyntax(period: period, number: number.number, onwards: number.onwards, tokens: tokens)
  }

  /// `第2次 起`, `1年内 再次`, and no 违反 behind it, which makes it a condition.
  private func atOccasion(ahead: Int) -> Bool {
    var start = ahead
    if at(kind: .period, ahead: ahead) {
      start += 1
    } else {
      let figure = at("近", ahead: ahead) ? ahead + 1 : ahead
      if at(kind: .number, ahead: figure) || at(kind: .percent, ahead: figure) {
        start = figure + (at(kind: .unit, ahead: figure + 1) ? 2 : 1)
        if figure == ahead {
          guard at(kind: .unit, ahead: figure + 1), at("内", ahead: start) else { return false }
          start += 1
        }
      }
    }
    let end = numberEnd(ahead: start)
    return end > start && !at(anyOf: ["违反", "遵守"], ahead: end)
  }

  /// '初次' | '再次' | NTH [ '起' ]
  mutating func takeNumber() -> OccasionSyntax? {
    let start = position
    if take("初次") != nil { return OccasionSyntax(number: 1, onwards: false, tokens: range(from: start)) }
    if take("再次") != nil { return OccasionSyntax(number: 2, onwards: true, tokens: range(from: start)) }
    guard at(kind: .occurrence), case .integer(let number) = tokens[position].value else { return nil }
    advance()
    let onwards = take("起") != nil
    return OccasionSyntax(number: number, onwards: onwards, tokens: range(from: start))
  }

  /// Effect = { Scope } ( Action | Every ( '至多' | '不超过' ) Quantity )
  ///        | { '同一' ( '日' | '事项' ) } '只计' ( '最高' | '最重' Quantity ) | Modal Act | PerUnit | ByClass | ToEach ;
  private mutating func parseEffect() throws(Unreadable) -> EffectSyntax {
    let start = position
    if at("只计") || at("同一") {
      let action = try parseOnlyHighest()
      return EffectSyntax(scopes: [], action: action, tokens: range(from: start))
    }
    if at(anyOf: Self.modals) {
      let duty = try parseDuty(nil, start)
      return EffectSyntax(scopes: [], action: .demand(duty), tokens: range(from: start))
    }
    if atValidity(ahead: 0), let time = takeQuantity() {
      try expectWithin()
      _ = try expect("有效")
      return EffectSyntax(scopes: [], action: .validity(time), tokens: range(from: start))
    }
    if at("其中"), let word = take("其中") {
      guard at(kind: .percent), let share = takeQuantity() else { throw fail(["其中 80% 归 …"]) }
      let action = try parseShare(share, word)
      return EffectSyntax(scopes: [], action: action, tokens: range(from: start))
    }
    if let points = try takeFigurePoints() {
      return EffectSyntax(scopes: [], action: .points(points), tokens: range(from: start))
    }
    var scopes: [ScopeSyntax] = []
    while true {
      if let rest = take("其余") {
        scopes.append(.rest(rest))
      } else if at("每"), isCapAhead {
        let every = try parseEvery()
        _ = try expect(anyOf: Self.capWords)
        let amount = try parseQuantity(of: "至多", unit: "分", isCertain: true, or: "2分")
        let action = ActionSyntax.cap(every: every, amount: amount)
        return EffectSyntax(scopes: scopes, action: action, tokens: range(from: start))
      } else if take("每") != nil {
        guard let unit = take(kind: .unit) else { throw fail(["项", "次", "户"]) }
        scopes.append(.each(unit))
      } else if atName() {
        // Another that nothing declares; one that is declared is read as a name of the list, and its 、 reported.
        if case .matters? = scopes.last { throw fail(Self.actions) }
        scopes.append(.matters(try parseNames("事项的名字")))
      } else {
        break
      }
    }
    if case .matters(let names)? = scopes.first, !names.contains(where: { self.names.contains($0.text) }), !atAction {
      // What was taken for a matter is what can't be read.
      position = start
      throw fail(Self.actions)
    }
    let action = try parseAction()
    // 环境分 清零 is 清零 环境分.
    if case .clear(let word, nil) = action, case .matters(let names)? = scopes.first, scopes.count == 1,
      names.count == 1
    {
      return EffectSyntax(scopes: [], action: .clear(word, account: names[0]), tokens: range(from: start))
    }
    return EffectSyntax(scopes: scopes, action: action, tokens: range(from: start))
  }

  /// `每季度 至多`, `每 2周 至多`.
  private var isCapAhead: Bool {
    let unit = at(kind: .number, ahead: 1) ? 2 : 1
    return at(kind: .unit, ahead: unit) && at(anyOf: Self.capWords, ahead: unit + 1)
  }

  private static let capWords = ["至多", "不超过"]

  /// { '同一' ( '日' | '天' | '事项' ) } '只计' ( '最高' | '最重' Quantity )
  private mutating func parseOnlyHighest() throws(Unreadable) -> ActionSyntax {
    var same: [Token] = []
    while take("同一") != nil {
      guard let word = take("事项") ?? (atDayUnit(ahead: 0) ? advance() : nil) else { throw fail(["日", "事项"]) }
      same.append(word)
    }
    _ = try expect("只计")
    if take("最高") != nil { return .onlyHighest(same: same, heaviest: nil) }
    guard take("最重") != nil else { throw fail(["最高", "最重 一项"]) }
    return .onlyHighest(same: same, heaviest: try parseQuantity(of: "最重", unit: "项", isCertain: true, or: "一项"))
  }

  /// Action = [ '再' ] Points | '不加分' | '不扣分' | '予以' … | '限' Quantity '内' '整改' | … ;
  mutating func parseAction() throws(Unreadable) -> ActionSyntax {
    let start = position
    let again = take("再") != nil
    if let verb = take(anyOf: ["扣", "加"]) { return .points(try parsePoints(verb, nil, start)) }
    if again { throw fail(["扣", "加"]) }
    if let word = take(anyOf: ["不加分", "不扣分"]) { return .nothing(word) }
    if take("加倍") != nil { return .double(try expect(anyOf: ["扣分", "加分"])) }
    if let word = take("清零") { return .clear(word, account: takeName()) }
    if take("予以") != nil { return .admonish(try expect(anyOf: Self.admonitions)) }
    if at(anyOf: Self.admonitions) { throw fail(["予以 \(tokens[position].text)"]) }
    if take("限") != nil {
      let time = try parseQuantity(of: "限", unit: "日", or: "3日内 整改")
      try expectWithin()
      _ = try expect("整改")
      return .rectify(time)
    }
    if take("列入") != nil { return try parseEntry() }
    if take("移出") != nil { return .leave(board: try expectName("榜的名字")) }
    if at("取消"), at("兑换", ahead: 1), at("资格", ahead: 2) { return try parseExchangeBar() }
    if let verb = take(anyOf: ["取消", "暂停", "恢复"]) { return try parseEligibility(verb) }
    if take("上报") != nil {
      if let quoted = take(kind: .string) { return .report(to: quoted) }
      return .report(to: try expectName("主体的名字，或 “街道办事处”"))
    }
    if take("奖") != nil { return .award(try parseQuantity(of: "奖", unit: "元", or: "600元")) }
    if take("记") != nil {
      guard let text = take(kind: .string) else { throw fail(["“警示书”"]) }
      return .note(text)
    }
    if let verb = take(anyOf: ["升", "降"]) {
      return .shiftGrade(verb: verb, try parseQuantity(of: verb.text, unit: "级", isCertain: true, or: "1级"))
    }
    if take("直接") != nil { return try parseSetGrade() }
    if let text = take(kind: .title) { return .unlawful(text) }
    if let word = take(anyOf: ["罚款", "罚"]) { return .fine(word: word, amount: takeFine()) }
    throw fail(Self.actions)
  }

  private static let actions = ["扣 2分", "加 2分", "限 3日内 整改", "予以 批评教育", "列入 …", "上报 …"]

  private var atAction: Bool { at(anyOf: Self.verbs) }

  private static let admonitions = ["批评教育", "劝导", "提醒", "警告", "通报批评"]

  /// `200元`; of `100—200元` the second figure, which has the unit.
  private mutating func takeFine() -> QuantitySyntax? {
    guard let amount = takeQuantity() else { return nil }
    if amount.unit == nil, at(anyOf: ["—", "-", "至"]), at(kind: .number, ahead: 1) {
      advance()
      return takeQuantity()
    }
    return amount
  }
}
