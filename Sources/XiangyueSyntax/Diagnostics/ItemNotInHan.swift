import XiangyueText

/// 约0109: an item numbered as `（1）`, `1.` or `①`. It is read as （一）.
struct ItemNotInHan: DiagnosticMessage {
  static let code = DiagnosticCode(109)
  static let severity = Severity.error
  let written: String
  let item: String
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "项写作（一）（二）（三）",
      en: "items are numbered （一）（二）（三）")
  }

  var fixIts: [FixIt] {
    [FixIt(Localized(zh: "改为“\(item)”", en: "write “\(item)”"), replacing: range, with: item, isCertain: true)]
  }
}
