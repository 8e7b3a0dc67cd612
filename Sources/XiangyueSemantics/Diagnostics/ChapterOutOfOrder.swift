import XiangyueText

/// 约0403: a 章 or 节 whose number does not follow.
package struct ChapterOutOfOrder: DiagnosticMessage {
  package static let code = DiagnosticCode(403)
  package static let severity = Severity.error
  package let range: SourceRange
  package let expected: Int
  /// 章 or 节
  package let level: String
  /// Whether writing the expected number is the cure, rather than moving or adding something.
  package let isCertain: Bool

  private var written: String { "第\(ChineseNumber.text(expected))\(level)" }

  package var text: Localized {
    Localized(zh: "\(level)号不连续：应为\(written)", en: "chapters are not numbered in order: this is \(written)")
  }

  package var fixIts: [FixIt] {
    guard isCertain else { return [] }
    return [FixIt(Localized(zh: "改为“\(written)”", en: "write “\(written)”"), replacing: range, with: written)]
  }
}
