import XiangyueText

/// 约0415: more present than invited, or more in favour than present.
package struct VotesDoNotFit: DiagnosticMessage {
  package static let code = DiagnosticCode(415)
  package static let severity = Severity.error
  package let range: SourceRange
  /// 实到, 同意
  package let word: String
  package let count: Int
  /// 应到, 实到
  package let ofWord: String
  package let of: Int

  package var text: Localized {
    Localized(zh: "\(word) \(count) 多于 \(ofWord) \(of)", en: "\(word) \(count) is more than \(ofWord) \(of)")
  }
}
