import XiangyueText

extension Parser {
  /// Schedule = '日程' NAME '：' ScheduleDays [ Hours ] { '；' SchedulePart } '。' ;
  mutating func parseSchedule() throws(Unreadable) -> ScheduleSyntax {
    let start = position
    advance()
    let name = try parseDeclaredName()
    _ = try expect("：")
    let days = try parseScheduleDays()
    let hours = try takeHours()
    var parts: [SchedulePartSyntax] = []
    if take("；") != nil {
      parseParts { (parser) throws(Unreadable) in parts.append(try parser.parseSchedulePart()) }
    } else {
      endSentence()
    }
    return ScheduleSyntax(name: name, days: days, hours: hours, parts: parts, tokens: range(from: start))
  }

  /// ScheduleDays = Every | '农历' LunarDate { '、' LunarDate } | DATE { '、' DATE } ;
  private mutating func parseScheduleDays() throws(Unreadable) -> ScheduleDaysSyntax {
    if at(kind: .date) { return .dates(try parseDates()) }
    let start = position
    guard take("农历") != nil else { return .every(try parseEvery()) }
    var dates = [try parseLunarDate()]
    while at("、"), at("每", ahead: 1) || at(anyOf: Vocabulary.lunarMonths, ahead: 1) {
      advance()
      dates.append(try parseLunarDate())
    }
    return .lunar(dates, tokens: range(from: start))
  }

  /// LunarDate = '每' '月' LunarDay { '、' LunarDay } | LUNARMONTH [ LunarDay { '、' LunarDay } ] ;
  private mutating func parseLunarDate() throws(Unreadable) -> LunarDateSyntax {
    let start = position
    let month = take(anyOf: Vocabulary.lunarMonths)
    if month == nil {
      guard take("每") != nil else { throw fail(["每月", "正月"]) }
      guard let unit = token(), unit.kind == .unit, unit.text == "月" else { throw fail(["月"]) }
      advance()
    }
    var days: [LunarDaySyntax] = []
    if month == nil || at(anyOf: Self.lunarDayWords) {
      repeat { days.append(try parseLunarDay()) } while takeComma(before: Self.lunarDayWords)
    }
    return LunarDateSyntax(month: month, days: days, tokens: range(from: start))
  }

  /// LunarDay = LUNARDAY [ '至' LUNARDAY ] | '末日' ;
  private mutating func parseLunarDay() throws(Unreadable) -> LunarDaySyntax {
    let start = position
    guard let first = take(anyOf: Self.lunarDayWords) else { throw fail(["初一", "十五"]) }
    var last: Token?
    if take("至") != nil {
      guard let found = take(anyOf: Self.lunarDayWords) else { throw fail(["十五", "末日"]) }
      last = found
    }
    return LunarDaySyntax(first: first, last: last, tokens: range(from: start))
  }

  private static let lunarDayWords = Vocabulary.lunarDays + ["末日"]

  /// Hours = TIME [ '至' TIME ] ;
  private mutating func takeHours() throws(Unreadable) -> HoursSyntax? {
    let start = position
    guard let first = take(kind: .time) else { return nil }
    var last: Token?
    if takeUntil(before: { $0.at("至") || $0.at(kind: .time, ahead: 1) }) {
      guard let found = take(kind: .time) else { throw fail(["11:00"]) }
      last = found
    }
    return HoursSyntax(start: first, end: last, tokens: range(from: start))
  }

  /// SchedulePart = '遇' ( '节假日' | '休息日' ) ( '顺延' | '提前' | '取消' | '不变' )
  ///              | '遇' ( CAUSE | NAME | STRING ) '顺延' '，' '以' NAME '为据'
  ///              | '自' DATE '起' [ '至' DATE '止' ] | '至' DATE '止'
  ///              | '另' '在' DATE { '、' DATE } '办' | DATE { '、' DATE } '不办' ;
  private mutating func parseSchedulePart() throws(Unreadable) -> SchedulePartSyntax {
    let start = position
    if take("遇") != nil { return try parseShift(from: start) }
    if at(kind: .date) {
      let days = try parseDates()
      _ = try expect("不办")
      return .cancelled(days, tokens: range(from: start))
    }
    if take("另") != nil {
      _ = try expect("在")
      let days = try parseDates()
      _ = try expect("办")
      return .added(days, tokens: range(from: start))
    }
    var first: Token?
    if take("自") != nil {
      first = try expectDate()
      _ = try expect("起")
    } else if !at("至") {
      throw fail(["遇", "自", "至", "另", "2022年8月20日"])
    }
    var last: Token?
    if take("至") != nil {
      last = try expectDate()
      _ = try expect("止")
    }
    return .span(start: first, end: last, tokens: range(from: start))
  }

  private mutating func parseShift(from start: Int) throws(Unreadable) -> SchedulePartSyntax {
    if let on = take(anyOf: ["节假日", "休息日"]) {
      let move = try expect(anyOf: ["顺延", "提前", "取消", "不变"])
      return .shift(on: on, move: move, tokens: range(from: start))
    }
    guard let cause = take(anyOf: Vocabulary.causes) ?? take(kind: .string) ?? takeName() else {
      throw fail(["节假日", "休息日", "雨"])
    }
    _ = try expect("顺延")
    _ = try expect("，")
    _ = try expect("以")
    let record = try expectName("记录的名字")
    _ = try expect("为据")
    return .postponed(cause: cause, record: record, tokens: range(from: start))
  }

  private mutating func parseDates() throws(Unreadable) -> [Token] {
    var days = [try expectDate()]
    while take("、") != nil { days.append(try expectDate()) }
    return days
  }

  private mutating func expectDate() throws(Unreadable) -> Token {
    guard let day = take(kind: .date) else { throw fail(["2022年8月20日"]) }
    return day
  }
}
