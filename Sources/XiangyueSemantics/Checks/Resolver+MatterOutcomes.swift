import XiangyueText

/// 约0509: whether what shows a matter speaks of it as the duty does: what ought to be is 做到, what must not be 发生.
extension Resolver {
  mutating func checkMatterOutcomes() {
    var told: Set<Int> = []
    for draft in norms {
      guard let forbids = Self.forbids(draft.norm.modality) else { continue }
      for matter in draft.matters where matterOccurs[matter] == !forbids && !isContested(matter) {
        guard told.insert(matter).inserted, let name = matters[matter]?.name else { continue }
        let range = draft.norm.range
        report(MatterShownOtherwise(name: name, isForbidden: forbids, range: range))
      }
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
