import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// The boards that articles enter.
extension SubjectWalk {
  /// Ends a day: who enters, who leaves, and what follows from that on the same day.
  func settle(
    _ day: Int32, _ rectifiable: [(day: Int32, rectified: Int32)], visit: inout Visit, part: inout WalkPart
  ) {
    while true {
      let changes = visit.stays.settle(day) { removal(from: $0, after: $1, rectifiable) }
      guard !changes.isEmpty else { break }
      for change in changes { take(change, on: day, visit: &visit, part: &part) }
    }
    visit.stays.endDay()
  }

  private func take(_ change: StayBook.Change, on day: Int32, visit: inout Visit, part: inout WalkPart) {
    let kind: Event.Kind
    switch change.kind {
    case .left:
      kind = .left
      let leaving = effect(change.clause) { if case .leave(change.board) = $0 { true } else { false } }
      measure(change.clause, leaving, day, 0, visit.code, &part)
    case .entered:
      kind = .entered
      let entering = effect(change.clause) { if case .enter(change.board) = $0 { true } else { false } }
      measure(change.clause, entering, day, 0, visit.code, &part)
    }
    let event = Event(day: day, source: sources.board(change.board), kind: kind)
    if change.kind == .left { endBans(event, visit: &visit, part: &part) }
    if change.byWaiting { apply(change.clause, item: nil, to: event, visit: &visit, part: &part) }
    react(to: event, visit: &visit, part: &part)
  }

  /// 取消 资格 for as long as a stay ends the day before the removal.
  func endBans(_ event: Event, visit: inout Visit, part: inout WalkPart) {
    let board = sources.board(ofSource: Int(event.source))
    for ban in visit.openBans where ban.board == board {
      part.disqualifications[ban.place].last = CivilDay(number: event.day) - 1
    }
    visit.openBans.removeAll { $0.board == board }
  }

  /// 全部 改正 满 N日: when a member since a day will leave; nil: not by the day of the check.
  private func removal(
    from board: Int, after entry: Int32, _ rectifiable: [(day: Int32, rectified: Int32)]
  ) -> StayBook.Removal? {
    var found: StayBook.Removal?
    for wait in reactions.removals[board] ?? [] {
      let inForce = interpreter.program.clauses[wait.clause].inForce
      let start = max(entry, inForce.first.map { $0.number - 1 } ?? entry)
      guard let day = firstDayAllRectified(after: start, days: wait.days, violations: rectifiable),
        day <= min(interpreter.span.asOf, inForce.last ?? interpreter.span.asOf).number
      else { continue }
      if found.map({ (day, wait.clause) < ($0.day, $0.clause) }) ?? true {
        found = StayBook.Removal(day: day, clause: wait.clause)
      }
    }
    return found
  }

  /// The violations that keep a member on a board until they are put right, in the order of their days.
  func rectifiable(_ list: [Event]) -> [(day: Int32, rectified: Int32)] {
    list.filter { $0.kind == .violated && knowsRectification[Int($0.source)] }
      .map { (day: $0.day, rectified: $0.rectified) }
  }

  func keepStays(_ visit: borrowing Visit, part: inout WalkPart) {
    let stays = visit.stays.stays.sorted { ($0.entry, $0.board) < ($1.entry, $1.board) }
    for stay in stays {
      part.memberships.append(
        Membership(
          board: stay.board, code: UInt32(truncatingIfNeeded: visit.code), entry: CivilDay(number: stay.entry),
          removal: stay.removal.map { CivilDay(number: $0) }, item: stay.item))
    }
  }

  private func effect(_ clause: Int, _ isIt: (Effect) -> Bool) -> Int {
    interpreter.program.clauses[clause].effects.firstIndex(where: isIt) ?? 0
  }
}
