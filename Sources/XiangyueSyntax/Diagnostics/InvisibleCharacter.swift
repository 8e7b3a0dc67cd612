import XiangyueText

/// 约0111: characters nobody sees inside a word, as text copied from a chat has them.
struct InvisibleCharacter: DiagnosticMessage {
  static let code = DiagnosticCode(111)
  static let severity = Severity.error
  let hidden: String
  let word: String
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "“\(word)”里有看不见的字符 \(codes)（微信粘贴常有），可以直接去掉",
      en: "an invisible character \(codes) stands inside “\(word)”; it can be taken out")
  }

  var fixIts: [FixIt] {
    [FixIt(Localized(zh: "去掉 \(codes)", en: "take out \(codes)"), replacing: range, with: "", isCertain: true)]
  }

  private var codes: String {
    hidden.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }
}
