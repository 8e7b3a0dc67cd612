import XiangyueText

/// 约0213: the same rules in two files of a run.
package struct FileTwice: DiagnosticMessage {
  package static let code = DiagnosticCode(213)
  package static let severity = Severity.error
  package let range: SourceRange
  package let file: String
  package let other: String

  package var text: Localized {
    Localized(zh: "“\(file)”和“\(other)”是同样的内容", en: "\(file) and \(other) say the same")
  }

  package var notes: [Localized] {
    [Localized(zh: "只写其中一个文件", en: "name only one of the files")]
  }
}
