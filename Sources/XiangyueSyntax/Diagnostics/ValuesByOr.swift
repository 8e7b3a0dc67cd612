import XiangyueText

/// 约0105: several values one of which must hold, joined by 或, or by 、 without 之一. Read as a list that 之一 closes.
struct ValuesByOr: DiagnosticMessage {
  static let code = DiagnosticCode(105)
  static let severity = Severity.error
  let values: [String]
  /// The values with what joins them.
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "几个值写作 为 \(list)",
      en: "several values are written 为 \(list)")
  }

  var fixIts: [FixIt] {
    [FixIt(Localized(zh: "改为“\(list)”", en: "write “\(list)”"), replacing: range, with: list, isCertain: true)]
  }

  private var list: String { values.joined(separator: "、") + " 之一" }
}
