import XiangyueText

/// 约0401: a date that the calendar does not have.
package struct ImpossibleDate: DiagnosticMessage {
  package static let code = DiagnosticCode(401)
  package static let severity = Severity.error
  package let range: SourceRange
  /// What the calendar lacks: `2022年9月没有31日`.
  package let text: Localized
  /// The nearest day there is, as it would be written here.
  package let nearest: String

  package var fixIts: [FixIt] {
    [FixIt(Localized(zh: "改为“\(nearest)”", en: "write “\(nearest)”"), replacing: range, with: nearest)]
  }
}
