import XiangyueText

/// 约0116: a sign that is missing between two words, or another in its place. It is read as if the right one stood there.
struct MissingSign: DiagnosticMessage {
  static let code = DiagnosticCode(116)
  static let severity = Severity.error
  let sign: String
  let left: String
  let right: String
  /// The words on both sides.
  let range: SourceRange
  /// What stands between them.
  let place: SourceRange

  var text: Localized {
    Localized(zh: "“\(left)”和“\(right)”之间要有“\(sign)”", en: "“\(sign)” has to stand between “\(left)” and “\(right)”")
  }

  var fixIts: [FixIt] { [FixIt(Localized(zh: "写上“\(sign)”", en: "write “\(sign)”"), replacing: place, with: sign, isCertain: true)] }
}
