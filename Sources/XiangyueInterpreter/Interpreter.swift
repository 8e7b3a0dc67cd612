import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// Program × records → findings. Records are judged piece by piece, on as many threads as the reader has (`judge`); what the
/// pieces gave is taken in file by file (`absorb`); then subjects' events, scores and boards follow (`findings`).
package struct Interpreter: Sendable {
  let program: Program
  let subjects: [SubjectTable]
  let calendar: HolidayCalendar
  let span: Span
  let threads: Int
  /// Of whom it is asked why; nil: of nobody.
  let explained: ExplainedSubjects?
  let duties: DutyList
  let periods: [PeriodUnit: PeriodTable]
  let segments: SegmentTable
  let bindings: BindingTable
  /// By record, the scheduled duties that rest on it.
  let scheduled: [[ScheduledDuty]]
  /// By record, the periodic duties that rest on it.
  let periodic: [[PeriodicDuty]]
  let limits: LimitTable
  let lateUnits: LateUnits
  let marks: MarkLayout
  let plans: [RecordPlan]
  let evaluator: Evaluator
  let unseenPeriod: Period
  var harvests: [RecordHarvest?]

  /// - Parameters:
  ///   - subjects: the tables of `program.subjects`, in that order.
  ///   - from: the first day shown; nil: 施行.
  ///   - asOf: 截至, to whose end everything is seen.
  ///   - explained: of whom more is kept, so that `explanations` can say why; findings are the same.
  package init(
    program: Program, subjects: [SubjectTable], calendar: HolidayCalendar, from: CivilDay?, asOf: CivilDay,
    threads: Int, explained: ExplainedSubjects? = nil
  ) throws(InterpreterFault) {
    try self.init(
      program: program, subjects: subjects, calendar: calendar, from: from, asOf: asOf, threads: threads,
      explained: explained, segments: nil)
  }

  /// - Parameter segments: those of a check that is asked further; nil: as the program needs them.
  init(
    program: Program, subjects: [SubjectTable], calendar: HolidayCalendar, from: CivilDay?, asOf: CivilDay,
    threads: Int, explained: ExplainedSubjects?, segments known: SegmentTable?
  ) throws(InterpreterFault) {
    let span = Span(effective: program.effectiveDay, from: from, asOf: asOf)
    guard span.dayCount <= Span.longest else { throw .spanTooLong(days: span.dayCount) }
    self.program = program
    self.subjects = subjects
    self.calendar = calendar
    self.span = span
    self.threads = max(1, threads)
    self.explained = explained
    let duties = DutyList(program, keepsOccasions: explained != nil)
    try Self.checkSize(program, duties)
    self.duties = duties
    lateUnits = LateUnits(program, duties)
    let periods = Dictionary(
      uniqueKeysWithValues: Set(PeriodUnit.allCases).union(program.usedUnits).map {
        ($0, PeriodTable(unit: $0, span: span))
      })
    self.periods = periods
    let segments =
      known
      ?? SegmentTable(
        units: program.usedUnits, cuts: program.accounts.compactMap(\.since), span: span)
    self.segments = segments
    let unseenUnit = program.accounts.first?.unit ?? .month
    unseenPeriod = Period.containing(asOf, unit: unseenUnit)
    var evaluator = Evaluator(program: program, subjects: subjects, asOf: asOf)
    let rowConditions = program.rowConditions
    let rowFigures = program.rowFigures
    let marks = program.marks
    self.marks = marks
    plans = program.records.indices.map {
      RecordPlan(
        record: $0, program: program, duties: duties, segmentCount: segments.count, rowConditions: rowConditions[$0],
        rowFigures: rowFigures[$0], marks: marks)
    }
    for plan in plans {
      for expression in plan.expressions { evaluator.prepare(expression) }
    }
    self.evaluator = evaluator
    bindings = try BindingTable(duties: duties.duties, evaluator: evaluator, span: span)
    let scheduled = ScheduledDuty.all(duties, program: program, span: span, calendar: calendar)
    self.scheduled = program.records.indices.map { record in scheduled.filter { $0.record == record } }
    let periodic = PeriodicDuty.all(duties, program: program, span: span)
    self.periodic = program.records.indices.map { record in periodic.filter { $0.record == record } }
    limits = LimitTable(duties: duties, span: span, calendar: calendar)
    harvests = Array(repeating: nil, count: program.records.count)
    try checkSizes()
  }

  /// Which columns of a record's file must be kept as values; all declared ones are checked all the same.
  package func wantedColumns(record: Int) -> [Bool] { plans[record].wanted }

  /// A thread's state while it goes through the pieces of a record's file.
  package func makeCollector(record: Int) -> EvidenceCollector {
    let own = scheduled[record]
    return EvidenceCollector(
      sights: plans[record].sights.map { Array(repeating: 0, count: subjects[$0.subject].count * $0.wordCount) },
      counts: Array(repeating: 0, count: duties.duties.count * Verdict.allCases.count),
      scheduled: own.map { Array(repeating: 0, count: subjects[$0.subject].count * $0.days.count) },
      sheets: own.map { Array(repeating: 0, count: $0.days.count) },
      periodSheets: periodic[record].map { Array(repeating: 0, count: $0.occasions.count) },
      seenDays: Array(repeating: false, count: figureDayCount(record: record)),
      firstDay: figureStart(record: record).number)
  }

  /// Takes in what the pieces of a record's file gave.
  package mutating func absorb(
    record: Int, file: String, states: [EvidenceCollector], pieces: [(firstRow: Int, output: PieceFacts)],
    rowsRead: Int, setAside: [SetAsideRow]
  ) {
    var total = states.first ?? makeCollector(record: record)
    for state in states.dropFirst() { total.merge(state) }
    harvests[record] = RecordHarvest(
      file: file, total: total, pieces: pieces, rowsRead: rowsRead, setAside: setAside,
      needed: WatchedPasses(program, duties).neededViolations, markWordCount: marks.wordCount,
      figureSizes: plans[record].figures.map { subjects[$0.subject].count })
  }
}
