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
  /// Over those of another 主体 that refer here by `column` and fulfil `condition`: `所辖 住户 的 环境分 的 平均`.
  case overDependents(subject: Int, column: Int, condition: Expression?, Aggregate, value: Expression)
}

package enum Literal: Sendable, Hashable {
  case number(Fixed)
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
