import XiangyueText

/// 约0113: a quotation mark or bracket that nothing closes.
struct UnclosedMark: DiagnosticMessage {
  static let code = DiagnosticCode(113)
  static let severity = Severity.error
  /// The opening mark.
  let mark: String
  /// The opening mark.
  let range: SourceRange
  /// Where it is taken to be closed.
  let end: SourceRange

  var text: Localized {
    Localized(
      zh: "\(mark) 没有配上 \(closing)",
      en: "\(mark) is not closed by \(closing)")
  }

  var fixIts: [FixIt] {
    [FixIt(Localized(zh: "在这里补上“\(closing)”", en: "add “\(closing)” here"), replacing: end, with: closing)]
  }

  private var closing: String {
    switch mark {
    case "（", "(": "）"
    case "「": "」"
    case "《": "》"
    case "\"", "＂": "\""
    default: "”"
    }
  }
}
