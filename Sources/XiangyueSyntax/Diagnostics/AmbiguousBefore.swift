import XiangyueText

/// 约0110: `办理日期 前 5日 报备` can be read as at the latest five days before, and as within the five days before.
struct AmbiguousBefore: DiagnosticMessage {
  static let code = DiagnosticCode(110)
  static let severity = Severity.error
  let event: String
  let time: String
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "写明 \(time)前（至迟）或 前 \(time)内",
      en: "say \(time)前 (at the latest) or 前 \(time)内 (within)")
  }

  var fixIts: [FixIt] {
    ["\(event) \(time)前", "\(event) 前 \(time)内"].map {
      FixIt(Localized(zh: "改为“\($0)”", en: "write “\($0)”"), replacing: range, with: $0)
    }
  }
}
