import XiangyueText

/// 参数: a figure that changes with the day, or is another for each class.
extension Parser {
  /// Parameter = '参数' NAME '：' ( LeftOpen | Dated { '；' Dated } ) '。' ;
  mutating func parseParameter() throws(Unreadable) -> ParameterSyntax {
    let start = position
    advance()
    let name = try parseDeclaredName()
    _ = try expect("：")
    var lines: [ParameterLineSyntax] = []
    guard at("由"), !at("为", ahead: 1) else {
      parseParts { (parser) throws(Unreadable) in lines.append(try parser.parseDated()) }
      return ParameterSyntax(name: name, lines: lines, tokens: range(from: start))
    }
    let leftOpen = parseLeftOpen(&lines)
    return ParameterSyntax(name: name, lines: lines, leftOpen: leftOpen, tokens: range(from: start))
  }

  /// LeftOpen = '由' [ '各' ] ( NAME | STRING ) '定' [ ( '，' | '；' ) Limits { '；' Limits } ] [ '；' '未定' '的' '，' Dated { '；' Dated } ] ;
  private mutating func parseLeftOpen(_ lines: inout [ParameterLineSyntax]) -> LeftOpenSyntax {
    let start = position
    var head: (decider: Token, tokens: TokenRange)?
    var limits: [ParameterLimitSyntax] = []
    var (isFirst, isUnset) = (true, false)
    parseParts { (parser) throws(Unreadable) in
      if isFirst {
        isFirst = false
        head = (try parser.parseDecider(), parser.range(from: start))
        guard parser.take("，") != nil else { return }
        limits.append(try parser.parseLimits())
      } else if !isUnset, parser.at("未定"), !parser.names.contains("未定") || parser.at("的", ahead: 1) {
        isUnset = true
        parser.advance()
        _ = try parser.expect("的")
        _ = try parser.expect("，")
        lines.append(try parser.parseDated())
      } else if isUnset {
        lines.append(try parser.parseDated())
      } else {
        limits.append(try parser.parseLimits())
      }
    }
    // That it is left to others is known, whatever could not be read of it.
    return LeftOpenSyntax(
      decider: head?.decider ?? tokens[start], limits: limits, tokens: head?.tokens ?? TokenRange(start, start + 1))
  }

  private mutating func parseDecider() throws(Unreadable) -> Token {
    advance()
    _ = take("各")
    guard let decider = takeName() ?? take(kind: .string) else { throw fail(["由 社区 定"]) }
    _ = try expect("定")
    return decider
  }

  /// Limits = [ '自' DATE '起' ] [ NAME ] Limit { '，' Limit } ;
  private mutating func parseLimits() throws(Unreadable) -> ParameterLimitSyntax {
    let start = position
    let from = try takeBeginning()
    let group = takeName()
    var bounds = [try parseLimit()]
    while take("，") != nil { bounds.append(try parseLimit()) }
    return ParameterLimitSyntax(from: from, group: group, bounds: bounds, tokens: range(from: start))
  }

  /// Limit = [ '不得' ] Prefix Sum [ Inclusive ] | '在' Sum '至' Sum '之间' ;
  private mutating func parseLimit() throws(Unreadable) -> LimitSyntax {
    let start = position
    if take("在") != nil {
      let lower = try parseSum()
      _ = try expect("至")
      let upper = try parseSum()
      _ = try expect("之间")
      return .between(lower, upper, tokens: range(from: start))
    }
    let isForbidden = take("不得") != nil
    guard at(anyOf: Self.prefixes) else { throw fail(["不得 超过 20桌", "不得 低于 5桌", "在 5桌 至 20桌 之间"]) }
    return .bound(try parseBound(), isForbidden: isForbidden, tokens: range(from: start))
  }

  /// Dated = [ '自' DATE '起' ] [ NAME ] '为' Sum ;
  private mutating func parseDated() throws(Unreadable) -> ParameterLineSyntax {
    let start = position
    let from = try takeBeginning()
    let group = takeName()
    guard take("为") != nil else {
      throw fail(group == nil ? ["为 20桌", "自 2022年1月1日 起 为 20桌", "城区 为 20桌"] : ["为 20桌"])
    }
    let value = try parseSum()
    return ParameterLineSyntax(from: from, group: group, value: value, tokens: range(from: start))
  }

  /// `自 2022年1月1日 起`; 自 may also be the name of a class.
  private mutating func takeBeginning() throws(Unreadable) -> Token? {
    guard at("自"), at(kind: .date, ahead: 1) || !at("为", ahead: 1) && !names.contains("自") else { return nil }
    advance()
    guard let date = take(kind: .date) else { throw fail(["日期，如 2022年1月1日"]) }
    _ = try expect("起")
    return date
  }
}
