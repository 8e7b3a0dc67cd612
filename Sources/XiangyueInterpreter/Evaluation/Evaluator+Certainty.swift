import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// Conditions that hang on figures over rows and subjects of which it is not known whether they count: such a figure is somewhere between
/// two numbers, and what is true of some and not of others between them is unknown.
extension Evaluator {
  func certainTruth(_ condition: Expression?, over frame: borrowing Frame) -> TruthColumn {
    guard let condition else { return truth(nil, over: frame) }
    guard let view = frame.standing, hangsOnFigures(condition) else { return truth(condition, over: frame) }
    switch condition {
    case .and(let parts):
      return parts.reduce(TruthColumn(repeating: TruthColumn.yes, count: frame.count)) {
        $0 & certainTruth($1, view: view)
      }
    case .or(let parts):
      return parts.reduce(TruthColumn(repeating: TruthColumn.no, count: frame.count)) {
        $0 | certainTruth($1, view: view)
      }
    case .not(let inner): return !certainTruth(inner, view: view)
    case .before(let unit, let inner): return certainTruth(inner, view: view.before(unit))
    case .compare(let left, let comparison, let right):
      return compared(comparison, bounds(left, view: view), bounds(right, view: view), count: frame.count)
    case .among(let value, let literals):
      let value = bounds(value, view: view)
      return literals.reduce(TruthColumn(repeating: TruthColumn.no, count: frame.count)) { found, literal in
        guard case .number(let number) = literal else { return found }
        let one = FigureBounds(exact: Array(repeating: number.tenThousandths, count: frame.count))
        return found | compared(.equal, value, one, count: frame.count)
      }
    case .hasRecord(let query): return certainAnswers(query, view: view, over: frame)
    case .literal, .column, .through, .isMissing, .contains, .arithmetic, .stepped, .firstOf, .minuteOfDay, .seen,
      .ownKey,
      .score, .scoreOver, .violationCount, .timesListed, .isOnBoard, .derived, .overRecords, .overDependents, .grade:
      return truth(condition, over: frame)
    }
  }

  /// A value of subjects in the same way: a number that may be another is missing.
  func certainValue(_ expression: Expression, over frame: borrowing Frame) -> Column {
    let known = evaluate(expression, over: frame)
    guard let view = frame.standing, hangsOnFigures(expression) else { return known }
    switch known {
    case .numbers(var numbers):
      let bounds = bounds(expression, view: view)
      for row in numbers.values.indices {
        let range = bounds[row]
        if range?.lowerBound != range?.upperBound || range == nil { numbers.values[row] = NumberColumn.missing }
      }
      return .numbers(numbers)
    case .truths: return .truths(certainTruth(expression, over: frame))
    case .codes, .references, .days, .times, .texts: return known
    }
  }

  private func certainTruth(_ condition: Expression?, view: StandingView) -> TruthColumn {
    certainTruth(condition, over: Frame(subjects[view.subject], standing: view))
  }

  private func compared(_ comparison: Comparison, _ left: FigureBounds, _ right: FigureBounds, count: Int)
    -> TruthColumn
  {
    var truths = TruthColumn(repeating: TruthColumn.unknown, count: count)
    for row in 0..<count {
      guard let left = left[row], let right = right[row] else { continue }
      truths.values[row] = comparison.truth(left, right)
    }
    return truths
  }

  /// 有 巡查（结果 为 合格）: a row of which that is not known may be one.
  private func certainAnswers(_ query: Int, view: StandingView, over frame: borrowing Frame) -> TruthColumn {
    var truths = truth(.hasRecord(query: query), over: frame)
    guard let figure = program.queries[query].figure else { return truths }
    eachFigure(figure, view: view, count: frame.count) { code, rows in
      if truths.values[code] == TruthColumn.no, !rows.perhaps.isEmpty { truths.values[code] = TruthColumn.unknown }
    }
    return truths
  }

  private func hangsOnFigures(_ expression: Expression) -> Bool {
    var hangs = false
    expression.forEachNode { node in
      switch node {
      case .overRecords, .overDependents: hangs = true
      case .score(let account), .scoreOver(let account, _, _): if openAccounts.contains(account) { hangs = true }
      case .timesListed(let board, _): if program.boards[board].objection != nil { hangs = true }
      case .hasRecord(let query): if program.queries[query].figure != nil { hangs = true }
      case .derived(let index): if hangsOnFigures(program.derivedValues[index].value) { hangs = true }
      case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic,
        .stepped, .firstOf, .minuteOfDay, .seen, .before, .ownKey, .violationCount, .isOnBoard, .grade:
        break
      }
    }
    return hangs
  }
}

/// Between which numbers a value lies, row by row; nothing is known where either is missing.
struct FigureBounds: Sendable {
  var low: [Int64]
  var high: [Int64]

