import XiangyueCalendar
import XiangyueSemantics

/// A duty on the days of a schedule, with those days from 施行 to 截至.
struct ScheduledDuty: Sendable {
  let duty: Int
  let record: Int
  let subject: Int
  let modality: Modality
  let absence: Outcome?
  let days: [CivilDay]
  private let firstDay: Int32
  /// By day since 施行: the index in `days`, or −1.
  private let indices: [Int32]

  init(
    duty: Int, subject: Int, modality: Modality, matter: Matter, schedule: Schedule, span: Span,
    calendar: HolidayCalendar
  ) {
    self.duty = duty
    self.subject = subject
    self.modality = modality
    record = matter.record
    absence = matter.absence
    days = schedule.days(from: span.effective, through: span.asOf, calendar: calendar)
    firstDay = span.effective.number
    var indices = [Int32](repeating: -1, count: span.dayCount)
    for (index, day) in days.enumerated() { indices[day - span.effective] = Int32(index) }
    self.indices = indices
  }

  /// Which of the scheduled days a day is.
  func index(of day: Int32) -> Int? {
    let offset = Int(day) - Int(firstDay)
    guard indices.indices.contains(offset), indices[offset] >= 0 else { return nil }
    return Int(indices[offset])
  }

  static func all(_ list: DutyList, program: Program, span: Span, calendar: HolidayCalendar) -> [ScheduledDuty] {
    list.duties.indices.compactMap { index in
      let duty = list.duties[index]
      guard case .matters(_, _, let schedule?) = program.norms[duty.norm].duty, let matter = duty.matter else {
        return nil
      }
      return ScheduledDuty(
        duty: index, subject: duty.subject, modality: list.modalities[index], matter: program.matters[matter],
        schedule: program.schedules[schedule].schedule, span: span, calendar: calendar)
    }
  }
}
