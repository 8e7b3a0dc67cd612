import XiangyueText

/// 约0702: the file is longer than any rule file.
struct FileTooLong: DiagnosticMessage {
  static let code = DiagnosticCode(702)
  static let severity = Severity.limit
  let range: SourceRange
  /// In bytes.
  let limit: Int

  var text: Localized {
    Localized(
      zh: "文件太大，规则文件至多 \(limit >> 20) MiB",
      en: "the file is too long: at most \(limit >> 20) MiB")
  }
}
