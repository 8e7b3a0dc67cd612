import XiangyueText

/// 约0507: one name twice in a list (`做到 包卫生、包卫生`), or something said twice (`最高 120分，最高 130分`).
package struct NamedTwice: DiagnosticMessage {
  package static let code = DiagnosticCode(507)
  package static let severity = Severity.error
  package let name: String
  package let range: SourceRange
  /// From the end of the name before it: what goes with it; nil where either may be the right one.
  package let cut: SourceRange?

  package var text: Localized {
    Localized(zh: "“\(name)”在这里写了两次", en: "“\(name)” stands here twice")
  }

  package var fixIts: [FixIt] {
    cut.map { [FixIt(Localized(zh: "删去后一处", en: "take the second out"), replacing: $0, with: "")] } ?? []
  }
}
