import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

extension Evaluator {
  /// The nodes that only a subject has. But for its key and what is worked out from its own row, they are asked on a day.
  func standingValue(_ expression: Expression, over frame: borrowing Frame) -> Column {
    switch expression {
    case .ownKey:
      return .references(ReferenceColumn(values: (0..<frame.count).map { UInt32(truncatingIfNeeded: $0) }))
    case .derived(let index): return evaluate(program.derivedValues[index].value, over: frame)
    case .overDependents(let subject, let column, let condition, let aggregate, let value):
      return overDependents(subject, column, condition, aggregate, value, over: frame)
    case .score, .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard, .overRecords, .grade:
      guard let view = frame.standing else { return missing(count: frame.count) }
      return reached(expression, view: view, over: frame)
    case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped,
      .firstOf, .minuteOfDay, .seen, .before:
      return evaluate(expression, over: frame)
    }
  }

  /// What the subjects have come to by a day.
  private func reached(_ expression: Expression, view: StandingView, over frame: borrowing Frame) -> Column {
    let standing = view.standing
    // Before 施行 nobody had come to anything; rows of records there may be.
    if view.day < standing.interpreter.span.effective, !expression.isOfRecords { return missing(count: frame.count) }
    // Nor in a document that is in force later than another.
    if let start = program.start(of: expression), view.day < start { return missing(count: frame.count) }
    switch expression {
    case .score(let account):
      let unit = program.accounts[account].unit
      let period = Period.containing(view.day, unit: unit)
      guard let scores = standing.scores(account: account, period: period, day: view.day) else {
        return missing(count: frame.count)
      }
      return .numbers(NumberColumn(values: scores))
    case .scoreOver(let account, let unit, let aggregate):
      return scoreOver(account, unit, aggregate, view: view, over: frame)
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
    case .overRecords(let index): return recordFigures(index, view: view, over: frame)
    case .grade(let scale):
      return .codes(CodeColumn(values: standing.grades(scale: scale, day: view.day)))
    case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped,
      .firstOf, .minuteOfDay, .seen, .before, .ownKey, .derived, .overDependents:
      return missing(count: frame.count)
    }
  }

  /// 环境分 的 本年 平均: over the account's periods begun by the day.
  private func scoreOver(
    _ account: Int, _ unit: PeriodUnit, _ aggregate: Aggregate, view: StandingView, over frame: borrowing Frame
  ) -> Column {
    let standing = view.standing
    guard let table = standing.interpreter.periods[program.accounts[account].unit] else {
      return missing(count: frame.count)
    }
    let from = Period.containing(view.day, unit: unit).first
    let start = program.accounts[account].since.map {
      Period.containing($0, unit: program.accounts[account].unit).first
    }
    let begun = table.begun(from: start.map { max($0, from) } ?? from, through: view.day).compactMap {
      index in
      let period = table.periods[index]
      return standing.scores(account: account, period: period, day: min(period.last, view.day))
    }
    var figures = [Int64](repeating: NumberColumn.missing, count: frame.count)
    var values: [Int64] = []
    for code in figures.indices {
      values.removeAll(keepingCapacity: true)
      for scores in begun { values.append(scores[code]) }
      guard !values.contains(NumberColumn.missing) else { continue }
      figures[code] = figure(aggregate, of: &values, row: code, over: frame)
    }
    return .numbers(NumberColumn(values: figures))
  }

  /// 所辖 住户 的 环境分 的 平均: over those that refer to each subject.
  private func overDependents(
    _ subject: Int, _ column: Int, _ condition: Expression?, _ aggregate: Aggregate, _ value: Expression,
    over frame: borrowing Frame
  ) -> Column {
    let table = subjects[subject]
    var lacking: Set<Int> = []
    let groups = groupedValues(
      value, of: table, condition: condition, column: column, over: dependents(subject, of: frame), count: frame.count,
      lacking: &lacking)
    guard var groups else { return missing(count: frame.count) }
    var figures = [Int64](repeating: NumberColumn.missing, count: frame.count)
    for row in figures.indices where !groups[row].contains(NumberColumn.missing) {
      // Of nothing but what is not known.
      if aggregate == .sum, groups[row].isEmpty, lacking.contains(row) { continue }
      figures[row] = figure(aggregate, of: &groups[row], row: row, over: frame)
    }
    return .numbers(NumberColumn(values: figures))
  }

