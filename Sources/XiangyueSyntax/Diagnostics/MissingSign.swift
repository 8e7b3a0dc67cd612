import XiangyueText

/// 约0116: a sign that is missing between two words, or another in its place. It is read as if the right one stood there.
struct MissingSign: DiagnosticMessage {
  static let code = DiagnosticCode(116)
  static let severity = Severity.error
  /// A blank where nothing but that is missing.
  let sign: String
  let left: String
  let right: String
  /// The words on both sides.
  let range: SourceRange
  /// What stands between them.
  let place: SourceRange

  var text: Localized {
    sign == " "
      ? Localized(zh: "“\(left)”和“\(right)”之间要空一格", en: "a blank has to stand between \(left) and \(right)")
      : Localized(
        zh: "“\(left)”和“\(right)”之间要有“\(sign)”", en: "“\(sign)” has to stand between “\(left)” and “\(right)”")
  }

  var fixIts: [FixIt] {
    [
      FixIt(
        sign == " " ? blank : Localized(zh: "写上“\(sign)”", en: "write “\(sign)”"), replacing: place, with: sign,
        isCertain: true)
    ]
  }

  private var blank: Localized { Localized(zh: "空一格", en: "write a blank") }
}
