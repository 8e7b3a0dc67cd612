import XiangyueText

/// 约0104: 是 where values are compared. It is read as 为.
struct EqualsByShi: DiagnosticMessage {
  static let code = DiagnosticCode(104)
  static let severity = Severity.error
  let left: String
  let right: String
  /// The 是.
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "比较用“为”：\(left) 为 \(right)",
      en: "values are compared by 为: \(left) 为 \(right)")
  }

  var fixIts: [FixIt] { [FixIt(Localized(zh: "改为“为”", en: "write 为"), replacing: range, with: "为", isCertain: true)] }
}
