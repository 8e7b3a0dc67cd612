import XiangyueText

/// 约0907: a duty laid on those who had no part in making the rules.
struct StrangersBound: DiagnosticMessage {
  static let code = DiagnosticCode(907)
  static let severity = Severity.hint
  let name: String
  let word: String
  let law: LawContext
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "规约由本村（社区）的人议定，约束不了外来的人：\(name)", en: "rules bind those who made them, not others: \(name)")
  }

  var basis: Localized? { law.basis([], LawBook.contents) }

  var notes: [Localized] {
    [
      basis.map(LawContext.line),
      Localized(
        zh: "可以写：对接待的住户提要求，或用 鼓励；住在本村的，按住户登记", en: "write duties of the household that receives them, or 鼓励"),
    ].compactMap { $0 }
  }
}
