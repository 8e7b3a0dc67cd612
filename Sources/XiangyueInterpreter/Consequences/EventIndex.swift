import XiangyueColumns

/// The events of all subjects of one 主体, found by subject.
struct EventIndex: Sendable {
  private let starts: [Int]
  private let events: [Event]

  /// Occasions of one kind, as columns.
  struct Batch {
    let columns: OccasionColumns
    let kind: Event.Kind
  }

  /// - Parameter isOwn: by duty, whether it binds this 主体.
  init(_ batches: [Batch], subjectCount: Int, isOwn: [Bool], marks: inout MarkTable) {
    var starts = [Int](repeating: 0, count: subjectCount + 1)
    for batch in batches {
      let columns = batch.columns
      for index in 0..<columns.count where isOwn[Int(columns.duties[index])] {
        starts[Int(columns.codes[index]) + 1] += 1
      }
    }
    for code in 0..<subjectCount { starts[code + 1] += starts[code] }
    var next = starts
    let firstMarks = batches.map { marks.append($0.columns.marks) }
    let wordCount = UInt32(marks.wordCount)
    events = [Event](unsafeUninitializedCapacity: starts[subjectCount]) { buffer, initialized in
      for (batch, firstMark) in zip(batches, firstMarks) {
        let columns = batch.columns
        let (hasRectified, hasLimits) = (!columns.rectifiedDays.isEmpty, !columns.limits.isEmpty)
        for index in 0..<columns.count where isOwn[Int(columns.duties[index])] {
          let code = Int(columns.codes[index])
          var event = Event(
            day: columns.days[index], source: Int(columns.duties[index]), kind: batch.kind, row: columns.rows[index],
            rectified: hasRectified ? columns.rectifiedDays[index] : DayColumn.missing,
            mark: firstMark == 0 ? 0 : firstMark + UInt32(truncatingIfNeeded: index) * wordCount)
          if hasLimits { event.limit = columns.limits[index] }
          (buffer.baseAddress! + next[code]).initialize(to: event)
          next[code] += 1
        }
      }
      initialized = buffer.count
    }
    self.starts = starts
  }

  init(_ found: [(code: UInt32, event: Event)], subjectCount: Int) {
    let buckets = Buckets(count: found.count, bucketCount: subjectCount) { Int(found[$0].code) }
    events = buckets.order.map { found[Int($0)].event }
    starts = [0] + (0..<subjectCount).map { buckets.range(of: $0).upperBound }
  }

  var isEmpty: Bool { events.isEmpty }

  /// Those of all subjects.
  var all: [Event] { events }

  /// How many events the subjects of a range have.
  func count(in range: Range<Int>) -> Int { starts[range.upperBound] - starts[range.lowerBound] }

  func append(_ code: Int, to list: inout [Event]) {
    for index in starts[code]..<starts[code + 1] { list.append(events[index]) }
  }
}
