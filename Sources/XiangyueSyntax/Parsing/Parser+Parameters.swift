import XiangyueText

/// 参数: a figure that changes with the day, or is another for each class.
extension Parser {
  /// Parameter = '参数' NAME '：' Dated { '；' Dated } '。' ;
  mutating func parseParameter() throws(Unreadable) -> ParameterSyntax {
    let start = position
    advance()
    let name = try parseDeclaredName()
    _ = try expect("：")
    var lines: [ParameterLineSyntax] = []
    parseParts { (parser) throws(Unreadable) in lines.append(try parser.parseDated()) }
    return ParameterSyntax(name: name, lines: lines, tokens: range(from: start))
  }

  /// Dated = [ '自' DATE '起' ] [ NAME ] '为' Sum ;
  private mutating func parseDated() throws(Unreadable) -> ParameterLineSyntax {
    let start = position
    var from: Token?
    if at("自"), !at("为", ahead: 1) {
      advance()
      guard let date = take(kind: .date) else { throw fail(["日期，如 2022年1月1日"]) }
      from = date
      _ = try expect("起")
    }
    let group = takeName()
    guard take("为") != nil else {
      throw fail(group == nil ? ["为 20桌", "自 2022年1月1日 起 为 20桌", "城区 为 20桌"] : ["为 20桌"])
    }
    let value = try parseSum()
    return ParameterLineSyntax(from: from, group: group, value: value, tokens: range(from: start))
  }
}
