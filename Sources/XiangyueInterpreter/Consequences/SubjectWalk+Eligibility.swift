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

  /// 直接 定为: for the period of the event's day, for the time that is said, or until the violation is put right.
  func set(
    _ scale: Int, line: Int, _ clause: Int, _ effect: Int, by event: Event, code: Int, part: inout WalkPart
  ) {
    guard case .setGrade(_, _, let term) = interpreter.program.clauses[clause].effects[effect] else { return }
    let day = CivilDay(number: event.day)
    let span: DirectGrade.Span
    switch term {
    case .ofPeriod: span = .days(last: day)
    case .length(let length): span = .days(last: length.waitingTime(from: day, in: interpreter.calendar))
    case .untilPutRight: span = .untilPutRight(CivilDay(known: event.rectified))
    }
    let force: DirectGrade.Force
    switch event.kind {
    case .violated, .overdue, .late: force = .sanction
    case .complied: force = .reward
    case .left, .entered, .periodEnded, .attained: force = .plain
    }
    part.shifts.append(
      GradeShift(
        scale: scale, code: UInt32(truncatingIfNeeded: code), day: day, steps: 0,
        set: DirectGrade(line: line, span: span, force: force)))
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
