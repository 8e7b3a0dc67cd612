/// 周一 … 周日. The week begins on Monday, as in ISO 8601 and in `Grammar/`.
package enum Weekday: Int, CaseIterable, Comparable, Sendable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// `周一` … `周日`.
  package var chineseName: String {
    switch self {
    case .monday: "周一"
    case .tuesday: "周二"
    case .wednesday: "周三"
    case .thursday: "周四"
    case .friday: "周五"
    case .saturday: "周六"
    case .sunday: "周日"
    }
  }

  /// Saturday or Sunday; whether it is a day of rest, the year's notice decides: `HolidayCalendar.isRestDay`.
  package var isWeekend: Bool { self >= .saturday }

  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension CivilDay {
  /// 0 for Monday … 6 for Sunday; 1970-01-01 was a Thursday.
  @inlinable
  package var daysSinceMonday: Int {
    let remainder = (Int(number) + 3) % 7
    return remainder < 0 ? remainder + 7 : remainder
  }

  package var weekday: Weekday { Weekday.allCases[daysSinceMonday] }
}
