import XiangyueColumns

/// What a piece of a record file shows, row by row: few rows leave anything here.
package struct PieceFacts: Sendable {
  var violations = OccasionColumns()
  /// 合规 occasions that a clause looks at; when they were put right is of no concern.
  var passes = OccasionColumns()
  /// Rows that show a violation on a scheduled day.
  var scheduledViolations = OccasionColumns()
  /// Rows that show 合规 on a scheduled day, where a clause asks for a condition on such a row.
  var scheduledPasses = OccasionColumns()
  /// Violations in cases that name nobody.
  var subjectless = OccasionColumns()
  /// Duties in time that are 未到期, each with its `limits`.
  var open = OccasionColumns()
  /// What is neither violated nor kept, for who asks why.
  var others = OtherOccasions()
  /// Rows for duties that are judged once all rows are known.
  var collected = CollectedRows()
  /// Duties for which a row that names nobody may answer.
  var nameless: [UInt16] = []
  /// Cases that other rows answer for.
  var cases = CollectedCases()
  /// By the plan's aggregates.
  var figures: [FigureRows] = []
  /// By the plan's exchanges.
  var exchanges: [ExchangeRows] = []
  /// By the plan's objections.
  var objections: [ObjectionRows] = []
  /// The first row of which a figure left the range.
  var overflowRow: UInt32?

  mutating func removeAll() {
    violations.removeAll()
    passes.removeAll()
    scheduledViolations.removeAll()
    scheduledPasses.removeAll()
    subjectless.removeAll()
    open.removeAll()
    others.removeAll()
    collected = CollectedRows()
    nameless.removeAll()
    cases = CollectedCases()
    figures = []
    exchanges = []
    objections = []
    overflowRow = nil
  }

  mutating func noteNameless(_ duty: Int) {
    let number = UInt16(truncatingIfNeeded: duty)
    if !nameless.contains(number) { nameless.append(number) }
  }

  /// The same in arrays of just the size, for keeping.
  var trimmed: PieceFacts {
    PieceFacts(
      violations: violations.trimmed, passes: passes.trimmed, scheduledViolations: scheduledViolations.trimmed,
      scheduledPasses: scheduledPasses.trimmed, subjectless: subjectless.trimmed, open: open.trimmed,
      others: others, collected: collected, nameless: nameless, cases: cases, figures: figures, exchanges: exchanges,
      objections: objections,
      overflowRow: overflowRow
    )
  }
}
