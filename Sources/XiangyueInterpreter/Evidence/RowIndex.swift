import XiangyueColumns

/// The rows collected for one duty, by subject, each one's in the order of day and row.
struct RowIndex: Sendable {
  private let starts: [Int]
  private let rows: [ShownRow]

  /// - Parameter places: of the duty's rows in `collected`.
  init(_ collected: CollectedRows, places: ArraySlice<UInt32>, subjectCount: Int) {
    var starts = [Int](repeating: 0, count: subjectCount + 1)
    for place in places { starts[Int(collected.codes[Int(place)]) + 1] += 1 }
    for code in 0..<subjectCount { starts[code + 1] += starts[code] }
    let first = places.startIndex
    let order = stableOrder(count: places.count, bucketCount: max(1, subjectCount)) {
      Int(collected.codes[Int(places[first + $0])])
    }
    var rows = order.map { index in
      let place = Int(places[first + Int(index)])
      return ShownRow(
        day: collected.days[place], row: collected.rows[place], outcome: collected.outcomes[place],
        rectified: collected.rectifiedDays[place], source: UInt32(truncatingIfNeeded: place))
    }
    for code in 0..<subjectCount where starts[code + 1] - starts[code] > 1 {
      rows[starts[code]..<starts[code + 1]].sort { ($0.day, $0.row) < ($1.day, $1.row) }
    }
    self.starts = starts
    self.rows = rows
  }

  func rows(of code: Int) -> ArraySlice<ShownRow> { rows[starts[code]..<starts[code + 1]] }
}

/// A record's collected rows, found by duty.
struct CollectedIndex: Sendable {
  let collected: CollectedRows
  private let order: [UInt32]
  private let starts: [Int]

  init(_ collected: CollectedRows, dutyCount: Int) {
    self.collected = collected
    order = stableOrder(count: collected.count, bucketCount: max(1, dutyCount)) { Int(collected.duties[$0]) }
    var starts = [Int](repeating: 0, count: dutyCount + 1)
    for duty in collected.duties { starts[Int(duty) + 1] += 1 }
    for duty in 0..<dutyCount { starts[duty + 1] += starts[duty] }
    self.starts = starts
  }

  func rows(duty: Int, subjectCount: Int) -> RowIndex {
    RowIndex(collected, places: order[starts[duty]..<starts[duty + 1]], subjectCount: subjectCount)
  }

  func appendMarks(of row: ShownRow?, wordCount: Int, to marks: inout [UInt64]) {
    guard wordCount > 0 else { return }
    guard let row else {
      marks += repeatElement(0, count: wordCount)
      return
    }
    let first = Int(row.source) * wordCount
    marks += collected.marks[first..<(first + wordCount)]
  }
}
