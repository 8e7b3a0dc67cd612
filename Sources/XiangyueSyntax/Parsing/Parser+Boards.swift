import XiangyueText

extension Parser {
  /// Board = '榜' NAME '：' Every ( '评选' | '公布' ) [ '，' Pick ] { '；' BoardPart } '。' ;
  mutating func parseBoard() throws(Unreadable) -> BoardSyntax {
    let start = position
    advance()
    let name = try parseDeclaredName()
    _ = try expect("：")
    let every = try parseEvery()
    let verb = try expect(anyOf: ["评选", "公布"])
    var parts: [BoardPartSyntax] = []
    if take(anyOf: ["，", "；"]) != nil {
      parseParts { (parser) throws(Unreadable) in parts.append(try parser.parseBoardPart()) }
    } else {
      endSentence()
    }
    return BoardSyntax(name: name, every: every, verb: verb, parts: parts, tokens: range(from: start))
  }

  /// BoardPart = Pick | '须' Conditions | '公示' Quantity | Rank | Objection ;
  private mutating func parseBoardPart() throws(Unreadable) -> BoardPartSyntax {
    if take("须") != nil { return .require(try parseConditions()) }
    if take("公示") != nil {
      guard let time = takeQuantity() else { throw fail(["7日"]) }
      return .notice(time)
    }
    if at("异议") { return try parseObjection() }
    if take("按") != nil { return .rank(try parseRank()) }
    if take("列") != nil { return .list(set: try parseSet()) }
    return try parsePick()
  }

  /// Pick = [ '每' NAME ] '取' Set ( '前' | '后' ) Quantity | '列' Set ;
  private mutating func parsePick() throws(Unreadable) -> BoardPartSyntax {
    let group = take("每") == nil ? nil : try expectName("主体的名字")
    if take("取") == nil { throw fail(group == nil ? ["取", "列", "须", "按", "公示", "异议"] : ["取"]) }
    let set = try parseSet()
    let direction = try expect(anyOf: ["前", "后"])
    guard let quantity = takeQuantity() else { throw fail(["5%", "10户"]) }
    return .pick(group: group, set: set, direction: direction, quantity: quantity)
  }

  /// Objection = '异议' '以' NAME [ Filter ] '为据' '，' Conditions '的' '，' '撤销' ;
  private mutating func parseObjection() throws(Unreadable) -> BoardPartSyntax {
    let start = position
    _ = try expect("异议")
    _ = try expect("以")
    let record = try expectName("记录的名字")
    let filter = try takeFilter()
    _ = try expect("为据")
    _ = try expect("，")
    let conditions = try parseConditions()
    for word in ["的", "，", "撤销"] { _ = try expect(word) }
    return .objection(record: record, filter: filter, conditions: conditions, tokens: range(from: start))
  }

  /// Rank = '按' Measure Order '排名' [ '，' '同分' '的' '依次' '比' Key { '、' Key } ] ;
  private mutating func parseRank() throws(Unreadable) -> [RankKeySyntax] {
    var keys = [try parseKey()]
    _ = try expect("排名")
    if at("，") {
      advance()
      for word in ["同分", "的", "依次", "比"] { _ = try expect(word) }
      repeat { keys.append(try parseKey()) } while take("、") != nil
    }
    return keys
  }

  /// Key = Measure [ '从高到低' | '从低到高' ] ;
  private mutating func parseKey() throws(Unreadable) -> RankKeySyntax {
    let start = position
    let period = try takePeriod()
    var measure = try parseSum()
    if let period { measure = .during(period, measure, tokens: range(from: start)) }
    let order = take(anyOf: ["从高到低", "从低到高"])
    return RankKeySyntax(measure: measure, order: order, tokens: range(from: start))
  }
}
