import XiangyueColumns

/// Rows that speak of a duty which is judged only once all rows are known: of a period, or that answer for a case. As columns;
/// `rows` are offsets within the piece until it is known where it begins.
struct CollectedRows: Sendable {
  var duties: [UInt16] = []
  var codes: [UInt32] = []
  var days: [Int32] = []
  var rows: [UInt32] = []
  /// `OutcomeCode`
  var outcomes: [UInt8] = []
  /// The day it was put right, as known on the day of the check.
  var rectifiedDays: [Int32] = []
  /// As in `OccasionColumns`.
  var marks: [UInt64] = []

  var count: Int { duties.count }

  mutating func append(duty: Int, code: UInt32, day: Int32, row: UInt32, outcome: UInt8, rectified: Int32) {
    duties.append(UInt16(truncatingIfNeeded: duty))
    codes.append(code)
    days.append(day)
    rows.append(row)
    outcomes.append(outcome)
    rectifiedDays.append(rectified)
  }

  mutating func append(_ other: CollectedRows, firstRow: Int) {
    duties += other.duties
    codes += other.codes
    days += other.days
    let first = UInt32(truncatingIfNeeded: firstRow)
    for row in other.rows { rows.append(row &+ first) }
    outcomes += other.outcomes
    rectifiedDays += other.rectifiedDays
    marks += other.marks
  }
}

/// Cases that rows of another record answer for, as columns.
struct CollectedCases: Sendable {
  var duties: [UInt16] = []
  /// `ReferenceColumn.missing` for a case that names nobody.
  var codes: [UInt32] = []
  /// The case's day.
  var days: [Int32] = []
  var rows: [UInt32] = []
  /// When its time begins to run, as in a `TimeColumn`.
  var bases: [Int64] = []
  /// `BindingTable.Binding`
  var bindings: [UInt8] = []
  /// As in `OccasionColumns`.
  var marks: [UInt64] = []

  var count: Int { duties.count }

  mutating func append(duty: Int, code: UInt32, day: Int32, row: UInt32, base: Int64, binding: UInt8) {
    duties.append(UInt16(truncatingIfNeeded: duty))
    codes.append(code)
    days.append(day)
    rows.append(row)
    bases.append(base)
    bindings.append(binding)
  }

  mutating func append(_ other: CollectedCases, firstRow: Int) {
    duties += other.duties
    codes += other.codes
    days += other.days
    let first = UInt32(truncatingIfNeeded: firstRow)
    for row in other.rows { rows.append(row &+ first) }
    bases += other.bases
    bindings += other.bindings
    marks += other.marks
  }
}

/// Of each row of a batch, which of the record's conditions hold (`Program.rowConditions`).
struct RowMarks: Sendable {
  /// Words a row; 0: nobody asks.
  let wordCount: Int
  private let words: [UInt64]

  init(_ plan: RecordPlan, evaluator: Evaluator, frame: borrowing Frame) {
    wordCount = plan.markWordCount
    var words = [UInt64](repeating: 0, count: wordCount * frame.count)
    for (index, condition) in plan.rowConditions.enumerated() where wordCount > 0 {
      let truths = evaluator.truth(condition, over: frame).values
      let bit = UInt64(1) << UInt64(index & 63)
      for row in truths.indices where truths[row] == TruthColumn.yes { words[row * wordCount + index >> 6] |= bit }
    }
    self.words = words
  }

  @inline(__always)
  func append(_ row: Int, to marks: inout [UInt64]) {
    guard wordCount > 0 else { return }
    marks += words[(row * wordCount)..<((row + 1) * wordCount)]
  }
}
