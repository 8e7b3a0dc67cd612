import XiangyueSyntax
import XiangyueText

/// 约0903: relatives who are to answer for what one person did. No article forbids it in so many words, but that it has
/// no effect here is sure, and nobody who checks records may miss it.
struct RelativesPunished: DiagnosticMessage {
  static let code = DiagnosticCode(903)
  static let severity = Severity.warning
  let words: String
  let law: LawContext
  let range: SourceRange

  private var fault: MeasureFault { .of(.relatives) }

  var text: Localized {
    let words = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Localized(
      zh: "恐怕不能规定\(fault.what.zh)：“\(words)”不起作用",
      en: "it is doubtful whether rules may provide for \(fault.what.en): “\(words)” has no effect")
  }

  var basis: Localized? { law.basis(fault.laws, LawBook.contents) }

  var notes: [Localized] {
    [
      basis.map(LawContext.line), law.quotation(fault.laws),
      Localized(zh: "可以写：\(fault.instead.zh)", en: "write: \(fault.instead.en)"),
    ].compactMap { $0 }
  }
}
