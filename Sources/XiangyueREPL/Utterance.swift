import XiangyueSyntax
import XiangyueText

/// What was typed, as far as its first words tell what it is.
struct Utterance {
  /// Without blanks around it and without `| 文件.csv`.
  let text: String
  /// Behind `|`: where to write the table.
  let file: String?

  init(_ typed: String) {
    let typed = typed.trimmingBlanks
    guard let bar = Self.lastBar(in: typed) else {
      (text, file) = (typed, nil)
      return
    }
    text = typed[..<bar].trimmingBlanks
    file = typed[typed.index(after: bar)...].trimmingBlanks
  }

  /// Whether it is a sentence of rules, a declaration or a 款, rather than a question.
  var isRule: Bool { Self.isRule(text) }

  static func isRule(_ text: String) -> Bool {
    let plain = text.filter { !$0.isWhitespace }
    if plain.hasPrefix("凡") { return true }
    if CovenantWords.all.contains(where: plain.hasPrefix) || plain.hasPrefix("有下列") { return true }
    if isArticle(plain) { return true }
    if plain.hasPrefix("所称"), plain.contains("是指") { return true }
    if ["规约", "引用", "单位"].contains(where: { hasWord($0, in: text) }), plain.hasSuffix("。") { return true }
    for word in declarations where plain.hasPrefix(word) {
      if let colon = plain.firstIndex(where: { $0 == "：" || $0 == ":" }), colon > plain.startIndex,
        !plain[..<colon].contains("的")
      {
        return true
      }
    }
    return plain.contains("的，") || plain.contains("的,") || plain.contains("不适用")
  }

  static let declarations = Keyword.all.filter { $0.role == .declaration }.map(\.text)

  /// `第九条 …`: a whole article.
  static func isArticle(_ text: String) -> Bool {
    guard text.hasPrefix("第"), let end = text.firstIndex(of: "条") else { return false }
    return text[..<end].count < 8
  }

  private static func hasWord(_ word: String, in text: String) -> Bool {
    text.hasPrefix(word) && (text.dropFirst(word.count).first?.isWhitespace ?? false)
  }

  /// The last ｜ outside quotation marks.
  private static func lastBar(in text: String) -> String.Index? {
    var found: String.Index?
    var isQuoted = false
    for index in text.indices {
      if "“”\"「」".contains(text[index]) { isQuoted.toggle() }
      if !isQuoted, text[index] == "|" || text[index] == "｜" { found = index }
    }
    return found
  }
}
