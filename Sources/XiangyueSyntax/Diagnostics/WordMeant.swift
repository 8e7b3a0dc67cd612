import XiangyueText

/// 约0115: an everyday or mistyped word for one that rules are written with: 应该 for 应当, 违返 for 违反. It is read as meant.
struct WordMeant: DiagnosticMessage {
  static let code = DiagnosticCode(115)
  static let severity = Severity.error
  let written: String
  let word: String
  /// Whether it is another word of the same meaning, rather than a slip.
  let isSynonym: Bool
  let range: SourceRange

  var text: Localized {
    if word.isEmpty { return Localized(zh: "“\(written)”不用写", en: "“\(written)” is not written") }
    return isSynonym
      ? Localized(zh: "“\(written)”在规约里写作“\(word)”", en: "for “\(written)” rules say “\(word)”")
      : Localized(zh: "没有“\(written)”这个词，是“\(word)”吧？", en: "there is no word “\(written)”: is “\(word)” meant?")
  }

  var fixIts: [FixIt] {
    let cure =
      word.isEmpty
      ? Localized(zh: "去掉“\(written)”", en: "take out “\(written)”")
      : Localized(zh: "改为“\(word)”", en: "write “\(word)”")
    return [FixIt(cure, replacing: range, with: word, isCertain: isSynonym)]
  }
}
