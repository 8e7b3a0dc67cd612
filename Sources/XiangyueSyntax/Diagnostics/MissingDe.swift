import XiangyueText

/// 约0103: a condition without the 的 that ends it. It is read as if it stood there.
struct MissingDe: DiagnosticMessage {
  static let code = DiagnosticCode(103)
  static let severity = Severity.error
  let condition: String
  let effect: String
  /// The condition.
  let range: SourceRange

  var text: Localized {
    Localized(
      zh: "条件后面要有“的”：\(condition) 的，\(effect)",
      en: "a condition ends in 的: \(condition) 的，\(effect)")
  }

  var fixIts: [FixIt] {
    let end = SourceRange(file: range.file, start: range.end, end: range.end)
    return [FixIt(Localized(zh: "补上“的”", en: "add 的"), replacing: end, with: " 的", isCertain: true)]
  }
}
