import XiangyueColumns

/// What a whole record file showed.
struct RecordHarvest: Sendable {
  let file: String
  let total: EvidenceCollector
  let violations: OccasionColumns
  let passes: OccasionColumns
  let scheduledViolations: OccasionColumns
  let scheduledPasses: OccasionColumns
  let subjectless: OccasionColumns
  let open: OccasionColumns
  let others: OtherOccasions
  let collected: CollectedRows
  let cases: CollectedCases
  /// Duties for which a row that names nobody may answer.
  let nameless: Set<UInt16>
  /// By the plan's figures.
  let figures: [FigureIndex]
  /// By the plan's exchanges.
  let exchanges: [ExchangeRows]
  /// By the plan's objections.
  let objections: [ObjectionRows]
  /// The first row of which a figure left the range.
  let overflowRow: Int?
  let rowsRead: Int
  let setAside: [SetAsideRow]
  /// On how many days before the i-th since 施行 there was anybody's row.
  private let seenBefore: [Int]
  private let firstDay: Int32

  /// - Parameters:
  ///   - needed: of a duty, how many violations a subject must have for its passes to matter.
  ///   - figureSizes: of each of the plan's figures, how many subjects there are.
  init(
    file: String, total: EvidenceCollector, pieces: [(firstRow: Int, output: PieceFacts)], rowsRead: Int,
    setAside: [SetAsideRow], needed: [Int: Int], markWordCount: Int, figureSizes: [Int]
  ) {
    self.file = file
    self.total = total
    self.rowsRead = rowsRead
    self.setAside = setAside
    var violations = OccasionColumns()
    var scheduledViolations = OccasionColumns()
    var scheduledPasses = OccasionColumns()
    var subjectless = OccasionColumns()
    var open = OccasionColumns()
    var others = OtherOccasions()
    var collected = CollectedRows()
    var cases = CollectedCases()
    var figures = figureSizes.map { _ in FigureRows() }
    var exchanges: [ExchangeRows] = []
    var objections: [ObjectionRows] = []
    violations.reserve(pieces.reduce(0) { $0 + $1.output.violations.count })
    for piece in pieces {
      violations.append(piece.output.violations, firstRow: piece.firstRow)
      scheduledViolations.append(piece.output.scheduledViolations, firstRow: piece.firstRow)
      scheduledPasses.append(piece.output.scheduledPasses, firstRow: piece.firstRow)
      subjectless.append(piece.output.subjectless, firstRow: piece.firstRow)
      open.append(piece.output.open, firstRow: piece.firstRow)
      others.append(piece.output.others, firstRow: piece.firstRow)
      collected.append(piece.output.collected, firstRow: piece.firstRow)
      cases.append(piece.output.cases, firstRow: piece.firstRow)
      if exchanges.isEmpty { exchanges = piece.output.exchanges.map { _ in ExchangeRows() } }
      for (index, rows) in piece.output.exchanges.enumerated() {
        exchanges[index].append(rows, firstRow: piece.firstRow)
      }
      if objections.isEmpty { objections = piece.output.objections.map { _ in ObjectionRows() } }
      for (index, rows) in piece.output.objections.enumerated() {
        objections[index].append(rows, firstRow: piece.firstRow)
      }
      for (index, rows) in piece.output.figures.enumerated() { figures[index].append(rows) }
    }
    let found = ViolationTally(violations, needed: needed)
    var passes = OccasionColumns()
    for piece in pieces {
      let own = piece.output.passes
      for index in 0..<own.count where found.reaches(duty: own.duties[index], code: own.codes[index]) {
        passes.append(
          duty: Int(own.duties[index]), code: own.codes[index], day: own.days[index],
          row: own.rows[index] &+ UInt32(truncatingIfNeeded: piece.firstRow))
        passes.marks += own.marks[(index * markWordCount)..<((index + 1) * markWordCount)]
      }
    }
    self.violations = violations
    self.passes = passes
    self.scheduledViolations = scheduledViolations
    self.scheduledPasses = scheduledPasses
    self.subjectless = subjectless
    self.open = open
    self.others = others
    self.collected = collected
    self.cases = cases
    self.exchanges = exchanges
    self.objections = objections
    nameless = Set(pieces.flatMap(\.output.nameless))
    self.figures = zip(figures, figureSizes).map { FigureIndex($0, subjectCount: $1) }
    overflowRow = pieces.compactMap { piece in piece.output.overflowRow.map { piece.firstRow + Int($0) } }.min()
    var seen = 0
    seenBefore =
      [0]
      + total.seenDays.map { day in
        seen += day ? 1 : 0
        return seen
      }
    firstDay = total.firstDay
  }

  /// Whether anybody's row is there on a day of these, as far as figures ask.
  func hasRow(from first: Int32, through last: Int32) -> Bool {
    let lower = min(max(0, Int(first) - Int(firstDay)), seenBefore.count - 1)
    let upper = min(max(lower, Int(last) - Int(firstDay) + 1), seenBefore.count - 1)
    return seenBefore[lower] < seenBefore[upper]
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
