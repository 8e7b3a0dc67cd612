import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// The boards that articles enter.
extension SubjectWalk {
  /// Ends a day: who enters, who leaves, and what follows from that on the same day.
  ///
  /// - Parameter list: all events of the subject, in the order of their days.
  func settle(_ day: Int32, of list: [Event], visit: inout Visit, part: inout WalkPart) {
    // What the closure takes along is little: the walk itself holds dozens of arrays.
    let (removals, rectification, asOf) = (reactions.removals, knowsRectification, interpreter.span.asOf)
    let (objections, code) = (objections, UInt32(truncatingIfNeeded: visit.code))
    while true {
      let changes = visit.stays.settle(day) { board in
        objections.status(board: board, code: code, entry: day)
      } wait: { board, entry in
        guard let waits = removals[board] else { return nil }
        let violations = list.filter { $0.kind == .violated && rectification[Int($0.source)] }
          .map { (day: $0.day, rectified: $0.rectified) }
        return waits.compactMap { wait in
          wait.day(after: entry, violations: violations, asOf: asOf).map {
            StayBook.Removal(day: $0, clause: wait.clause)
          }
        }.min { ($0.day, $0.clause) < ($1.day, $1.clause) }
      }
      guard !changes.isEmpty else { break }
      for change in changes { take(change, on: day, visit: &visit, part: &part) }
    }
    visit.stays.endDay()
  }

  private func take(_ change: StayBook.Change, on day: Int32, visit: inout Visit, part: inout WalkPart) {
    part.trace?.changes.append((change, day))
    let kind: Event.Kind
    switch change.kind {
    case .left:
      kind = .left
      let leaving = effect(change.clause) { if case .leave(change.board) = $0 { true } else { false } }
      measure(change.clause, leaving, day, 0, visit.code, isUnderReview: change.isUnderReview, &part)
    case .entered:
      kind = .entered
      let entering = effect(change.clause) { if case .enter(change.board, _) = $0 { true } else { false } }
      measure(change.clause, entering, day, 0, visit.code, isUnderReview: change.isUnderReview, &part)
    }
    guard !change.isUnderReview else { return }
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

  func keepStays(_ visit: borrowing Visit, part: inout WalkPart) {
    let stays = visit.stays.stays.sorted { ($0.entry, $0.board) < ($1.entry, $1.board) }
    for stay in stays {
      part.memberships.append(
        Membership(
          board: stay.board, code: UInt32(truncatingIfNeeded: visit.code), entry: CivilDay(number: stay.entry),
          removal: stay.removal.map { CivilDay(number: $0) }, earliest: CivilDay(number: stay.earliest),
          item: stay.item, isUnderReview: stay.isUnderReview))
    }
    for (board, day) in visit.stays.struck {
      part.struckEntries.append(
        StruckEntry(board: board, code: UInt32(truncatingIfNeeded: visit.code), day: CivilDay(number: day)))
    }
  }

  /// 列入 黑榜 不少于 7日: the day on which the time is full.
  func earliestRemoval(_ clause: Int, _ effect: Int, _ day: Int32) -> Int32 {
    guard case .enter(_, let time?) = interpreter.program.clauses[clause].effects[effect] else { return Int32.min }
    return time.waitingTime(from: CivilDay(number: day), in: interpreter.calendar).number
  }

  private func effect(_ clause: Int, _ isIt: (Effect) -> Bool) -> Int {
    interpreter.program.clauses[clause].effects.firstIndex(where: isIt) ?? 0
  }
}
