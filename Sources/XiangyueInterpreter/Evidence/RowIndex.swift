import XiangyueColumns

/// The rows collected for one duty, by subject, each one's in the order of day and row.
struct RowIndex: Sendable {
  private let buckets: Buckets
  private let rows: [ShownRow]

  /// - Parameter places: of the duty's rows in `collected`.
  init(_ collected: CollectedRows, places: ArraySlice<UInt32>, subjectCount: Int) {
    let first = places.startIndex
    buckets = Buckets(count: places.count, bucketCount: subjectCount) {
      Int(collected.occasions.codes[Int(places[first + $0])])
    }
    var rows = buckets.order.map { index in
      let place = Int(places[first + Int(index)])
      return ShownRow(
        day: collected.occasions.days[place], row: collected.occasions.rows[place], outcome: collected.outcomes[place],
        rectified: collected.occasions.rectifiedDays[place], source: UInt32(truncatingIfNeeded: place))
    }
    for code in 0..<subjectCount where buckets[code].count > 1 {
      rows[buckets.range(of: code)].sort { ($0.day, $0.row) < ($1.day, $1.row) }
    }
    self.rows = rows
  }

  /// Whether there is none of anybody.
  var isEmpty: Bool { rows.isEmpty }

  func rows(of code: Int) -> ArraySlice<ShownRow> { rows[buckets.range(of: code)] }
}

/// A record's collected rows, found by duty.
struct CollectedIndex: Sendable {
  let collected: CollectedRows
  private let buckets: Buckets

  init(_ collected: CollectedRows, dutyCount: Int) {
    self.collected = collected
    let duties = collected.occasions.duties
    buckets = Buckets(count: duties.count, bucketCount: dutyCount) { Int(duties[$0]) }
  }

  func rows(duty: Int, subjectCount: Int) -> RowIndex {
    RowIndex(collected, places: buckets[duty], subjectCount: subjectCount)
  }

  func appendMarks(of row: ShownRow?, layout: MarkLayout, to marks: inout [UInt64]) {
    guard layout.wordCount > 0 else { return }
    guard let row else {
      marks += layout.ofNoRow
      return
    }
    let first = Int(row.source) * layout.wordCount
    marks += collected.occasions.marks[first..<(first + layout.wordCount)]
  }
}
