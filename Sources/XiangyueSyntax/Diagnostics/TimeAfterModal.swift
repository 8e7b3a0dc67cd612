import XiangyueText

/// 约0107: the time of a duty behind its 应当. It is read as if it stood before.
struct TimeAfterModal: DiagnosticMessage {
  static let code = DiagnosticCode(107)
  static let severity = Severity.error
  let modal: String
  let every: String
  /// The modal and the time.
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "时间写在“\(modal)”之前：\(every) \(modal) …",
      en: "the time stands before \(modal): \(every) \(modal) …")
  }

  var fixIts: [FixIt] {
    let replacement = "\(every) \(modal)"
    return [
      FixIt(Localized(zh: "改为“\(replacement)”", en: "write “\(replacement)”"), replacing: range, with: replacement, isCertain: true)
    ]
  }
}
