import XiangyueSemantics
import XiangyueSyntax
import XiangyueText
import XiangyueWorkspace

/// `第五条第一款第（一）项：30日内 违反 3次以上`: which words of the rules others shall take the place of.
struct Amendment {
  let citation: Citation
  /// The rules with the new words in them.
  let rules: RuleSet
  /// The new words as they stand in the file.
  let written: String

  enum Fault: Error {
    /// No ：, or nothing behind it.
    case incomplete
    case noCitation
    case notThere(Citation)
  }

  init(_ text: String, of rules: RuleSet) throws(Fault) {
    guard let colon = text.firstIndex(where: { $0 == "：" || $0 == ":" }) else { throw .incomplete }
    let words = text[text.index(after: colon)...].trimmingBlanks
    guard !words.isEmpty else { throw .incomplete }
    guard let citation = Citation(typed: String(text[..<colon])) else { throw .noCitation }
    guard let (tree, tokens) = Self.place(of: citation, in: rules.trees), !tokens.isEmpty else {
      throw .notThere(citation)
    }
    let first = tree.tokens[tokens.lowerBound].range
    let last = tree.tokens[tokens.upperBound - 1].range
    let old = tree.source.text(first.through(last))
    written = Self.fitted(words, to: old, isItem: citation.item != nil)
    var bytes = Array(tree.source.bytes[..<first.start])
    bytes += Array(written.utf8)
    bytes += tree.source.bytes[last.end...]
    self.citation = citation
    self.rules = rules.replacing(
      rules.files.map { $0.id == tree.source.id ? SourceFile(id: $0.id, name: $0.name, bytes: bytes) : $0 })
  }

  /// A 款 ends with 。; an item with 的 where the old one did, and without the sign that parts it from the next.
  private static func fitted(_ words: String, to old: String, isItem: Bool) -> String {
    var words = words
    if isItem {
      while let last = words.last, "。；;.".contains(last) { words = String(words.dropLast()).trimmingBlanks }
      if old.hasSuffix("的"), !words.hasSuffix("的") { words += " 的" }
      return words
    }
    return words.hasSuffix("。") ? words : words + "。"
  }

  /// The words of an item without its number and closing sign; of a 款 with its 。; of an article all 款.
  private static func place(of citation: Citation, in trees: [SyntaxTree]) -> (SyntaxTree, Range<Int>)? {
    for tree in trees {
      for case .article(let article) in tree.file.elements where article.number.value == .integer(citation.article) {
        guard let paragraph = citation.paragraph else {
          guard let first = article.body.first, let last = article.body.last else { return nil }
          return (tree, first.tokens.lower..<last.tokens.upper)
        }
        guard article.body.indices.contains(paragraph - 1) else { continue }
        let tokens = article.body[paragraph - 1].tokens
        guard let item = citation.item else { return (tree, tokens.lower..<tokens.upper) }
        let numbers = (tokens.lower..<tokens.upper).filter { tree.tokens[$0].kind == .item }
        guard let place = numbers.firstIndex(where: { tree.tokens[$0].value == .integer(item) }) else { continue }
        let start = numbers[place] + 1
        var end = place + 1 < numbers.count ? numbers[place + 1] : tokens.upper
        while end > start, ["；", "。"].contains(tree.tokens[end - 1].text) { end -= 1 }
        return (tree, start..<end)
      }
    }
    return nil
  }
}

extension Citation {
  /// `第五条第一款第（二）项`, `第5条 第1款`; nil for anything else.
  init?(typed text: String) {
    var rest = text.filter { !$0.isWhitespace }[...]
    func take(_ ending: String) -> Int?? {
      guard rest.hasPrefix("第"), let end = rest.firstIndex(of: Character(ending)) else { return .none }
      var number = rest[rest.index(after: rest.startIndex)..<end].filter { !"（）()".contains($0) }
      number = String(number).foldedFigures
      rest = rest[rest.index(after: end)...]
      return .some(Int(number) ?? ChineseNumber.value(number))
    }
    guard case .some(let article?) = take("条") else { return nil }
    let paragraph = take("款")
    let item = take("项")
    guard rest.isEmpty, paragraph != .some(nil), item != .some(nil) else { return nil }
    self.init(
      article: article, paragraph: paragraph.flatMap { $0 } ?? (item == nil ? nil : 1), item: item.flatMap { $0 })
  }
}
