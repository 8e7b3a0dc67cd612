import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// The rows an expression is evaluated over: a batch of a record, or all of a 主体, and then as of a day.
struct Frame {
  let count: Int
  let columns: [Column?]
  /// Answers what only a subject has, on a day; nil for rows of a record or where only a subject's own row is asked.
  let standing: StandingView?

  init(_ batch: borrowing Batch) {
    count = batch.count
    columns = batch.columns
    standing = nil
  }

  init(_ table: SubjectTable, standing: StandingView? = nil) {
    count = table.count
    columns = table.columns.map { $0 }
    self.standing = standing
  }
}

/// What the subjects of one 主体 have come to by a day: the answers behind 环境分, 违反次数, 在 黑榜 …
struct StandingView {
  let standing: Standing
  let subject: Int
  let day: CivilDay
}
