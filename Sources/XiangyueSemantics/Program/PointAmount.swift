import XiangyueCalendar
import XiangyueColumns

/// How much a clause adds or takes.
package struct PointAmount: Sendable, Hashable {
  package let value: Value
  /// 扣
  package let isTaken: Bool
  package let recipient: PointRecipient
  /// How long it counts, where the clause says so; else as the account says.
  package let validity: TimeLimit?

  package enum Value: Sendable, Hashable {
    case fixed(Fixed)
    /// Worked out from the row that is the event's evidence. `within`: 以 记录 的 … 为准, the bounds, both included; a row that
    /// says less or more says nothing.
    case ofRow(record: Int, Expression, within: ClosedRange<Fixed>?)
    /// Worked out from the subject as of the event's day.
    case ofSubject(Expression)
  }

  package init(_ value: Value, isTaken: Bool, recipient: PointRecipient = .own, validity: TimeLimit? = nil) {
    self.validity = validity
    self.value = value
    self.isTaken = isTaken
    self.recipient = recipient
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

/// Whose account points go to.
package enum PointRecipient: Sendable, Hashable {
  /// Of whom the clause is.
  case own
  /// The one that a value on the subject's own row refers to: `扣 户主 10分`, `计入 中心户 的 党员分`.
  case referred(Expression, subject: Int)
  /// Each of those of another 主体 whose column refers to the subject: `其 家庭成员 各 扣 1分`.
  case dependents(subject: Int, column: Int)
}
