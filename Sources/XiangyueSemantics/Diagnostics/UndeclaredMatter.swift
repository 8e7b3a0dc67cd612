import XiangyueText

/// 约0201: a 事项 that nothing declares. Reported once for each name and article: one slip, one message.
package struct UndeclaredMatter: UndeclaredName {
  package static let code = DiagnosticCode(201)
  static let listTitle = Localized(zh: "可用的事项", en: "matters")
  package let name: String
  package let range: SourceRange
  package let suggestions: [Suggestion]
  package let available: [String]

  package var text: Localized { Localized(zh: "没有叫“\(name)”的事项", en: "no matter is called “\(name)”") }
}
