import XiangyueText

/// 约0512: a 事项 that says for one side only which rows show it, while its field has other values.
package struct OneSidedMatter: DiagnosticMessage {
  package static let code = DiagnosticCode(512)
  package static let severity = Severity.warning
  package let range: SourceRange
  package let name: String
  /// 做到 or another: the only outcome that is said.
  package let outcome: String
  package let missing: String
  package let field: String
  package let values: [String]

  package var text: Localized {
    let values = values.joined(separator: "、")
    return Localized(
      zh: "事项 \(name) 只写了什么算 \(outcome)；\(field) 为 \(values) 的行什么都不算",
      en: "\(name) only says what is \(outcome); rows whose \(field) is \(values) show nothing")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "补上：\(field) 为 \(values[0]) 的，视为 \(missing)", en: "add: \(field) 为 \(values[0]) 的，视为 \(missing)")
    ]
  }
}
