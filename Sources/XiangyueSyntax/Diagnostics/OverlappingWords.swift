import XiangyueText

/// 约0122: two words overlap, so that a run can be read in more than one way.
struct OverlappingWords: DiagnosticMessage {
  static let code = DiagnosticCode(122)
  static let severity = Severity.error
  let written: String
  let readings: [String]
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "“\(written)”可读作\(readings.map { "“\($0)”" }.joined(separator: "或"))，请加空格",
      en:
        "“\(written)” can be read as \(readings.map { "“\($0)”" }.joined(separator: " or ")); write a blank between the words"
    )
  }

  var fixIts: [FixIt] {
    readings.map { FixIt(Localized(zh: "写作“\($0)”", en: "write “\($0)”"), replacing: range, with: $0) }
  }
}
