import XiangyueText

/// 约0509: a duty whose matter is declared for the other kind: 不得 with 做到, 应当 with 发生.
package struct MatterShownOtherwise: DiagnosticMessage {
  package static let code = DiagnosticCode(509)
  package static let severity = Severity.error
  package let name: String
  package let isForbidden: Bool
  package let range: SourceRange

  private var words: String { isForbidden ? "发生、未发生" : "做到、未做到" }

  package var text: Localized {
    Localized(
      zh: "“\(name)”是\(isForbidden ? "不得 做" : "应当 做")的，依据却写成 \(isForbidden ? "做到、未做到" : "发生、未发生")",
      en: "\(name) is \(isForbidden ? "forbidden" : "demanded"), but shown as the other kind is")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "请在 事项 \(name) 中写明什么算 \(words)：… 的，视为 \(isForbidden ? "发生" : "做到")",
        en: "say in 事项 \(name) what counts as \(words)")
    ]
  }
}
