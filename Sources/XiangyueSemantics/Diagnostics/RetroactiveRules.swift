import XiangyueText

/// 约0908: rules that are to hold from before the day they were made on.
struct RetroactiveRules: DiagnosticMessage {
  static let code = DiagnosticCode(908)
  static let severity = Severity.warning
  let effective: String
  let adopted: String
  let law: LawContext
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "\(effective)施行，\(adopted)才通过：通过以前的事，当时没有这个规约",
      en: "in force from \(effective), made on \(adopted): what happened before was under no such rule")
  }

  var basis: Localized? { law.basis([], LawBook.contents) }

  var notes: [Localized] {
    [basis.map(LawContext.line), Localized(zh: "可以写：施行日不早于 \(adopted)", en: "write a day not before \(adopted)")]
      .compactMap { $0 }
  }
}
