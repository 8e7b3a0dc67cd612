import XiangyueCalendar
import XiangyueSyntax
import XiangyueText

/// `限 3日内 整改`, and of which violations.
struct LimitUse {
  let norms: [Int]
  /// Nil: all.
  let matters: [Int]?
  let limit: TimeLimit
  let text: String
  let range: SourceRange
  /// Of violations whose row fulfils it; nil: of all.
  var condition: Expression?

  func meets(_ other: LimitUse) -> Bool {
    guard norms.contains(where: other.norms.contains) else { return false }
    guard let matters, let others = other.matters else { return true }
    return matters.contains(where: others.contains)
  }
}

/// 约0504, 约0508: whether what can be overdue has a time limit, and no violation has two.
extension Resolver {
  mutating func checkTimeLimits() {
    var limited = unclearLimits
    for clause in clauses {
      guard Self.isOfEachViolation(clause.trigger), let norms = TriggerFacts.norms(of: clause.trigger) else { continue }
      let setsLimit = clause.effects.contains { if case .rectify = $0 { true } else { false } }
      if setsLimit { limited.formUnion(norms) }
    }
    for use in overdueUses {
      guard let norm = use.norms.first, limited.isDisjoint(with: use.norms) else { continue }
      // The limit may stand in what could not be read.
      if use.norms.contains(where: { isReadInPart(norms[$0].norm.citation.article) }) { continue }
      if isInUnreadSentence("限", "整改") { continue }
      report(OverdueWithoutLimit(range: use.range, duty: norms[norm].norm.citation))
    }
  }

  /// Limits of all violations of a norm are few: an article has some.
  mutating func checkLimitsOnce() {
    for (place, use) in limitUses.enumerated() {
      guard
        let first = limitUses[..<place].first(where: {
          $0.limit != use.limit && $0.meets(use) && !areDisjoint($0.condition, use.condition)
        })
      else { continue }
      report(TwoTimeLimits(first: first.text, second: use.text, line: line(of: first.range), range: use.range))
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
