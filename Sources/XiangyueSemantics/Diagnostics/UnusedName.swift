import XiangyueText

/// 约0805: something declared that nothing uses.
struct UnusedName: DiagnosticMessage {
  static let code = DiagnosticCode(805)
  static let severity = Severity.hint
  let name: String
  let kind: Localized
  let range: SourceRange

  var text: Localized {
    Localized(zh: "\(kind.zh) \(name) 声明了，没有用到", en: "the \(kind.en) \(name) is declared and never used")
  }
}
