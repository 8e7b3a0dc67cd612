import XiangyueText

extension Parser {
  func atPredicate(ahead: Int = 0) -> Bool {
    if at(anyOf: ["违反", "遵守", "列入", "移出", "累计", "连续", "评为", "逾期未改", "全部", "有", "无", "未"], ahead: ahead) { return true }
    if at("同时", ahead: ahead) { return at("符合", ahead: ahead + 1) }
    if atNumberedViolation(ahead: ahead) || atUnobjected(ahead: ahead) { return true }
    return at(anyOf: ["在", "不在"], ahead: ahead) && atName(ahead: ahead + 1)
  }

  /// `第2次 起 违反`, `再次 违反`
  func atNumberedViolation(ahead: Int = 0) -> Bool {
    let end = numberEnd(ahead: ahead)
    return end > ahead && at(anyOf: ["违反", "遵守"], ahead: end)
  }

  /// Where 初次, 再次, 第2次 or 第2次 起 ends; `ahead` where none stands there.
  func numberEnd(ahead: Int) -> Int {
    if at(anyOf: ["初次", "再次"], ahead: ahead) { return ahead + 1 }
    guard at(kind: .occurrence, ahead: ahead) else { return ahead }
    return ahead + (at("起", ahead: ahead + 1) ? 2 : 1)
  }

  /// `公示 无 异议`, `红榜 公示 无 异议`: only the three words together are one; 公示 may be a field.
  private func atUnobjected(ahead: Int) -> Bool {
    func are(_ first: Int) -> Bool { at("公示", ahead: first) && at("无", ahead: first + 1) && at("异议", ahead: first + 2) }
    return are(ahead) || atName(ahead: ahead) && are(ahead + 1)
  }

  /// Predicates = { '同一' ( '事项' | UNIT | NAME ) } Predicate { '、' Predicate } ;
  mutating func parsePredicates(_ period: PeriodSyntax?, _ start: Int) throws(Unreadable) -> PredicatesSyntax {
    var same: [Token] = []
    while take("同一") != nil {
      if let word = take("事项") ?? take(kind: .unit) ?? takeName() {
        same.append(word)
      } else {
        throw fail(["事项", "日", "项"])
      }
    }
    var predicates = [try parsePredicate()]
    while at("、"), atPredicate(ahead: 1) {
      advance()
      predicates.append(try parsePredicate())
    }
    return PredicatesSyntax(period: period, same: same, predicates: predicates, tokens: range(from: start))
  }