  init(exact values: [Int64]) { (low, high) = (values, values) }

  init(unknown count: Int) { self.init(exact: Array(repeating: NumberColumn.missing, count: count)) }

  subscript(row: Int) -> ClosedRange<Int64>? {
    get {
      guard low[row] != NumberColumn.missing, high[row] != NumberColumn.missing else { return nil }
      return min(low[row], high[row])...max(low[row], high[row])
    }
    set {
      low[row] = newValue?.lowerBound ?? NumberColumn.missing
      high[row] = newValue?.upperBound ?? NumberColumn.missing
    }
  }
}

extension Evaluator {
  func bounds(_ expression: Expression, view: StandingView) -> FigureBounds {
    let frame = Frame(subjects[view.subject], standing: view)
    let count = frame.count
    guard hangsOnFigures(expression) else {
      guard case .numbers(let numbers) = evaluate(expression, over: frame) else { return FigureBounds(unknown: count) }
      return FigureBounds(exact: numbers.values)
    }
    switch expression {
    case .derived(let index): return bounds(program.derivedValues[index].value, view: view)
    case .score(let account): return scoreBounds(account, view: view, count: count)
    case .before(let unit, let inner): return bounds(inner, view: view.before(unit))
    case .timesListed(let board, let unit):
      guard view.day >= view.standing.interpreter.span.effective else { return FigureBounds(unknown: count) }
      let times = view.standing.timesListedBounds(board: board, subject: view.subject, unit: unit, day: view.day)
      var found = FigureBounds(exact: times.low)
      found.high = times.high
      return found
    case .overRecords(let index): return recordBounds(index, view: view, count: count)
    case .overDependents(let subject, let column, let condition, let aggregate, let value):
      return dependentBounds(subject, column, condition, aggregate, value, view: view, count: count)
    case .arithmetic(let left, let operation, let right):
      let (left, right) = (bounds(left, view: view), bounds(right, view: view))
      var found = FigureBounds(unknown: count)
      for row in 0..<count {
        guard let one = left[row], let other = right[row] else { continue }
        found[row] = operation.bounds(one, other)
      }
      return found
    case .through(let reference, let subject, let value):
      guard case .references(let codes) = evaluate(reference, over: frame) else { return FigureBounds(unknown: count) }
      let there = bounds(value, view: view.ofSubject(subject))
      var found = FigureBounds(unknown: count)
      for row in 0..<count where codes.values[row] < UInt32(there.low.count) {
        found[row] = there[Int(codes.values[row])]
      }
      return found
    case .firstOf(let branches): return firstBounds(branches, view: view, over: frame)
    case .literal, .column, .compare, .among, .isMissing, .contains, .not, .and, .or, .stepped, .minuteOfDay,
      .seen, .ownKey, .scoreOver, .violationCount, .hasRecord, .isOnBoard, .grade:
      return FigureBounds(unknown: count)
    }
  }

  /// Of the first branch whose condition holds; where that is not known of one before it, between the ends of all that may be meant.
  private func firstBounds(_ branches: [Branch], view: StandingView, over frame: borrowing Frame) -> FigureBounds {
    var found: [ClosedRange<Int64>?] = Array(repeating: nil, count: frame.count)
    for branch in branches.reversed() {
      let truths = certainTruth(branch.condition, view: view)
      let own = bounds(branch.value, view: view)
      for row in found.indices where truths.values[row] != TruthColumn.no {
        if truths.values[row] == TruthColumn.yes {
          found[row] = own[row]
        } else if let one = own[row], let other = found[row] {
          found[row] = min(one.lowerBound, other.lowerBound)...max(one.upperBound, other.upperBound)
        } else {
          found[row] = nil
        }
      }
    }
    var result = FigureBounds(unknown: frame.count)
    for row in found.indices { result[row] = found[row] }
    return result
  }

  /// A score to which amounts belong of which it is not known how large they are.
  private func scoreBounds(_ account: Int, view: StandingView, count: Int) -> FigureBounds {
    let start = program.accounts[account].since ?? view.standing.interpreter.span.effective
    guard view.day >= start else { return FigureBounds(unknown: count) }
    let period = Period.containing(view.day, unit: program.accounts[account].unit)
    guard let scores = view.standing.scoreBounds(account: account, period: period, day: view.day) else {
      return FigureBounds(unknown: count)
    }
    var found = FigureBounds(exact: scores.low)
    found.high = scores.high
    return found
  }

