import XiangyueText

/// 兑换: what points of an account are exchanged for.
extension Parser {
  /// Exchange = '兑换' NAME '：' '以' NAME '为据' { '；' ExchangePart } '。' ;
  mutating func parseExchange() throws(Unreadable) -> ExchangeSyntax {
    let start = position
    advance()
    let account = try expectName("积分的名字")
    _ = try expect("：")
    _ = try expect("以")
    let record = try expectName("记录的名字")
    _ = try expect("为据")
    var prices: [ExchangePriceSyntax] = []
    var count: Token?
    if take("；") != nil {
      parseParts { (parser) throws(Unreadable) in
        // ExchangePart = Quantity '换' NAME | '按' NAME '计' | '不足' '的' '，' '不得' '兑换' ;
        let start = parser.position
        if parser.take("按") != nil {
          count = try parser.expectName("字段的名字")
          _ = try parser.expect("计")
        } else if parser.take("不足") != nil {
          for word in ["的", "，", "不得", "兑换"] { _ = try parser.expect(word) }
        } else {
          let price = try parser.parseQuantity(of: "换", unit: "分", isCertain: true, or: "35分 换 洗发水")
          _ = try parser.expect("换")
          let item = try parser.expectName("换的东西")
          prices.append(ExchangePriceSyntax(price: price, item: item, tokens: parser.range(from: start)))
        }
      }
    } else {
      endSentence()
    }
    return ExchangeSyntax(account: account, record: record, prices: prices, count: count, tokens: range(from: start))
  }
}
