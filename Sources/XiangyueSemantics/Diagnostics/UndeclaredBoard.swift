import XiangyueText

/// 约0205: a 榜 that nothing declares.
package struct UndeclaredBoard: UndeclaredName {
  package static let code = DiagnosticCode(205)
  static let listTitle = Localized(zh: "可用的榜", en: "boards")
  package let name: String
  package let range: SourceRange
  package let suggestions: [Suggestion]
  package let available: [String]

  package var text: Localized { Localized(zh: "没有叫“\(name)”的榜", en: "no board is called “\(name)”") }
}
