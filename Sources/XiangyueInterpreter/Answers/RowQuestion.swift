import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// A question over the rows of a record, worked out batch by batch, on several threads at once.
package struct RowQuestion: Sendable {
  private let rows: AskedRows
  private let evaluator: Evaluator
  private let dayColumn: Int?
  /// Of the rows looked at, by their day; nil: of none.
  private let days: ClosedRange<Int32>?
  private let asOf: Int32

  /// - Parameters:
  ///   - record: index into `Program.records`.
  ///   - asOf: later rows are not seen; earlier than 施行 are not asked for, but by a period that begins before it.
  package init(_ rows: AskedRows, record: Int, program: Program, subjects: [SubjectTable], asOf: CivilDay) {
    self.rows = rows
    self.asOf = asOf.number
    dayColumn = program.records[record].dayColumn
    var evaluator = Evaluator(program: program, subjects: subjects, asOf: asOf)
    evaluator.prepare(rows.condition)
    evaluator.prepare(rows.value?.expression)
    if case .share(let part) = rows.figure { evaluator.prepare(part) }
    for case .value(let value) in rows.groups { evaluator.prepare(value.expression) }
    self.evaluator = evaluator
    days = rows.stretch.days(at: asOf, since: program.effectiveDay)
  }

  /// Adds the rows of a batch.
  /// - Parameter firstRow: the row of the spreadsheet that the batch's row offset 0 stands for.
  package func add(_ batch: borrowing Batch, firstRow: Int, piece: Int, to tally: inout RowTally) {
    let own = dayColumn.flatMap { batch.columns[$0] }?.civilDays
    let rowDays = own ?? [Int32](repeating: asOf, count: batch.count)
    let frame = Frame(batch, days: rowDays, overflows: evaluator.overflows)
    var truths = evaluator.truth(rows.condition, over: frame).values
    if own != nil {
      let days = days
      for row in truths.indices where days?.contains(rowDays[row]) != true { truths[row] = TruthColumn.no }
    }
    let part: [UInt8]? =
      if case .share(let part) = rows.figure { evaluator.truth(part, over: frame).values } else { nil }
    tally.add(
      truths, values: rows.value.map { evaluator.evaluate($0.expression, over: frame) }, part: part,
      groups: rows.groups.map { group in
        switch group {
        case .value(let value): evaluator.evaluate(value.expression, over: frame)
        case .period(let unit): .days(DayColumn(values: Self.starts(rowDays, unit)))
        }
      }, piece: piece)
  }

  /// Whether a figure left the range of exact numbers.
  package var isOutOfRange: Bool { evaluator.overflows.first != nil }

  private static func starts(_ days: [Int32], _ unit: PeriodUnit) -> [Int32] {
    var known: (days: ClosedRange<Int32>, start: Int32)?
    return days.map { day in
      guard day != DayColumn.missing else { return day }
      if let known, known.days.contains(day) { return known.start }
      let period = Period.containing(CivilDay(number: day), unit: unit)
      known = (period.first.number...period.last.number, period.first.number)
      return period.first.number
    }
  }
}

extension AskedRows.Stretch {
  /// The days of rows that are looked at; nil: none, for the stretch begins after the day.
  package func days(at asOf: CivilDay, since effective: CivilDay) -> ClosedRange<Int32>? {
    let (first, last): (CivilDay, CivilDay)
    switch self {
    case .always: (first, last) = (effective, asOf)
    case .period(let unit): (first, last) = (Period.containing(asOf, unit: unit).first, asOf)
    case .earlier(let unit):
      let period = Period.containing(asOf, unit: unit).previous
      (first, last) = (period.first, period.last)
    case .days(let count): (first, last) = (asOf.moved(days: -count), asOf)
    case .months(let count): (first, last) = (Window.months(count).firstDay(at: asOf) ?? asOf, asOf)
    case .fixed(let period): (first, last) = (period.first, min(period.last, asOf))
    }
    return first <= last ? first.number...last.number : nil
  }
}
