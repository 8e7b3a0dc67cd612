import XiangyueText

/// 约0309: rows for which a 事项 says two outcomes: the second would never count.
package struct OutcomeTwice: DiagnosticMessage {
  package static let code = DiagnosticCode(309)
  package static let severity = Severity.error
  package let range: SourceRange
  /// The condition, as the rule writes it.
  package let condition: String
  package let first: String
  package let second: String

  package var text: Localized {
    Localized(
      zh: "“\(condition)”的行，前面已视为 \(first)，这里又视为 \(second)",
      en: "rows with \(condition) are \(first) already, and here \(second)")
  }

  package var notes: [Localized] {
    [Localized(zh: "一行只有一个结论，删去一处或改条件", en: "a row has one outcome: remove one, or change its condition")]
  }
}
