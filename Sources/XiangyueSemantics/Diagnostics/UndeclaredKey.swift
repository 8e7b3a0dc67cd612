import XiangyueText

/// 约0216: whom an 例 speaks of without having made them by 设.
package struct UndeclaredKey: UndeclaredName {
  package static let code = DiagnosticCode(216)
  static let listTitle = Localized(zh: "设 过的", en: "given")
  package let name: String
  package let range: SourceRange
  /// The 主体 it should be of, where that is known, and its column that is 编号.
  package let table: String?
  package let keyColumn: String?
  package let suggestions: [Suggestion]
  package let available: [String]

  package var text: Localized {
    Localized(
      zh: "例里没有设\(table.map { " \($0)" } ?? "")“\(name)”",
      en: "the example makes no \(table.map { "\($0) " } ?? "")“\(name)”")
  }

  package var notes: [Localized] {
    let given =
      available.isEmpty
      ? []
      : [
        Localized(
          zh: "\(Self.listTitle.zh)：\(available.joined(separator: "、"))",
          en: "\(Self.listTitle.en): \(available.joined(separator: ", "))")
      ]
    guard let table, let keyColumn else { return given }
    return given + [
      Localized(zh: "先写：设 \(table)：\(keyColumn) \(name)，…", en: "write before it: 设 \(table)：\(keyColumn) \(name)，…")
    ]
  }
}
