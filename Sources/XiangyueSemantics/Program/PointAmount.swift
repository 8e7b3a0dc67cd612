import XiangyueColumns

/// How much a clause adds or takes.
package struct PointAmount: Sendable, Hashable {
  package let value: Value
  /// 扣
  package let isTaken: Bool

  package enum Value: Sendable, Hashable {
    case fixed(Fixed)
    /// Worked out from the row that is the event's evidence. `within`: 以 记录 的 … 为准, the bounds, both included; a row that
    /// says less or more says nothing.
    case ofRow(record: Int, Expression, within: ClosedRange<Fixed>?)
    /// Worked out from the subject as of the event's day.
    case ofSubject(Expression)
  }

  package init(_ value: Value, isTaken: Bool) {
    self.value = value
    self.isTaken = isTaken
  }

  /// The number, of one that is always the same; 扣 is negative.
  package var fixed: Fixed? {
    guard case .fixed(let number) = value else { return nil }
    return isTaken ? Fixed(tenThousandths: -number.tenThousandths) : number
  }

  /// What it asks of the subject.
  package var subjectExpression: Expression? {
    if case .ofSubject(let expression) = value { expression } else { nil }
  }
}
