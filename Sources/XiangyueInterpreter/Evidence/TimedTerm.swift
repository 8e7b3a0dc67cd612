import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// By when something must be done in one case. Times are as in a `TimeColumn`: of a day alone, every minute of it.
struct CaseTime: Sendable, Hashable {
  /// The first day that is in time; `Int32.min` where it may be done however early.
  let first: Int32
  /// What is done by the end of this day is in time for certain …
  let surelyBy: Int32
  /// … and what is done after this one is late for certain.
  let perhapsBy: Int32
  /// 限期: the last day, or that of the last minute.
  let limit: Int32
  /// On this day it is over: the day after the last, or that of the minute after the last.
  let over: Int32
}

/// Works out the times of cases; many cases begin on the same days.
struct TermClock {
  let term: Timing.Term
  let calendar: HolidayCalendar
  private var known: [Int64: CaseTime] = [:]

  init(_ term: Timing.Term, calendar: HolidayCalendar) {
    self.term = term
    self.calendar = calendar
  }

  /// - Parameter base: when it begins to run, as in a `TimeColumn`; not missing.
  mutating func caseTime(from base: Int64) -> CaseTime {
    if let time = known[base] { return time }
    let time = workedOut(from: base)
    known[base] = time
    return time
  }

  private func workedOut(from base: Int64) -> CaseTime {
    let day = CivilDay(number: TimeColumn.day(of: base))
    switch term {
    case .within(let limit):
      return days(first: day.number, last: limit.lastDay(from: day, in: calendar).number)
    case .before(let limit):
      return days(
        first: Int32.min, last: limit.amount == 0 ? day.number : limit.lastDayBefore(day, in: calendar).number)
    case .justBefore(let limit):
      return days(first: limit.lastDayBefore(day, in: calendar).number, last: day.number - 1)
    case .withinMinutes(let minutes):
      let span = Self.bounded(minutes)
      let begins = TimeColumn.minutes(of: base)
      let (early, late) = (begins.lowerBound + span, begins.upperBound + span)
      return CaseTime(
        first: day.number, surelyBy: Self.day(of: early + 1) - 1, perhapsBy: Self.day(of: late),
        limit: Self.day(of: late), over: Self.day(of: late + 1))
    }
  }

  private func days(first: Int32, last: Int32) -> CaseTime {
    CaseTime(first: first, surelyBy: last, perhapsBy: last, limit: last, over: last + 1)
  }

  /// Some ten thousand years are as good as any longer time, and can't overflow.
  static func bounded(_ minutes: Int) -> Int64 { Int64(min(max(minutes, 0), 5_000_000_000)) }

  private static func day(of minute: Int64) -> Int32 { TimeColumn.day(of: minute << 1) }
}

/// What became of one case.
enum CaseOutcome: Sendable, Hashable {
  /// On the day it was done.
  case done(day: Int32)
  case late
  case notDue
  case unproven

  func verdict(isEncouragement: Bool) -> Verdict {
    switch self {
    case .done: .compliant
    case .notDue: .notDue
    case .late: isEncouragement ? .unheeded : .violated
    case .unproven: isEncouragement ? .unheeded : .unproven
    }
  }
}

extension CaseTime {
  /// What a column of the case's own row shows. What is done after T is not seen; what is not done by the last day is not
  /// proven to be undone by an empty cell.
  ///
  /// - Parameters: as in a `TimeColumn`; `done` may be missing.
  func outcome(base: Int64, done: Int64, term: Timing.Term, asOf: Int32) -> CaseOutcome {
    let isOver = over <= asOf
    guard done != TimeColumn.missing, TimeColumn.day(of: done) <= asOf else { return isOver ? .unproven : .notDue }
    let day = TimeColumn.day(of: done)
    if case .withinMinutes(let minutes) = term {
      let (begins, ends) = (TimeColumn.minutes(of: base), TimeColumn.minutes(of: done))
      let span = TermClock.bounded(minutes)
      if ends.upperBound <= begins.lowerBound + span { return .done(day: day) }
      return ends.lowerBound > begins.upperBound + span ? .late : .unproven
    }
    // What was done before the time began counts for N日内; for 前 N日内 it came too early, and may still come.
    if case .justBefore = term, day < first { return isOver ? .late : .notDue }
    return day <= perhapsBy ? .done(day: day) : .late
  }
}
