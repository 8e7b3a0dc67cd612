import XiangyueText

/// 约0501: 违反 前款 and the like, where what is cited lays no duty on anybody.
package struct CitedWithoutDuty: DiagnosticMessage {
  package static let code = DiagnosticCode(501)
  package static let severity = Severity.error
  package let range: SourceRange
  /// As the rule writes it: `前款`, `第四条`.
  package let cited: String
  /// Which place that is, where the words do not say it: `第二款`.
  package let place: String?
  /// The one that was probably meant, as it would be written here.
  package let meant: String?

  package var text: Localized {
    let whole = cited + (place.map { "（\($0)）" } ?? "")
    return Localized(
      zh: "\(whole)没有义务" + (meant.map { "，是指“\($0)”吗？" } ?? ""),
      en: "\(whole) lays down no duty" + (meant.map { ": is “\($0)” meant?" } ?? ""))
  }

  package var fixIts: [FixIt] {
    meant.map {
      [FixIt(Localized(zh: "改为“\($0)”", en: "write “\($0)”"), replacing: range, with: $0)]
    } ?? []
  }
}
