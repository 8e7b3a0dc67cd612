import XiangyueSyntax
import XiangyueText

/// 约0902: a measure that no village rule may provide for: 没收, 停水, 取消 低保. It is read, and has no effect. A fine is 约0901.
struct UnlawfulMeasure: DiagnosticMessage {
  static let code = DiagnosticCode(902)
  static let severity = Severity.warning
  let words: String
  let measure: ForbiddenMeasure
  let law: LawContext
  let range: SourceRange

  private var fault: MeasureFault { .of(measure) }

  var text: Localized {
    let (what, words) = (fault.what, words.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    return Localized(
      zh: "村规民约不得规定\(what.zh)：“\(words)”不起作用",
      en: "village rules may not provide for \(what.en): “\(words)” has no effect")
  }

  var basis: Localized? { law.basis(fault.laws, measure == .elections ? LawBook.elections : LawBook.contents) }

  var notes: [Localized] {
    [
      basis.map(LawContext.line), law.quotation(fault.laws),
      Localized(zh: "可以写：\(fault.instead.zh)", en: "write: \(fault.instead.en)"),
    ].compactMap { $0 }
  }
}
