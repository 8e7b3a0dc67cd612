import XiangyueText

/// 约0410: from … to …, the end before the beginning: 每月 10日 至 3日.
package struct EndsBeforeItBegins: DiagnosticMessage {
  package static let code = DiagnosticCode(410)
  package static let severity = Severity.error
  package let range: SourceRange
  package let first: String
  package let last: String

  package var text: Localized {
    Localized(
      zh: "“\(first)”在“\(last)”之后，从后到前没有一天", en: "“\(first)” does not come before “\(last)”: that is no time at all")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "写反了就对调；跨月、跨年的分成两段写：每年 12月1日 至 12月31日、1月1日 至 1月31日",
        en: "exchange them; what runs past the end of a month or year is written in two stretches")
    ]
  }
}
