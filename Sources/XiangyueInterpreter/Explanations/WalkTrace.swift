import XiangyueColumns

/// What followed from what in the walk through one subject's events in one stage.
struct WalkTrace: Sendable {
  let subject: Int
  let code: Int
  let stage: Int
  /// What holds on the rows that are evidence of its events.
  let marks: MarkTable
  /// In the order in which they were walked through.
  var events: [Event] = []
  /// Clauses that fired, in order.
  private(set) var firings: [Firing] = []
  /// Entries into boards and removals, with their days.
  var changes: [(change: StayBook.Change, day: Int32)] = []
  /// Occasions of scheduled duties, and of those that no row speaks of, that are neither violated nor kept.
  private(set) var others = OtherOccasions()
  /// What the firings gave and took.
  var points: [TracedPoints] = []

  init(subject: Int, code: Int, stage: Int, marks: MarkTable) {
    self.subject = subject
    self.code = code
    self.stage = stage
    self.marks = marks
  }

  /// A clause that fired at an event.
  struct Firing: Sendable {
    let clause: Int
    let item: Int?
    let event: Event
    /// Of the event, within the walk; see `TracedPoints.event`.
    let number: Int
  }

  mutating func note(clause: Int, item: Int?, event: Event, number: Int) {
    firings.append(Firing(clause: clause, item: item, event: event, number: number))
  }

  /// - Parameter day: `DayColumn.missing` where there was no occasion at all.
  mutating func note(duty: Int, day: Int32, verdict: Verdict) {
    others.append(duty: duty, code: UInt32(truncatingIfNeeded: code), day: day, row: 0, verdict: verdict)
  }
}

/// An amount that a clause gave or took, and what caps left of it.
struct TracedPoints: Sendable {
  let account: Int
  let clause: Int
  let day: Int32
  /// Only amounts of the same event share it.
  let event: Int
  /// As the clause says it, in ten-thousandths; more than one number where it is not known how much.
  let amount: ClosedRange<Int64>
  /// What counted.
  let given: GivenPoints
  /// The caps that cut it, as indices into `Program.caps`.
  let caps: [Int]
  /// The last day on which it counts.
  let last: Int32

  init(_ said: HeldPoints.Amount, given: GivenPoints, caps: [Int]) {
    account = said.account
    clause = said.clause
    day = said.day
    event = said.event
    amount = said.value
    last = said.last
    self.given = given
    self.caps = caps
  }
}

extension SubjectWalk {
  /// The walk of one subject again, with what followed from what.
  func trace(_ code: Int) -> WalkTrace {
    let part = walk(code..<(code + 1), traces: true)
    var trace = part.trace ?? WalkTrace(subject: subject, code: code, stage: stage, marks: marks)
    trace.points = part.ledger.traced ?? []
    return trace
  }
}
