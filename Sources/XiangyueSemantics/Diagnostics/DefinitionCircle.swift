import XiangyueText

/// 约0605: a 所称 that is explained by itself.
package struct DefinitionCircle: DiagnosticMessage {
  package static let code = DiagnosticCode(605)
  package static let severity = Severity.error
  package let name: String
  package let range: SourceRange

  package var text: Localized {
    Localized(zh: "“\(name)”用自己来解释自己", en: "“\(name)” is explained by itself")
  }
}
