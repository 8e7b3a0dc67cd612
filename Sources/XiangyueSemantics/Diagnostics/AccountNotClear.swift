import XiangyueText

/// 约0302: points, and no telling which 积分 they go to.
package struct AccountNotClear: DiagnosticMessage {
  package static let code = DiagnosticCode(302)
  package static let severity = Severity.error
  package let range: SourceRange
  package let subject: String
  /// The accounts that are kept for the subject; not exactly one.
  package let accounts: [String]

  package var text: Localized {
    accounts.isEmpty
      ? Localized(
        zh: "\(subject) 没有积分可计：请先写 积分 名称：按 \(subject) 计；每季度 基础分 100分。",
        en: "\(subject) has no point account: declare one, 积分 …：按 \(subject) 计；每季度 基础分 100分。")
      : Localized(
        zh: "\(subject) 有几个积分（\(accounts.joined(separator: "、"))），请写明 计入 哪一个",
        en: "\(subject) has several accounts (\(accounts.joined(separator: ", "))): say which with 计入")
  }

  package var fixIts: [FixIt] {
    let place = SourceRange(file: range.file, start: range.end, end: range.end)
    return accounts.map {
      FixIt(Localized(zh: "加上“计入 \($0)”", en: "add “计入 \($0)”"), replacing: place, with: " 计入 \($0)")
    }
  }
}
