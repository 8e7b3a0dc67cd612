import XiangyueText

/// 约0204: a duty on something that no 事项 declares and no declared name resembles: nobody records it.
package struct MatterWithoutRecord: DiagnosticMessage {
  package static let code = DiagnosticCode(204)
  package static let severity = Severity.error
  package let name: String
  package let range: SourceRange
  package let available: [String]

  package var text: Localized {
    Localized(
      zh: "“\(name)”没有依据：请用 事项 \(name)：以 … 为据 说明哪张表能证明",
      en: "nothing records “\(name)”: say with 事项 \(name)：以 … 为据 which sheet shows it")
  }

  package var notes: [Localized] {
    available.isEmpty
      ? []
      : [
        Localized(
          zh: "可用的事项：\(available.joined(separator: "、"))", en: "matters: \(available.joined(separator: ", "))")
      ]
  }
}
