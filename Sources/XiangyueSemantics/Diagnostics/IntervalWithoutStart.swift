import XiangyueText

/// 约0408: 每 2周 without a day from which it is counted: nobody could say which weeks are meant.
package struct IntervalWithoutStart: DiagnosticMessage {
  package static let code = DiagnosticCode(408)
  package static let severity = Severity.error
  package let range: SourceRange
  /// `每 2周`
  package let phrase: String
  /// `周`
  package let unit: String

  package var text: Localized {
    Localized(zh: "“\(phrase)”没有写明从哪天算起", en: "“\(phrase)” does not say from when on it is counted")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "用 日程 写明：日程 值日：\(phrase)；自 2022年1月8日 起",
        en: "say it in a 日程: 日程 值日：\(phrase)；自 2022年1月8日 起")
    ]
  }
}
