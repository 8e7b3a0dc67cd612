import XiangyueText

/// 约0905: a duty that village rules may lay on nobody: 不得 上访, 应当 以资代劳. It is judged all the same.
struct UnlawfulDuty: DiagnosticMessage {
  static let code = DiagnosticCode(905)
  static let severity = Severity.warning
  let name: String
  let modal: String
  let fault: DutyFault
  let law: LawContext
  let range: SourceRange

  var weight: Severity { fault.isSure ? .warning : .hint }

  var text: Localized {
    fault.isSure
      ? Localized(
        zh: "村规民约不得\(fault.what.zh)：\(modal) \(name)", en: "village rules may not \(fault.what.en): \(modal) \(name)")
      : Localized(
        zh: "恐怕不能\(fault.what.zh)：\(modal) \(name)",
        en: "it is doubtful whether rules may \(fault.what.en): \(modal) \(name)")
  }

  var basis: Localized? { law.basis(fault.laws, LawBook.contents) }

  var notes: [Localized] {
    [
      basis.map(LawContext.line), law.quotation(fault.laws),
      Localized(zh: "可以写：\(fault.instead.zh)", en: "write: \(fault.instead.en)"),
    ].compactMap { $0 }
  }
}
