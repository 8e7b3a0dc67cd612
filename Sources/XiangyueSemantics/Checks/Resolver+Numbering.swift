import XiangyueSyntax
import XiangyueText

/// 约0402–0404: whether 章, 条 and 项 are numbered in order. One slip is one message: where the numbers after a wrong one are as
/// if nothing had been wrong, counting goes on as before, else from the wrong one.
extension Resolver {
  mutating func checkNumbering() {
    for index in trees.indices {
      current = index
      var articles: [Numbered] = []
      var chapters: [Numbered] = []
      var sections: [Numbered] = []
      for element in tree.file.elements {
        switch element {
        case .article(let node):
          if let number = numbered(node.number) { articles.append(number) }
          checkItems(node)
        case .heading(let node):
          guard node.number.kind == .chapter, let number = numbered(node.number) else { continue }
          if node.number.text.hasSuffix("节") {
            sections.append(number)
          } else {
            chapters.append(number)
            // Sections are counted within their chapter.
            check(&sections) { ChapterOutOfOrder(range: $0, expected: $1, level: "节") }
          }
        case .declaration, .unreadable: continue
        }
      }
      check(&articles) { ArticleOutOfOrder(range: $0, expected: $1) }
      check(&chapters) { ChapterOutOfOrder(range: $0, expected: $1, level: "章") }
      check(&sections) { ChapterOutOfOrder(range: $0, expected: $1, level: "节") }
    }
  }

  private mutating func checkItems(_ node: ArticleSyntax) {
    for case .paragraph(.clauses(let clauses)) in node.body {
      var items = clauses.items.compactMap { numbered($0.number) }
      check(&items) { ItemOutOfOrder(range: $0, expected: $1) }
    }
  }

  private struct Numbered {
    let number: Int
    let range: SourceRange
  }

  private func numbered(_ token: Token) -> Numbered? {
    integer(token).map { Numbered(number: $0, range: token.range) }
  }

  /// Reports what is out of order, and empties the list.
  private mutating func check(_ list: inout [Numbered], _ message: (SourceRange, Int) -> some DiagnosticMessage) {
    var expected = 1
    for (place, entry) in list.enumerated() {
      guard entry.number != expected else {
        expected += 1
        continue
      }
      report(message(entry.range, expected))
      let goesOn = place + 1 < list.count && list[place + 1].number == expected + 1
      expected = goesOn ? expected + 1 : entry.number + 1
    }
    list = []
  }
}
