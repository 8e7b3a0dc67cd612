import XiangyueText

/// 约0210: one name for two things. The range is the later place.
package struct DeclaredTwice: DiagnosticMessage {
  package static let code = DiagnosticCode(210)
  package static let severity = Severity.error
  package let name: String
  package let range: SourceRange
  package let firstLine: Int
  /// The file the first stands in; nil: this one.
  package var firstFile: String?

  package var text: Localized {
    Localized(
      zh: "“\(name)”写了两次：\(firstFile.map { "“\($0)”" } ?? "")第\(firstLine)行已经有了",
      en: "“\(name)” is there already, on line \(firstLine)\(firstFile.map { " of \($0)" } ?? "")")
  }

  package var notes: [Localized] {
    [Localized(zh: "一个名字只指一样东西，请改其中一个的名字或删去一处", en: "a name means one thing: rename or remove one of them")]
  }
}
