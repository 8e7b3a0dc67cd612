import XiangyueCalendar
import XiangyueSemantics

/// A duty on the days of a schedule, with its occasions that are due from 施行 to 截至. An occasion is a day, or a window that is due on
/// its last day: 每月 3日 至 10日.
struct ScheduledDuty: Sendable {
  let duty: Int
  let record: Int
  let subject: Int
  let modality: Modality
  let absence: Outcome?
  /// On which each occasion is due, in order.
  let days: [CivilDay]
  /// How many occasions have begun and are not due by 截至.
  let underWayCount: Int
  private let firstDay: Int32
  /// By day since 施行, where in `places` its occasions begin; one more at the end.
  private let starts: [Int32]
  /// The occasions of one day after the other, as indices in `days`. Only windows may share a day.
  let places: [Int32]

  init(
    duty: Int, subject: Int, modality: Modality, matter: Matter, schedule: Schedule, since start: CivilDay?, span: Span,
    calendar: HolidayCalendar
  ) {
    self.duty = duty
    self.subject = subject
    self.modality = modality
    record = matter.record
    absence = matter.absence
    let start = max(start ?? span.effective, span.effective)
    let begun = schedule.occurrences(touching: start, through: span.asOf, calendar: calendar)
    let due = begun.filter { $0.day <= span.asOf }
    days = due.map(\.day)
    underWayCount = begun.count - due.count
    firstDay = span.effective.number
    (starts, places) = Self.placesByDay(due, from: start, span)
  }

  /// - Parameter start: of a window no day before it counts.
  private static func placesByDay(
    _ due: [ScheduledDay], from start: CivilDay, _ span: Span
  ) -> (starts: [Int32], places: [Int32]) {
    var starts = [Int32](repeating: 0, count: span.dayCount + 1)
    func offsets(_ occasion: ScheduledDay) -> ClosedRange<Int> {
      (max(occasion.first, start) - span.effective)...(occasion.day - span.effective)
    }
    for occasion in due { for offset in offsets(occasion) { starts[offset + 1] += 1 } }
    for offset in starts.indices.dropFirst() { starts[offset] += starts[offset - 1] }
    var next = starts
    var places = [Int32](repeating: 0, count: Int(starts.last ?? 0))
    for (index, occasion) in due.enumerated() {
      for offset in offsets(occasion) {
        places[Int(next[offset])] = Int32(index)
        next[offset] += 1
      }
    }
    return (starts, places)
  }

  /// Where in `places` the occasions stand that a day is of.
  func range(of day: Int32) -> Range<Int> {
    let offset = Int(day) - Int(firstDay)
    guard offset >= 0, offset < starts.count - 1 else { return 0..<0 }
    return Int(starts[offset])..<Int(starts[offset + 1])
  }

  static func all(_ list: DutyList, program: Program, span: Span, calendar: HolidayCalendar) -> [ScheduledDuty] {
    list.duties.indices.compactMap { index in
      let duty = list.duties[index]
      guard case .matters(_, _, let schedule?) = program.norms[duty.norm].duty, let matter = duty.matter else {
        return nil
      }
      return ScheduledDuty(
        duty: index, subject: duty.subject, modality: list.modalities[index], matter: program.matters[matter],
        schedule: program.schedules[schedule].schedule, since: program.norms[duty.norm].inForce.since, span: span,
        calendar: calendar)
    }
  }
}
