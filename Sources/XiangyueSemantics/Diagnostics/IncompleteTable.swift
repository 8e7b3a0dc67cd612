import XiangyueText

/// 约0305: a 主体 or 记录 that lacks a field without which a sentence has nothing to go by.
package struct IncompleteTable: DiagnosticMessage {
  package enum Lack: Sendable, Hashable {
    /// A 主体 without 编号.
    case key
    /// A 主体 with two fields that are 编号.
    case secondKey
    /// A 记录 without a field of type 日期.
    case day
    /// A 记录 without a field that refers to the 主体 of that name.
    case reference(to: String?)
    /// A 主体 without a field that refers to another.
    case group(String)
    /// More values than a field can have.
    case tooManyMembers
    /// A 记录 of postponements without a second day.
    case newDay
  }

  package static let code = DiagnosticCode(305)
  package static let severity = Severity.error
  package let range: SourceRange
  package let table: String
  package let lack: Lack

  package var text: Localized {
    switch lack {
    case .key: Localized(zh: "主体 \(table) 没有编号：请在一个字段后加“，编号”", en: "\(table) has no key: mark a field 编号")
    case .secondKey: Localized(zh: "主体 \(table) 有两个编号，只能有一个", en: "\(table) has two keys, it may have one")
    case .day: Localized(zh: "记录 \(table) 没有日期：请加字段 日期 为 日期", en: "\(table) has no day: add 日期 为 日期")
    case .reference(let subject):
      Localized(
        zh: "记录 \(table) 没有写明是哪个\(subject ?? "主体")的：请加一个字段，如 户号 为 \(subject ?? "住户")",
        en: "\(table) doesn't say whose rows they are: add a field that refers to \(subject ?? "a subject")")
    case .group(let subject):
      Localized(
        zh: "\(table) 没有写明属于哪个\(subject)：请加字段 \(subject) 为 \(subject)",
        en: "\(table) doesn't refer to \(subject): add a field \(subject) 为 \(subject)")
    case .newDay:
      Localized(
        zh: "记录 \(table) 要有两个日期：先是原定的日期，后是改到的日期，如 原定日期 为 日期；改期日期 为 日期，可空",
        en: "\(table) needs two days: first the one that was set, then the one it was moved to")
    case .tooManyMembers:
      Localized(zh: "\(table) 的取值太多，最多 254个", en: "\(table) has too many values, at most 254")
    }
  }
}
