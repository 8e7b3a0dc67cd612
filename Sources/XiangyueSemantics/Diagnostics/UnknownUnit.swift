import XiangyueText

/// 约0212: a field of a type that is neither a type, a unit nor a 主体.
package struct UnknownUnit: DiagnosticMessage {
  package static let code = DiagnosticCode(212)
  package static let severity = Severity.error
  package let name: String
  package let range: SourceRange
  package let suggestions: [Suggestion]

  package var text: Localized {
    Localized(zh: "没有叫“\(name)”的类型、单位或主体", en: "no type, unit or subject is called “\(name)”")
  }

  package var fixIts: [FixIt] { suggestions.map { $0.fixIt(replacing: range) } }

  package var notes: [Localized] {
    [
      Localized(
        zh: "类型：文字、日期、数、是否；新单位先声明：单位 \(name)。",
        en: "types: 文字, 日期, 数, 是否; a new unit is declared first: 单位 \(name)。")
    ]
  }
}
