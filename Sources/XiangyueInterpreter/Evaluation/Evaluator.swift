import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// The tree walk: each node turns a frame of rows into a column. What a row of a record needs of the subject it refers to
/// is worked out for all subjects first and then only looked up.
struct Evaluator: Sendable {
  let program: Program
  let subjects: [SubjectTable]
  private let asOf: CivilDay
  /// Where figures of subjects left the range; those of a batch are noted with it.
  let overflows = OverflowLog()
  /// Accounts whose scores may lie between two numbers.
  let openAccounts: Set<Int>
  /// Values of subjects' own rows that expressions over records go to along a reference.
  private var gathered: [Expression: GatheredValues] = [:]

  /// What subjects' rows have, from each day on which something in it changes.
  private struct GatheredValues: Sendable {
    /// None: it never changes.
    let changes: [CivilDay]
    /// Before the first change, then from each on.
    let columns: [Column]
  }

  /// - Parameter asOf: 截至: what a row says of later days is not seen where it tells what was done.
  init(program: Program, subjects: [SubjectTable], asOf: CivilDay) {
    self.program = program
    self.subjects = subjects
    self.asOf = asOf
    openAccounts = program.openAccounts
  }

  /// Works out beforehand what `expression`, over rows of a record, asks of subjects.
  mutating func prepare(_ expression: Expression?) {
    expression?.forEachNode { node in
      guard case .through(_, let subject, let value) = node, gathered[node] == nil else { return }
      gathered[node] = values(value, ofSubject: subject)
    }
  }

  private func values(_ value: Expression, ofSubject subject: Int) -> GatheredValues {
    let changes = value.stepDays(in: program)
    return GatheredValues(
      changes: changes,
      columns: ([CivilDay.earliest] + changes).map { evaluate(value, over: Frame(subjects[subject], day: $0)) })
  }

  /// What `value` is for the subjects that the codes name: their own rows as of the row's day, or what they have come to.
  private func followed(
    _ expression: Expression, _ value: Expression, subject: Int, codes: ReferenceColumn, over frame: borrowing Frame
  ) -> Column {
    if let view = frame.standing {
      return evaluate(value, over: Frame(subjects[subject], standing: view.ofSubject(subject))).gathered(by: codes)
    }
    let values = gathered[expression] ?? self.values(value, ofSubject: subject)
    guard !values.changes.isEmpty else { return values.columns[0].gathered(by: codes) }
    switch frame.days {
    case .one(let day): return values.columns[values.changes.count { $0 <= day }].gathered(by: codes)
    case .each(let days):
      let starts = values.changes.map(\.number)
      return Column.choosing(
        days.map { day in starts.count { $0 <= day } }, among: values.columns.map { $0.gathered(by: codes) })
    }
  }

  /// Whether the expression holds, row by row; nil holds for every row.
  func truth(_ expression: Expression?, over frame: borrowing Frame) -> TruthColumn {
    guard let expression else { return TruthColumn(repeating: TruthColumn.yes, count: frame.count) }
    guard case .truths(let truths) = evaluate(expression, over: frame) else {
      return TruthColumn(repeating: TruthColumn.unknown, count: frame.count)
    }
    return truths
  }

  func evaluate(_ expression: Expression, over frame: borrowing Frame) -> Column {
    switch expression {
    case .literal(let literal): return constant(literal, count: frame.count)
    case .column(let index): return frame.columns[index] ?? missing(count: frame.count)
    case .through(let reference, let subject, let value):
      guard case .references(let codes) = evaluate(reference, over: frame) else { return missing(count: frame.count) }
      return followed(expression, value, subject: subject, codes: codes, over: frame)
    case .compare(let left, let comparison, let right):
      return .truths(compare(left, comparison, right, over: frame))
    case .among(let value, let literals):
      return .truths(
        literals.reduce(TruthColumn(repeating: TruthColumn.no, count: frame.count)) { truths, literal in
          truths | compare(value, .equal, .literal(literal), over: frame)
        })
    case .isMissing(let value): return .truths(evaluate(value, over: frame).missingRows)
    case .contains(let value, let text): return .truths(evaluate(value, over: frame).containing(text))
    case .not(let operand): return .truths(!truth(operand, over: frame))
    case .and(let operands):
      return .truths(
        operands.dropFirst().reduce(truth(operands.first, over: frame)) { $0 & truth($1, over: frame) })
    case .or(let operands):
      let first = operands.first.map { truth($0, over: frame) }
      return .truths(
        operands.dropFirst().reduce(first ?? TruthColumn(repeating: TruthColumn.no, count: frame.count)) {
          $0 | truth($1, over: frame)
        })
    case .arithmetic(let left, let operation, let right):
      return calculate(evaluate(left, over: frame), operation, evaluate(right, over: frame), over: frame)
    case .stepped(let steps): return stepped(steps, over: frame)
    case .firstOf(let branches): return firstOf(branches, over: frame)
    case .minuteOfDay(let time): return minutesOfDay(evaluate(time, over: frame), count: frame.count)
    case .seen(let day): return seen(evaluate(day, over: frame))
    case .before(let unit, let inner):
      guard let view = frame.standing?.before(unit) else { return missing(count: frame.count) }
      return evaluate(inner, over: Frame(subjects[view.subject], standing: view))
    case .ownKey, .score, .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard, .derived, .overDependents,
      .overRecords, .grade:
      return standingValue(expression, over: frame)
    }
  }

  private func seen(_ column: Column) -> Column {
    switch column {
    case .days(let days):
      .days(DayColumn(values: days.values.map { $0 <= asOf.number ? $0 : DayColumn.missing }))
    case .times(let times):
      .times(
        TimeColumn(values: times.values.map { TimeColumn.day(of: $0) <= asOf.number ? $0 : TimeColumn.missing }))
    case .codes, .references, .numbers, .truths, .texts: column
    }
  }

  /// A column of the kind nobody compares with: every comparison with it is unknown.
  func missing(count: Int) -> Column {
    .numbers(NumberColumn(values: Array(repeating: NumberColumn.missing, count: count)))
  }

  private func constant(_ literal: Literal, count: Int) -> Column {
    switch literal {
    case .number(let number):
      return .numbers(NumberColumn(values: Array(repeating: number.tenThousandths, count: count)))
    case .minutes(let minutes): return .times(TimeColumn(values: Array(repeating: minutes << 1, count: count)))
    case .day(let day): return .days(DayColumn(values: Array(repeating: day.number, count: count)))
    case .code(let code): return .codes(CodeColumn(values: Array(repeating: code, count: count)))
    case .truth(let truth):
      return .truths(TruthColumn(repeating: truth ? TruthColumn.yes : TruthColumn.no, count: count))
    case .key(let subject, let key):
      let code = subjects[subject].code(of: key) ?? ReferenceColumn.missing
      return .references(ReferenceColumn(values: Array(repeating: code, count: count)))
    case .text(let text):
      var column = TextColumn()
      for _ in 0..<count { column.append(text.utf8) }
      return .texts(column)
    }
  }
}

extension Expression {
  /// Every node, the outermost first.
  func forEachNode(_ visit: (Expression) -> Void) {
    visit(self)
    for part in parts { part.forEachNode(visit) }
  }
}
