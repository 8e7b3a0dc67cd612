import XiangyueText

/// A word or sign of a rule file. The bytes from `leadingStart` to `range.start` are the blanks, comments and invisible
/// characters before it, so that the tokens joined are the file, byte for byte.
package struct Token: Sendable, Hashable {
  package let kind: TokenKind
  /// The bytes of the token itself.
  package let range: SourceRange
  package let leadingStart: Int
  /// The word as the language sees it: full-width letters, digits and signs folded, a string without its quotation marks.
  package let text: String
  package let value: TokenValue

  package init(kind: TokenKind, range: SourceRange, leadingStart: Int, text: String, value: TokenValue = .none) {
    self.kind = kind
    self.range = range
    self.leadingStart = leadingStart
    self.text = text
    self.value = value
  }
}

package enum TokenKind: Sendable, Hashable {
  /// A word of the language, reserved or contextual: `凡`, `应当`, `主体`, `日期`.
  case keyword
  /// A declared name, or a bare Latin key such as `A1`.
  case name
  /// `，；：。（）、“”《》` and the operators, in their canonical form.
  case sign
  case number
  case unit
  case percent
  case date
  case monthDay
  case time
  /// `本季度`, `上月`, `2022年第3季度`.
  case period
  case weekday
  /// `第3次`.
  case occurrence
  /// `第1名`.
  case place
  /// `第五条`.
  case article
  /// `第一款`.
  case paragraph
  /// `第（二）项`.
  case point
  /// `（一）` where an item begins.
  case item
  /// `第一章`, `第二节`.
  case chapter
  /// `附件`, `附件二`.
  case appendix
  /// Text that is never cut: what follows 规约, 章, 附件, 条, 例.
  case title
  /// A quoted literal.
  case string
  /// A stretch no way of cutting can read; reported.
  case unreadable
  case endOfFile
}

package enum TokenValue: Sendable, Hashable {
  case none
  /// Of an ordinal: 第五条 is 5.
  case integer(Int)
  /// Of a number or percentage, in ten-thousandths: `1.5` is 15000, `5%` is 500.
  case decimal(Int64)
  /// Of a date as written; whether there is such a day is for the checker.
  case day(year: Int, month: Int, day: Int)
  case monthDay(month: Int, day: Int)
  case minutes(Int)
}

/// A half-open range of the indices of a file's tokens.
package struct TokenRange: Sendable, Hashable {
  package let lower: Int
  package let upper: Int

  package init(_ lower: Int, _ upper: Int) {
    self.lower = lower
    self.upper = upper
  }
}
