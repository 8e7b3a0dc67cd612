import XiangyueText

/// 约0211: a word of the language as a new name.
package struct ReservedName: DiagnosticMessage {
  package static let code = DiagnosticCode(211)
  package static let severity = Severity.error
  package let name: String
  package let range: SourceRange

  package var text: Localized {
    Localized(zh: "“\(name)”是条文用语，不能作名字", en: "“\(name)” is a word of the language and can't be a name")
  }

  package var notes: [Localized] {
    [Localized(zh: "请换一个名字，如在前后加字", en: "choose another name, for example by adding a character")]
  }
}
