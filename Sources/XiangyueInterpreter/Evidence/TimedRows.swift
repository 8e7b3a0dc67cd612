import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// A duty on cases in which something must be done in time, as the rows of their record meet it.
struct TimedRows: Sendable {
  let duty: Int
  let reference: Int
  let subject: Int
  let filter: Expression?
  /// When the time begins to run.
  let base: Expression
  /// When it was done, on the row; nil: rows of another record show it.
  let done: Expression?
  let term: Timing.Term
  let isEncouragement: Bool
  let exemptions: [RowExemption]
  let keepsPasses: Bool
  /// Whether every other verdict is kept too.
  let keepsOthers: Bool
  /// As `InForce.since`.
  let since: CivilDay?

  /// Every expression over the record's rows.
  var expressions: [Expression] { [filter, base, done].compactMap { $0 } + exemptions.map(\.condition) }

  static func all(record: Int, program: Program, duties: DutyList) -> [TimedRows] {
    let watched = WatchedPasses(program, duties)
    return duties.duties.indices.compactMap { index in
      let duty = duties.duties[index]
      guard case .timedCases(record, let reference, let filter, let timing, _) = program.norms[duty.norm].duty else {
        return nil
      }
      let done: Expression?
      switch timing.done {
      case .onRow(let expression): done = expression
      case .matter: done = nil
      }
      return TimedRows(
        duty: index, reference: reference, subject: duty.subject, filter: filter, base: timing.base, done: done,
        term: timing.term, isEncouragement: duties.modalities[index] == .encouragement,
        exemptions: program.rowExemptions(ofNorm: duty.norm), keepsPasses: watched.duties.contains(index),
        keepsOthers: duties.keepsOccasions, since: program.norms[duty.norm].inForce.since)
    }
  }

  /// What an outcome is for this duty, where it applies.
  func verdict(_ outcome: CaseOutcome) -> Verdict { outcome.verdict(isEncouragement: isEncouragement) }
}

extension Column {
  /// As in a `TimeColumn`; of a 日期 every minute of it. Missing where it is neither.
  var moments: [Int64] {
    switch self {
    case .times(let column): column.values
    case .days(let column):
      column.values.map { $0 == DayColumn.missing ? TimeColumn.missing : Int64($0) * 2880 + 1 }
    case .codes, .references, .numbers, .truths, .texts: Array(repeating: TimeColumn.missing, count: count)
    }
  }
}
