import XiangyueText

/// 评分表: what a row of a record, or all of a period, score, item by item.
extension Parser {
  /// Sheet = '评分表' NAME '：' [ '按' NAME '计' '；' ] '以' NAME '为据' [ '；' [ '每' [ NUM ] UNIT ] '满分' Quantity ]
  ///         [ '；' '无' '记录' '的' '，' '计' '满分' ] '：' SheetItem { '；' SheetItem } '。' ;
  mutating func parseSheet() throws(Unreadable) -> SheetSyntax {
    let start = position
    advance()
    let name = try parseDeclaredName()
    _ = try expect("：")
    var subject: Token?
    if take("按") != nil {
      subject = try expectName("主体的名字")
      _ = try expect("计")
      _ = try expect("；")
    }
    _ = try expect("以")
    let record = try expectName("记录的名字")
    _ = try expect("为据")
    var each: SheetSyntax.Each?
    var full: QuantitySyntax?
    if at("；"), !at("无", ahead: 1) {
      advance()
      each = try takeEach()
      let word = try expect("满分")
      full = try parseQuantity(of: word.text, unit: "分", isCertain: true, or: "100分")
    }
    var absence: TokenRange?
    if take("；") != nil {
      let start = position
      for word in ["无", "记录", "的", "，", "计", "满分"] { _ = try expect(word) }
      absence = range(from: start)
    }
    _ = try expect("：")
    guard at(kind: .item) else { throw fail(["（一）户厕，10分：每户 不能用 扣 2分"]) }
    var items: [SheetItemSyntax] = []
    repeat {
      do throws(Unreadable) {
        items.append(try parseSheetItem())
        if position < limit, !at("；"), !at("。") { throw fail(["，", "；", "。"]) }
      } catch {
        while position < limit, continuation != position, !at("。"), !isBeforeItem { position += 1 }
      }
    } while continuation != position && isBeforeItem && take("；") != nil
    endSentence()
    return SheetSyntax(
      name: name, subject: subject, record: record, each: each, full: full, absence: absence, items: items,
      tokens: range(from: start))
  }

  /// 每次, 每月, 每半年
  private mutating func takeEach() throws(Unreadable) -> SheetSyntax.Each? {
    let start = position
    guard take("每") != nil else { return nil }
    let count = take(kind: .number)
    guard let unit = take(kind: .unit) else { throw fail(["次", "月"]) }
    return SheetSyntax.Each(count: count, unit: unit, tokens: range(from: start))
  }

  private var isBeforeItem: Bool { at("；") && at(kind: .item, ahead: 1) }

  /// SheetItem = ITEM NAME '，' Quantity '：' SheetPart { ( '，' | '；' ) SheetPart } ;
  private mutating func parseSheetItem() throws(Unreadable) -> SheetItemSyntax {
    let start = position
    guard let number = take(kind: .item) else { throw fail(["（一）"]) }
    let name = try parseDeclaredName()
    _ = try expect("，")
    let full = try parseQuantity(of: "，", unit: "分", isCertain: true, or: "10分")
    _ = try expect("：")
    var parts = [try parseSheetPart()]
    while at("，") || at("；") && !isBeforeItem {
      advance()
      parts.append(try parseSheetPart())
    }
    return SheetItemSyntax(number: number, name: name, full: full, parts: parts, tokens: range(from: start))
  }

  /// SheetPart = EachLoss | PerUnit | ByClass | '扣完' '为止' | '只计' '最重' Quantity
  ///           | Conditions '的' '，' ( EachLoss | '扣' Amount | PerUnit | ByClass | '本项' '不得分' ) ;
  private mutating func parseSheetPart() throws(Unreadable) -> SheetPartSyntax {
    let start = position
    if take("扣完") != nil {
      _ = try expect("为止")
      return .untilNoneLeft(range(from: start))
    }
    if take("只计") != nil {
      let word = try expect("最重")
      _ = try parseQuantity(of: word.text, unit: "项", isCertain: true, or: "一项")
      return .gravestOnly(range(from: start))
    }
    if let part = try takeEachLoss([], start) { return part }
    if let action = try takeSheetFigure() { return .deduction(conditions: [], action, tokens: range(from: start)) }
    var conditions = [try parseExpression()]
    while take("，") != nil { conditions.append(try parseExpression()) }
    _ = try expect("的")
    _ = try expect("，")
    if take("本项") != nil {
      _ = try expect("不得分")
      return .nothing(conditions: conditions, tokens: range(from: start))
    }
    if let part = try takeEachLoss(conditions, start) { return part }
    if let action = try takeSheetFigure() {
      return .deduction(conditions: conditions, action, tokens: range(from: start))
    }
    let action = position
    guard let verb = take("扣") else { throw fail(["扣 5分", "本项 不得分"]) }
    let amount = try parseAmount(of: verb)
    let points = PointsActionSyntax(verb: verb, amount: amount, account: nil, tokens: range(from: action))
    return .deduction(conditions: conditions, points, tokens: range(from: start))
  }

  /// EachLoss = '每' UNIT [ NAME ] '扣' Quantity ;
  private mutating func takeEachLoss(
    _ conditions: [ExpressionSyntax], _ start: Int
  ) throws(Unreadable) -> SheetPartSyntax? {
    guard at("每"), at(kind: .unit, ahead: 1) else { return nil }
    advance()
    let unit = advance()
    let column = takeName()
    let verb = try expect("扣")
    let amount = try parseQuantity(of: verb.text, unit: "分", isCertain: true, or: "2分")
    return .each(conditions: conditions, unit: unit, column: column, amount: amount, tokens: range(from: start))
  }

  /// PerUnit or ByClass, where one begins.
  private mutating func takeSheetFigure() throws(Unreadable) -> PointsActionSyntax? {
    atPerUnit(ahead: 0) || atByClass(ahead: 0) ? try takeFigurePoints() : nil
  }
}
