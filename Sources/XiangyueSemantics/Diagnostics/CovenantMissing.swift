import XiangyueText

/// 约0406: nothing says whose rules these are, and what they are called.
package struct CovenantMissing: DiagnosticMessage {
  package static let code = DiagnosticCode(406)
  package static let severity = Severity.error
  package let range: SourceRange

  package var text: Localized {
    Localized(zh: "没有写明规约的名称", en: "nothing says what these rules are called")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "请在文件开头加一行：规约 灵水社区居规民约。（写自己社区、村的名称）", en: "begin with: 规约 灵水社区居规民约。 (with your own name)")
    ]
  }
}
