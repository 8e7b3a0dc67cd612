import XiangyueText

/// 约0610: a board of a longer period that reads points counted anew in a shorter one: it sees the last of them alone.
struct ReadsLastPeriodOnly: DiagnosticMessage {
  static let code = DiagnosticCode(610)
  static let severity = Severity.warning
  let board: String
  /// 季度
  let period: String
  let account: String
  /// 月
  let shorter: String
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "榜 \(board) 每\(period)看一次，\(account) 每\(shorter)重新计：看到的只是最后一个\(shorter)",
      en:
        "\(board) looks at the end of its period at \(account), which begins anew in each shorter one: it sees the last alone"
    )
  }

  var notes: [Localized] {
    [
      Localized(
        zh: "写作 \(account) 的 本\(period) 平均（或 合计），或让积分也 每\(period) 计",
        en: "write \(account) 的 本\(period) 平均 (or 合计), or count the points by the same period")
    ]
  }
}
