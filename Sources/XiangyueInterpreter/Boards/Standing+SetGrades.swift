import XiangyueCalendar

/// 直接 定为: a grade whatever the score.
extension Standing {
  /// Whose grade of a period is set by what has happened by a day of it, and to which line; of several, the worst.
  func setGrades(scale: Int, period: Period, day: CivilDay) -> [UInt32: Int] {
    var found: [UInt32: Int] = [:]
    for shift in shifts[scale] where shift.day <= day {
      guard let (line, last) = shift.set, period.first <= last else { continue }
      found[shift.code] = max(line, found[shift.code] ?? line)
    }
    return found
  }
}
