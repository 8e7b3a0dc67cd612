import XiangyueText

/// 约0114: a number too great, or with more than four decimals: figures are exact to the ten-thousandth.
struct NumberOutOfRange: DiagnosticMessage {
  static let code = DiagnosticCode(114)
  static let severity = Severity.error
  let number: String
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "数“\(number)”太大或太细：小数至多四位，整数至多十四位",
      en: "the number \(number) has too many digits: at most four decimals, and fourteen digits before them")
  }
}
