import XiangyueColumns

/// What a whole record file showed.
struct RecordHarvest: Sendable {
  let file: String
  let total: EvidenceCollector
  let violations: OccasionColumns
  let passes: OccasionColumns
  let scheduledViolations: OccasionColumns
  let subjectless: OccasionColumns
  let rowsRead: Int
  let setAside: [SetAsideRow]

  /// - Parameter needed: of a duty, how many violations a subject must have for its passes to matter.
  init(
    file: String, total: EvidenceCollector, pieces: [(firstRow: Int, output: PieceFacts)], rowsRead: Int,
    setAside: [SetAsideRow], needed: [Int: Int]
  ) {
    self.file = file
    self.total = total
    self.rowsRead = rowsRead
    self.setAside = setAside
    var violations = OccasionColumns()
    var scheduledViolations = OccasionColumns()
    var subjectless = OccasionColumns()
    violations.reserve(pieces.reduce(0) { $0 + $1.output.violations.count })
    for piece in pieces {
      violations.append(piece.output.violations, firstRow: piece.firstRow)
      scheduledViolations.append(piece.output.scheduledViolations, firstRow: piece.firstRow)
      subjectless.append(piece.output.subjectless, firstRow: piece.firstRow)
    }
    let found = ViolationTally(violations, needed: needed)
    var passes = OccasionColumns()
    for piece in pieces {
      let own = piece.output.passes
      for index in 0..<own.count where found.reaches(duty: own.duties[index], code: own.codes[index]) {
        passes.append(
          duty: Int(own.duties[index]), code: own.codes[index], day: own.days[index],
          row: own.rows[index] &+ UInt32(truncatingIfNeeded: piece.firstRow))
      }
    }
    self.violations = violations
    self.passes = passes
    self.scheduledViolations = scheduledViolations
    self.subjectless = subjectless
  }
}

/// How often each subject broke the duties of which passes matter only to those who broke them.
private struct ViolationTally {
  private var counts: [[Int32]?]
  private var needed: [Int32]

  init(_ violations: OccasionColumns, needed: [Int: Int]) {
    let dutyCount = max(Int(violations.duties.max() ?? 0), needed.keys.max() ?? 0) + 1
    let subjectCount = Int(violations.codes.max() ?? 0) + 1
    counts = Array(repeating: nil, count: dutyCount)
    self.needed = Array(repeating: 0, count: dutyCount)
    for (duty, least) in needed {
      counts[duty] = Array(repeating: 0, count: subjectCount)
      self.needed[duty] = Int32(clamping: least)
    }
    for index in 0..<violations.count { counts[Int(violations.duties[index])]?[Int(violations.codes[index])] += 1 }
  }

  func reaches(duty: UInt16, code: UInt32) -> Bool {
    guard Int(duty) < counts.count, let counts = counts[Int(duty)] else { return true }
    return Int(code) < counts.count && counts[Int(code)] >= needed[Int(duty)]
  }
}
