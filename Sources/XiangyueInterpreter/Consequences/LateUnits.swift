import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// 每逾期 1日: of which duties somebody asks it, and on which days each so long is full.
struct LateUnits: Sendable {
  /// By duty; empty where nobody asks of any.
  private let steps: [[TimeLimit]]
  /// By duty, whether it says itself by when.
  private let isInTime: [Bool]

  init(_ program: Program, _ duties: DutyList) {
    var steps: [[TimeLimit]] = []
    for case .late(let norms, let each) in program.clauses.flatMap(\.trigger.leaves) {
      if steps.isEmpty { steps = duties.duties.map { _ in [] } }
      for duty in duties.indices(ofNorms: norms) where !steps[duty].contains(each) { steps[duty].append(each) }
    }
    self.steps = steps
    isInTime = duties.duties.map { duty in
      switch program.norms[duty.norm].duty {
      case .timedCases, .followUp: true
      case .matters, .cases, .periodic, .value: false
      }
    }
  }

  /// Whether the day on which something was done late is asked of a duty that says itself by when.
  func asksWhenDone(_ duty: Int) -> Bool { asks(of: duty) && isInTime[duty] }

  func asks(of duty: Int) -> Bool { !steps.isEmpty && !steps[duty].isEmpty }

  /// The days on which so much more is full: after the last day of the limit, through the day it was done, or 截至.
  func events(of violation: Event, asOf: Int32, to list: inout [Event]) {
    guard violation.limit != DayColumn.missing else { return }
    let end = violation.rectified == DayColumn.missing ? asOf : min(violation.rectified, asOf)
    var days: Set<Int32> = []
    for step in steps[Int(violation.source)] {
      var count = 1
      while let day = step.day(number: count, after: violation.limit), day <= end {
        count += 1
        // Before the rules were in force nothing was late.
        if day >= violation.day { days.insert(day) }
      }
    }
    for day in days.sorted() {
      var event = Event(
        day: day, source: Int(violation.source), kind: .late, row: violation.row, rectified: violation.rectified,
        mark: violation.mark)
      event.limit = violation.limit
      list.append(event)
    }
  }
}

extension TimeLimit {
  /// The day on which it is full for the nth time, counted from the last day of a limit: 民法典 第201、202条. Nil: never.
  func day(number: Int, after limit: Int32) -> Int32? {
    let (count, overflow) = amount.multipliedReportingOverflow(by: number)
    guard !overflow, count > 0 else { return nil }
    let start = CivilDay(number: limit)
    let day: CivilDay
    switch unit {
    case .days: day = start.moved(days: count)
    case .weeks: day = start.moved(days: count > 1_000_000 ? 4_000_000 : 7 * count)
    case .months: day = start.moved(months: count)
    case .years: day = start.moved(months: count > 100_000 ? 200_000 : 12 * count)
    case .workdays: return nil
    }
    return day == CivilDay.latest ? nil : day.number
  }

  /// Whether it is full on a day, counted from the last day of a limit.
  func isFull(on day: Int32, after limit: Int32) -> Bool {
    guard day > limit, amount > 0 else { return false }
    switch unit {
    case .days: return Int(day - limit) % amount == 0
    case .weeks: return Int(day - limit) % (7 * min(amount, 1_000_000)) == 0
    case .months, .years:
      let (start, end) = (CivilDay(number: limit).components, CivilDay(number: day).components)
      let months = (end.year - start.year) * 12 + end.month - start.month
      let size = unit == .years ? 12 * min(amount, 100_000) : amount
      return months > 0 && months % size == 0 && CivilDay(number: limit).moved(months: months).number == day
    case .workdays: return false
    }
  }
}
