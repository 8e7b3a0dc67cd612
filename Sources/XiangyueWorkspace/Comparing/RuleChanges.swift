import XiangyueSyntax

/// Which articles stand otherwise in one rule set than in the other. Blanks, line breaks, comments and 例 are no change.
package struct RuleChanges: Sendable {
  package struct Change: Sendable, Hashable {
    package enum Kind: Sendable, Hashable { case changed, added, removed }
    /// Of the article.
    package let number: Int
    package let kind: Kind
  }

  /// In the order of their numbers.
  package let articles: [Change]
  /// Whether something else was changed: 事项, 积分, 记录 and what is declared beside the articles.
  package let changesDeclarations: Bool

  init(old: RuleSet, new: RuleSet) {
    let (before, after) = (RuleText(old), RuleText(new))
    articles = Set(before.articles.keys).union(after.articles.keys).sorted().compactMap { number in
      guard before.articles[number] != after.articles[number] else { return nil }
      let kind: Change.Kind =
        before.articles[number] == nil ? .added : after.articles[number] == nil ? .removed : .changed
      return Change(number: number, kind: kind)
    }
    changesDeclarations = before.declarations != after.declarations
  }
}

/// The words of a rule set, without what stands between them.
private struct RuleText {
  /// By number; the versions of an article one after the other.
  private(set) var articles: [Int: [String]] = [:]
  private(set) var declarations: [String] = []

  init(_ rules: RuleSet) {
    for tree in rules.trees {
      for element in tree.file.elements {
        switch element {
        case .article(let article):
          guard case .integer(let number) = article.number.value else { continue }
          articles[number, default: []] += tree.words(of: article.tokens)
        case .declaration(.example), .heading, .unreadable: continue
        case .declaration(let declaration): declarations += tree.words(of: declaration.tokens)
        }
      }
    }
  }
}

extension SyntaxTree {
  fileprivate func words(of range: TokenRange) -> [String] { tokens[range.lower..<range.upper].map(\.text) }
}
