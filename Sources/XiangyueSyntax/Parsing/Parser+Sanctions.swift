import XiangyueText

/// What lasts: 列入 黑榜 不少于 7日, 取消 红榜 资格 2年, 暂停 红榜 资格.
extension Parser {
  /// '列入' NAME [ '不少于' Quantity ] ;
  mutating func parseEntry() throws(Unreadable) -> ActionSyntax {
    let board = try expectName("榜的名字")
    var time: QuantitySyntax?
    if atLeastTime() {
      advance()
      time = takeQuantity()
    }
    return .enter(board: board, atLeast: time)
  }

  /// `不少于 7日`, but not before 的, which ends a condition: 列入 红榜 不少于 2次 的. Before a ，；。 another UNIT than 次 is a slip in it.
  func atLeastTime(ahead: Int = 0) -> Bool {
    guard at("不少于", ahead: ahead), at(kind: .number, ahead: ahead + 1), at(kind: .unit, ahead: ahead + 2),
      let unit = token(ahead: ahead + 2)
    else { return false }
    if unit.text != "次", at(anyOf: ["，", "；", "。"], ahead: ahead + 3) { return true }
    return Self.timeUnits.contains(unit.text) && !at("的", ahead: ahead + 3)
  }

  private static let timeUnits = ["日", "天", "周", "个月", "月", "季度", "个季度", "年", "个工作日"]

  /// '直接' '定为' NAME [ Quantity | [ '，' ] '至' '改正' '为止' ] ;
  mutating func parseSetGrade() throws(Unreadable) -> ActionSyntax {
    _ = try expect("定为")
    let grade = try expectName("等级的名字")
    let length = at(kind: .number) ? try parseQuantity(of: "定为 \(grade.text) ", unit: "年", or: "2年") : nil
    let ahead = at("，") ? 1 : 0
    guard length == nil, at("至", ahead: ahead), at("改正", ahead: ahead + 1) else {
      return .setGrade(grade, length: length, untilPutRight: nil)
    }
    if ahead > 0 { advance() }
    let start = position
    for word in ["至", "改正", "为止"] { _ = try expect(word) }
    return .setGrade(grade, length: nil, untilPutRight: range(from: start))
  }

  /// '取消' '兑换' '资格' ( Quantity | '至' [ '次年' ] MONTHDAY ) ;
  mutating func parseExchangeBar() throws(Unreadable) -> ActionSyntax {
    for word in ["取消", "兑换", "资格"] { _ = try expect(word) }
    if take("至") != nil {
      let isNextYear = take("次年") != nil
      guard let day = take(kind: .monthDay) else { throw fail(["次年 12月31日"]) }
      return .barExchange(.until(isNextYear: isNextYear, day: day))
    }
    guard at(kind: .number) else { throw fail(["2年", "至 次年 12月31日"]) }
    return .barExchange(.length(try parseQuantity(of: "取消 兑换 资格 ", unit: "年", or: "2年")))
  }

  /// ( '取消' | '暂停' ) NAME { '、' NAME } '资格' [ Quantity ] | '恢复' NAME { '、' NAME } '资格' ;
  mutating func parseEligibility(_ verb: Token) throws(Unreadable) -> ActionSyntax {
    let boards = try parseNames("榜的名字")
    _ = try expect("资格")
    if verb.text == "恢复" { return .restore(boards: boards) }
    let length =
      at(kind: .number) ? try parseQuantity(of: verb.text + " … 资格 ", unit: "年", or: "2年") : nil
    return verb.text == "取消" ? .disqualify(boards: boards, length: length) : .suspend(boards: boards, length: length)
  }
}
