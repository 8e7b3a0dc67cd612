import XiangyueText

/// 约0509: whether what shows a matter speaks of it as the duty does: what ought to be is 做到, what must not be 发生.
extension Resolver {
  mutating func checkMatterOutcomes() {
    var told: Set<Int> = []
    for draft in norms {
      guard let forbids = Self.forbids(draft.norm.modality) else { continue }
      // At most so often: what is done and what occurs can both be too much.
      if case .periodic(_, _, let term) = draft.norm.duty, term.isUpperBound { continue }
      for matter in draft.matters + Self.awaited(draft) where matterOccurs[matter] == !forbids && !isContested(matter) {
        guard told.insert(matter).inserted, let name = matters[matter]?.name else { continue }
        let range = draft.norm.range
        report(MatterShownOtherwise(name: name, isForbidden: forbids, range: range))
      }
    }
  }

  /// The matter that shows an act in time.
  static func awaited(_ draft: NormDraft) -> [Int] {
    switch draft.norm.duty {
    case .timedCases(_, _, _, let timing, _):
      if case .matter(let index) = timing.done { [index] } else { [] }
    case .followUp(_, let matter, _): [matter]
    case .matters, .periodic, .cases, .value: []
    }
  }

  /// Demanded and forbidden of somebody: that is told as 约0503 where it is one and the same.
  private func isContested(_ matter: Int) -> Bool {
    let kinds = Set(norms.filter { $0.matters.contains(matter) }.compactMap { Self.forbids($0.norm.modality) })
    return kinds.count == 2
  }

  private static func forbids(_ modality: Modality) -> Bool? {
    switch modality {
    case .obligation, .encouragement: false
    case .prohibition: true
    case .permission: nil
    }
  }
}
