import XiangyueText

/// 约0409: a time that no day has: 25:00, 8时70分.
package struct ImpossibleTime: DiagnosticMessage {
  package static let code = DiagnosticCode(409)
  package static let severity = Severity.error
  package let range: SourceRange
  package let time: String

  package var text: Localized { Localized(zh: "没有“\(time)”这个时刻", en: "there is no time “\(time)”") }

  package var notes: [Localized] {
    [Localized(zh: "时刻从 0:00 到 24:00，写作 8:30 或 8时30分", en: "times are 0:00 to 24:00, written 8:30 or 8时30分")]
  }
}
