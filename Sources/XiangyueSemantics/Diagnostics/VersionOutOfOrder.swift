import XiangyueText

/// 约0413: a 修订 or 废止 that does not follow what it changes.
package struct VersionOutOfOrder: DiagnosticMessage {
  package enum Fault: Sendable, Hashable {
    /// 废止 of an article that does not stand before it.
    case nothingToRepeal
    /// On a day that is not after the one from which the text before it is in force.
    case notLater(than: String)
  }

  package static let code = DiagnosticCode(413)
  package static let severity = Severity.error
  package let range: SourceRange
  package let number: Int
  package let fault: Fault

  private var article: String { "第\(ChineseNumber.text(number))条" }

  package var text: Localized {
    switch fault {
    case .nothingToRepeal:
      Localized(zh: "前面没有\(article)，没有可废止的", en: "there is no Article \(number) before it to repeal")
    case .notLater(let day):
      Localized(
        zh: "要晚于前一版本的施行日（\(day)）", en: "this has to be after the day from which the text before it is in force (\(day))"
      )
    }
  }

  package var notes: [Localized] {
    switch fault {
    case .nothingToRepeal: []
    case .notLater: [Localized(zh: "同一条的几个版本按施行的先后排列", en: "versions of an article stand in the order of their days")]
    }
  }
}
