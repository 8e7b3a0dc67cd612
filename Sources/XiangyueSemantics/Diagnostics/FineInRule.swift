import XiangyueSyntax
import XiangyueText

/// 约0901: a fine. Only laws, regulations and rules of government may set one (行政处罚法 第16条).
package struct FineInRule: DiagnosticMessage {
  package static let code = DiagnosticCode(901)
  package static let severity = Severity.warning
  package let range: SourceRange

  package var text: Localized {
    Localized(zh: "村规民约不得设定罚款", en: "village rules may not set a fine")
  }

  package var fixIts: [FixIt] {
    [
      FixIt(
        Localized(zh: "可以写：扣 2分，限 3日内 整改", en: "write: 扣 2分，限 3日内 整改"), replacing: range,
        with: "扣 2分，限 3日内 整改")
    ]
  }

  package var notes: [Localized] {
    [VillageLaw.basis(and: Localized(zh: "行政处罚法第十六条", en: "Administrative Penalty Law, Article 16"))]
  }
}
