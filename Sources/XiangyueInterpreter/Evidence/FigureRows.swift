import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// The rows that a figure over records is worked out from: whom each is about, its day, its value.
struct FigureRows: Sendable {
  var codes: [UInt32] = []
  var days: [Int32] = []
  /// In ten-thousandths; 1 where only the row counts, 1 or 0 for a share.
  var values: [Int64] = []
  var kinds: [Kind] = []

  enum Kind: Sendable {
    case known
    /// Whether it counts is not known; of a share, whether the row is of the part.
    case perhaps
    /// It counts, or may, with a value that is missing.
    case valueless
  }

  mutating func append(code: UInt32, day: Int32, value: Int64, kind: Kind) {
    codes.append(code)
    days.append(day)
    values.append(value)
    kinds.append(kind)
  }

  mutating func append(_ other: FigureRows) {
    codes += other.codes
    days += other.days
    values += other.values
    kinds += other.kinds
  }
}

/// The same by subject, each one's rows in the order of their days.
struct FigureIndex: Sendable {
  private let buckets: Buckets
  private let days: [Int32]
  private let values: [Int64]
  /// Empty where all are known.
  private let kinds: [FigureRows.Kind]

  init(_ rows: FigureRows, subjectCount: Int) {
    buckets = Buckets(count: rows.codes.count, bucketCount: subjectCount) { Int(rows.codes[$0]) }
    var order = buckets.order.map(Int.init)
    for code in 0..<subjectCount where buckets[code].count > 1 {
      order[buckets.range(of: code)].sort { (rows.days[$0], $0) < (rows.days[$1], $1) }
    }
    days = order.map { rows.days[$0] }
    values = order.map { rows.values[$0] }
    kinds = rows.kinds.contains { $0 != .known } ? order.map { rows.kinds[$0] } : []
  }

  /// A subject's rows of these days.
  func rows(of code: Int, from first: Int32, through last: Int32) -> Rows {
    let own = buckets.range(of: code)
    let lower = Self.firstIndex(in: own) { days[$0] >= first }
    let range = lower..<max(lower, Self.firstIndex(in: own) { days[$0] > last })
    return Rows(values: values[range], kinds: kinds.isEmpty ? [] : kinds[range])
  }

  struct Rows {
    fileprivate let values: ArraySlice<Int64>
    /// Empty where all are known.
    fileprivate let kinds: ArraySlice<FigureRows.Kind>

    var isEmpty: Bool { values.isEmpty }

    /// Of a share a row of which it is not known whether it is of the part is of the whole all the same.
    func known(ofShare isShare: Bool) -> [Int64] {
      guard !kinds.isEmpty else { return Array(values) }
      return values.indices.compactMap { place in
        switch kinds[place] {
        case .known: values[place]
        case .perhaps: isShare ? 0 : nil
        case .valueless: nil
        }
      }
    }

    /// The values of those of which it is not known whether they count.
    var perhaps: [Int64] { kinds.indices.filter { kinds[$0] == .perhaps }.map { values[$0] } }

    /// Whether a row that counts, or may, has no value.
    var lacks: Bool { kinds.contains(.valueless) }
  }

