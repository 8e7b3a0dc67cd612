import XiangyueSyntax
import XiangyueText

/// 约0504: whether what can be overdue has a time limit.
extension Resolver {
  mutating func checkTimeLimits() {
    var limited = unclearLimits
    for clause in clauses {
      guard case .violated(let norms, _) = clause.trigger else { continue }
      let setsLimit = clause.effects.contains { if case .rectify = $0 { true } else { false } }
      if setsLimit { limited.formUnion(norms) }
    }
    for use in overdueUses {
      guard let norm = use.norms.first, limited.isDisjoint(with: use.norms) else { continue }
      // The limit may stand in what could not be read.
      if use.norms.contains(where: { isReadInPart(norms[$0].norm.citation.article) }) { continue }
      report(OverdueWithoutLimit(range: use.range, duty: norms[norm].norm.citation))
    }
  }

  private mutating func isReadInPart(_ article: Int) -> Bool {
    articles.contains { outline in
      guard outline.article.number == article else { return false }
      current = outline.tree
      return hasUnreadableParts(outline.syntax.tokens)
    }
  }
}
