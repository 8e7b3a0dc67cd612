import XiangyueText

/// 约0405: nothing says from which day on the rules bind.
package struct InForceMissing: DiagnosticMessage {
  package static let code = DiagnosticCode(405)
  package static let severity = Severity.error
  package let range: SourceRange
  /// The number the article with the sentence would have.
  package let article: Int

  private var sentence: String { "第\(ChineseNumber.text(article))条 本规约 自 2022年1月1日 起 施行。" }

  package var text: Localized {
    Localized(zh: "没有写明何时施行", en: "nothing says from which day on the rules are in force")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "请在最后加一条：\(sentence)（日期写实际施行的那一天）", en: "add as the last article: \(sentence) (with the actual day)")
    ]
  }
}
