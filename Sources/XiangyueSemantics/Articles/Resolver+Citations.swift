import XiangyueSyntax
import XiangyueText

/// What a citation names: an article in the version being read, or in all its versions.
private struct CitedPlace {
  var citation: Citation
  /// Nil: every version.
  var outline: Int?
}

/// 前款, 本条, 第四条第一款第（二）项: which norms are meant.
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
    var place = CitedPlace(citation: Citation(article: here.article), outline: outline)
    var parts = cite.parts[...]
    switch cite.base.text {
    case "前款":
      guard let paragraph = here.paragraph, paragraph > 1 else {
        report(
          CitedNowhere(
            range: cite.base.range, text: Localized(zh: "这是本条第一款，前面没有款", en: "this is the article's first paragraph"),
            notes: []))
        return nil
      }
      place.citation = Citation(article: here.article, paragraph: paragraph - 1)
    case "本款": place.citation = Citation(article: here.article, paragraph: here.paragraph)
    case "本条": break
    case "前条":
      guard let before = articleBefore() else {
        report(
          CitedNowhere(
            range: cite.base.range, text: Localized(zh: "前面没有条", en: "there is no article before"), notes: []))
        return nil
      }
      place = CitedPlace(citation: Citation(article: before), outline: nil)
    case _ where CovenantWords.all.contains(cite.base.text):
      let own = documents.place(ofTree: current)
      return norms.indices.filter {
        norms[$0].norm.modality != .permission && documents.place(ofTree: norms[$0].tree) == own
      }
    default:
      guard let number = integer(cite.base) else { return nil }
      if cite.base.kind == .paragraph {
        place.citation = Citation(article: here.article, paragraph: number)
      } else {
        place = CitedPlace(citation: Citation(article: number), outline: nil)
      }
    }
    if place.citation.paragraph == nil, let part = parts.first, part.kind == .paragraph, let number = integer(part) {
      place.citation = Citation(article: place.citation.article, paragraph: number)
      parts = parts.dropFirst()
    }
    if let part = parts.first, let number = integer(part) {
      return item(number, part, cite, place, here)
    }
    return norms(cite, place, here)
  }

  /// The norms of an article or paragraph, where it is there and has any.
  private mutating func norms(_ cite: CiteSyntax, _ place: CitedPlace, _ here: Citation) -> [Int]? {
    let versions = versions(of: place)
    guard let last = versions.last else {
      let number = place.citation.article
      report(
        CitedNowhere(
          range: cite.base.range,
          text: Localized(zh: "没有第\(ChineseNumber.text(number))条", en: "there is no Article \(number)"),
          notes: extentOfArticles()))
      return nil
    }
    let count = versions.map { articles[$0].article.paragraphCount }.max() ?? 0
    if let paragraph = place.citation.paragraph, paragraph > count {
      let number = place.citation.article
      report(
        CitedNowhere(
          range: (cite.parts.first { $0.kind == .paragraph } ?? cite.base).range,
          text: Localized(
            zh: "第\(ChineseNumber.text(number))条没有第\(ChineseNumber.text(paragraph))款，只有 \(count)款",
            en: "Article \(number) has \(count) paragraphs"),
          notes: []))
      return nil
    }
    let found = versions.flatMap { normsOfArticle[$0] ?? [] }.sorted().filter { index in
      norms[index].norm.modality != .permission
        && (place.citation.paragraph == nil || norms[index].norm.citation.paragraph == place.citation.paragraph)
    }
    if found.isEmpty { reportWithoutDuty(cite, place.citation, here, articles[last]) }
    return found.isEmpty ? nil : found
  }

  /// `第（二）项`: the duties of one 项.
  private mutating func item(
    _ number: Int, _ part: Token, _ cite: CiteSyntax, _ place: CitedPlace, _ here: Citation
  ) -> [Int]? {
    guard let whole = norms(cite, place, here) else { return nil }
    let numbered = whole.filter { norms[$0].norm.citation.item != nil }
    guard !numbered.isEmpty else {
      // What was not read may have been in one.
      if whole.contains(where: { norms[$0].isUnclear }) { return nil }
      report(
        CitedNowhere(
          range: part.range, text: Localized(zh: "所引的款没有分项", en: "what is cited has no items"),
          notes: [
            Localized(zh: "只对一个事项的，写 包卫生 扣 2分 这样的事项名", en: "for one matter, name it before the effect")
          ]))
      return nil
    }
    let found = numbered.filter { norms[$0].norm.citation.item == number }
    let paragraphs = Set(found.map { norms[$0].norm.citation.paragraph })
    if paragraphs.count == 1 { return found }
    // The 项 may be the one that could not be made out.
    if found.isEmpty, hasFault(in: place.citation) { return nil }
    let spoken = ChineseNumber.text(number)
    report(
      CitedNowhere(
        range: part.range,
        text: found.isEmpty
          ? Localized(zh: "所引的款没有第（\(spoken)）项", en: "what is cited has no item \(number)")
          : Localized(zh: "几款都有第（\(spoken)）项，请写明第几款", en: "several paragraphs have an item \(number): say which"),
        notes: []))
    return nil
  }

  /// Whether something has been told of a 款, or of an article: what seems to be missing there may be that.
  func hasFault(in place: Citation) -> Bool {
    (trees.flatMap(\.diagnostics) + diagnostics).contains { message in
      guard message.severity == .error || message.severity == .limit else { return false }
      guard let fault = citation(of: message.range, in: trees), fault.article == place.article else { return false }
      return place.paragraph == nil || fault.paragraph == place.paragraph
    }
  }

  private mutating func reportWithoutDuty(
    _ cite: CiteSyntax, _ place: Citation, _ here: Citation, _ outline: ArticleOutline
  ) {
    // Where the parser could not read it, there may well be a duty.
    let unread = outline.syntax.body.enumerated().contains { offset, body in
      guard place.paragraph == nil || place.paragraph == offset + 1 else { return false }
      switch body {
      case .paragraph(.unreadable): return true
      case .paragraph(.clauses(let node)):
        return parserReports[outline.tree].begin(
          in: trees[outline.tree].range(node).start...trees[outline.tree].range(node).end)
      case .paragraph, .declaration: return false
      }
    }
    guard !unread else { return }
    let last = norms.last { draft in
      draft.norm.modality != .permission && draft.outline == self.outline
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

  /// The articles of that number, of this file if it has one.
  private func versions(of place: CitedPlace) -> [Int] {
    if let outline = place.outline { return [outline] }
    let all = articlesByNumber[place.citation.article] ?? []
    let own = all.filter { articles[$0].tree == current }
    return own.isEmpty ? all.filter { articles[$0].tree == articles[all[0]].tree } : own
  }

  /// 前条: the number before that of the article being read, in its file.
  private func articleBefore() -> Int? {
    guard let outline else { return nil }
    return articles[..<outline].last { $0.tree == current && $0.article.number != articles[outline].article.number }?
      .article.number
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
