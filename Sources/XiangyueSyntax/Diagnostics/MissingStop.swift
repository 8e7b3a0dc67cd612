import XiangyueText

/// 约0102: a sentence without its 。: something stands in it that only a sentence can begin with. Reported at the end of the line
/// before.
struct MissingStop: DiagnosticMessage {
  static let code = DiagnosticCode(102)
  static let severity = Severity.error
  /// 第三条第二款, where it is known.
  let citation: Citation?
  /// The empty place where the 。 is missing.
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "\(citation?.text ?? "这一句")没有以“。”结束",
      en: "\(citation?.english ?? "this sentence") does not end in “。”")
  }

  var fixIts: [FixIt] { [FixIt(Localized(zh: "补上“。”", en: "add “。”"), replacing: range, with: "。", isCertain: true)] }
}
