import XiangyueColumns
import XiangyueText

/// 约0312: conditions that hold for everybody, or for nobody, whatever the records say.
extension Resolver {
  mutating func lintConstantConditions() {
    var told: Set<SourceRange> = []
    for draft in norms {
      current = draft.tree
      switch draft.norm.duty {
      case .cases(_, _, let filter, let compliant, _):
        tell([filter, compliant], at: draft.norm.range, &told)
      case .timedCases(_, _, let filter, _, _): tell([filter], at: draft.norm.range, &told)
      case .value(let set, _, let compliant, _): tell([sets[set].condition, compliant], at: draft.norm.range, &told)
      case .matters(let set, _, _), .periodic(let set, _, _): tell([sets[set].condition], at: draft.norm.range, &told)
      case .followUp: break
      }
    }
    for exemption in exemptions {
      switch exemption.scope {
      case .set(let set): tell([sets[set].condition], at: exemption.range, &told)
      case .rows(_, let condition): tell([condition], at: exemption.range, &told)
      }
    }
    for clause in clauses { tell(Self.conditions(of: clause.trigger), at: clause.range, &told) }
    for board in boards { tell([board.requirement, sets[board.set].condition], at: board.range, &told) }
  }

  private mutating func tell(_ conditions: [Expression?], at range: SourceRange, _ told: inout Set<SourceRange>) {
    for case let condition? in conditions {
      guard let truth = constancy(condition), told.insert(range).inserted else { continue }
      report(ConstantCondition(isAlways: truth, range: range))
    }
  }

  private static func conditions(of trigger: Trigger) -> [Expression] {
    switch trigger {
    case .rowHolds(_, let condition), .subjectHolds(let condition), .periodEnds(_, let condition): [condition]
    case .allOf(let parts): conditions(of: parts)
    case .anyOf(let items): items.flatMap { conditions(of: $0.trigger) }
    case .violated, .complied, .overdue, .late, .consecutive, .counted, .entered, .enteredTimes, .attained, .left,
      .allRectified:
      []
    }
  }

  /// What several states of one event say together.
  private static func conditions(of parts: [Trigger]) -> [Expression] {
    let states = parts.flatMap { conditions(of: $0) }
    return states.isEmpty ? [] : [.and(states)]
  }

  // MARK: Truth

  /// Whether a condition is true, or false, of every row whose values are known; nil: of some.
  func constancy(_ condition: Expression) -> Bool? {
    switch condition {
    case .literal(.truth(let truth)): return truth
    case .not(let inner): return constancy(inner).map { !$0 }
    case .and(let parts):
      let truths = parts.map { constancy($0) }
      if truths.contains(false) { return false }
      for (place, left) in parts.enumerated() {
        if parts[(place + 1)...].contains(where: { areDisjoint(left, $0) }) { return false }
      }
      return !parts.isEmpty && truths.allSatisfy { $0 == true } ? true : nil
    case .or(let parts):
      let truths = parts.map { constancy($0) }
      if truths.contains(true) { return true }
      for (place, left) in parts.enumerated() {
        // 不满 20桌 或 20桌以上: what is in neither is nothing.
        if parts[(place + 1)...].contains(where: { areDisjoint(.not(left), .not($0)) }) { return true }
      }
      return !parts.isEmpty && truths.allSatisfy { $0 == false } ? false : nil
    case .compare: return constancyOfBounds(condition)
    case .literal, .column, .through, .among, .isMissing, .contains, .arithmetic, .ownKey, .score, .scoreOver,
      .violationCount, .hasRecord, .timesListed, .isOnBoard, .derived, .overRecords, .grade, .overDependents, .stepped,
      .firstOf, .minuteOfDay, .seen, .before:
      return nil
    }
  }

  /// By what the value can be at all: a score between 最低 and 最高, a count from 0.
  private func constancyOfBounds(_ condition: Expression) -> Bool? {
    guard let bounds = ValueBounds(condition) else { return nil }
    let (least, most) = span(of: bounds.measure)
    guard least != nil || most != nil else { return nil }
    var isApart = false
    if let low = bounds.lowest, let most { isApart = most < low.value || most == low.value && !low.isIncluded }
    if let high = bounds.highest, let least {
      isApart = isApart || high.value < least || high.value == least && !high.isIncluded
    }
    if isApart { return false }
    let holdsBelow =
      bounds.lowest.map { low in least.map { low.value < $0 || low.value == $0 && low.isIncluded } ?? false } ?? true
    let holdsAbove =
      bounds.highest.map { high in most.map { $0 < high.value || $0 == high.value && high.isIncluded } ?? false }
      ?? true
    return holdsBelow && holdsAbove ? true : nil
  }

  private func span(of measure: Expression) -> (least: Fixed?, most: Fixed?) {
    let zero = Fixed(tenThousandths: 0)
    switch measure {
    case .score(let account): return (accounts[account].lowest, accounts[account].highest)
    case .violationCount, .timesListed: return (zero, nil)
    case .overRecords(let index):
      switch recordAggregates[index].figure {
      case .share: return (zero, Fixed(tenThousandths: 10_000))
      case .aggregate(.count): return (zero, nil)
      case .aggregate: return (nil, nil)
      }
    case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped,
      .firstOf, .minuteOfDay, .seen, .before, .ownKey, .scoreOver, .hasRecord, .isOnBoard, .derived, .grade,
      .overDependents:
      return (nil, nil)
    }
  }
}