  /// The first index for which `holds`, which is false and then true.
  private static func firstIndex(in range: Range<Int>, where holds: (Int) -> Bool) -> Int {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// One figure over records, as the rows of its record meet it.
struct FigurePlan: Sendable {
  /// Index into `Program.recordAggregates`.
  let aggregate: Int
  let reference: Int
  let subject: Int
  let condition: Expression?
  let value: Expression?

  init(_ index: Int, _ asked: RecordAggregate) {
    aggregate = index
    reference = asked.reference
    subject = asked.subject
    condition = asked.condition
    switch asked.figure {
    case .aggregate: value = asked.value
    case .share(let part): value = part
    }
  }
}

extension Interpreter {
  /// The first day that a figure over a record may look at: a period, or 近 N日, may begin before 施行.
  func figureStart(record: Int) -> CivilDay {
    let aggregates = program.recordAggregates.filter { $0.record == record }
    let earlier = program.earlierUnits.map { Period.containing(span.effective, unit: $0).first - 1 }.min()
    let from = earlier ?? span.effective
    let first = aggregates.compactMap { $0.window.firstDay(at: from) }.min() ?? span.effective
    return max(min(first, span.effective), span.effective.moved(days: -Span.longest))
  }

  /// How many days from that one to 截至; none where no figure asks.
  func figureDayCount(record: Int) -> Int {
    guard program.recordAggregates.contains(where: { $0.record == record }) else { return 0 }
    return max(0, span.asOf - figureStart(record: record) + 1)
  }

  /// Notes the rows of a batch that figures are worked out from, and the days of all. A row that no duty speaks of is
  /// evidence where it counts, or may, for somebody.
  func collectFigures(
    _ plan: RecordPlan, frame: borrowing Frame, days: [Int32], in facts: inout PieceFacts, seenDays: inout [Bool],
    firstDay: Int32, status: inout [UInt8]
  ) {
    let asOf = span.asOf.number
    for day in days where firstDay <= day && day <= asOf { seenDays[Int(day - firstDay)] = true }
    facts.figures = plan.figures.map { _ in FigureRows() }
    for (index, figure) in plan.figures.enumerated() {
      guard case .references(let codes)? = frame.columns[figure.reference] else { continue }
      let truths = evaluator.truth(figure.condition, over: frame).values
      let values = figureValues(figure, frame: frame)
      let count = UInt32(subjects[figure.subject].count)
      for row in days.indices
      where truths[row] != TruthColumn.no && codes.values[row] < count && firstDay <= days[row] && days[row] <= asOf {
        let isKnown = truths[row] == TruthColumn.yes && values.isKnown(row)
        let kind: FigureRows.Kind =
          values.numbers[row] == NumberColumn.missing ? .valueless : (isKnown ? .known : .perhaps)
        facts.figures[index].append(code: codes.values[row], day: days[row], value: values.numbers[row], kind: kind)
        if status[row] == RowStatus.unbound { status[row] = RowStatus.evidence }
      }
    }
  }

  private func figureValues(_ figure: FigurePlan, frame: borrowing Frame) -> RowValues {
    guard let value = figure.value else { return RowValues(numbers: Array(repeating: Fixed.one, count: frame.count)) }
    switch evaluator.evaluate(value, over: frame) {
    case .numbers(let numbers): return RowValues(numbers: numbers.values)
    case .truths(let truths):
      return RowValues(numbers: truths.values.map { $0 == TruthColumn.yes ? Fixed.one : 0 }, truths: truths.values)
    case .codes, .references, .days, .times, .texts:
      return RowValues(numbers: Array(repeating: NumberColumn.missing, count: frame.count))
    }
  }

  private struct RowValues {
    let numbers: [Int64]
    /// Of a share: whether each row is of the part.
    var truths: [UInt8] = []

    func isKnown(_ row: Int) -> Bool { truths.isEmpty || truths[row] != TruthColumn.unknown }
  }
}

extension Interpreter {
  /// - Throws: where a figure left the range: at the first such row, of a subject before one of a record.
  func checkFigures() throws(InterpreterFault) {
    if let place = evaluator.overflows.first { throw .figureTooLarge(file: place.file, row: Int(place.row)) }
    for harvest in harvests.compactMap(\.self) {
      if let row = harvest.overflowRow { throw .figureTooLarge(file: harvest.file, row: row) }
    }
  }
}

extension Evaluator {
  /// `检查（结果 为 A）的 本月 次数` of all subjects, as of a day.
  func recordFigures(_ index: Int, view: StandingView, over frame: borrowing Frame) -> Column {
    let asked = program.recordAggregates[index]
    var figures = [Int64](repeating: NumberColumn.missing, count: frame.count)
    eachFigure(index, view: view, count: frame.count) { code, rows in
      switch asked.figure {
      case .aggregate(let aggregate):
        var values = rows.known(ofShare: false)
        figures[code] = figure(aggregate, of: &values, row: code, over: frame)
      case .share:
        var values = rows.known(ofShare: true)
        figures[code] = figure(.mean, of: &values, row: code, over: frame)
      }
    }
    return .numbers(NumberColumn(values: figures))
  }

  /// The rows of the figure's window of each subject of which something is known: a ledger that nobody kept says nothing of anybody.
  func eachFigure(_ index: Int, view: StandingView, count: Int, _ body: (Int, FigureIndex.Rows) -> Void) {
    let asked = program.recordAggregates[index]
    let interpreter = view.standing.interpreter
    guard view.subject == asked.subject, let harvest = interpreter.harvests[asked.record],
      let place = interpreter.plans[asked.record].figures.firstIndex(where: { $0.aggregate == index })
    else { return }
    let first = (asked.window.firstDay(at: view.day) ?? interpreter.span.effective).number
    let last = view.day.number
    let hasLedger = harvest.hasRow(from: first, through: last)
    for code in 0..<count {
      let rows = harvest.figures[place].rows(of: code, from: first, through: last)
      if !rows.isEmpty || hasLedger { body(code, rows) }
    }
  }
}
