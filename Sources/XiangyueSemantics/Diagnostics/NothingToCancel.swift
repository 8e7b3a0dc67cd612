import XiangyueText

/// 约0411: a day that a 日程 calls off, and on which it never was: most likely a slip, and the day that was meant still counts.
package struct NothingToCancel: DiagnosticMessage {
  package static let code = DiagnosticCode(411)
  package static let severity = Severity.warning
  package let range: SourceRange
  package let day: String
  package let schedule: String

  package var text: Localized {
    Localized(zh: "\(day) 本来就不是“\(schedule)”的日子", en: "\(schedule) is not on \(day) anyhow")
  }

  package var notes: [Localized] {
    [Localized(zh: "写不办的那一次原定的日期", en: "write the day on which it would have been")]
  }
}
