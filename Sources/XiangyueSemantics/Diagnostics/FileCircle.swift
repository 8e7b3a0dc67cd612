import XiangyueText

/// 约0215: files that 引用 one another in a circle.
package struct FileCircle: DiagnosticMessage {
  package static let code = DiagnosticCode(215)
  package static let severity = Severity.error
  package let range: SourceRange
  /// The way round, the first file again at the end.
  package let files: [String]

  package init(range: SourceRange, files: [String]) {
    self.range = range
    self.files = files
  }

  package var text: Localized {
    let way = files.joined(separator: " → ")
    return Localized(zh: "引用成了圈：\(way)", en: "files cite one another in a circle: \(way)")
  }

  package var notes: [Localized] {
    [Localized(zh: "删去其中一句 引用：几个文件合起来是一部规约，互相都认得对方的名字", en: "remove one: the files know each other's names anyway")]
  }
}
