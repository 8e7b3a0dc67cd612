import XiangyueText

/// 约0208: a value that is none of those its field may have.
package struct UndeclaredMember: UndeclaredName {
  package static let code = DiagnosticCode(208)
  static let listTitle = Localized(zh: "可写的值", en: "possible values")
  package let name: String
  package let range: SourceRange
  /// The field, as the rule writes it.
  package let field: String
  package let suggestions: [Suggestion]
  package let available: [String]

  package var text: Localized {
    Localized(zh: "\(field) 没有“\(name)”这个值", en: "\(field) has no value “\(name)”")
  }
}
