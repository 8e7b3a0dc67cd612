import XiangyueText

/// 约0404: a 项 whose number does not follow.
package struct ItemOutOfOrder: DiagnosticMessage {
  package static let code = DiagnosticCode(404)
  package static let severity = Severity.error
  package let range: SourceRange
  package let expected: Int
  /// Whether writing the expected number is the cure, rather than moving or adding something.
  package let isCertain: Bool

  private var written: String { "（\(ChineseNumber.text(expected))）" }

  package var text: Localized {
    Localized(zh: "项号不连续：应为\(written)", en: "items are not numbered in order: this is \(written)")
  }

  package var fixIts: [FixIt] {
    guard isCertain else { return [] }
    return [FixIt(Localized(zh: "改为“\(written)”", en: "write “\(written)”"), replacing: range, with: written)]
  }
}
