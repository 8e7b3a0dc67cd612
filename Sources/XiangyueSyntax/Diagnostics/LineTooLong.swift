import XiangyueText

/// 约0703: a line longer than anybody writes. What follows is not read.
struct LineTooLong: DiagnosticMessage {
  static let code = DiagnosticCode(703)
  static let severity = Severity.limit
  let range: SourceRange
  /// In bytes.
  let limit: Int

  var text: Localized {
    Localized(
      zh: "这一行太长，一行至多 \(limit >> 10) KiB；后面没有读",
      en: "the line is too long: at most \(limit >> 10) KiB; what follows was not read")
  }
}
