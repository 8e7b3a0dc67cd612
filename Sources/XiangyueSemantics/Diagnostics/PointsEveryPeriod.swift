import XiangyueText

/// 约0513: points for being something, which come again at the end of each period.
struct PointsEveryPeriod: DiagnosticMessage {
  static let code = DiagnosticCode(513)
  static let severity = Severity.warning
  /// 季度
  let period: String
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "没有说违反了什么：每\(period)末都会这样加扣一次", en: "nothing says what was done: it comes again at the end of every \(period)"
    )
  }

  var notes: [Localized] {
    [
      Localized(
        zh: "只要一次的，写明因为什么：违反 第一条 规定，类型 为 商户 的，…", en: "say for what: 违反 第一条 规定，类型 为 商户 的，…")
    ]
  }
}
