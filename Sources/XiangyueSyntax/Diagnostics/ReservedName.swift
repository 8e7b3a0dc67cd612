import XiangyueText

/// 约0118: a declaration gives a name that is a word of the language everywhere: 应当, 违反, 本月. It is read as declared.
struct ReservedName: DiagnosticMessage {
  static let code = DiagnosticCode(118)
  static let severity = Severity.error
  let name: String
  let range: SourceRange

  var text: Localized {
    Localized(zh: "“\(name)”是条文用语，不能作名字", en: "“\(name)” is a word of the language and can't be a name")
  }

  var notes: [Localized] {
    [Localized(zh: "请换一个名字，或者加几个字。", en: "Take another name, or add to it.")]
  }
}
