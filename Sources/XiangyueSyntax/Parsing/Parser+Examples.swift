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

  /// Step = '设' … | '截至' DATE | '则' ( NAME '对' Cite [ NAME ] '为' VERDICT [ Quantity ] | Expr ) ;
  private mutating func parseStep() throws(Unreadable) -> StepSyntax {
    if take("设") != nil { return try parseRows() }
    if take("截至") != nil {
      guard let day = take(kind: .date) else { throw fail(["日期，如 2022年8月31日"]) }
      return .asOf(day)
    }
    guard take("则") != nil else { throw fail(["设", "截至", "则"]) }
    if atName(), at("对", ahead: 1) { return try parseVerdict() }
    return .expect(try parseExpression())
  }

  private mutating func parseVerdict() throws(Unreadable) -> StepSyntax {
    let subject = try expectName("编号")
    advance()
    guard let cite = takeCite() else { throw fail(["第一条第一款"]) }
    let matter = takeName()
    _ = try expect("为")
    let verdict = try expect(anyOf: ["合规", "违规", "待查", "未到期", "豁免", "未达倡导"])
    return .verdict(subject: subject, cite: cite, matter: matter, verdict: verdict, count: takeQuantity())
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
      var rows: [[Token]] = []
      repeat { rows.append(try parseRow(columns.count)) } while take("、") != nil || take("，") != nil
      return .rows(table: table, columns: columns, rows: rows)
    }
    _ = try expect("：")
    var columns: [Token] = []
    var row: [Token] = []
    repeat {
      columns.append(try parseDeclaredName())
      row.append(try parseDatum())
    } while take("，") != nil
    return .rows(table: table, columns: columns, rows: [row])
  }

  /// Row = '（' Datum { '，' Datum } '）' ;
  private mutating func parseRow(_ count: Int) throws(Unreadable) -> [Token] {
    guard let open = take("（") else { throw fail(["（"]) }
    var row = [try parseDatum()]
    while row.count < count, take("，") != nil { row.append(try parseDatum()) }
    if row.count < count { throw fail(["，"]) }
    try close(open)
    return row
  }

  /// Datum = NAME | STRING | DATE | TIME | Quantity | '是' | '否' | '空' ;  Of a quantity the number; the column has the unit.
  private mutating func parseDatum() throws(Unreadable) -> Token {
    if let quantity = takeQuantity() { return quantity.number }
    if let word = take(anyOf: ["是", "否", "空"]) ?? takeName() { return word }
    if at(kind: .string) || at(kind: .date) || at(kind: .time) || at(kind: .monthDay) { return advance() }
    throw fail(["值"])
  }
}
