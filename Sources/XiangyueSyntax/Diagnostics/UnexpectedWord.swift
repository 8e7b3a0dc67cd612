import XiangyueText

/// 约0112: a word that can't stand where it does, and what could.
struct UnexpectedWord: DiagnosticMessage {
  static let code = DiagnosticCode(112)
  static let severity = Severity.error
  /// The word; nothing where the sentence ends too early.
  let found: String?
  /// What could stand there, the likeliest first: words of the language, or kinds of things (数量, 名字).
  let expected: [String]
  let range: SourceRange

  var text: Localized {
    let list = expected.joined(separator: "、")
    guard let found else {
      return Localized(zh: "这里没有写完，后面可以写 \(list)", en: "something is missing here: \(list)")
    }
    guard !expected.isEmpty else { return Localized(zh: "这里读不懂：\(found)", en: "can't read this: \(found)") }
    return Localized(zh: "这里读不懂：\(found)，可以写 \(list)", en: "can't read this: \(found); it could be \(list)")
  }
}
