import XiangyueText

/// 约0106: an amount without its unit.
struct AmountWithoutUnit: DiagnosticMessage {
  static let code = DiagnosticCode(106)
  static let severity = Severity.error
  let verb: String
  let number: String
  /// The number.
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "\(verb)多少要带单位：\(verb) \(number)分",
      en: "how much needs a unit: \(verb) \(number)分")
  }

  var fixIts: [FixIt] {
    [FixIt(Localized(zh: "改为“\(number)分”", en: "write “\(number)分”"), replacing: range, with: number + "分")]
  }
}
