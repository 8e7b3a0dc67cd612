import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

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
  /// Of duty d they are `limits[starts[d]..<starts[d + 1]]`, the last in the text first.
  private let limits: [(table: Int, marks: [UInt64])]
  private let starts: [Int]

  private struct Key: Hashable {
    let limit: TimeLimit
    let inForce: InForce
  }

  init(duties: DutyList, span: Span, calendar: HolidayCalendar) {
    firstDay = span.effective.number
    var keys: [Key] = []
    var limits: [(table: Int, marks: [UInt64])] = []
    var starts = [0]
    for own in duties.limits {
      for set in own.reversed() {
        let key = Key(limit: set.limit, inForce: set.inForce)
        let table = keys.firstIndex(of: key) ?? keys.count
        if table == keys.count { keys.append(key) }
        limits.append((table, set.marks))
      }
      starts.append(limits.count)
    }
    self.limits = limits
    self.starts = starts
    lastDays = keys.map { key in
      (0..<span.dayCount).map { offset in
        let day = span.effective + offset
        return key.inForce.contains(day) ? key.limit.lastDay(from: day, in: calendar).number : DayColumn.missing
      }
    }
  }

  /// The last day for putting right a violation of that day, by the last clause that sets one for it;
  /// `DayColumn.missing` without a limit.
  ///
  /// - Parameter marks: of the violation's row; empty where there are none.
  func lastDay(duty: Int, day: Int32, marks: ArraySlice<UInt64> = []) -> Int32 {
    for index in starts[duty]..<starts[duty + 1] {
      let last = lastDays[limits[index].table][Int(day - firstDay)]
      guard last != DayColumn.missing, Self.holds(limits[index].marks, in: marks) else { continue }
      return last
    }
    return DayColumn.missing
  }

  private static func holds(_ wanted: [UInt64], in marks: ArraySlice<UInt64>) -> Bool {
    wanted.isEmpty || (marks.count == wanted.count && zip(wanted, marks).allSatisfy { $0 & $1 == $0 })
  }
}
