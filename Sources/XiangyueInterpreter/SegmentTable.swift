import XiangyueCalendar
import XiangyueSemantics

/// The span cut wherever a period of a length that the program uses begins. Whatever is looked at on a day is looked at on
/// the last day of a segment (a period's end, or 截至), so that sums a segment give every figure as of that day.
struct SegmentTable: Sendable {
  /// The first day of each, and behind them the day after the last.
  private let starts: [Int32]
  private let indices: [UInt16]

  /// - Parameter cuts: days on which something else begins.
  init(units: Set<PeriodUnit>, cuts: [CivilDay] = [], span: Span) {
    var starts: Set<Int32> = [span.effective.number]
    for day in cuts where day > span.effective { starts.insert(day.number) }
    for unit in units {
      for period in Period.all(unit: unit, from: span.effective, through: span.asOf) {
        starts.insert(period.first.number)
      }
    }
    let end = span.asOf.number + 1
    self.starts = starts.filter { $0 < end }.sorted() + [end]
    var indices: [UInt16] = []
    for index in self.starts.indices.dropLast() {
      let dayCount = Int(self.starts[index + 1] - self.starts[index])
      indices += Array(repeating: UInt16(truncatingIfNeeded: index), count: dayCount)
    }
    self.indices = indices
  }

  var count: Int { starts.count - 1 }

  /// Which segment a day lies in; nil for one before the first or after 截至.
  func index(of day: Int32) -> Int? {
    let offset = Int(day) - Int(starts[0])
    return indices.indices.contains(offset) ? Int(indices[offset]) : nil
  }

  /// Of each segment, in which period of a used length it lies, counted from the first.
  func periods(of unit: PeriodUnit) -> [Int32] {
    guard count > 0 else { return [] }
    var period = Period.containing(CivilDay(number: starts[0]), unit: unit)
    var number: Int32 = 0
    return starts.dropLast().map { start in
      while period.last.number < start {
        period = period.next
        number += 1
      }
      return number
    }
  }

  /// The segments that begin on `first` or later and by `day`.
  func range(from first: CivilDay, through day: CivilDay) -> Range<Int> {
    let lower = starts.dropLast().firstIndex { $0 >= first.number } ?? count
    let upper = starts.dropLast().firstIndex { $0 > day.number } ?? count
    return min(lower, upper)..<upper
  }
}

extension Program {
  /// The lengths of period that anything in it is counted by or looked at.
  var usedUnits: Set<PeriodUnit> {
    var units = Set(accounts.map(\.unit))
    units.formUnion(boards.map(\.unit))
    units.formUnion(queries.map(\.unit))
    for cap in caps { if case .atMost(let unit, _) = cap.kind { units.insert(unit) } }
    for norm in norms { if case .value(_, let unit?, _, _) = norm.duty { units.insert(unit) } }
    for leaf in clauses.flatMap(\.trigger.leaves) {
      switch leaf {
      case .periodEnds(let unit, _): units.insert(unit)
      case .subjectHolds(let condition):
        // An event may be of any day.
        if dependsOnDay(condition) { units.insert(.day) }
      case .violated, .complied, .overdue, .late, .consecutive, .counted, .allOf, .anyOf, .entered, .enteredTimes,
        .attained,
        .left,
        .rowHolds, .allRectified:
        break
      }
    }
    if subjectFigures.contains(where: dependsOnDay) { units.insert(.day) }
    for expression in standingExpressions {
      expression.forEachNode { node in
        switch node {
        case .violationCount(let unit?), .timesListed(_, let unit?), .scoreOver(_, let unit, _), .before(let unit, _):
          units.insert(unit)
        case .violationCount(nil), .timesListed(_, nil), .literal, .column, .through, .compare, .among, .isMissing,
          .contains, .not, .and, .or, .arithmetic, .ownKey, .score, .hasRecord, .isOnBoard, .derived, .overDependents,
          .stepped, .firstOf, .minuteOfDay, .seen, .overRecords, .grade:
          break
        }
      }
    }
    return units
  }

  /// The lengths of the periods that anything looks back to the end of.
  var earlierUnits: Set<PeriodUnit> {
    var units: Set<PeriodUnit> = []
    for expression in standingExpressions {
      expression.forEachNode { if case .before(let unit, _) = $0 { units.insert(unit) } }
    }
    return units
  }

  /// Whether any expression asks for 违反次数.
  var asksForViolationCounts: Bool {
    var asks = false
    for expression in standingExpressions {
      expression.forEachNode { if case .violationCount = $0 { asks = true } }
    }
    return asks
  }

  /// The expressions that ask what subjects have come to.
  private var standingExpressions: [Expression] {
    var expressions = boards.flatMap { board in (board.requirement.map { [$0] } ?? []) + board.keys.map(\.value) }
    expressions += derivedValues.map(\.value)
    expressions += subjectFigures
    expressions += sets.compactMap(\.condition)
    for norm in norms { if case .value(_, _, let compliant, _) = norm.duty { expressions.append(compliant) } }
    for leaf in clauses.flatMap(\.trigger.leaves) {
      switch leaf {
      case .periodEnds(_, let condition), .subjectHolds(let condition): expressions.append(condition)
      case .violated, .complied, .overdue, .late, .consecutive, .counted, .allOf, .anyOf, .entered, .enteredTimes,
        .attained,
        .left,
        .rowHolds, .allRectified:
        break
      }
    }
    return expressions
  }

  /// What amounts are worked out from that hang on the subject.
  private var subjectFigures: [Expression] {
    clauses.flatMap(\.effects).compactMap { effect in
      if case .points(_, let amount, _) = effect { amount.subjectExpression } else { nil }
    }
  }

  /// Whether a condition on a subject may hold on one day and not on another.
  func dependsOnDay(_ condition: Expression) -> Bool {
    var depends = false
    condition.forEachNode { node in
      switch node {
      case .score, .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard, .overRecords, .grade,
        .overDependents, .stepped:
        depends = true
      case .derived(let index): if dependsOnDay(derivedValues[index].value) { depends = true }
      case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .ownKey,
        .firstOf, .minuteOfDay, .seen, .before:
        break
      }
    }
    return depends
  }
}
