import XiangyueText

/// 约0308: the day of a 记录, its first 日期, that may be empty: a fact without a day can't be judged.
package struct OptionalDay: DiagnosticMessage {
  package static let code = DiagnosticCode(308)
  package static let severity = Severity.error
  /// The mark 可空.
  package let range: SourceRange
  package let record: String
  package let field: String

  package var text: Localized {
    Localized(
      zh: "\(field) 是 记录 \(record) 的日期，不能可空：没有日期的事无法核对",
      en: "\(field) is the day of \(record) and can't be 可空: what has no day can't be judged")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "去掉“可空”；事情的日期是另一个字段的，把那个字段写在前面", en: "take 可空 out; where another field is the day, put that first")
    ]
  }
}
