import XiangyueText

/// 约0121: characters written on to known words that are no name. They have to be one, so that the rest can be read.
/// Reported once for each name of a file.
struct UndeclaredStretch: DiagnosticMessage {
  static let code = DiagnosticCode(121)
  static let severity = Severity.error
  let name: String
  /// The run as it is read then: 凡│商户类│应当.
  let reading: String
  let range: SourceRange
  /// All declared names.
  let candidates: [String]

  var text: Localized {
    Localized(
      zh: "“\(name)”不是已声明的名字；其余读作 \(reading)",
      en: "“\(name)” is no declared name; the rest reads \(reading)")
  }

  var fixIts: [FixIt] { nearest(to: name, among: candidates).map { $0.fixIt(replacing: range) } }
}
