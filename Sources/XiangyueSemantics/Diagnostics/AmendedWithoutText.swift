import XiangyueText

/// 约0414: a 修订 without the text that it amends: nothing of that number is in force before its day.
package struct AmendedWithoutText: DiagnosticMessage {
  package static let code = DiagnosticCode(414)
  package static let severity = Severity.warning
  package let range: SourceRange
  package let number: Int
  package let day: String

  package var text: Localized {
    let article = "第\(ChineseNumber.text(number))条"
    return Localized(
      zh: "没有\(article)修订以前的条文：\(day)以前没有这一条",
      en: "the text before the amendment is not there: before \(day) there is no Article \(number)")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "修订以前的事照原来的条文核对：把原条文留在它前面；新增的一条不用改",
        en: "keep the former text before it, for what happened before; an article that is new may stand so")
    ]
  }
}
