import XiangyueText

/// 约0311: an 例 that lacks what it needs to be run.
package struct IncompleteExample: DiagnosticMessage {
  package static let code = DiagnosticCode(311)
  package static let severity = Severity.error
  package let range: SourceRange
  package let lack: Lack

  package enum Lack: Sendable, Hashable {
    /// No 则: nothing could fail.
    case claim
    /// No 截至, and no row of a 记录 with a day.
    case day
    /// No 截至, where records come from files.
    case dayOfFiles
    /// A row of a 主体 without its 编号: the column.
    case key(table: String, column: String)
  }

  package var text: Localized {
    switch lack {
    case .claim: Localized(zh: "这个例没有 则，什么也没有核对", en: "this example claims nothing: it has no 则")
    case .day: Localized(zh: "这个例没有写 截至，设 的行里也没有日期", en: "this example has no 截至, and its rows have no day")
    case .dayOfFiles: Localized(zh: "取自 文件的例要写 截至 哪一天", en: "an example with records from files needs its 截至")
    case .key(let table, let column):
      Localized(zh: "这一行 \(table) 没有 \(column)（编号），别处指不到它", en: "this row of \(table) has no \(column), its 编号")
    }
  }

  package var notes: [Localized] {
    switch lack {
    case .claim: [Localized(zh: "可以写：则 A1 的 环境分 为 88分", en: "write: 则 A1 的 环境分 为 88分")]
    case .day, .dayOfFiles: [Localized(zh: "可以写：截至 2022年8月31日", en: "write: 截至 2022年8月31日")]
    case .key(_, let column): [Localized(zh: "可以写：\(column) A1", en: "write: \(column) A1")]
    }
  }
}
