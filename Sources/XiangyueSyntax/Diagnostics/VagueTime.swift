import XiangyueText

/// 约0803: 及时 and the like: a time without a figure, by which nobody can be found to be late. It is read as if it were not there.
struct VagueTime: DiagnosticMessage {
  static let code = DiagnosticCode(803)
  static let severity = Severity.warning
  let word: String
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "“\(word)”没有写明几日，按没有写来核对", en: "“\(word)” names no figure; it is checked as if it were not there")
  }

  var notes: [Localized] {
    [Localized(zh: "可以写：在 3日内 …，或 每日 应当 …", en: "write: 在 3日内 …, or 每日 应当 …")]
  }
}
