import XiangyueText

/// 约0119: Han numerals that no number is spoken as: 一百五, which may be 105 or 150; 二二.
struct UnclearNumeral: DiagnosticMessage {
  static let code = DiagnosticCode(119)
  static let severity = Severity.error
  let written: String
  let range: SourceRange

  var text: Localized {
    Localized(zh: "“\(written)”说不清是多少", en: "“\(written)” is no number that one can tell")
  }

  var notes: [Localized] {
    [
      Localized(
        zh: "请用阿拉伯数字，或者照读法写全：一百零五、一百五十。",
        en: "Write figures, or the numeral as it is spoken: 一百零五 (105), 一百五十 (150).")
    ]
  }
}
