import XiangyueColumns
import XiangyueText

/// 约0503: 应当 and 不得 on one matter, for people who can be the same, with no exception that parts them.
extension Resolver {
  mutating func checkContradictions() {
    for (later, draft) in norms.enumerated() {
      // One answer a norm: the first that it contradicts.
      for earlier in 0..<later {
        guard let matter = contradiction(earlier, later) else { continue }
        let other = norms[earlier].norm
        report(
          ContradictoryDuties(
            range: draft.norm.range, matter: matters[matter]?.name ?? "", other: other.citation,
            otherDemands: other.modality == .obligation))
        break
      }
    }
  }

  private func contradiction(_ first: Int, _ second: Int) -> Int? {
    let (left, right) = (norms[first], norms[second])
    switch (left.norm.modality, right.norm.modality) {
    case (.obligation, .prohibition), (.prohibition, .obligation): break
    case (.obligation, _), (.prohibition, _), (.permission, _), (.encouragement, _): return nil
    }
    guard left.subject == right.subject, left.subject >= 0 else { return nil }
    guard let matter = left.matters.first(where: right.matters.contains) else { return nil }
    guard let leftSet = left.set, let rightSet = right.set,
      !areDisjoint(sets[leftSet].condition, sets[rightSet].condition)
    else { return nil }
    let isSettled = exemptions.contains { $0.norms.contains(first) || $0.norms.contains(second) }
    return isSettled ? nil : matter
  }

  /// Only what is plain: two values of one field that leave no row for both.
  private func areDisjoint(_ left: Expression?, _ right: Expression?) -> Bool {
    guard let left, let right else { return false }
    return values(left).contains { column, members in
      values(right).contains { $0.column == column && $0.members.isDisjoint(with: members) }
    }
  }

  /// The values that a condition leaves to a field, for those it names.
  private func values(_ condition: Expression) -> [(column: Int, members: Set<Literal>)] {
    switch condition {
    case .compare(.column(let column), .equal, .literal(let literal)): [(column, [literal])]
    case .among(.column(let column), let literals): [(column, Set(literals))]
    case .and(let parts): parts.flatMap { values($0) }
    case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .or, .arithmetic, .ownKey, .score,
      .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard, .derived, .overDependents,
      .stepped, .firstOf, .minuteOfDay, .overRecords, .grade:
      []
    }
  }
}
