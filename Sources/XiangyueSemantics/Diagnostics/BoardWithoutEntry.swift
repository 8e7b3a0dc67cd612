import XiangyueText

/// 约0606: a 榜 that no article enters, and that says nothing of whom it takes: it would list everybody.
package struct BoardWithoutEntry: DiagnosticMessage {
  package static let code = DiagnosticCode(606)
  package static let severity = Severity.error
  package let name: String
  package let range: SourceRange

  package var text: Localized {
    Localized(zh: "没有一条写明谁上“\(name)”，会把全体都列上", en: "no article puts anybody on \(name): it would list everybody")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "请加一款：违反 前款 规定 的，列入 \(name)；评选的榜，写明 须 … 或 按 … 排名",
        en: "add: 违反 前款 规定 的，列入 \(name); for a board that is chosen for: 须 … or 按 … 排名")
    ]
  }
}
