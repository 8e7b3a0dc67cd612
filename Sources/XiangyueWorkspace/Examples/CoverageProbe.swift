import XiangyueInterpreter
import XiangyueSemantics

/// Clauses that are added to the rules to see what happens in them. Each only puts something on record, so that nothing else
/// comes out otherwise.
struct CoverageProbes {
  private(set) var clauses: [Clause] = []
  private let firstIndex: Int

  init(_ program: Program) { firstIndex = program.clauses.count }

  /// Which of the measures say that this trigger came about.
  mutating func watch(_ trigger: Trigger, like clause: Clause) -> Int {
    clauses.append(
      Clause(
        citation: clause.citation, subject: clause.subject, trigger: trigger, effects: [.note("")],
        inForce: clause.inForce, stage: clause.stage, range: clause.range))
    return firstIndex + clauses.count - 1
  }
}

extension TriggerAlternative {
  /// All of it.
  var whole: Trigger { conditions.count == 1 ? conditions[0] : .allOf(conditions) }

  /// The first that is an event.
  var event: Trigger? { conditions.first { !$0.isGuard } }
}

extension Trigger {
  /// Holds or not where something else happens.
  var isGuard: Bool {
    switch self {
    case .rowHolds, .subjectHolds: true
    case .violated, .complied, .overdue, .late, .consecutive, .counted, .allOf, .anyOf, .entered, .enteredTimes,
      .attained,
      .left,
      .periodEnds, .allRectified:
      false
    }
  }

  /// The same guard the other way round; nil of an event.
  var denied: Trigger? {
    switch self {
    case .rowHolds(let record, let condition): .rowHolds(record: record, .not(condition))
    case .subjectHolds(let condition): .subjectHolds(.not(condition))
    case .periodEnds(let unit, let condition): .periodEnds(unit, .not(condition))
    case .violated, .complied, .overdue, .late, .consecutive, .counted, .allOf, .anyOf, .entered, .enteredTimes,
      .attained,
      .left,
      .allRectified:
      nil
    }
  }

  /// What happens wherever this may happen, and more often where it does not: of the third violation, any. Nil: nothing does.
  ///
  /// - Parameter all: the norms that violations of whatever article are of.
  func base(all: [Int]) -> Trigger? {
    switch self {
    case .violated(let norms, let occasion, let matter):
      occasion == nil ? nil : .violated(norms: norms, occasion: nil, matter: matter)
    case .complied(let norms, let occasion): occasion == nil ? nil : .complied(norms: norms)
    case .overdue(let norms), .late(let norms, _): .violated(norms: norms, occasion: nil)
    case .consecutive(let norms, _, let ofCompliance):
      ofCompliance ? .complied(norms: norms) : .violated(norms: norms, occasion: nil)
    case .counted(let norms, _, _, _, _, let ofCompliance):
      ofCompliance ? .complied(norms: norms ?? all) : .violated(norms: norms ?? all, occasion: nil)
    case .enteredTimes(let board, _, _, _), .attained(.placed(let board, _)),
      .attained(.listedInARow(let board, _)), .attained(.unobjected(let board)):
      .entered(board: board)
    case .attained(.graded(let scale, let line, let times)):
      times == 1 ? nil : .attained(.graded(scale: scale, line: line, times: 1))
    case .allOf, .anyOf, .entered, .left, .rowHolds, .subjectHolds, .periodEnds, .allRectified: nil
    }
  }

  /// What happens instead of it: 合规 instead of 违反. Nil: nothing that could be seen.
  var opposite: Trigger? {
    switch self {
    case .violated(let norms, nil, _): .complied(norms: norms)
    case .complied(let norms, nil): .violated(norms: norms, occasion: nil)
    case .violated, .complied, .overdue, .late, .consecutive, .counted, .allOf, .anyOf, .entered, .enteredTimes,
      .attained,
      .left,
      .rowHolds, .subjectHolds, .periodEnds, .allRectified:
      nil
    }
  }
}
