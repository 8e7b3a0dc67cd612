import XiangyueText

/// 约0207: a 日程 that nothing declares.
package struct UndeclaredSchedule: UndeclaredName {
  package static let code = DiagnosticCode(207)
  static let listTitle = Localized(zh: "可用的日程", en: "schedules")
  package let name: String
  package let range: SourceRange
  package let suggestions: [Suggestion]
  package let available: [String]

  package var text: Localized { Localized(zh: "没有叫“\(name)”的日程", en: "no schedule is called “\(name)”") }
}
