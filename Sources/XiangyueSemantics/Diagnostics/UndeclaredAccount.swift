import XiangyueText

/// 约0206: a 积分 that nothing declares.
package struct UndeclaredAccount: UndeclaredName {
  package static let code = DiagnosticCode(206)
  static let listTitle = Localized(zh: "可用的积分", en: "accounts")
  package let name: String
  package let range: SourceRange
  package let suggestions: [Suggestion]
  package let available: [String]

  package var text: Localized { Localized(zh: "没有叫“\(name)”的积分", en: "no point account is called “\(name)”") }
}
