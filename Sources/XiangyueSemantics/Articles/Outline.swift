import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// An article as the later passes go through it.
struct ArticleOutline {
  let article: Article
  let syntax: ArticleSyntax
  let tree: Int
}

/// A norm, and what only the checks and the clauses that cite it need.
struct NormDraft {
  let norm: Norm
  /// Who is bound: the 主体 whose violations these are.
  let subject: Int
  /// For whom the duty holds; nil for one on cases.
  let set: Int?
  let matters: [Int]
  let tree: Int
  /// Something in it was reported: what it lacks may be there.
  var isUnclear = false
}

/// What the clauses of one 款 hand on from one to the next.
struct ParagraphState {
  let citation: Citation
  /// The norms cited last: the citation holds for the whole 款.
  var cited: [Int]?
  /// A citation that could not be made out has been reported: what leans on it stays silent.
  var isBroken = false
  /// The clauses made so far that give or take points.
  var scoring: [Int] = []
  /// Bounds that stand in a 款 of their own.
  var loneCaps: [LoneCap] = []
  var hasClauses = false
  /// The clause before was about those who keep the rule: what only leans on it has no violation to go by.
  var isOfCompliance = false
  /// The parser has reported something in the 款: what seems to be missing may only be unread.
  var isReadInPart = false
}

/// A cap that is a clause of its own.
struct LoneCap {
  let action: EffectSyntax
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
