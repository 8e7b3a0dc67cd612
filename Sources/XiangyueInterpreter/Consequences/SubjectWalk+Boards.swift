import XiangyueCalendar
import XiangyueSemantics

extension SubjectWalk {
  /// The stays on a board, and what follows from each entry and removal.
  func settle(
    _ board: Int, _ triggers: BoardTriggers, _ violations: [(day: Int32, rectified: Int32)], code: Int,
    part: inout WalkPart
  ) {
    let waits = (reactions.removals[board] ?? []).map { removal in
      (
        clause: removal.clause,
        firstDay: { firstDayAllRectified(after: $0, days: removal.days, violations: violations) }
      )
    }
    for stay in triggers.stays(asOf: interpreter.span.asOf, waits: waits) {
      let entry = CivilDay(number: stay.entry.day)
      let removal = stay.exit.map { CivilDay(number: $0.day) }
      part.memberships.append(
        Membership(
          board: board, code: UInt32(truncatingIfNeeded: code), entry: entry, removal: removal, item: stay.entry.item))
      let entering = effect(stay.entry.clause) { if case .enter(board) = $0 { true } else { false } }
      measure(stay.entry.clause, entering, stay.entry.day, 0, code, &part)
      if let exit = stay.exit {
        let leaving = effect(exit.clause) { if case .leave(board) = $0 { true } else { false } }
        measure(exit.clause, leaving, exit.day, 0, code, &part)
      }
      for clause in reactions.onEntry[board] ?? [] {
        followEntry(clause, stay: (entry, removal), code: code, part: &part)
      }
    }
  }

  /// 列入 X 的，…: on the day of each entry; a disqualification lasts as long as the stay.
  private func followEntry(_ clause: Int, stay: (entry: CivilDay, removal: CivilDay?), code: Int, part: inout WalkPart)
  {
    let day = stay.entry.number
    for index in effects.indices(of: clause) {
      let effect = effects[index]
      let target = Int(effect.target)
      switch effect.kind {
      case .points:
        part.ledger.add(effect.amount, account: target, clause: clause, code: code, day: day, in: interpreter.segments)
      case .measure: measure(clause, Int(effect.effect), day, 0, code, &part)
      case .disqualify:
        measure(clause, Int(effect.effect), day, 0, code, &part)
        part.disqualifications.append(
          Disqualification(
            board: target, code: UInt32(truncatingIfNeeded: code), first: stay.entry, last: stay.removal.map { $0 - 1 })
        )
      case .enter, .leave: break
      }
    }
  }

  private func effect(_ clause: Int, _ isIt: (Effect) -> Bool) -> Int {
    interpreter.program.clauses[clause].effects.firstIndex(where: isIt) ?? 0
  }
}
