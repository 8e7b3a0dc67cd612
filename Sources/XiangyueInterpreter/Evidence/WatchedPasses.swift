import XiangyueSemantics

/// The duties whose 合规 occasions a clause looks at: 遵守 …, 连续 N次. All, where somebody asks why.
struct WatchedPasses: Sendable {
  /// All of them.
  private(set) var duties: Set<Int> = []
  /// Those of which a subject's passes matter only where it also has violations: how many at least.
  private(set) var neededViolations: [Int: Int] = [:]

  init(_ program: Program, _ list: DutyList) {
    guard !list.keepsOccasions else {
      duties = Set(list.duties.indices)
      return
    }
    var complied: Set<Int> = []
    for clause in program.clauses {
      for leaf in clause.trigger.leaves {
        switch leaf {
        case .complied(let norms, _): complied.formUnion(list.indices(ofNorms: norms))
        case .consecutive(let norms, _, true), .counted(let norms?, _, _, _, _, true):
          complied.formUnion(list.indices(ofNorms: norms))
        case .counted(nil, _, _, _, _, true): complied.formUnion(list.duties.indices)
        case .consecutive(let norms, let count, false):
          for duty in list.indices(ofNorms: norms) {
            neededViolations[duty] = min(neededViolations[duty] ?? count, count)
          }
        case .violated, .overdue, .late, .counted(_, _, _, _, _, false), .allOf, .anyOf, .entered, .allRectified,
          .enteredTimes, .attained, .left, .rowHolds,
          .subjectHolds, .periodEnds:
          break
        }
      }
    }
    for duty in complied { neededViolations[duty] = nil }
    duties = complied.union(neededViolations.keys)
  }
}

extension Trigger {
  /// The trigger itself, or those it is made of.
  var leaves: [Trigger] {
    switch self {
    case .anyOf(let items): items.flatMap(\.trigger.leaves)
    case .allOf(let parts): parts.flatMap(\.leaves)
    case .violated, .complied, .overdue, .late, .consecutive, .counted, .entered, .allRectified, .enteredTimes,
      .attained,
      .left,
      .rowHolds,
      .subjectHolds, .periodEnds:
      [self]
    }
  }

  /// Which of the events it waits for, where it says so.
  var occasion: NumberedOccasion? {
    switch self {
    case .violated(_, let occasion, _), .complied(_, let occasion): occasion
    case .overdue, .late, .consecutive, .counted, .allOf, .anyOf, .entered, .enteredTimes, .attained, .left, .rowHolds,
      .subjectHolds, .periodEnds, .allRectified:
      nil
    }
  }
}
