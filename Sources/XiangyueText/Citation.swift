/// A place in a regulation as staff cite it: 第五条第一款第（二）项. Places sort as they follow one another in the text, an article
/// before its paragraphs.
package struct Citation: Hashable, Comparable, Sendable, CustomStringConvertible {
  package let article: Int
  package let paragraph: Int?
  package let item: Int?

  package init(article: Int, paragraph: Int? = nil, item: Int? = nil) {
    self.article = article
    self.paragraph = paragraph
    self.item = item
  }

  /// `第五条第一款第（二）项`.
  package var text: String {
    "第\(ChineseNumber.text(article))条"
      + (paragraph.map { "第\(ChineseNumber.text($0))款" } ?? "")
      + (item.map { "第（\(ChineseNumber.text($0))）项" } ?? "")
  }

  /// `Article 5, paragraph 1, item 2`.
  package var english: String {
    "Article \(article)" + (paragraph.map { ", paragraph \($0)" } ?? "") + (item.map { ", item \($0)" } ?? "")
  }

  package var localized: Localized { Localized(zh: text, en: english) }

  package var description: String { text }

  package static func < (left: Self, right: Self) -> Bool {
    (left.article, left.paragraph ?? 0, left.item ?? 0) < (right.article, right.paragraph ?? 0, right.item ?? 0)
  }
}
