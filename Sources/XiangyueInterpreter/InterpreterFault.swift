/// Why a check could not be carried to its end, though rules and data were sound.
package enum InterpreterFault: Error, Sendable, Hashable {
  /// A score left the range of numbers with four decimals.
  case overflow(account: String)
  /// More than `Span.longest` days lie between 施行 and 截至.
  case spanTooLong(days: Int)

  package var zh: String {
    switch self {
    case .overflow(let account): "积分“\(account)”的数太大，超出了能准确计算的范围"
    case .spanTooLong(let days): "从施行到截至日有 \(days)天，超过上限 \(Span.longest)天；请检查施行日和截至日"
    }
  }

  package var en: String {
    switch self {
    case .overflow(let account): "the points of “\(account)” are too large to be worked out exactly"
    case .spanTooLong(let days):
      "\(days) days lie between entry into force and the day of the check, more than \(Span.longest)"
    }
  }
}
