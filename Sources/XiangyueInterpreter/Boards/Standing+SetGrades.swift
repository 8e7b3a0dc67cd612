import XiangyueCalendar

/// What 直接 定为 makes of a grade: of several that say it plainly, or of a sanction, the worst; of rewards the best.
struct SetGrade: Sendable {
  private var plain: Int?
  private var sanction: Int?
  private var reward: Int?

  /// Which lines are said; the first is the best.
  var lines: [Int] { [plain, sanction, reward].compactMap { $0 } }

  mutating func take(_ grade: DirectGrade) {
    switch grade.force {
    case .plain: plain = max(grade.line, plain ?? grade.line)
    case .sanction: sanction = max(grade.line, sanction ?? grade.line)
    case .reward: reward = min(grade.line, reward ?? grade.line)
    }
  }

  /// The line that somebody has who would have this one; 255: none.
  func line(instead line: UInt8) -> UInt8 {
    var found = plain ?? (line == 255 ? nil : Int(line))
    if let reward { found = min(found ?? reward, reward) }
    if let sanction { found = max(found ?? sanction, sanction) }
    return found.map { UInt8(truncatingIfNeeded: $0) } ?? 255
  }
}

extension Standing {
  /// Whose grade of a period is set by what has happened by a day of it.
  func setGrades(scale: Int, period: Period, day: CivilDay) -> [UInt32: SetGrade] {
    var found: [UInt32: SetGrade] = [:]
    for shift in shifts[scale] where shift.day <= day {
      guard let grade = shift.set, grade.holds(in: period, asOf: day) else { continue }
      found[shift.code, default: SetGrade()].take(grade)
    }
    return found
  }
}
