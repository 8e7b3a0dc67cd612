import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// The 异议 of one board, as the rows of their record meet it.
struct ObjectionPlan: Sendable {
  let board: Int
  let objection: BoardObjection
}

/// Rows that object to entries on one board, as they stand on the day of the check.
struct ObjectionRows: Sendable {
  /// `ReferenceColumn.missing`: the row names nobody.
  var codes: [UInt32] = []
  var days: [Int32] = []
  var rows: [UInt32] = []
  /// `DayColumn.missing`: not reviewed, or the record has no such day.
  var reviewDays: [Int32] = []
  var decisions: [Decision] = []

  enum Decision: UInt8, Sendable {
    case open, rejected, upheld
  }

  mutating func append(_ other: ObjectionRows, firstRow: Int) {
    codes += other.codes
    days += other.days
    for row in other.rows { rows.append(row &+ UInt32(truncatingIfNeeded: firstRow)) }
    reviewDays += other.reviewDays
    decisions += other.decisions
  }
}

extension Interpreter {
  /// Notes the rows of a batch that object to entries on boards, as evidence.
  func collectObjections(
    _ plan: RecordPlan, frame: borrowing Frame, batch: borrowing Batch, days: [Int32], in facts: inout PieceFacts,
    status: inout [UInt8]
  ) {
    facts.objections = plan.objections.map { _ in ObjectionRows() }
    for (place, own) in plan.objections.enumerated() {
      guard case .references(let codes)? = frame.columns[own.objection.reference] else { continue }
      let count = UInt32(subjects[program.sets[program.boards[own.board].set].subject].count)
      let concerned = evaluator.truth(own.objection.filter, over: frame).values
      let upheld = evaluator.truth(own.objection.upheld, over: frame).values
      let reviews = own.objection.reviewColumn.flatMap { frame.columns[$0]?.civilDays }
      for row in days.indices
      where concerned[row] != TruthColumn.no && span.effective.number <= days[row] && days[row] <= span.asOf.number {
        status[row] = RowStatus.evidence
        // A review that is still to come has not decided anything.
        let review = reviews.map { $0[row] <= span.asOf.number ? $0[row] : DayColumn.missing } ?? DayColumn.missing
        let isReviewed = reviews == nil || review != DayColumn.missing
        facts.objections[place].codes.append(codes.values[row] < count ? codes.values[row] : ReferenceColumn.missing)
        facts.objections[place].days.append(days[row])
        facts.objections[place].rows.append(batch.rowOffsets[row])
        facts.objections[place].reviewDays.append(review)
        facts.objections[place].decisions.append(
          isReviewed ? Self.decision(isConcerned: concerned[row], isUpheld: upheld[row]) : .open)
      }
    }
  }

  /// Where it is not known whether the row is about this board, only what leaves the entry standing is decided.
  private static func decision(isConcerned: UInt8, isUpheld: UInt8) -> ObjectionRows.Decision {
    if isUpheld == TruthColumn.no { return .rejected }
    return isUpheld == TruthColumn.yes && isConcerned == TruthColumn.yes ? .upheld : .open
  }
}
