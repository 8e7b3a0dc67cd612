import XiangyueText

/// 约0503: one sentence demands what another forbids the same people, and no exception parts them.
package struct ContradictoryDuties: DiagnosticMessage {
  package enum Clash: Sendable, Hashable {
    /// 应当 here and 不得 there, of one matter or 是否 field.
    case modality(of: String, otherDemands: Bool)
    /// Bounds on one value, or numbers of times, that nothing can meet; both as they are written.
    case bounds(String, other: String)
  }

  package static let code = DiagnosticCode(503)
  package static let severity = Severity.error
  /// The later of the two.
  package let range: SourceRange
  package let clash: Clash
  package let other: Citation

  package var text: Localized {
    switch clash {
    case .modality(let matter, let otherDemands):
      Localized(
        zh: "\(matter)：\(other.text)说\(otherDemands ? "应当" : "不得")，这里说\(otherDemands ? "不得" : "应当")",
        en: "\(matter): \(other.english) \(otherDemands ? "demands" : "forbids") what is "
          + "\(otherDemands ? "forbidden" : "demanded") here")
    case .bounds(let own, let others):
      Localized(
        zh: "“\(own)”同\(other.text)的“\(others)”合不上：没有一个数两处都满足",
        en: "“\(own)” and “\(others)” of \(other.english) can't both be kept")
    }
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "请删去一处，或者写明例外：… 不适用 \(other.text) 规定。", en: "remove one, or write an exception: … 不适用 \(other.text) 规定。")
    ]
  }
}
