import XiangyueText

/// 约0402: an article whose number does not follow. Counting goes on from it: one slip, one message.
package struct ArticleOutOfOrder: DiagnosticMessage {
  package static let code = DiagnosticCode(402)
  package static let severity = Severity.error
  package let range: SourceRange
  package let expected: Int
  /// Whether writing the expected number is the cure, rather than moving or adding something.
  package let isCertain: Bool

  private var written: String { "第\(ChineseNumber.text(expected))条" }

  package var text: Localized {
    Localized(zh: "条号不连续：应为\(written)", en: "articles are not numbered in order: this is Article \(expected)")
  }

  package var fixIts: [FixIt] {
    guard isCertain else { return [] }
    return [FixIt(Localized(zh: "改为“\(written)”", en: "write “\(written)”"), replacing: range, with: written)]
  }
}