  /// Predicate = ( '违反' | '遵守' ) [ Cites ] [ Bound ] | ( '初次' | '再次' | NTH [ '起' ] ) ( '违反' | '遵守' ) [ Cites ] | '累计' … Bound | ( '列入' | '移出' ) NAME [ Bound ]
  ///           | '连续' Quantity ( [ ( '违反' | '遵守' ) [ Cites ] ] | '列入' NAME | '评为' NAME ) | '评为' NAME | '逾期未改' | '全部' '改正' [ '满' Quantity ]
  ///           | '同时' '符合' '下列' '条件' | [ NAME ] '公示' '无' '异议' | Had | ( '在' | '不在' ) NAME ;
  private mutating func parsePredicate() throws(Unreadable) -> PredicateSyntax {
    let start = position
    if atNumberedViolation(), let number = takeNumber() {
      let verb = try expect(anyOf: ["违反", "遵守"])
      return .numbered(number, verb: verb, cites: takeCites(), tokens: range(from: start))
    }
    if let word = take("累计") {
      if let verb = take(anyOf: ["列入", "移出"]) {
        let board = try expectName("榜的名字")
        guard atBound() else { throw fail(["3次以上"]) }
        return .entered(verb: verb, board: board, count: try parseBound(), tokens: range(from: start))
      }
      let verb = take(anyOf: ["违反", "遵守"]) ?? word
      let cites = takeCites()
      guard atBound() else { throw fail(["3次以上"]) }
      return .violated(verb: verb, cites: cites, count: try parseBound(), tokens: range(from: start))
    }
    if let verb = take(anyOf: ["违反", "遵守"]) {
      let cites = takeCites()
      let count = try takeCount()
      return .violated(verb: verb, cites: cites, count: count, tokens: range(from: start))
    }
    if let verb = take(anyOf: ["列入", "移出"]) { return try parseEntered(verb, start) }
    if take("连续") != nil {
      guard let quantity = takeQuantity() else { throw fail(["2次"]) }
      if take("列入") != nil {
        return .enteredInARow(quantity, board: try expectName("榜的名字"), tokens: range(from: start))
      }
      if take("评为") != nil {
        return .graded(quantity, grade: try expectName("等级的名字"), tokens: range(from: start))
      }
      let verb = take(anyOf: ["违反", "遵守"])
      let cites = verb == nil ? [] : takeCites()
      return .consecutive(quantity, verb: verb, cites: cites, tokens: range(from: start))
    }
    if take("评为") != nil {
      return .graded(nil, grade: try expectName("等级的名字"), tokens: range(from: start))
    }
    if take("同时") != nil {
      _ = try expect("符合")
      try parseFollowing(["条件"])
      return .allOfItems(tokens: range(from: start))
    }
    if atUnobjected(ahead: 0) {
      let board = at("公示") && at("无", ahead: 1) ? nil : takeName()
      for word in ["公示", "无", "异议"] { _ = try expect(word) }
      return .unobjected(board: board, tokens: range(from: start))
    }
    if take("逾期未改") != nil { return .overdue(tokens: range(from: start)) }
    if take("全部") != nil { return try parseAllRectified(start) }
    if let word = take(anyOf: ["在", "不在"]) {
      return .onBoard(word: word, board: try expectName("榜的名字"), tokens: range(from: start))
    }
    if let word = take(anyOf: ["有", "无", "未"]) { return try parseHad(word, start) }
    throw fail(["违反", "遵守", "有", "无", "列入"])
  }

  private mutating func parseEntered(_ verb: Token, _ start: Int) throws(Unreadable) -> PredicateSyntax {
    let board = try expectName("榜的名字")
    let count = try takeCount()
    return .entered(verb: verb, board: board, count: count, tokens: range(from: start))
  }

  private mutating func parseAllRectified(_ start: Int) throws(Unreadable) -> PredicateSyntax {
    _ = try expect("改正")
    var time: QuantitySyntax?
    if take("满") != nil {
      time = takeQuantity()
      if time == nil { throw fail(["30日"]) }
    }
    return .allRectified(time, tokens: range(from: start))
  }

  /// Had = '有' '下列' '情形' '之一' | ( '有' | '无' | '未' ) ( '违反' | NAME [ Filter ] ) [ Bound ] ;
  private mutating func parseHad(_ word: Token, _ start: Int) throws(Unreadable) -> PredicateSyntax {
    if word.text == "有", atFollowing(["情形"]) {
      try parseFollowing(["情形"])
      _ = try expect("之一")
      return .anyOfItems(tokens: range(from: start))
    }
    var name: Token?
    if take("违反") == nil { name = try expectName("记录或事项的名字") }
    let filter = name == nil ? [] : try takeFilter()
    let count = try takeCount()
    return .has(word: word, name: name, filter: filter, count: count, tokens: range(from: start))
  }

  private mutating func takeCount() throws(Unreadable) -> BoundSyntax? { atBound() ? try parseBound() : nil }

  // MARK: 下列

  /// `下列 情形`, and `以下 情形`, which people write for it.
  func atFollowing(_ words: [String], ahead: Int = 0) -> Bool {
    at("下列", ahead: ahead) || at("以下", ahead: ahead) && at(anyOf: words, ahead: ahead + 1)
  }

  /// '下列', and one of these words.
  mutating func parseFollowing(_ words: [String]) throws(Unreadable) {
    if at("以下"), at(anyOf: words, ahead: 1) {
      let written = tokens[position]
      report(WordMeant(written: written.text, word: "下列", isSynonym: true, range: written.range))
      advance(.keyword)
    } else {
      _ = try expect("下列")
    }
    _ = try expect(anyOf: words)
  }
}
