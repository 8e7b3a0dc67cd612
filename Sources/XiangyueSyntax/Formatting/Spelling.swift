import XiangyueText

/// How a word is written in the canonical look: signs in full width, letters and figures in half width, days as 2022年8月1日.
enum Spelling {
  enum DayForm {
    /// `2022年8月1日`
    case inSentence
    /// `2022-08-01`
    case inCell
    /// What an 例 gives to a column that is perhaps no day.
    case asWritten
  }

  /// - Parameter opening: the quotation mark that quoted text was opened with.
  static func text(of token: Token, opening: Unicode.Scalar, day: DayForm = .inSentence) -> String {
    switch token.kind {
    case .string: quoted(token.text, opening)
    case .date, .monthDay: self.day(token, day)
    case .title: withoutInvisibles(token.text)
    case .unit: day == .inSentence ? unit(token.text) : token.text
    case .keyword, .name, .sign, .number, .percent, .time, .period, .weekday, .occurrence, .place, .article,
      .paragraph, .point, .item, .chapter, .appendix, .unreadable, .endOfFile:
      token.text
    }
  }

  /// 天 is 日.
  static func unit(_ text: String) -> String { text == "天" ? "日" : text }

  static func withoutInvisibles(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { Folding.isInvisible($0.value) }) else { return text }
    var kept = String.UnicodeScalarView()
    kept.append(contentsOf: text.unicodeScalars.filter { !Folding.isInvisible($0.value) })
    return String(kept)
  }

  private static func quoted(_ text: String, _ opening: Unicode.Scalar) -> String {
    if opening == "《" { return "《\(text)》" }
    let hasMarks = text.unicodeScalars.contains { ["“", "”", "\"", "＂"].contains($0) }
    return hasMarks ? "「\(text)」" : "“\(text)”"
  }

  private static func day(_ token: Token, _ form: DayForm) -> String {
    switch (token.value, form) {
    // Other years are no day where they are written with 年.
    case (.day(let year, let month, let day), .inSentence) where (1900...2199).contains(year):
      "\(year)年\(month)月\(day)日"
    case (.day(let year, let month, let day), .inCell) where year > 999: "\(year)-\(padded(month))-\(padded(day))"
    case (.monthDay(let month, let day), .inSentence): "\(month)月\(day)日"
    case (.day, _), (.monthDay, _), (.none, _), (.integer, _), (.decimal, _), (.minutes, _): token.text
    }
  }

  private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
