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
  /// What can be written instead, of a word that Grammar knows and this version does not judge.
  var unjudged: Localized?

  var text: Localized {
    if let found, unjudged != nil {
      return Localized(zh: "“\(found)”这一版还不能核对", en: "\(found) can't be judged by this version")
    }
    let list = expected.map { Self.isSign($0) ? "“\($0)”" : $0 }.joined(separator: expected.contains("、") ? "或" : "、")
    guard let found else {
      return Localized(zh: "这里没有写完，后面可以写 \(list)", en: "something is missing here: \(list)")
    }
    guard !expected.isEmpty else { return Localized(zh: "这里读不懂：\(found)", en: "can't read this: \(found)") }
    if Self.isSign(found), !expected.contains(where: Self.isSign) {
      return Localized(zh: "“\(found)”前面没有写完，可以写 \(list)", en: "something is missing before “\(found)”: \(list)")
    }
    return Localized(zh: "这里读不懂：\(found)，可以写 \(list)", en: "can't read this: \(found); it could be \(list)")
  }

  private static func isSign(_ word: String) -> Bool { ["，", "；", "。", "：", "、", "（", "）"].contains(word) }

  var notes: [Localized] {
    unjudged.map { [Localized(zh: "可以写：\($0.zh)", en: "write: \($0.en)")] } ?? []
  }
}
