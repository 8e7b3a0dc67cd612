import XiangyueCalendar
import XiangyueSemantics

/// 取消, 暂停 and 恢复 资格.
extension SubjectWalk {
  func disqualify(
    _ board: Int, _ term: DisqualificationTerm, event: Event, visit: inout Visit, part: inout WalkPart
  ) {
    let day = CivilDay(number: event.day)
    var last: CivilDay?
    switch term {
    case .event:
      last = day
      if event.kind == .entered {
        let entered = sources.board(ofSource: Int(event.source))
        if interpreter.program.boards[entered].selection == .entered {
          last = nil
          visit.openBans.append((entered, part.disqualifications.count))
        }
      }
    // How long a measure lasts is no time limit: no day of rest makes it longer.
    case .length(let length), .suspension(let length?): last = length.waitingTime(from: day, in: interpreter.calendar)
    case .suspension(nil): break
    }
    part.disqualifications.append(
      Disqualification(
        board: board, code: UInt32(truncatingIfNeeded: visit.code), first: day, last: last,
        isSuspension: term.isSuspension))
  }

  /// 直接 定为: for the period of the event's day, or for the time that is said.
  func set(
    _ scale: Int, line: Int, _ clause: Int, _ effect: Int, on day: Int32, code: Int, part: inout WalkPart
  ) {
    let day = CivilDay(number: day)
    var last = day
    if case .setGrade(_, _, let length?) = interpreter.program.clauses[clause].effects[effect] {
      last = length.waitingTime(from: day, in: interpreter.calendar)
    }
    part.shifts.append(
      GradeShift(
        scale: scale, code: UInt32(truncatingIfNeeded: code), day: day, steps: 0, set: (line: line, last: last)))
  }

  /// Whatever goes on ends the day before.
  func restore(_ board: Int, day: Int32, visit: inout Visit, part: inout WalkPart) {
    let day = CivilDay(number: day)
    for place in part.disqualifications.indices.reversed() {
      let ban = part.disqualifications[place]
      guard ban.code == UInt32(truncatingIfNeeded: visit.code) else { break }
      guard ban.board == board, ban.last.map({ day <= $0 }) ?? true else { continue }
      part.disqualifications[place].last = day - 1
      visit.openBans.removeAll { $0.place == place }
    }
  }
}
