import XiangyueSyntax
import XiangyueText

/// 约0402–0404: whether 章, 条 and 项 are numbered in order. One slip is one message. Where there are
/// several files each is counted by itself, from whatever number it begins with.
extension Resolver {
  mutating func checkNumbering() {
    for index in trees.indices {
      current = index
      var articles: [Numbered] = []
      var chapters: [Numbered] = []
      var sections: [Numbered] = []
      var standing: Set<Int> = []
      for element in tree.file.elements {
        switch element {
        case .article(let node):
          if let number = numbered(node.number), !isLaterVersion(node, number.number, &standing) {
            articles += [number] + brokenUp(node, after: number)
          }
          checkItems(node)
        case .heading(let node):
          guard node.number.kind == .chapter, let number = numbered(node.number) else { continue }
          if node.number.text.hasSuffix("节") {
            sections.append(number)
          } else {
            chapters.append(number)
            // Sections are counted within their chapter.
            check(&sections) { ChapterOutOfOrder(range: $0, expected: $1, level: "节", isCertain: $2) }
          }
        case .declaration, .unreadable: continue
        }
      }
      check(&articles, from: beginning(articles)) { ArticleOutOfOrder(range: $0, expected: $1, isCertain: $2) }
      check(&chapters, from: beginning(chapters)) {
        ChapterOutOfOrder(range: $0, expected: $1, level: "章", isCertain: $2)
      }
      check(&sections) { ChapterOutOfOrder(range: $0, expected: $1, level: "节", isCertain: $2) }
    }
  }

  /// Whether it changes an article that stands before it, under the same number, and so is not counted.
  private func isLaterVersion(_ node: ArticleSyntax, _ number: Int, _ standing: inout Set<Int>) -> Bool {
    if node.repealed != nil || documentChanged(by: node, number) != nil { return true }
    return !standing.insert(number).inserted && node.amended != nil
  }

  /// Articles after this one whose number has a blank in it (第 六 条): the parser has told that it could not read them.
  private func brokenUp(_ node: ArticleSyntax, after article: Numbered) -> [Numbered] {
    guard hasUnreadableParts(node.tokens) else { return [] }
    let text = tree.source.text(range(node))
    let joined = text.filter { !$0.isWhitespace }
    var found: [Numbered] = []
    var next = article.number + 1
    while case let number = "第\(ChineseNumber.text(next))条", joined.contains(number), !text.contains(number) {
      found.append(Numbered(number: next, range: article.range))
      next += 1
    }
    return found
  }

  private mutating func checkItems(_ node: ArticleSyntax) {
    for case .paragraph(let paragraph) in node.body {
      var items: [Numbered]
      switch paragraph {
      case .clauses(let node): items = node.items.compactMap { numbered($0.number) }
      case .norm(let node): items = node.items.compactMap { numbered($0.number) }
      case .inForce, .adoption, .statement, .unreadable: continue
      }
      check(&items) { ItemOutOfOrder(range: $0, expected: $1, isCertain: $2) }
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
  ///
  /// An entry is judged by what comes after it: where the numbers then go on as if it had been right, it was mistyped and gets
  /// a cure; where they go on from it, one before it is missing or it is there twice. No cure is offered that would make a
  /// number that fits where it stands wrong.
  private mutating func check(
    _ list: inout [Numbered], from first: Int = 1, _ message: (SourceRange, Int, Bool) -> some DiagnosticMessage
  ) {
    var expected = first
    var place = 0
    while place < list.count {
      let entry = list[place]
      let later = list[(place + 1)...]
      if entry.number == expected {
        expected += 1
      } else if later.first?.number == expected, entry.number == expected + 1 {
        // Two that have changed places: moving one mends both, another number none.
        report(message(entry.range, expected, false))
        place += 1
        expected += 2
      } else {
        let goesOn = Self.fits(later, expected + 1) >= max(1, Self.fits(later, entry.number + 1)) || later.isEmpty
        report(message(entry.range, expected, goesOn || entry.number > expected))
        expected = goesOn ? expected + 1 : entry.number + 1
      }
      place += 1
    }
    list = []
  }

  /// How many of the entries are numbered in order from that number on, each where it stands.
  private static func fits(_ entries: ArraySlice<Numbered>, _ first: Int) -> Int {
    entries.enumerated().count { offset, entry in entry.number == first + offset }
  }

  /// The number a file of several may begin with: it goes on from any other, so the one that most of its numbers fit.
  private func beginning(_ list: [Numbered]) -> Int {
    guard trees.count > 1, let first = list.first else { return 1 }
    return Self.fits(list[...], 1) > Self.fits(list[...], first.number) ? 1 : first.number
  }
}
