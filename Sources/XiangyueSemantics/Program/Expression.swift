import XiangyueCalendar
import XiangyueColumns

/// A checked condition or value. It is evaluated over a batch of rows: those of a record, or those of a 主体 as of a day.
package indirect enum Expression: Sendable, Hashable {
  case literal(Literal)
  /// A column of the row at hand.
  case column(Int)
  /// The value that `value` has for the row of a 主体 that `reference` names: `户号 的 类型`.
  case through(reference: Expression, subject: Int, value: Expression)
  case compare(Expression, Comparison, Expression)
  /// `为 A、B 之一`
  case among(Expression, [Literal])
  /// `为空`
  case isMissing(Expression)
  /// `含有 “…”`
  case contains(Expression, String)
  case not(Expression)
  case and([Expression])
  case or([Expression])
  case arithmetic(Expression, Arithmetic, Expression)
  /// The value of a 参数 that changes with time: the last whose day has come on the day of the row (a record's day, or the
  /// day looked at); before the first, missing. In order; nil: from ever.
  case stepped([Step])
  /// The value of the first branch whose condition holds; a condition that is unknown makes it missing, none: missing.
  case firstOf([Branch])
  /// Of a 时间 column: its minute of the day, 0…1439; missing where only the day is known.
  case minuteOfDay(Expression)
  /// A 日期 or 时间 of the row as known on the day of the check: missing where it lies after it.
  case seen(Expression)
  /// 上季度 环境分, 走访 的 上月 次数: what it was when the period before the one around the day ended.
  case before(PeriodUnit, Expression)

  // Of a 主体, as of a day.

  /// The subject's own key; orders by Unicode scalar.
  case ownKey
  /// The score of the period in which the day lies.
  case score(account: Int)
  /// Over the scores of the account's periods of a longer period, begun by the day: `环境分 的 本年 平均`.
  case scoreOver(account: Int, unit: PeriodUnit, Aggregate)
  /// 违反次数 in the period around the day, up to it; nil: since 施行.
  case violationCount(PeriodUnit?)
  /// The answer to `Program.queries[index]`.
  case hasRecord(query: Int)
  /// How many times on the board's lists of the period around the day (or, for a board entered by articles, entered).
  case timesListed(board: Int, PeriodUnit?)
  /// Whether a member on the day.
  case isOnBoard(Int)
  case derived(Int)
  /// The figure of `Program.recordAggregates[index]`.
  case overRecords(Int)
  /// The line (as a code; by index in `GradeScale.lines`) of the period in which the day lies.
  case grade(scale: Int)
  /// Over those of another 主体 that refer here by `column` and fulfil `condition`: `所辖 住户 的 环境分 的 平均`.
  case overDependents(subject: Int, column: Int, condition: Expression?, Aggregate, value: Expression)
}

/// A value of a 参数 from a day on.
package struct Step: Sendable, Hashable {
  package let from: CivilDay?
  package let value: Expression

  package init(from: CivilDay?, value: Expression) {
    self.from = from
    self.value = value
  }
}

/// One of `firstOf`.
package struct Branch: Sendable, Hashable {
  /// Nil: in all other cases.
  package let condition: Expression?
  package let value: Expression

  package init(condition: Expression?, value: Expression) {
    self.condition = condition
    self.value = value
  }
}

package enum Literal: Sendable, Hashable {
  case number(Fixed)
  /// Minutes from 1970-01-01 0:00, as in a 时间 column.
  case minutes(Int64)
  case day(CivilDay)
  case text(String)
  /// A member of an enumeration.
  case code(UInt8)
  case truth(Bool)
  /// A subject named by its key.
  case key(subject: Int, String)
}

package enum Comparison: Sendable, Hashable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
}

package enum Arithmetic: Sendable, Hashable {
  case add, subtract, multiply, divide
  /// How often the second goes whole into the first: 每满 100元.
  case wholes
  /// The smaller, the larger of the two: 超过 1000元 不超过 5000元 的 部分.
  case lesser, greater
}

package enum Aggregate: Sendable, Hashable {
  /// 次数, 个数
  case count
  /// 合计
  case sum
  /// 平均
  case mean
  /// 中位数
  case median
  /// 去极值平均（5%）: the share dropped at each end, in ten-thousandths.
  case trimmedMean(share: Fixed)
  /// 最大
  case maximum
  /// 最小
  case minimum
}
