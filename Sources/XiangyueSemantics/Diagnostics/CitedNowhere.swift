import XiangyueText

/// 约0502: a cited article, paragraph or item that is not there.
package struct CitedNowhere: DiagnosticMessage {
  package static let code = DiagnosticCode(502)
  package static let severity = Severity.error
  package let range: SourceRange
  package let text: Localized
  package let notes: [Localized]
}
