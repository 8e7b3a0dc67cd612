import XiangyueText

extension Parser {
  func atEvery() -> Bool { at("每逢") || at("每") }

  /// Every = '每逢' NAME | '每' ( WEEKDAY { '、' WEEKDAY } | [ NUM ] UNIT [ '（' NUM UNIT '）' ] [ Day { '、' Day } ] ) ;
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
    var count = take(kind: .number)
    guard let unit = take(kind: .unit) else { throw fail(["日", "周", "月", "季度", "年"]) }
    if count == nil, unit.text == "届", at("（"), at(kind: .number, ahead: 1), at(kind: .unit, ahead: 2),
      at("）", ahead: 3)
    {
      advance()
      count = take(kind: .number)
      advance()
      advance()
    }
    var days: [DaySyntax] = []
    while let day = try takeDay() {
      days.append(day)
      guard at("、"), atDay(ahead: 1) else { break }
      advance()
    }
    return EverySyntax(kind: .unit(count: count, unit: unit, days: days), tokens: range(from: start))
  }

  /// Whether a Day begins here.
  func atDay(ahead: Int = 0) -> Bool {
    if at(kind: .monthDay, ahead: ahead) || at(kind: .weekday, ahead: ahead) { return true }
    if at(anyOf: Self.dayWords, ahead: ahead) { return true }
    guard at(kind: .number, ahead: ahead), at(kind: .unit, ahead: ahead + 1) else { return false }
    switch token(ahead: ahead + 1)?.text {
    case "日": return !at("内", ahead: ahead + 2)
    case "月": return atDayOfMonth(ahead: ahead + 2)
    default: return false
    }
  }

  /// Whether a day stands here that a month may stand before.
  private func atDayOfMonth(ahead: Int = 0) -> Bool {
    if at(kind: .number, ahead: ahead) { return token(ahead: ahead + 1)?.text == "日" && !at("内", ahead: ahead + 2) }
    return at(kind: .weekday, ahead: ahead) || at(anyOf: Self.monthDayWords, ahead: ahead)
  }

  private static let monthDayWords =
    ["末日", "最后"] + Vocabulary.ordinals + Vocabulary.endings
  /// 至, or what people write for it; that is reported, and read as 至.
  mutating func takeUntil(before follows: (Parser) -> Bool, missing: String = "") -> Bool {
    guard at("至") || at(anyOf: Self.dashes), follows(self) else { return false }
    let sign = advance()
    if sign.text != "至" {
      report(WordMeant(written: source.text(sign.range), word: missing + "至", isSynonym: true, range: sign.range))
    }
    return true
  }

  private static let dashes = ["-", "—", "–", "~"]

  /// `3-10日`, which is reported, and read as 3日 至 10日.
  private mutating func takeBareRange() -> DaySyntax? {
    guard at(kind: .number), at(anyOf: Self.dashes, ahead: 1), at(kind: .number, ahead: 2),
      token(ahead: 3)?.text == "日"
    else { return nil }
    let first = advance()
    _ = takeUntil(before: { _ in true }, missing: "日 ")
    let last = advance()
    advance()
    return .window(.day(first), .day(last))
  }

  private static let dayWords =
    ["末日", "最后", "首月", "末月"] + Vocabulary.ordinals + Vocabulary.endings + Vocabulary.solarTerms
    + Vocabulary.months

  /// Day = DayPoint [ '至' DayPoint ] ;
  mutating func takeDay() throws(Unreadable) -> DaySyntax? {
    if let range = takeBareRange() { return range }
    guard let first = try takeDayPoint() else { return nil }
    guard takeUntil(before: { $0.atDay(ahead: 1) }) else { return first }
    guard let last = try takeDayPoint() else { throw fail(["10日"]) }
    return .window(first, last)
  }

  /// DayPoint = [ '首月' | '末月' | NUM '月' ] DayOfMonth | MONTHDAY | TERM ;
  /// DayOfMonth = NUM '日' | '末日' | WEEKDAY | '最后' NUM ( '日' | '个' WEEKDAY ) | ORDINAL WEEKDAY | '逢' NUM { '、' NUM } ;
  private mutating func takeDayPoint() throws(Unreadable) -> DaySyntax? {
    guard atDay() else { return nil }
    if let last = take("末日") { return .last(last) }
    if let day = take(kind: .monthDay) { return .monthDay(day) }
    if let day = take(kind: .weekday) { return .weekday(day) }
    if let term = take(anyOf: Vocabulary.solarTerms) { return .term(term) }
    if let month = take(anyOf: ["首月", "末月"]) { return .ofQuarter(month: month, try expectDayPoint()) }
    if let ordinal = take(anyOf: Vocabulary.ordinals) {
      guard let day = take(kind: .weekday) else { throw fail(["周三"]) }
      return .nthWeekday(ordinal, day)
    }
    if take("最后") != nil { return try parseFromEnd() }
    if at(anyOf: Vocabulary.endings) { return .endingIn(try parseEndings()) }
    // 五月 is one word where lunar months are.
    if let month = take(anyOf: Vocabulary.months) { return .ofMonth(month, try expectDayPoint()) }
    let number = advance()
    if advance().text == "日" { return .day(number) }
    return .ofMonth(number, try expectDayPoint())
  }

  /// A day of the month before it, which is no month again.
  private mutating func expectDayPoint() throws(Unreadable) -> DaySyntax {
    guard atDayOfMonth(), let day = try takeDayPoint() else { throw fail(["1日", "末日", "最后", "第二个"]) }
    return day
  }

  private mutating func parseFromEnd() throws(Unreadable) -> DaySyntax {
    guard let number = take(kind: .number), let unit = take(kind: .unit) else { throw fail(["一日", "一个"]) }
    switch unit.text {
    case "日", "天": return .lastDays(number)
    case "个":
      guard let day = take(kind: .weekday) else { throw fail(["周五"]) }
      return .lastWeekday(number, day)
    default:
      position -= 1
      throw fail(["日", "个"])
    }
  }

  /// `逢 5`, `逢 3、8`, `逢五、逢十`
  private mutating func parseEndings() throws(Unreadable) -> [Token] {
    var figures: [Token] = []
    repeat {
      if let word = take(anyOf: Vocabulary.endings), word.text != "逢" {
        figures.append(word)
      } else {
        guard let figure = take(kind: .number) else { throw fail(["5"]) }
        figures.append(figure)
      }
    } while takeComma(before: Vocabulary.endings)
      || at("、") && at(kind: .number, ahead: 1) && !at(kind: .unit, ahead: 2) && takeComma(before: nil)
    return figures
  }

  /// The 、 where one of these words follows it; nil: in any case.
  mutating func takeComma(before words: [String]?) -> Bool {
    guard at("、"), words.map({ at(anyOf: $0, ahead: 1) }) ?? true else { return false }
    advance()
    return true
  }
}
