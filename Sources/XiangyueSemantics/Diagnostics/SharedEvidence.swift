import XiangyueText

/// 约0511: several 事项 shown by the same rows, none told from another: each row counts for each of them.
package struct SharedEvidence: DiagnosticMessage {
  package static let code = DiagnosticCode(511)
  package static let severity = Severity.warning
  package let range: SourceRange
  package let matters: [String]
  package let record: String

  package var text: Localized {
    Localized(
      zh: "\(record) 的每一行对 \(matters.joined(separator: "、")) 都算：没有用 本事项 分开",
      en: "each row of \(record) counts for each of \(matters.joined(separator: "、")): nothing parts them by 本事项")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "分开的写法：以 \(record)（项目 为 本事项）为据；本来就该都算的，分成几个 事项 写",
        en: "to part them: 以 \(record)（项目 为 本事项）为据; where each is meant, declare them apart")
    ]
  }
}
