import XiangyueCalendar
import XiangyueColumns
import XiangyueText

/// 约0503: duties that can't both be kept, of people (or cases) who can be the same, with no exception that parts them.
extension Resolver {
  mutating func checkContradictions() {
    // To compare each with each would take a minute where there are thousands.
    var earlier: [ClashPoint: [Int]] = [:]
    for (later, draft) in norms.enumerated() {
      let points = Self.clashPoints(draft)
      // One answer a norm: the first that it contradicts.
      for other in Set(points.flatMap { earlier[$0.opposite] ?? [] }).sorted() {
        guard let clash = clash(other, later) else { continue }
        report(ContradictoryDuties(range: draft.norm.range, clash: clash, other: norms[other].norm.citation))
        break
      }
      for point in points { earlier[point, default: []].append(later) }
    }
  }

  /// What two duties have to say opposite things of, before anything else is asked of them.
  private enum ClashPoint: Hashable {
    case matter(Int, isDemanded: Bool)
    case times(matter: Int, isUpperBound: Bool)
    case measure(Expression)
    case condition(Expression)

    var opposite: Self {
      switch self {
      case .matter(let matter, let isDemanded): .matter(matter, isDemanded: !isDemanded)
      case .times(let matter, let isUpperBound): .times(matter: matter, isUpperBound: !isUpperBound)
      case .measure, .condition: self
      }
    }
  }

  private static func clashPoints(_ draft: NormDraft) -> Set<ClashPoint> {
    var points: Set<ClashPoint> = []
    if let isDemanded = demands(draft) {
      for matter in draft.matters { points.insert(.matter(matter, isDemanded: isDemanded)) }
    }
    if case .periodic(_, let matters, let term) = draft.norm.duty {
      for matter in matters { points.insert(.times(matter: matter, isUpperBound: term.isUpperBound)) }
    }
    if let demand = demand(draft) {
      if let bounds = ValueBounds(demand.compliant) { points.insert(.measure(bounds.measure)) }
      // One may say that the other does not hold.
      if case .not(let denied) = demand.compliant { points.insert(.condition(denied)) }
      points.insert(.condition(demand.compliant))
    }
    return points
  }

  private func clash(_ first: Int, _ second: Int) -> ContradictoryDuties.Clash? {
    let (left, right) = (norms[first], norms[second])
    guard left.subject == right.subject, left.subject >= 0, left.norm.inForce.meets(right.norm.inForce),
      let clash = clashOfMatters(left, right) ?? clashOfTimes(left, right) ?? clashOfValues(left, right),
      bindTheSame(left, right)
    else { return nil }
    let isSettled = exemptions.contains { $0.norms.contains(first) || $0.norms.contains(second) }
    return isSettled ? nil : clash
  }

  /// Whether somebody, or some case, may be bound by both.
  private func bindTheSame(_ left: NormDraft, _ right: NormDraft) -> Bool {
    if let first = left.set, let second = right.set {
      return !areDisjoint(sets[first].condition, sets[second].condition)
    }
    guard case .cases(let record, _, let filter, _, _) = left.norm.duty,
      case .cases(let other, _, let otherFilter, _, _) = right.norm.duty
    else { return false }
    return record == other && !areDisjoint(filter, otherFilter)
  }

  // MARK: What is done

  private func clashOfMatters(_ left: NormDraft, _ right: NormDraft) -> ContradictoryDuties.Clash? {
    guard let first = Self.demands(left), let second = Self.demands(right), first != second,
      let matter = left.matters.first(where: right.matters.contains)
    else { return nil }
    return .modality(of: matters[matter]?.name ?? "", otherDemands: first)
  }

  /// Whether the norm demands its matters, or forbids them; nil: neither of all.
  private static func demands(_ draft: NormDraft) -> Bool? {
    if case .periodic(_, _, let term) = draft.norm.duty, term.isUpperBound { return nil }
    switch draft.norm.modality {
    case .obligation: return true
    case .prohibition: return false
    case .permission, .encouragement: return nil
    }
  }

  /// 每月 至少 3次 and 每季度 至多 5次.
  private func clashOfTimes(_ left: NormDraft, _ right: NormDraft) -> ContradictoryDuties.Clash? {
    guard case .periodic(_, let own, let term) = left.norm.duty,
      case .periodic(_, let others, let other) = right.norm.duty,
      term.isUpperBound != other.isUpperBound, left.norm.modality == .obligation, right.norm.modality == .obligation,
      let matter = own.first(where: others.contains), let name = matters[matter]?.name
    else { return nil }
    let (least, most) = term.isUpperBound ? (other, term) : (term, other)
    guard let often = Self.months(least.unit), let seldom = Self.months(most.unit) else {
      guard least.unit == most.unit, least.times > most.times else { return nil }
      return .bounds(Self.text(other, name), other: Self.text(term, name))
    }
    // In as many months as the longer of the two has.
    let whole = max(often, seldom)
    guard least.times * (whole / often) > most.times * (whole / seldom) else { return nil }
    return .bounds(Self.text(other, name), other: Self.text(term, name))
  }

