import XiangyueText

/// 约0911: a list shown for less than the fifteen days that the law asks for what it has published.
struct NoticeTooShort: DiagnosticMessage {
  static let code = DiagnosticCode(911)
  static let severity = Severity.hint
  let days: String
  let law: LawContext
  let range: SourceRange

  var text: Localized {
    Localized(zh: "公示 \(days)：属于村务（居务）公开的，不得少于15日", en: "公示 \(days): what the law has published stays up for 15 days")
  }

  var fixIts: [FixIt] {
    [FixIt(Localized(zh: "改为“15日”", en: "write 15日"), replacing: range, with: "15日")]
  }

  var basis: Localized? { law.basis([], LawBook.publication) }

  var notes: [Localized] { [basis.map(LawContext.line)].compactMap { $0 } }
}
