import XiangyueText

extension Parser {
  /// Schedule = '日程' NAME '：' Every { '；' Shift } '。' ;
  mutating func parseSchedule() throws(Unreadable) -> ScheduleSyntax {
    let start = position
    advance()
    let name = try parseDeclaredName()
    _ = try expect("：")
    let every = try parseEvery()
    var shifts: [ShiftSyntax] = []
    if take("；") != nil {
      parseParts { (parser) throws(Unreadable) in shifts.append(try parser.parseShift()) }
    } else {
      endSentence()
    }
    return ScheduleSyntax(name: name, every: every, shifts: shifts, tokens: range(from: start))
  }

  /// Shift = '遇' ( '节假日' | '休息日' ) ( '顺延' | '提前' ) ;
  private mutating func parseShift() throws(Unreadable) -> ShiftSyntax {
    let start = position
    _ = try expect("遇")
    let on = try expect(anyOf: ["节假日", "休息日"])
    let move = try expect(anyOf: ["顺延", "提前"])
    return ShiftSyntax(on: on, move: move, tokens: range(from: start))
  }

  func atEvery() -> Bool { at("每逢") || at("每") }

  /// Every = '每逢' NAME | '每' ( WEEKDAY { '、' WEEKDAY } | [ NUM ] UNIT [ Day { '、' Day } ] ) ;
  mutating func parseEvery() throws(Unreadable) -> EverySyntax {
    let start = position
    if take("每逢") != nil {
      return EverySyntax(kind: .schedule(try expectName("日程的名字")), tokens: range(from: start))
    }
    _ = try expect("每")
    if at(kind: .weekday) {
      var days: [Token] = []
      repeat {
        guard let day = take(kind: .weekday) else { throw fail(["周一"]) }
        days.append(day)
      } while take("、") != nil
      return EverySyntax(kind: .weekdays(days), tokens: range(from: start))
    }
    let count = take(kind: .number)
    guard let unit = take(kind: .unit) else { throw fail(["日", "周", "月", "季度", "年"]) }
    var days: [DaySyntax] = []
    while let day = takeDay() {
      days.append(day)
      guard at("、"), atDay(ahead: 1) else { break }
      advance()
    }
    return EverySyntax(kind: .unit(count: count, unit: unit, days: days), tokens: range(from: start))
  }

  private func atDay(ahead: Int = 0) -> Bool {
    if at(kind: .monthDay, ahead: ahead) || at("末日", ahead: ahead) { return true }
    return at(kind: .number, ahead: ahead) && token(ahead: ahead + 1)?.text == "日" && !at("内", ahead: ahead + 2)
  }

  /// Day = NUM '日' | MONTHDAY | '末日' ;
  private mutating func takeDay() -> DaySyntax? {
    guard atDay() else { return nil }
    if let last = take("末日") { return .last(last) }
    if let day = take(kind: .monthDay) { return .monthDay(day) }
    let number = advance()
    advance()
    return .day(number)
  }
}
