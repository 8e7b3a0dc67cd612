import XiangyueText

/// 约0904: a measure called as a penalty of the authorities is called. It is listed all the same.
struct PenaltyByName: DiagnosticMessage {
  static let code = DiagnosticCode(904)
  static let severity = Severity.hint
  let word: String
  let law: LawContext
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "“\(word)”是行政处罚的名称，规约里换一个说法", en: "“\(word)” is the name of an administrative penalty; call it otherwise")
  }

  var fixIts: [FixIt] {
    ["批评教育", "劝导"].map {
      FixIt(Localized(zh: "改为“\($0)”", en: "write “\($0)”"), replacing: range, with: $0)
    }
  }

  var basis: Localized? { law.basis([LawBook.penaltyKinds], LawBook.contents) }

  var notes: [Localized] { [basis.map(LawContext.line)].compactMap { $0 } }
}
