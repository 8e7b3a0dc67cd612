import XiangyueSyntax
import XiangyueText

/// 约0704: the size beyond which nothing is resolved. Real regulations have some hundred paragraphs of some hundred words.
extension Resolver {
  static let mostParagraphs = 5_000
  static let mostWords = 200_000
  static let mostWordsOfParagraph = 2_000
  static let deepestDefinition = 16

  /// Whether the files are of a size that can be checked; says what is too large.
  mutating func isOfSize() -> Bool {
    var paragraphs = 0
    var words = 0
    for index in trees.indices {
      current = index
      words += tree.tokens.count
      if words > Self.mostWords { return refuse(tree.tokens[tree.tokens.count - 1].range, .words(Self.mostWords)) }
      for element in tree.file.elements {
        let place: TokenRange
        switch element {
        case .declaration(let declaration):
          paragraphs += 1
          place = declaration.tokens
        case .article(let article):
          paragraphs += article.body.count
          place = article.tokens
          for case .paragraph(let paragraph) in article.body {
            let tokens = paragraph.tokens
            guard tokens.upper - tokens.lower > Self.mostWordsOfParagraph else { continue }
            return refuse(first(of: tokens), .wordsOfParagraph(Self.mostWordsOfParagraph))
          }
        case .heading, .unreadable: continue
        }
        if paragraphs > Self.mostParagraphs { return refuse(first(of: place), .paragraphs(Self.mostParagraphs)) }
      }
    }
    return true
  }

  private func first(of tokens: TokenRange) -> SourceRange { range(TokenRange(tokens.lower, tokens.lower + 1)) }

  private mutating func refuse(_ range: SourceRange, _ limit: RulesTooLarge.Limit) -> Bool {
    report(RulesTooLarge(range: range, limit: limit))
    return false
  }
}
