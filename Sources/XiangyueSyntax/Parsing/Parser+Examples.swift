import XiangyueText

extension Parser {
  /// Example = '例' TITLE '：' Step { '；' Step } '。' ;
  mutating func parseExample() throws(Unreadable) -> ExampleSyntax {
    let start = position
    advance()
    guard let title = take(kind: .title) else { throw fail(["例的标题"]) }
    _ = try expect("：")
    var steps: [StepSyntax] = []
    parseParts { (parser) throws(Unreadable) in steps.append(try parser.parseStep()) }
    return ExampleSyntax(title: title, steps: steps, tokens: range(from: start))
  }

  /// Step = '设' … | '截至' DATE
  ///      | '则' [ NAME ] Whom ( '对' Cite [ NAME ] '为' VERDICT [ Quantity ] | Taken [ Quantity ] | [ '的' ] Expr ) ;
  private mutating func parseStep() throws(Unreadable) -> StepSyntax {
    if take("设") != nil { return try parseRows() }
    if take("截至") != nil {
      guard let day = take(kind: .date) else { throw fail(["日期，如 2022年8月31日"]) }
      return .asOf(day)
    }
    guard take("则") != nil else { throw fail(["设", "截至", "则"]) }
    return try parseClaim()
  }

  /// Without 的 what follows a key is a Predicate (A1 在 黑榜, A1 本年 有 巡查).
  private mutating func parseClaim() throws(Unreadable) -> StepSyntax {
    let start = position
    let claimed = try parseClaimed()
    if take("对") != nil { return .verdict(try parseVerdict(claimed, start)) }
    if at(anyOf: Self.takenWords) { return .measure(try parseTaken(claimed, start)) }
    if take("的") == nil {
      let hasPeriod = at(kind: .period) || at("近") || at(kind: .number) && at("内", ahead: 2)
      guard hasPeriod || atPredicate() || at("同一") else { throw fail(["的", "对", "在", "不在"]) }
    }
    let expression = try parseExpression()
    return .expect(claimed, expression, tokens: range(from: start))
  }

  private static let takenWords = ["予以", "上报", "奖", "记", "取消", "暂停", "恢复"]

  /// Taken = '予以' … | '上报' ( NAME | STRING ) | '奖' Quantity | '记' STRING | ( '取消' | '暂停' | '恢复' ) NAME '资格' [ Quantity ] ;
  private mutating func parseTaken(
    _ claimed: ClaimedSyntax, _ start: Int
  ) throws(Unreadable) -> MeasureClaimSyntax {
    let action: ActionSyntax
    if let verb = take(anyOf: ["取消", "暂停", "恢复"]) {
      let board = try expectName("榜的名字")
      _ = try expect("资格")
      var length: QuantitySyntax?
      if verb.text != "恢复", at(kind: .number), token(ahead: 1)?.text != "次" { length = takeQuantity() }
      action =
        switch verb.text {
        case "取消": .disqualify(boards: [board], length: length)
        case "暂停": .suspend(boards: [board], length: length)
        default: .restore(boards: [board])
        }
    } else {
      action = try parseAction()
    }
    let count = takeQuantity()
    return MeasureClaimSyntax(claimed: claimed, action: action, count: count, tokens: range(from: start))
  }

  /// [ NAME ] Whom ; Whom = NAME | STRING ;
  private mutating func parseClaimed() throws(Unreadable) -> ClaimedSyntax {
    var table: Token?
    if atName(), atName(ahead: 1) || at(kind: .string, ahead: 1) { table = takeName() }
    guard let key = take(kind: .string) ?? takeName() else { throw fail(["设 过的编号，如 A1"]) }
    return ClaimedSyntax(table: table, key: key)
  }

  private mutating func parseVerdict(
    _ claimed: ClaimedSyntax, _ start: Int
  ) throws(Unreadable) -> VerdictClaimSyntax {
    guard let cite = takeCite() else { throw fail(["第一条第一款"]) }
    let matter = takeName()
    _ = try expect("为")
    let verdict = try expect(anyOf: ["合规", "违规", "待查", "未到期", "豁免", "未达倡导"])
    let count = takeQuantity()
    return VerdictClaimSyntax(
      claimed: claimed, cite: cite, matter: matter, verdict: verdict, count: count, tokens: range(from: start))
  }

  /// '设' ( NAME '取自' STRING | NAME '：' Cell { '，' Cell } | NAME '（' NAME { '，' NAME } '）' '：' Row { '、' Row } )
  private mutating func parseRows() throws(Unreadable) -> StepSyntax {
    let table: Token
    if let data = take("数据") { table = data } else { table = try expectName("主体或记录的名字") }
    if take("取自") != nil {
      guard let text = take(kind: .string) else { throw fail(["“…”"]) }
      return .rowsFrom(table: table, source: text)
    }
    if let open = take("（") {
      var columns: [Token] = []
      repeat { columns.append(try parseDeclaredName()) } while take("，") != nil || take("、") != nil
      try close(open)
      _ = try expect("：")
      var rows: [[DatumSyntax]] = []
      repeat { rows.append(try parseRow(columns.count)) } while take("、") != nil || take("，") != nil
      return .rows(table: table, columns: columns, rows: rows)
    }
    _ = try expect("：")
    var columns: [Token] = []
    var row: [DatumSyntax] = []
    repeat {
      columns.append(try parseDeclaredName())
      row.append(try parseDatum())
    } while take("，") != nil
    return .rows(table: table, columns: columns, rows: [row])
  }

  /// Row = '（' Datum { '，' Datum } '）' ;
  private mutating func parseRow(_ count: Int) throws(Unreadable) -> [DatumSyntax] {
    guard let open = take("（") else { throw fail(["（"]) }
    var row = [try parseDatum()]
    while row.count < count, take("，") != nil { row.append(try parseDatum()) }
    if row.count < count { throw fail(["，"]) }
    try close(open)
    return row
  }

  /// Datum = NAME | STRING | DATE [ TIME ] | MONTHDAY | TIME | [ '-' ] Quantity | '是' | '否' | '空' ;
  private mutating func parseDatum() throws(Unreadable) -> DatumSyntax {
    let start = position
    let isNegative = (at(kind: .number, ahead: 1) || at(kind: .percent, ahead: 1)) && take("-") != nil
    if let quantity = takeQuantity() {
      return DatumSyntax(
        token: quantity.number, isNegative: isNegative, second: quantity.unit, tokens: range(from: start))
    }
    if let day = take(kind: .date) {
      let time = take(kind: .time)
      return DatumSyntax(token: day, second: time, tokens: range(from: start))
    }
    if let word = take(anyOf: ["是", "否", "空"]) ?? takeName() {
      return DatumSyntax(token: word, second: nil, tokens: range(from: start))
    }
    if at(kind: .string) || at(kind: .time) || at(kind: .monthDay) {
      let token = advance()
      return DatumSyntax(token: token, second: nil, tokens: range(from: start))
    }
    throw fail(["值"])
  }
}
