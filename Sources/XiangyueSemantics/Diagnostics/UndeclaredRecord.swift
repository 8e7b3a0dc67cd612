import XiangyueText

/// 约0209: a 记录 that nothing declares.
package struct UndeclaredRecord: UndeclaredName {
  package static let code = DiagnosticCode(209)
  static let listTitle = Localized(zh: "可用的记录", en: "records")
  package let name: String
  package let range: SourceRange
  package let suggestions: [Suggestion]
  package let available: [String]

  package var text: Localized { Localized(zh: "没有叫“\(name)”的记录", en: "no record is called “\(name)”") }
}
