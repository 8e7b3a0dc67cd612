import XiangyueText

/// 约0504: 逾期未改, where no time limit is set.
package struct OverdueWithoutLimit: DiagnosticMessage {
  package static let code = DiagnosticCode(504)
  package static let severity = Severity.error
  package let range: SourceRange
  /// Where the duty stands.
  package let duty: Citation

  package var text: Localized {
    Localized(
      zh: "“逾期未改”没有期限：没有一款为违反\(duty.text)限期整改",
      en: "nothing can be overdue: no clause sets a time limit for violations of \(duty.english)")
  }

  package var notes: [Localized] {
    [Localized(zh: "先写 违反 … 规定 的，限 3日内 整改", en: "write first 违反 … 规定 的，限 3日内 整改")]
  }
}