  /// Whether a score is asked for that may not be known, though the subject has one: a mean that leaves it out would be a guess.
  private func asksOpenScores(_ value: Expression) -> Bool {
    var asks = false
    value.forEachNode { node in
      switch node {
      case .score(let account), .scoreOver(let account, _, _): if openAccounts.contains(account) { asks = true }
      case .derived(let index): if asksOpenScores(program.derivedValues[index].value) { asks = true }
      case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic,
        .stepped, .firstOf, .minuteOfDay, .seen, .before, .ownKey, .violationCount, .hasRecord, .timesListed,
        .isOnBoard, .overRecords, .grade, .overDependents:
        break
      }
    }
    return asks
  }

  /// The frame of another 主体 on the same day.
  private func dependents(_ subject: Int, of frame: borrowing Frame) -> Frame {
    if let view = frame.standing {
      return Frame(subjects[subject], standing: view.ofSubject(subject))
    }
    switch frame.days {
    case .one(let day): return Frame(subjects[subject], day: day)
    case .each: return Frame(subjects[subject], day: program.effectiveDay)
    }
  }

  /// By the subject referred to, the values of those that refer to it; nil where the column is no reference.
  private func groupedValues(
    _ value: Expression, of table: SubjectTable, condition: Expression?, column: Int, over frame: Frame, count: Int,
    lacking: inout Set<Int>
  ) -> [[Int64]]? {
    let truths = truth(condition, over: frame).values
    let evaluated = evaluate(value, over: frame)
    let keepsMissing = !openAccounts.isEmpty && asksOpenScores(value)
    guard case .references(let references) = table.columns[column] else { return nil }
    var groups: [[Int64]] = Array(repeating: [], count: count)
    for row in 0..<table.count where truths[row] == TruthColumn.yes && references.values[row] < UInt32(count) {
      // 个数 counts those that are there, whatever they are asked for.
      if case .numbers(let numbers) = evaluated {
        let number = numbers.values[row]
        if number != NumberColumn.missing || keepsMissing {
          groups[Int(references.values[row])].append(number)
        } else {
          lacking.insert(Int(references.values[row]))
        }
      } else {
        groups[Int(references.values[row])].append(Fixed.one)
      }
    }
    return groups
  }

  /// A figure over values; one beyond the range is noted.
  func figure(_ aggregate: Aggregate, of values: inout [Int64], row: Int, over frame: borrowing Frame) -> Int64 {
    if let value = aggregate.exactValue(of: &values) { return value }
    frame.noteOverflow(row: row, in: overflows)
    return NumberColumn.missing
  }
}

extension Aggregate {
  /// In ten-thousandths; of nothing there is no value, but for a count and a sum. The values may be put in order.
  func value(of values: inout [Int64]) -> Int64 { exactValue(of: &values) ?? NumberColumn.missing }

  /// The same; nil where it leaves the range.
  func exactValue(of values: inout [Int64]) -> Int64? {
    switch self {
    case .count: return Int64(values.count) * Fixed.one
    case .sum: return Self.sum(values[...])
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

  private static func mean(_ values: ArraySlice<Int64>) -> Int64? {
    guard !values.isEmpty else { return NumberColumn.missing }
    guard let sum = sum(values) else { return nil }
    return Fixed.quotient(sum, Int64(values.count))
  }

  /// Nil where it leaves the range.
  private static func sum(_ values: ArraySlice<Int64>) -> Int64? {
    var total: Int64 = 0
    for value in values {
      let (sum, overflow) = total.addingReportingOverflow(value)
      guard !overflow, sum != NumberColumn.missing else { return nil }
      total = sum
    }
    return total
  }
}

extension Program {
  /// 施行 of the document that declares what is asked for, where another is in force before it.
  fileprivate func start(of expression: Expression) -> CivilDay? {
    switch expression {
    case .score(let account), .scoreOver(let account, _, _): accounts[account].since
    case .grade(let scale): [scales[scale].since, accounts[scales[scale].account].since].compactMap { $0 }.max()
    case .timesListed(let board, _), .isOnBoard(let board): boards[board].since
    case .violationCount, .hasRecord, .overRecords, .literal, .column, .through, .compare, .among, .isMissing,
      .contains,
      .not, .and, .or, .arithmetic, .stepped, .firstOf, .minuteOfDay, .seen, .before, .ownKey, .derived,
      .overDependents:
      nil
    }
  }
}

extension Expression {
  fileprivate var isOfRecords: Bool {
    if case .overRecords = self { true } else { false }
  }
}
