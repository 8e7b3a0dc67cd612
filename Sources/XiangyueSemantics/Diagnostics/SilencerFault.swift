import XiangyueText

/// 约0801: a 不查 that does not say what, or why. It holds nothing back.
struct SilencerFault: DiagnosticMessage {
  static let code = DiagnosticCode(801)
  static let severity = Severity.warning

  enum Fault {
    case noCode
    case noReason
  }

  let fault: Fault
  let range: SourceRange

  var text: Localized {
    switch fault {
    case .noCode: Localized(zh: "不查 后面要写代码：# 不查 约0901：理由", en: "不查 needs a code: # 不查 约0901：reason")
    case .noReason: Localized(zh: "不查 要写理由：# 不查 约0901：理由", en: "不查 needs a reason: # 不查 约0901：reason")
    }
  }
}
