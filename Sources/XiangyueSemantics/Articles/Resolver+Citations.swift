import XiangyueSyntax
import XiangyueText

/// 前款, 本条, 第四条第一款: which norms are meant.
extension Resolver {
  /// The norms of all that is cited, in the order of the text; nil where something is wrong with it, which is reported.
  mutating func cited(_ cites: [CiteSyntax], _ here: Citation) -> [Int]? {
    var found: Set<Int> = []
    var isWhole = true
    for cite in cites {
      if let norms = cited(cite, here) { found.formUnion(norms) } else { isWhole = false }
    }
    return isWhole ? found.sorted() : nil
  }

  private mutating func cited(_ cite: CiteSyntax, _ here: Citation) -> [Int]? {
    switch cite.base.text {
    case "前款":
      guard let paragraph = here.paragraph, paragraph > 1 else {
        report(
          CitedNowhere(
            range: cite.base.range, text: Localized(zh: "这是本条第一款，前面没有款", en: "this is the article's first paragraph"),
            notes: []))
        return nil
      }
      return norms(cite, Citation(article: here.article, paragraph: paragraph - 1), here)
    case "本款": return norms(cite, Citation(article: here.article, paragraph: here.paragraph), here)
    case "本条": return parts(cite, here.article, here)
    case "前条":
      guard let place = outlinePlace(here.article), place > 0, articles[place - 1].tree == current else {
        report(
          CitedNowhere(
            range: cite.base.range, text: Localized(zh: "前面没有条", en: "there is no article before"), notes: []))
        return nil
      }
      return parts(cite, articles[place - 1].article.number, here)
    case "本规约": return norms.indices.filter { norms[$0].norm.modality != .permission }
    default:
      guard let number = integer(cite.base) else { return nil }
      if cite.base.kind == .paragraph { return paragraph(cite, number, here.article, here) }
      return parts(cite, number, here)
    }
  }

  /// An article, with the paragraph named after it where one is.
  private mutating func parts(_ cite: CiteSyntax, _ article: Int, _ here: Citation) -> [Int]? {
    guard let first = cite.parts.first else { return norms(cite, Citation(article: article), here) }
    guard first.kind == .paragraph, let number = integer(first) else { return points(cite, first) }
    if cite.parts.count > 1 { return points(cite, cite.parts[1]) }
    return paragraph(cite, number, article, here)
  }

  private mutating func paragraph(_ cite: CiteSyntax, _ number: Int, _ article: Int, _ here: Citation) -> [Int]? {
    if cite.base.kind == .paragraph, let point = cite.parts.first { return points(cite, point) }
    return norms(cite, Citation(article: article, paragraph: number), here)
  }

  /// Duties are cited by paragraph: their matters are no 项.
  private mutating func points(_ cite: CiteSyntax, _ part: Token) -> [Int]? {
    report(
      CitedNowhere(
        range: part.range, text: Localized(zh: "义务引到款为止", en: "duties are cited by paragraph"),
        notes: [Localized(zh: "只对一项的，写 包卫生 扣 2分 这样的事项名", en: "for one matter, name it before the effect")]))
    return nil
  }

  /// The norms of an article or paragraph, where it is there and has any.
  private mutating func norms(_ cite: CiteSyntax, _ place: Citation, _ here: Citation) -> [Int]? {
    guard let outline = outlinePlace(place.article) else {
      report(
        CitedNowhere(
          range: cite.base.range,
          text: Localized(
            zh: "没有第\(ChineseNumber.text(place.article))条", en: "there is no Article \(place.article)"),
          notes: extentOfArticles()))
      return nil
    }
    let count = articles[outline].article.paragraphCount
    if let paragraph = place.paragraph, paragraph > count {
      report(
        CitedNowhere(
          range: (cite.parts.last ?? cite.base).range,
          text: Localized(
            zh: "第\(ChineseNumber.text(place.article))条没有第\(ChineseNumber.text(paragraph))款，只有 \(count)款",
            en: "Article \(place.article) has \(count) paragraphs"),
          notes: []))
      return nil
    }
    let found = norms.indices.filter { index in
      let citation = norms[index].norm.citation
      return norms[index].norm.modality != .permission && norms[index].tree == articles[outline].tree
        && citation.article == place.article
        && (place.paragraph == nil || citation.paragraph == place.paragraph)
    }
    if found.isEmpty { reportWithoutDuty(cite, place, here, articles[outline]) }
    return found.isEmpty ? nil : found
  }

  private mutating func reportWithoutDuty(
    _ cite: CiteSyntax, _ place: Citation, _ here: Citation, _ outline: ArticleOutline
  ) {
    // Where the parser could not read it, there may well be a duty.
    let unread = outline.syntax.body.enumerated().contains { offset, body in
      guard place.paragraph == nil || place.paragraph == offset + 1 else { return false }
      if case .paragraph(.unreadable) = body { return true }
      return false
    }
    guard !unread else { return }
    let last = norms.last { draft in
      draft.norm.modality != .permission && draft.tree == current && draft.norm.citation.article == here.article
        && (draft.norm.citation.paragraph ?? 0) < (here.paragraph ?? 0)
    }
    let isNear = place.article == here.article
    let meant = last?.norm.citation.paragraph.map { "第\(ChineseNumber.text($0))款" }
    let shown = cite.base.text == "前款" ? place.paragraph.map { "第\(ChineseNumber.text($0))款" } : nil
    report(
      CitedWithoutDuty(
        range: cite.base.range.through((cite.parts.last ?? cite.base).range),
        cited: ([cite.base] + cite.parts).map(\.text).joined(), place: shown, meant: isNear ? meant : nil))
  }

  /// The article of that number, of this file if it has one.
  private func outlinePlace(_ number: Int) -> Int? {
    articles.firstIndex { $0.article.number == number && $0.tree == current }
      ?? articles.firstIndex { $0.article.number == number }
  }

  private func extentOfArticles() -> [Localized] {
    let numbers = articles.filter { $0.tree == current }.map(\.article.number)
    guard let first = numbers.min(), let last = numbers.max() else { return [] }
    return [
      Localized(
        zh: "本规约有第\(ChineseNumber.text(first))条至第\(ChineseNumber.text(last))条",
        en: "there are Articles \(first) to \(last)")
    ]
  }
}
