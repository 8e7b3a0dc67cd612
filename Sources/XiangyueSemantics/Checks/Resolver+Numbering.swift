import XiangyueSyntax
import XiangyueText

/// 约0402–0404: whether 章, 条 and 项 are numbered in order. Counting goes on from a number that is wrong, so that one slip
/// is one message.
extension Resolver {
  mutating func checkNumbering() {
    for index in trees.indices {
      current = index
      var expectedArticle = 1
      var expectedChapter = 1
      var expectedSection = 1
      for element in tree.file.elements {
        switch element {
        case .article(let node):
          guard let number = integer(node.number) else { continue }
          if number != expectedArticle {
            report(ArticleOutOfOrder(range: node.number.range, expected: expectedArticle))
          }
          expectedArticle = number + 1
          checkItems(node)
        case .heading(let node):
          guard node.number.kind == .chapter, let number = integer(node.number) else { continue }
          let isSection = node.number.text.hasSuffix("节")
          let expected = isSection ? expectedSection : expectedChapter
          if number != expected {
            report(ChapterOutOfOrder(range: node.number.range, expected: expected, level: isSection ? "节" : "章"))
          }
          if isSection {
            expectedSection = number + 1
          } else {
            expectedChapter = number + 1
            expectedSection = 1
          }
        case .declaration, .unreadable: continue
        }
      }
    }
  }

  private mutating func checkItems(_ node: ArticleSyntax) {
    for case .paragraph(.clauses(let clauses)) in node.body {
      var expected = 1
      for item in clauses.items {
        guard let number = integer(item.number) else { continue }
        if number != expected { report(ItemOutOfOrder(range: item.number.range, expected: expected)) }
        expected = number + 1
      }
    }
  }
}
