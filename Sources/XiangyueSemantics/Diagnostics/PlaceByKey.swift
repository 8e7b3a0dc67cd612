import XiangyueText

/// 约0608: between equals the number in the register decides.
struct PlaceByKey: DiagnosticMessage {
  static let code = DiagnosticCode(608)
  static let severity = Severity.hint
  let board: String
  let key: String
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "榜 \(board)：前面都相同时，只凭\(key)先后上榜", en: "\(board): between equals nothing but \(key) decides")
  }

  var notes: [Localized] {
    [
      Localized(
        zh: "可以再加一样能比的，或删去 \(key)：同分的名次相同",
        en: "add something that can be compared, or strike \(key) out: equals then share a place")
    ]
  }
}
