import XiangyueText

/// 约0306: a phrase that is read but means nothing in this place; the note says what can be written.
package struct CannotStandHere: DiagnosticMessage {
  package static let code = DiagnosticCode(306)
  package static let severity = Severity.error
  package let range: SourceRange
  /// The phrase as the rule writes it.
  package let phrase: String
  package let instead: Localized

  package var text: Localized { Localized(zh: "“\(phrase)”不能用在这里", en: "“\(phrase)” can't stand here") }

  package var notes: [Localized] { [Localized(zh: "可以写：\(instead.zh)", en: "write: \(instead.en)")] }
}
