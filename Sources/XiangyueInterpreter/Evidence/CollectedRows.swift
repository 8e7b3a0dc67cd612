import XiangyueColumns

/// Rows that speak of a duty which is judged only once all rows are known: of a period, or that answer for a case.
struct CollectedRows: Sendable {
  /// With their `rectifiedDays`.
  var occasions = OccasionColumns()
  /// `OutcomeCode`
  var outcomes: [UInt8] = []

  mutating func append(duty: Int, code: UInt32, day: Int32, row: UInt32, outcome: UInt8, rectified: Int32) {
    occasions.append(duty: duty, code: code, day: day, row: row)
    occasions.rectifiedDays.append(rectified)
    outcomes.append(outcome)
  }

  mutating func append(_ other: CollectedRows, firstRow: Int) {
    occasions.append(other.occasions, firstRow: firstRow)
    outcomes += other.outcomes
  }
}

/// Cases that rows of another record answer for.
struct CollectedCases: Sendable {
  /// A code is `ReferenceColumn.missing` for a case that names nobody.
  var occasions = OccasionColumns()
  /// When its time begins to run, as in a `TimeColumn`.
  var bases: [Int64] = []
  /// `BindingTable.Binding`
  var bindings: [UInt8] = []

  mutating func append(duty: Int, code: UInt32, day: Int32, row: UInt32, base: Int64, binding: UInt8) {
    occasions.append(duty: duty, code: code, day: day, row: row)
    bases.append(base)
    bindings.append(binding)
  }

  mutating func append(_ other: CollectedCases, firstRow: Int) {
    occasions.append(other.occasions, firstRow: firstRow)
    bases += other.bases
    bindings += other.bindings
  }
}

/// Of each row of a batch, which of the record's conditions hold (`Program.rowConditions`), and its figures (`Program.rowFigures`).
struct RowMarks: Sendable {
  /// Words a row; 0: nobody asks.
  let wordCount: Int
  private let words: [UInt64]

  init(_ plan: RecordPlan, evaluator: Evaluator, frame: borrowing Frame) {
    wordCount = plan.marks.wordCount
    var words = [UInt64](repeating: 0, count: wordCount * frame.count)
    for (index, condition) in plan.rowConditions.enumerated() where wordCount > 0 {
      let truths = evaluator.truth(condition, over: frame).values
      let bit = UInt64(1) << UInt64(index & 63)
      for row in truths.indices where truths[row] == TruthColumn.yes { words[row * wordCount + index >> 6] |= bit }
    }
    for (index, figure) in plan.rowFigures.enumerated() {
      guard case .numbers(let numbers) = evaluator.evaluate(figure, over: frame) else { continue }
      let place = plan.marks.conditionWords + index
      for row in numbers.values.indices { words[row * wordCount + place] = UInt64(bitPattern: numbers.values[row]) }
    }
    self.words = words
  }

  @inline(__always)
  func append(_ row: Int, to marks: inout [UInt64]) {
    guard wordCount > 0 else { return }
    marks += words[(row * wordCount)..<((row + 1) * wordCount)]
  }
}
