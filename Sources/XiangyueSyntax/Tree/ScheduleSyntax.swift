import XiangyueText

/// `日程 村庄清洁日：每月 5日 8:30 至 11:00；自 2022年3月1日 起；遇 节假日 顺延。`
package struct ScheduleSyntax: SyntaxNode {
  package let name: Token
  package let days: ScheduleDaysSyntax
  package let hours: HoursSyntax?
  package let parts: [SchedulePartSyntax]
  package let tokens: TokenRange

  package init(
    name: Token, days: ScheduleDaysSyntax, hours: HoursSyntax?, parts: [SchedulePartSyntax], tokens: TokenRange
  ) {
    self.name = name
    self.days = days
    self.hours = hours
    self.parts = parts
    self.tokens = tokens
  }
}

package enum ScheduleDaysSyntax: Sendable {
  /// `每月 5日`
  case every(EverySyntax)
  /// `农历 每月 初一、十五`, `农历 正月 十五、八月 十五`, `农历 七月`
  case lunar([LunarDateSyntax], tokens: TokenRange)
  /// `2022年3月5日、2022年4月8日`
  case dates([Token])
}

/// `每月 初一、十五`, `正月 十五`, `七月`.
package struct LunarDateSyntax: SyntaxNode {
  /// `正月`; nil: 每月.
  package let month: Token?
  package let days: [LunarDaySyntax]
  package let tokens: TokenRange

  package init(month: Token?, days: [LunarDaySyntax], tokens: TokenRange) {
    self.month = month
    self.days = days
    self.tokens = tokens
  }
}

/// `初一`, `廿三 至 廿九`, `末日`.
package struct LunarDaySyntax: SyntaxNode {
  package let first: Token
  package let last: Token?
  package let tokens: TokenRange

  package init(first: Token, last: Token?, tokens: TokenRange) {
    self.first = first
    self.last = last
    self.tokens = tokens
  }
}

/// `8时30分`, `8:30 至 11:00`.
package struct HoursSyntax: SyntaxNode {
  package let start: Token
  package let end: Token?
  package let tokens: TokenRange

  package init(start: Token, end: Token?, tokens: TokenRange) {
    self.start = start
    self.end = end
    self.tokens = tokens
  }
}

/// What stands between the ； of a 日程.
package enum SchedulePartSyntax: SyntaxNode {
  /// `遇 节假日 顺延`: 节假日 or 休息日, and 顺延 提前 取消 不变.
  case shift(on: Token, move: Token, tokens: TokenRange)
  /// `遇 雨 顺延，以 改期登记 为据`: what is met, and the record.
  case postponed(cause: Token, record: Token, tokens: TokenRange)
  /// `自 2022年3月1日 起 至 2022年11月30日 止`
  case span(start: Token?, end: Token?, tokens: TokenRange)
  /// `另 在 2022年8月20日 办`
  case added([Token], tokens: TokenRange)
  /// `2022年10月5日 不办`
  case cancelled([Token], tokens: TokenRange)

  package var tokens: TokenRange {
    switch self {
    case .shift(_, _, let tokens), .postponed(_, _, let tokens), .span(_, _, let tokens), .added(_, let tokens),
      .cancelled(_, let tokens):
      tokens
    }
  }
}

/// `每逢 村庄清洁日`, `每周一、周四`, `每季度`, `每月 5日、20日`, `每 2周`, `每年 3月5日`.
package struct EverySyntax: SyntaxNode {
  package let kind: EveryKind
  package let tokens: TokenRange

  package init(kind: EveryKind, tokens: TokenRange) {
    self.kind = kind
    self.tokens = tokens
  }
}

package enum EveryKind: Sendable {
  case schedule(Token)
  case weekdays([Token])
  case unit(count: Token?, unit: Token, days: [DaySyntax])
}

package indirect enum DaySyntax: Sendable {
  /// `5日`: the number.
  case day(Token)
  /// `3月5日`
  case monthDay(Token)
  /// `末日`
  case last(Token)
  /// `3日 至 10日`: one occasion.
  case window(DaySyntax, DaySyntax)
  /// `最后 一日`: the number.
  case lastDays(Token)
  /// `最后 一个 周五`: the number and the weekday.
  case lastWeekday(Token, Token)
  /// `第二个 周三`: the ordinal and the weekday.
  case nthWeekday(Token, Token)
  /// `逢 5、8`: figures, or words such as `逢五`.
  case endingIn([Token])
  /// `周六`, of 每 2周.
  case weekday(Token)
  /// `清明`, `冬至`.
  case term(Token)
  /// `首月 1日`, `末月 末日`: of a quarter.
  case ofQuarter(month: Token, DaySyntax)
  /// `5月 第二个 周日`: the number of the month, of a year.
  case ofMonth(Token, DaySyntax)
}
