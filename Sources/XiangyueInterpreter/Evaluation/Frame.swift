import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// The rows an expression is evaluated over: a batch of a record, or all of a 主体, and then as of a day.
struct Frame {
  let count: Int
  let columns: [Column?]
  /// Answers what only a subject has, on a day; nil for rows of a record or where only a subject's own row is asked.
  let standing: StandingView?
  /// The day on which values that change with time are asked for.
  let days: Days
  /// Where the rows stand, for a figure that leaves the range.
  private let source: Source

  enum Days {
    case one(CivilDay)
    /// Each row's own, by `CivilDay.number`.
    case each([Int32])
  }

  private enum Source {
    case subjects(file: String, rows: [UInt32])
    case batch(offsets: [UInt32], log: OverflowLog)
  }

  /// - Parameter days: of each row.
  init(_ batch: borrowing Batch, days: [Int32], overflows: OverflowLog) {
    count = batch.count
    columns = batch.columns
    standing = nil
    self.days = .each(days)
    source = .batch(offsets: batch.rowOffsets, log: overflows)
  }

  /// The subjects' own rows on a day.
  init(_ table: SubjectTable, day: CivilDay) {
    self.init(table, day: day, standing: nil)
  }

  init(_ table: SubjectTable, standing: StandingView) {
    self.init(table, day: standing.day, standing: standing)
  }

  private init(_ table: SubjectTable, day: CivilDay, standing: StandingView?) {
    count = table.count
    columns = table.columns.map { $0 }
    self.standing = standing
    days = .one(day)
    source = .subjects(file: table.file, rows: table.rows)
  }

  /// The day of all rows; nil where each has its own.
  var day: CivilDay? {
    if case .one(let day) = days { day } else { nil }
  }

  /// Notes that a figure of a row left the range.
  func noteOverflow(row: Int, in log: OverflowLog) {
    switch source {
    case .subjects(let file, let rows): log.note(OverflowLog.Place(file: file, row: rows[row]))
    case .batch(let offsets, let log): log.note(OverflowLog.Place(file: "", row: offsets[row]))
    }
  }
}

/// What the subjects of one 主体 have come to by a day: the answers behind 环境分, 违反次数, 在 黑榜 …
struct StandingView {
  let standing: Standing
  let subject: Int
  let day: CivilDay

  /// The same of another 主体.
  func ofSubject(_ other: Int) -> StandingView {
    StandingView(standing: standing, subject: other, day: day)
  }
}