  private static func text(_ term: PeriodicTerm, _ name: String) -> String {
    "每\(term.unit.chineseName) \(name) \(term.isUpperBound ? "至多" : "至少") \(term.times)次"
  }

  /// How many months a period has, of those that are made of months.
  private static func months(_ unit: PeriodUnit) -> Int? {
    switch unit {
    case .day, .week: nil
    case .month: 1
    case .quarter: 3
    case .halfYear: 6
    case .year: 12
    case .years(let count, _): count * 12
    }
  }

  // MARK: What is said of values

  private func clashOfValues(_ left: NormDraft, _ right: NormDraft) -> ContradictoryDuties.Clash? {
    guard left.norm.modality.binds, right.norm.modality.binds, let first = Self.demand(left),
      let second = Self.demand(right), first.isLooked(atWith: second)
    else { return nil }
    if first.compliant == .not(second.compliant) || second.compliant == .not(first.compliant) {
      if let act = left.act, act == right.act {
        return .modality(of: act, otherDemands: left.norm.modality == .obligation)
      }
      return .bounds(second.text, other: first.text)
    }
    guard let bounds = ValueBounds(first.compliant), let others = ValueBounds(second.compliant),
      bounds.measure == others.measure, bounds.isApart(from: others)
    else { return nil }
    return .bounds(second.text, other: first.text)
  }

  /// A condition that a duty makes of a value, and when it is looked at.
  private struct ValueDemand {
    let compliant: Expression
    let text: String
    let isOfCases: Bool
    let unit: PeriodUnit?

    /// Whether there is a day on which both are looked at.
    func isLooked(atWith other: Self) -> Bool {
      isOfCases == other.isOfCases
        && (unit == other.unit || unit.flatMap(months) != nil && other.unit.flatMap(months) != nil)
    }
  }

  private static func demand(_ draft: NormDraft) -> ValueDemand? {
    switch draft.norm.duty {
    case .cases(_, _, _, let compliant, let text):
      ValueDemand(compliant: compliant, text: text, isOfCases: true, unit: nil)
    case .value(_, let unit, let compliant, let text):
      ValueDemand(compliant: compliant, text: text, isOfCases: false, unit: unit)
    case .matters, .periodic, .timedCases, .followUp: nil
    }
  }

  // MARK: Whom

  /// Only what is plain: two values of one field that leave no row for both.
  func areDisjoint(_ left: Expression?, _ right: Expression?) -> Bool {
    guard let left, let right else { return false }
    return values(left).contains { column, members in
      values(right).contains { $0.column == column && $0.members.isDisjoint(with: members) }
    } || bounds(left).contains { own in bounds(right).contains { $0.measure == own.measure && $0.isApart(from: own) } }
  }

  private func bounds(_ condition: Expression) -> [ValueBounds] {
    if let whole = ValueBounds(condition) { return [whole] }
    if case .and(let parts) = condition { return parts.flatMap { bounds($0) } }
    return []
  }

  /// The values that a condition leaves to a field, for those it names.
  private func values(_ condition: Expression) -> [(column: Int, members: Set<Literal>)] {
    switch condition {
    case .compare(.column(let column), .equal, .literal(let literal)): [(column, [literal])]
    case .among(.column(let column), let literals): [(column, Set(literals))]
    case .and(let parts): parts.flatMap { values($0) }
    case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .or, .arithmetic, .ownKey, .score,
      .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard, .derived, .overDependents,
      .stepped, .firstOf, .minuteOfDay, .seen, .before, .overRecords, .grade:
      []
    }
  }
}

extension Modality {
  /// Whether not to keep to it is a violation.
  fileprivate var binds: Bool {
    switch self {
    case .obligation, .prohibition: true
    case .permission, .encouragement: false
    }
  }
}

extension InForce {
  /// Whether there is a day on which both are in force.
  fileprivate func meets(_ other: InForce) -> Bool {
    !(last.map { end in other.first.map { end < $0 } ?? false } ?? false)
      && !(other.last.map { end in first.map { end < $0 } ?? false } ?? false)
  }
}
