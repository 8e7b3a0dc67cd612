import XiangyueText

/// 约0320: a 参数 that is left to others, and nobody says what it is.
package struct ParameterLeftOpen: DiagnosticMessage {
  package static let code = DiagnosticCode(320)
  package static let severity = Severity.error
  package let name: String
  /// Who is to say it.
  package let decider: String
  package let range: SourceRange

  package var text: Localized {
    Localized(zh: "“\(name)”由 \(decider) 定，还没有定", en: "“\(name)” is for \(decider) to say, and nothing says it yet")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "核对的是引用它的那份规约，在那里写：参数 \(name)：为 …。没有定的也要算，就在这里补：；未定 的，为 …",
        en:
          "check the rules that 引用 this file, and there write 参数 \(name)：为 …; or add here what it is until then: ；未定 的，为 …"
      )
    ]
  }
}
