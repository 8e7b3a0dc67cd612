import XiangyueText

/// 约0510: a time limit for what no record could ever show to be put right: everybody would be 逾期.
package struct LimitWithoutRectifiedDay: DiagnosticMessage {
  package enum Lack: Sendable, Hashable {
    /// 事项 without … 为 改正日, with the record they are shown by and one of its days that could be it.
    case rectifiedDay(matters: [String], record: String, day: String?)
    /// 事项 that are only broken where a row is missing: there is no row to write the day in.
    case row(matters: [String])
    /// A duty on the rows of a record.
    case ofCases(record: String)
    /// A duty whose violation no row shows: of a value, or one that has its own time.
    case noRow(duty: Citation)
  }

  package static let code = DiagnosticCode(510)
  package static let severity = Severity.error
  package let range: SourceRange
  package let lack: Lack

  package var text: Localized {
    switch lack {
    case .rectifiedDay(let matters, _, _):
      Localized(
        zh: "看不出哪天改好：事项 \(list(matters)) 没有写“… 为 改正日”",
        en: "nothing shows when it is put right: \(list(matters)) has no “… 为 改正日”")
    case .row(let matters):
      Localized(
        zh: "看不出哪天改好：\(list(matters)) 是没有记录才算违反，没有一行可以写改正日",
        en: "nothing shows when it is put right: \(list(matters)) is broken by a missing row, so no row has the day")
    case .ofCases(let record):
      Localized(
        zh: "看不出哪天改好：对 \(record) 的要求一行一判，没有改正日",
        en: "nothing shows when it is put right: each row of \(record) is judged once")
    case .noRow(let duty):
      Localized(
        zh: "看不出哪天改好：违反\(duty.text)的没有一行可以写改正日",
        en: "nothing shows when it is put right: no row stands for a violation of \(duty.english)")
    }
  }

  package var notes: [Localized] {
    switch lack {
    case .rectifiedDay(let matters, let record, let day?):
      [
        Localized(
          zh: "在 事项 \(list(matters)) 中加：\(day) 为 改正日（记录 \(record) 已有 \(day)）",
          en: "add to \(list(matters)): \(day) 为 改正日")
      ]
    case .rectifiedDay(let matters, let record, nil):
      [
        Localized(
          zh: "在 记录 \(record) 中加字段 整改日期 为 日期，可空；在 事项 \(list(matters)) 中加：整改日期 为 改正日",
          en: "add 整改日期 为 日期，可空 to \(record), and 整改日期 为 改正日 to \(list(matters))")
      ]
    case .row, .ofCases, .noRow:
      [Localized(zh: "不写限期，直接写后果：扣 2分", en: "write what follows without a time limit: 扣 2分")]
    }
  }

  private func list(_ names: [String]) -> String { names.joined(separator: "、") }
}
