import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// Something that happened to a subject and that clauses look at, with what it rests on.
package struct ExplainedEvent: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    /// A duty, as an index into `Findings.duties`.
    case violated(duty: Int)
    case complied(duty: Int)
    /// 逾期: on the day after the last.
    case overdue(duty: Int)
    /// 每逾期 1日: so much more time has passed.
    case late(duty: Int)
    case entered(board: Int)
    case left(board: Int)
    case periodEnded
    /// 兑换, as an index into `Program.exchanges`; `isExpired`: of points that would count no longer, what had been exchanged.
    case exchanged(exchange: Int, isExpired: Bool)
    case attained(Attainment)
  }

  package let kind: Kind
  package let day: CivilDay
  /// The spreadsheet's row in the file of the duty's record; nil where no row shows it: an absence.
  package let row: Int?
  /// Of an overdue: the day of what was to be put right.
  package let violationDay: CivilDay?
  /// The last day for putting it right, or the last that was in time.
  package let lastDay: CivilDay?
  /// What was set for putting it right; nil where the last day comes from the duty itself.
  package let limit: TimeLimit?
  /// As far as is known on the day of the check.
  package let rectifiedDay: CivilDay?
  package let rectification: Rectification
}

extension ExplainedEvent {
  init(exchange: Int, day: CivilDay, row: Int, isExpired: Bool) {
    self.init(
      kind: .exchanged(exchange: exchange, isExpired: isExpired), day: day, row: row, violationDay: nil, lastDay: nil,
      limit: nil, rectifiedDay: nil, rectification: .none)
  }
}

/// The verdict on one occasion.
package struct ExplainedOccasion: Sendable, Hashable {
  /// Index into `Findings.duties`.
  package let duty: Int
  package let verdict: Verdict
  /// Nil where there was no occasion at all: nobody's row speaks of it.
  package let day: CivilDay?
  package let row: Int?
  package let lastDay: CivilDay?
  package let limit: TimeLimit?
  package let rectifiedDay: CivilDay?
  package let rectification: Rectification
}

extension Interpreter {
  /// - Parameter events: those of the walk, among which that of an overdue is sought.
  func explained(_ event: Event, among events: [Event], sources: EventSources) -> ExplainedEvent {
    let source = Int(event.source)
    let board = source - sources.dutyCount
    let kind: ExplainedEvent.Kind
    switch event.kind {
    case .violated: kind = .violated(duty: source)
    case .complied: kind = .complied(duty: source)
    case .overdue: kind = .overdue(duty: source)
    case .late: kind = .late(duty: source)
    case .entered: kind = .entered(board: board)
    case .left: kind = .left(board: board)
    case .periodEnded: kind = .periodEnded
    case .attained: kind = sources.attainment(ofSource: source).map { .attained($0) } ?? .periodEnded
    }
    var violation = event
    if event.kind == .overdue {
      violation =
        events.first { other in
          other.kind == .violated && other.source == event.source && other.row == event.row
            && other.limit == event.day - 1
        } ?? event
    }
    let isOfDuty = source < sources.dutyCount
    return ExplainedEvent(
      kind: kind, day: CivilDay(number: event.day), row: isOfDuty && event.row > 0 ? Int(event.row) : nil,
      violationDay: event.kind == .overdue ? CivilDay(number: violation.day) : nil,
      lastDay: event.kind == .overdue ? CivilDay(number: event.day - 1) : CivilDay(known: event.limit),
      limit: isOfDuty && violation.kind == .violated ? limit(of: violation) : nil,
      rectifiedDay: CivilDay(known: event.rectified), rectification: violation.state)
  }

  /// What a clause set for putting a violation right.
  func limit(of violation: Event) -> TimeLimit? {
    guard violation.state != .none else { return nil }
    let day = CivilDay(number: violation.day)
    return duties.limits[Int(violation.source)].last { set in
      set.inForce.contains(day) && set.limit.lastDay(from: day, in: calendar).number == violation.limit
    }?.limit
  }
}

extension CivilDay {
  /// Nil for `DayColumn.missing`.
  init?(known number: Int32) {
    guard number != DayColumn.missing else { return nil }
    self.init(number: number)
  }
}
