import XiangyueText

/// 约0802: a 不查 that holds nothing back: what it was for is gone, or it is an error, which is always told.
struct SilencerUnused: DiagnosticMessage {
  static let code = DiagnosticCode(802)
  static let severity = Severity.hint
  let codes: [String]
  let range: SourceRange

  var text: Localized {
    let list = codes.joined(separator: "、")
    return Localized(
      zh: "这一行没有 \(list) 的提醒可不查（错误总是要报的）",
      en: "there is no warning \(list) on this line to hold back (errors are always told)")
  }

  var fixIts: [FixIt] { [FixIt(Localized(zh: "删去", en: "take it out"), replacing: range, with: "")] }
}
