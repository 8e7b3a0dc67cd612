import XiangyueText

/// 约0901: a fine. Only laws, regulations and rules of government may set one (行政处罚法 第16条).
struct FineInRule: DiagnosticMessage {
  static let code = DiagnosticCode(901)
  static let severity = Severity.warning
  let range: SourceRange
  let law: LawContext

  var text: Localized {
    Localized(zh: "村规民约不得设定罚款，这一句不起作用", en: "village rules may not set a fine; this has no effect")
  }

  var fixIts: [FixIt] {
    [
      FixIt(
        Localized(zh: "可以写：扣 2分，限 3日内 整改", en: "write: 扣 2分，限 3日内 整改"), replacing: range,
        with: "扣 2分，限 3日内 整改")
    ]
  }

  var basis: Localized? { law.basis([LawBook.penalties], LawBook.contents) }

  var notes: [Localized] { [basis.map(LawContext.line), law.quotation([LawBook.penalties])].compactMap { $0 } }
}
