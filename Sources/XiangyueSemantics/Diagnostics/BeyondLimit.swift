import XiangyueText

/// 约0321: a value of a 参数 that is left to others beyond the bounds that were set for it.
package struct BeyondLimit: DiagnosticMessage {
  package static let code = DiagnosticCode(321)
  package static let severity = Severity.error
  /// Of the value.
  package let range: SourceRange
  package let name: String
  /// As both are written.
  package let value: String
  package let limit: String
  /// Where the bound stands, and in which file; nil: this one.
  package let line: Int
  package let file: String?

  package var text: Localized {
    Localized(
      zh: "“\(name)”不能是 \(value)：\(file.map { "“\($0)”" } ?? "")第\(line)行定的是 \(limit)",
      en: "“\(name)” can't be \(value): line \(line)\(file.map { " of \($0)" } ?? "") says \(limit)")
  }

  package var notes: [Localized] {
    [Localized(zh: "只能更严，不能更宽", en: "it may be stricter, never laxer")]
  }
}
