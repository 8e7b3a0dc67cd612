import XiangyueSyntax
import XiangyueText

/// An article as the later passes go through it.
struct ArticleOutline {
  let article: Article
  let syntax: ArticleSyntax
  let tree: Int
}

extension Resolver {
  /// The articles of all files, with what each of their paragraphs is and on which days they are in force. What only says
  /// that an article is repealed is none.
  mutating func outlineArticles() {
    for index in trees.indices {
      current = index
      let nodes = tree.file.elements.compactMap { element -> ArticleSyntax? in
        if case .article(let node) = element { node } else { nil }
      }
      for (place, node) in nodes.enumerated() where node.repealed == nil {
        let article = Article(
          number: integer(node.number) ?? 0, title: node.title?.text, paragraphCount: node.body.count,
          inForce: inForce(of: place, among: nodes), range: range(node))
        articlesByNumber[article.number, default: []].append(articles.count)
        articles.append(ArticleOutline(article: article, syntax: node, tree: index))
      }
    }
  }

  /// Goes through every paragraph that is a sentence, in the order of the text.
  mutating func eachParagraph(_ body: (inout Resolver, ParagraphSyntax, Citation) -> Void) {
    for (place, outline) in articles.enumerated() {
      current = outline.tree
      article = outline.article.number
      self.outline = place
      for (offset, part) in outline.syntax.body.enumerated() {
        guard case .paragraph(let paragraph) = part else { continue }
        body(&self, paragraph, Citation(article: outline.article.number, paragraph: offset + 1))
      }
    }
    article = nil
    outline = nil
  }

  /// The days on which the article being read is in force.
  var inForce: InForce { outline.map { articles[$0].article.inForce } ?? .always }
}
