import XiangyueText

/// 约0101: a duty that does not begin with 凡. It is read as if it did.
struct MissingFan: DiagnosticMessage {
  static let code = DiagnosticCode(101)
  static let severity = Severity.error
  let subject: String
  let modal: String
  /// The words before the modal.
  let range: SourceRange
  /// Whether a ， stands before the modal already.
  let hasComma: Bool
  /// Where the words that say whom it binds end.
  let subjectEnd: SourceRange
  /// The ； before it, where another duty stands in the same sentence: whom that binds can't change within one.
  var semicolon: SourceRange?

  var text: Localized {
    if semicolon != nil {
      return Localized(
        zh: "换了对象要另起一句：。凡 \(subject)，\(modal) …",
        en: "whom a duty binds changes with the sentence: 。凡 \(subject)，\(modal) …")
    }
    return Localized(
      zh: "义务条款以“凡”开头：凡 \(subject)，\(modal) …",
      en: "a duty begins with 凡: 凡 \(subject)，\(modal) …")
  }

  var fixIts: [FixIt] {
    let whole = SourceRange(file: range.file, start: (semicolon ?? range).start, end: subjectEnd.end)
    let replacement = (semicolon == nil ? "" : "。") + "凡 \(subject)" + (hasComma ? "" : "，")
    let text = Localized(zh: "写作“\(replacement)”", en: "write “\(replacement)”")
    return [FixIt(text, replacing: whole, with: replacement, isCertain: true)]
  }
}
