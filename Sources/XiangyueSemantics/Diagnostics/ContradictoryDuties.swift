import XiangyueText

/// 约0503: one sentence demands what another forbids the same people, and no exception parts them.
package struct ContradictoryDuties: DiagnosticMessage {
  package static let code = DiagnosticCode(503)
  package static let severity = Severity.error
  /// The later of the two.
  package let range: SourceRange
  package let matter: String
  package let other: Citation
  package let otherDemands: Bool

  package var text: Localized {
    Localized(
      zh: "\(matter)：\(other.text)说\(otherDemands ? "应当" : "不得")，这里说\(otherDemands ? "不得" : "应当")",
      en: "\(matter): \(other.english) \(otherDemands ? "demands" : "forbids") what is "
        + "\(otherDemands ? "forbidden" : "demanded") here")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "请删去一处，或者写明例外：… 不适用 \(other.text) 规定。", en: "remove one, or write an exception: … 不适用 \(other.text) 规定。")
    ]
  }
}
