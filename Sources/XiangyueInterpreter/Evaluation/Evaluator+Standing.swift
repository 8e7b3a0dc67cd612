import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

extension Evaluator {
  /// The nodes that only a subject has, on a day.
  func standingValue(_ expression: Expression, over frame: borrowing Frame) -> Column {
    guard let view = frame.standing else { return missing(count: frame.count) }
    let standing = view.standing
    switch expression {
    case .ownKey: return .references(ReferenceColumn(values: (0..<frame.count).map { UInt32(truncatingIfNeeded: $0) }))
    case .score(let account):
      let unit = program.accounts[account].unit
      let period = Period.containing(view.day, unit: unit)
      guard let scores = standing.scores(account: account, period: period, day: view.day) else {
        return missing(count: frame.count)
      }
      return .numbers(NumberColumn(values: scores))
    case .scoreOver(let account, let unit, let aggregate):
      return scoreOver(account, unit, aggregate, view: view, count: frame.count)
    case .violationCount(let unit):
      return .numbers(
        NumberColumn(values: standing.violationCounts(subject: view.subject, unit: unit, day: view.day)))
    case .hasRecord(let query): return .truths(TruthColumn(values: standing.answers(query: query, day: view.day)))
    case .timesListed(let board, let unit):
      return .numbers(
        NumberColumn(
          values: standing.timesListed(board: board, subject: view.subject, unit: unit, day: view.day)))
    case .isOnBoard(let board):
      return .truths(TruthColumn(values: standing.isOnBoard(board, subject: view.subject, day: view.day)))
    case .derived(let index): return evaluate(program.derivedValues[index].value, over: frame)
    case .overDependents(let subject, let column, let condition, let aggregate, let value):
      return overDependents(subject, column, condition, aggregate, value, view: view, count: frame.count)
    case .overRecords, .grade: return missing(count: frame.count)
    case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped,
      .firstOf, .minuteOfDay:
      return evaluate(expression, over: frame)
    }
  }

  /// 环境分 的 本年 平均: over the account's periods begun by the day.
  private func scoreOver(
    _ account: Int, _ unit: PeriodUnit, _ aggregate: Aggregate, view: StandingView, count: Int
  ) -> Column {
    let standing = view.standing
    guard let table = standing.interpreter.periods[program.accounts[account].unit] else { return missing(count: count) }
    let begun = table.begun(from: Period.containing(view.day, unit: unit).first, through: view.day).compactMap {
      index in
      let period = table.periods[index]
      return standing.scores(account: account, period: period, day: min(period.last, view.day))
    }
    var values: [Int64] = []
    return .numbers(
      NumberColumn(
        values: (0..<count).map { code in
          values.removeAll(keepingCapacity: true)
          for scores in begun { values.append(scores[code]) }
          return aggregate.value(of: &values)
        }))
  }

  /// 所辖 住户 的 环境分 的 平均: over those that refer to each subject.
  private func overDependents(
    _ subject: Int, _ column: Int, _ condition: Expression?, _ aggregate: Aggregate, _ value: Expression,
    view: StandingView, count: Int
  ) -> Column {
    let table = subjects[subject]
    let frame = Frame(table, standing: StandingView(standing: view.standing, subject: subject, day: view.day))
    let truths = truth(condition, over: frame).values
    let evaluated = evaluate(value, over: frame)
    guard case .references(let references) = table.columns[column] else { return missing(count: count) }
    var groups: [[Int64]] = Array(repeating: [], count: count)
    for row in 0..<table.count where truths[row] == TruthColumn.yes && references.values[row] < UInt32(count) {
      // 个数 counts those that are there, whatever they are asked for.
      if case .numbers(let numbers) = evaluated {
        let number = numbers.values[row]
        if number != NumberColumn.missing { groups[Int(references.values[row])].append(number) }
      } else {
        groups[Int(references.values[row])].append(Fixed.one)
      }
    }
    return .numbers(NumberColumn(values: groups.indices.map { aggregate.value(of: &groups[$0]) }))
  }
}

extension Aggregate {
  /// In ten-thousandths; of nothing there is no value, but for a count and a sum. The values may be put in order.
  func value(of values: inout [Int64]) -> Int64 {
    switch self {
    case .count: return Int64(values.count) * Fixed.one
    case .sum: return values.isEmpty ? 0 : Self.sum(values[...]) ?? NumberColumn.missing
    case .mean: return Self.mean(values[...])
    case .median:
      values.sort()
      let middle = values.count / 2
      return Self.mean(
        values.count % 2 == 1 ? values[middle...middle] : values[max(0, middle - 1)..<min(values.count, middle + 1)])
    case .trimmedMean(let share):
      values.sort()
      let dropped = Int(Int64(values.count) * share.tenThousandths / Fixed.one)
      return Self.mean(dropped * 2 < values.count ? values[dropped..<(values.count - dropped)] : [])
    case .maximum: return values.max() ?? NumberColumn.missing
    case .minimum: return values.min() ?? NumberColumn.missing
    }
  }

  private static func mean(_ values: ArraySlice<Int64>) -> Int64 {
    guard !values.isEmpty, let sum = sum(values) else { return NumberColumn.missing }
    return Fixed.quotient(sum, Int64(values.count))
  }

  /// Nil where it leaves the range.
  private static func sum(_ values: ArraySlice<Int64>) -> Int64? {
    var total: Int64 = 0
    for value in values {
      let (sum, overflow) = total.addingReportingOverflow(value)
      guard !overflow else { return nil }
      total = sum
    }
    return total
  }
}
