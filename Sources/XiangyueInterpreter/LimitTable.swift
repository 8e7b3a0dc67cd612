import XiangyueCalendar
import XiangyueColumns

extension Rectification {
  /// How a violation stands on a day: put right by the last day it is 按期, later or never 逾期 once the last day is over.
  ///
  /// - Parameters: civil day numbers; `DayColumn.missing` for no limit, and for not put right as far as is known.
  init(lastDay: Int32, rectified: Int32, asOf: Int32) {
    if lastDay == DayColumn.missing {
      self = .none
    } else if rectified != DayColumn.missing, rectified <= lastDay {
      self = .inTime
    } else {
      self = lastDay < asOf ? .overdue : .notDue
    }
  }
}

/// For each duty with a time limit, the last day for every day a violation may have. Worked out once a day, not once a row.
struct LimitTable: Sendable {
  private let firstDay: Int32
  private let lastDays: [[Int32]]
  private let tables: [Int?]

  init(duties: [Duty], span: Span, calendar: HolidayCalendar) {
    firstDay = span.effective.number
    var limits: [TimeLimit] = []
    tables = duties.map { duty in
      guard let limit = duty.limit else { return nil }
      if let known = limits.firstIndex(of: limit) { return known }
      limits.append(limit)
      return limits.count - 1
    }
    lastDays = limits.map { limit in
      (0..<span.dayCount).map { limit.lastDay(from: span.effective + $0, in: calendar).number }
    }
  }

  /// The last day for putting right a violation of that day; `DayColumn.missing` without a limit.
  func lastDay(duty: Int, day: Int32) -> Int32 {
    guard let table = tables[duty] else { return DayColumn.missing }
    return lastDays[table][Int(day - firstDay)]
  }
}
