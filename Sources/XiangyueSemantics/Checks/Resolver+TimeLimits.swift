import XiangyueText

/// 约0504: whether what can be overdue has a time limit.
extension Resolver {
  mutating func checkTimeLimits() {
    var limited: Set<Int> = []
    for clause in clauses {
      guard case .violated(let norms, _) = clause.trigger else { continue }
      let setsLimit = clause.effects.contains { if case .rectify = $0 { true } else { false } }
      if setsLimit { limited.formUnion(norms) }
    }
    for use in overdueUses {
      guard let norm = use.norms.first, limited.isDisjoint(with: use.norms) else { continue }
      report(OverdueWithoutLimit(range: use.range, duty: norms[norm].norm.citation))
    }
  }
}
