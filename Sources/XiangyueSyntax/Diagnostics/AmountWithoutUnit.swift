import XiangyueText

/// 约0106: an amount without its unit.
struct AmountWithoutUnit: DiagnosticMessage {
  static let code = DiagnosticCode(106)
  static let severity = Severity.error
  let verb: String
  let number: String
  /// The likeliest.
  var unit = "分"
  /// Whether no other could be meant.
  var isCertain = true
  /// The number.
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "\(verb)多少要带单位：\(verb) \(number)\(unit)",
      en: "how much needs a unit: \(verb) \(number)\(unit)")
  }

  var fixIts: [FixIt] {
    guard isCertain else { return [] }
    let whole = number + unit
    return [FixIt(Localized(zh: "改为“\(whole)”", en: "write “\(whole)”"), replacing: range, with: whole, isCertain: true)]
  }
}
