import XiangyueText

/// 约0202: a sentence about somebody whom no 主体, 记录 or 所称 declares.
package struct UndeclaredSet: UndeclaredName {
  package static let code = DiagnosticCode(202)
  static let listTitle = Localized(zh: "可用的", en: "declared")
  package let name: String
  package let range: SourceRange
  package let suggestions: [Suggestion]
  package let available: [String]

  package var text: Localized {
    Localized(zh: "没有叫“\(name)”的主体、记录或所称", en: "no subject, record or definition is called “\(name)”")
  }
}
