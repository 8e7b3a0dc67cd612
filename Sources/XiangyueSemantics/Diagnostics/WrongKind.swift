import XiangyueText

/// 约0301: a value of one kind where another kind is needed.
package struct WrongKind: DiagnosticMessage {
  package static let code = DiagnosticCode(301)
  package static let severity = Severity.error
  package let range: SourceRange
  package let text: Localized
  package var notes: [Localized] = []
}
