import XiangyueText

/// 约0609: a board ordered by points that does not say from which end; the lowest then stands first.
struct RankedFromLow: DiagnosticMessage {
  static let code = DiagnosticCode(609)
  static let severity = Severity.warning
  let board: String
  let key: String
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "榜 \(board)：没有写 从高到低，\(key) 最低的排在第1名",
      en: "\(board) does not say 从高到低: whose \(key) is lowest stands first")
  }

  var notes: [Localized] {
    [Localized(zh: "写作 按 \(key) 从高到低 排名，或 从低到高", en: "write 按 \(key) 从高到低 排名, or 从低到高")]
  }
}
