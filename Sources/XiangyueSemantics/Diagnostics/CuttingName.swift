import XiangyueText

/// 约0804: a name that, written together with another, can be cut in two ways.
struct CuttingName: DiagnosticMessage {
  static let code = DiagnosticCode(804)
  static let severity = Severity.hint
  let name: String
  /// 项目, of which the name takes the end.
  let other: String
  /// 项
  let first: String
  /// 的
  let last: String
  let range: SourceRange

  var text: Localized {
    let run = first + name
    return Localized(
      zh: "连写时“\(run)”可读作“\(other) \(last)”，也可读作“\(first) \(name)”",
      en: "written together, “\(run)” reads as “\(other) \(last)” or as “\(first) \(name)”")
  }

  var notes: [Localized] {
    [Localized(zh: "用到时前后空一格，或换一个名字", en: "leave blanks around it, or choose another name")]
  }
}
