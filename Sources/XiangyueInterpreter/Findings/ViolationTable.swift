/// How a violation with a time limit stands: 整改.
package enum Rectification: UInt8, Sendable {
  /// No limit is set.
  case none
  /// 按期
  case inTime
  /// 逾期
  case overdue
  /// 未到期
  case notDue

  package var name: String {
    switch self {
    case .none: ""
    case .inTime: "按期"
    case .overdue: "逾期"
    case .notDue: "未到期"
    }
  }
}

/// Violations as columns: row i of each array is the i-th line of 违规.csv.
package struct ViolationTable: Sendable {
  /// Index into `Findings.duties`.
  package var duties: [UInt16] = []
  /// Row of the duty's 主体 (`Findings.subjects[duty.subject]`); `ReferenceColumn.missing` for a case that names nobody.
  package var subjects: [UInt32] = []
  /// `CivilDay.number`
  package var days: [Int32] = []
  /// The spreadsheet's row in the record's file; 0: an absence.
  package var rows: [UInt32] = []
  /// The last day of its limit, `CivilDay.number`; `DayColumn.missing` without a limit.
  package var limits: [Int32] = []
  /// The day it was put right as far as is known on the day of the check; `DayColumn.missing`.
  package var rectifiedDays: [Int32] = []
  package var states: [Rectification] = []

  package init() {}

  package mutating func reserve(_ count: Int) {
    duties.reserveCapacity(count)
    subjects.reserveCapacity(count)
    days.reserveCapacity(count)
    rows.reserveCapacity(count)
    limits.reserveCapacity(count)
    rectifiedDays.reserveCapacity(count)
    states.reserveCapacity(count)
  }

  package var count: Int { duties.count }
}
