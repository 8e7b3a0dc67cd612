import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// A duty that is judged once a period, with the periods from 施行 to 截至, whole or begun.
struct PeriodicDuty: Sendable {
  let duty: Int
  let record: Int
  let subject: Int
  let modality: Modality
  let absence: Outcome?
  /// How often; of an upper bound, how often at most.
  let times: Int
  let isUpperBound: Bool
  let keepsPasses: Bool
  /// By period; nil where it had to be done before 施行.
  let occasions: [Occasion?]
  private let table: PeriodTable
  /// 施行 of its document.
  private let start: CivilDay

  struct Occasion: Sendable {
    let period: Period
    /// On this day it is asked which version is in force and whom it binds.
    let day: Int32
    /// What is done after this day does not count.
    let due: Int32
    /// Whether it is over by the day of the check.
    let isOver: Bool
    /// The day of a violation that no row before it shows.
    let faultDay: Int32
    /// Whether a day before the period's end was set.
    let hasDueDay: Bool
  }

  init(duty: Int, norm: Norm, _ list: DutyList, matter: Matter, term: PeriodicTerm, keepsPasses: Bool, span: Span) {
    self.duty = duty
    subject = list.duties[duty].subject
    modality = list.modalities[duty]
    record = matter.record
    absence = matter.absence
    self.keepsPasses = keepsPasses
    // 不得 A is at most as often as is not yet forbidden.
    let isForbidden = norm.modality == .prohibition && !term.isUpperBound
    isUpperBound = term.isUpperBound || isForbidden
    times = isForbidden ? term.times - 1 : term.times
    table = PeriodTable(unit: term.unit, span: span)
    let start = max(norm.inForce.since ?? span.effective, span.effective)
    self.start = start
    occasions = table.periods.map { period in
      let due = term.dueDate(in: period)
      let last = due ?? period.last
      guard last >= start else { return nil }
      return Occasion(
        period: period, day: min(last, span.asOf).number, due: last.number,
        isOver: due == nil ? last <= span.asOf : last < span.asOf,
        faultDay: due == nil ? last.number : last.number + 1, hasDueDay: due != nil)
    }
  }

  /// Which of the periods a day lies in; nil for one on which its document is not in force yet.
  func index(of day: Int32) -> Int? { day < start.number ? nil : table.index(of: day) }

  static func all(_ list: DutyList, program: Program, span: Span) -> [PeriodicDuty] {
    let watched = WatchedPasses(program, list)
    return list.duties.indices.compactMap { index in
      let duty = list.duties[index]
      guard case .periodic(_, _, let term) = program.norms[duty.norm].duty, let matter = duty.matter else { return nil }
      return PeriodicDuty(
        duty: index, norm: program.norms[duty.norm], list, matter: program.matters[matter], term: term,
        keepsPasses: watched.duties.contains(index), span: span)
    }
  }
}