  private func recordBounds(_ index: Int, view: StandingView, count: Int) -> FigureBounds {
    var found = FigureBounds(unknown: count)
    let figure = program.recordAggregates[index].figure
    eachFigure(index, view: view, count: count) { code, rows in
      let perhaps = rows.perhaps
      switch figure {
      case .share:
        var least = rows.known(ofShare: true)
        var most = rows.known(ofShare: true)
        // The shares that may be of the part stand as 0 in the least.
        var left = perhaps.count
        for place in most.indices where left > 0 && most[place] == 0 {
          most[place] = Fixed.one
          left -= 1
        }
        guard let low = Aggregate.mean.exactValue(of: &least), let high = Aggregate.mean.exactValue(of: &most) else {
          return
        }
        guard low != NumberColumn.missing, high != NumberColumn.missing else { return }
        found[code] = low...max(low, high)
      case .aggregate(let aggregate):
        var known = rows.known(ofShare: false)
        found[code] = aggregate.bounds(of: &known, perhaps: perhaps, lacks: rows.lacks)
      }
    }
    return found
  }

  private func dependentBounds(
    _ subject: Int, _ column: Int, _ condition: Expression?, _ aggregate: Aggregate, _ value: Expression,
    view: StandingView, count: Int
  ) -> FigureBounds {
    let table = subjects[subject]
    let there = view.ofSubject(subject)
    guard case .references(let references) = table.columns[column] else { return FigureBounds(unknown: count) }
    let truths = certainTruth(condition, over: Frame(table, standing: there)).values
    let isCountOfAll = aggregate == .count && !isNumber(value, view: there)
    let values =
      isCountOfAll ? FigureBounds(exact: Array(repeating: Fixed.one, count: table.count)) : bounds(value, view: there)
    var known: [[ClosedRange<Int64>]] = Array(repeating: [], count: count)
    var perhaps: [[ClosedRange<Int64>]] = Array(repeating: [], count: count)
    var lacks = Array(repeating: false, count: count)
    for row in 0..<table.count where truths[row] != TruthColumn.no && references.values[row] < UInt32(count) {
      let group = Int(references.values[row])
      // Those without a value are left out; of a sum nothing can be said then.
      guard let value = values[row] else {
        if aggregate == .sum { lacks[group] = true }
        continue
      }
      if truths[row] == TruthColumn.yes { known[group].append(value) } else { perhaps[group].append(value) }
    }
    var found = FigureBounds(unknown: count)
    for group in 0..<count where !lacks[group] {
      var least = known[group].map(\.lowerBound)
      var most = known[group].map(\.upperBound)
      let low = aggregate.bounds(of: &least, perhaps: perhaps[group].map(\.lowerBound), lacks: false)
      let high = aggregate.bounds(of: &most, perhaps: perhaps[group].map(\.upperBound), lacks: false)
      if let low, let high { found[group] = low.lowerBound...max(low.lowerBound, high.upperBound) }
    }
    return found
  }

  private func isNumber(_ value: Expression, view: StandingView) -> Bool {
    if case .numbers = evaluate(value, over: Frame(subjects[view.subject], standing: view)) { true } else { false }
  }
}

extension StandingView {
  /// As of the end of the period before the one around the day.
  func before(_ unit: PeriodUnit) -> StandingView {
    StandingView(standing: standing, subject: subject, day: Period.containing(day, unit: unit).first - 1)
  }
}

extension Aggregate {
  /// Between which numbers the figure lies where some values may belong to it and some are missing; nil where nothing can be said.
  fileprivate func bounds(of known: inout [Int64], perhaps: [Int64], lacks: Bool) -> ClosedRange<Int64>? {
    let isSettled = perhaps.isEmpty && !lacks
    switch self {
    case .count:
      let low = Int64(known.count) * Fixed.one
      return lacks ? nil : low...(low + Int64(perhaps.count) * Fixed.one)
    case .sum:
      guard !lacks, let sum = exactValue(of: &known) else { return nil }
      var (low, high) = (sum, sum)
      for value in perhaps {
        let (next, overflow) = value < 0 ? low.addingReportingOverflow(value) : high.addingReportingOverflow(value)
        guard !overflow else { return nil }
        if value < 0 { low = next } else { high = next }
      }
      return low...high
    case .mean, .median, .trimmedMean, .maximum, .minimum:
      guard isSettled, let value = exactValue(of: &known), value != NumberColumn.missing else { return nil }
      return value...value
    }
  }
}

extension Arithmetic {
  /// Between which numbers the result lies; nil where it may leave the range, or the divisor be 0.
  fileprivate func bounds(_ left: ClosedRange<Int64>, _ right: ClosedRange<Int64>) -> ClosedRange<Int64>? {
    if divides, right.contains(0) { return nil }
    var ends: [Int64] = []
    for one in [left.lowerBound, left.upperBound] {
      for other in [right.lowerBound, right.upperBound] {
        guard let end = result(one, other) else { return nil }
        ends.append(end)
      }
    }
    guard let least = ends.min(), let most = ends.max() else { return nil }
    return least...most
  }
}
