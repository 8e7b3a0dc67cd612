import XiangyueColumns

/// Something that happened to a subject on a day and that clauses look at.
struct Event: Sendable {
  enum Kind: UInt8, Sendable, CaseIterable {
    case violated, complied
    /// 逾期: on the day after the last day of a limit. No violation.
    case overdue
  }

  let day: Int32
  let duty: UInt16
  let kind: Kind
  /// The spreadsheet's row, 0 for an absence.
  let row: UInt32
  let rectified: Int32
  /// Of a violation with a limit, its last day.
  var limit = DayColumn.missing
  var state = Rectification.none

  /// Day, article, 款, item (as the duties are listed), row.
  static func < (left: Event, right: Event) -> Bool {
    if left.day != right.day { return left.day < right.day }
    if left.duty != right.duty { return left.duty < right.duty }
    if left.row != right.row { return left.row < right.row }
    return left.kind.rawValue < right.kind.rawValue
  }
}

/// The occasions of all subjects of one 主体 that records showed, found by subject.
struct EventIndex: Sendable {
  private let starts: [Int]
  private let events: [Event]

  init(harvests: [RecordHarvest?], subject: Int, subjectCount: Int, duties: [Duty]) {
    let own = duties.map { $0.subject == subject }
    var sources: [(columns: OccasionColumns, kind: Event.Kind)] = []
    for harvest in harvests.compactMap(\.self) {
      sources.append((harvest.violations, .violated))
      sources.append((harvest.passes, .complied))
    }
    var starts = [Int](repeating: 0, count: subjectCount + 1)
    for source in sources {
      for index in 0..<source.columns.count where own[Int(source.columns.duties[index])] {
        starts[Int(source.columns.codes[index]) + 1] += 1
      }
    }
    for code in 0..<subjectCount { starts[code + 1] += starts[code] }
    var next = starts
    events = [Event](unsafeUninitializedCapacity: starts[subjectCount]) { buffer, initialized in
      for source in sources {
        let columns = source.columns
        for index in 0..<columns.count where own[Int(columns.duties[index])] {
          let code = Int(columns.codes[index])
          (buffer.baseAddress! + next[code]).initialize(
            to: Event(
              day: columns.days[index], duty: columns.duties[index], kind: source.kind, row: columns.rows[index],
              rectified: columns.rectifiedDays.isEmpty ? DayColumn.missing : columns.rectifiedDays[index]))
          next[code] += 1
        }
      }
      initialized = buffer.count
    }
    self.starts = starts
  }

  /// How many events the subjects of a range have.
  func count(in range: Range<Int>) -> Int { starts[range.upperBound] - starts[range.lowerBound] }

  func append(_ code: Int, to list: inout [Event]) {
    for index in starts[code]..<starts[code + 1] { list.append(events[index]) }
  }
}
