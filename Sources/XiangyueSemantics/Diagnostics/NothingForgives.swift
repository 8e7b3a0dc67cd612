import XiangyueText

/// 约0514: 不扣分 beside a clause of the same 款 that takes points all the same: it undoes nothing.
struct NothingForgives: DiagnosticMessage {
  static let code = DiagnosticCode(514)
  static let severity = Severity.warning
  /// 不扣分 or 不加分
  let word: String
  /// The effect that stands: 扣 3分
  let other: String
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "\(word) 免不掉本款的 \(other)：两句各算各的",
      en: "\(word) undoes nothing: \(other) of the same paragraph holds all the same")
  }

  var notes: [Localized] {
    [
      Localized(
        zh: "不该算的，另起一款写 五保户 不适用 本条 规定，或写进前一句的条件；分档的，写作 3次以上 的，扣 3分；其余 的，不扣分",
        en: "say who is exempt in a 款 of its own (五保户 不适用 本条 规定), or make it a row of bands: 3次以上 的，扣 3分；其余 的，不扣分")
    ]
  }
}
