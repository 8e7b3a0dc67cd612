import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// What follows from a subject's events.
extension SubjectWalk {
  func follow(_ list: [Event], visit: inout Visit, part: inout WalkPart) {
    for index in list.indices {
      let day = list[index].day
      while visit.stays.nextRemoval < day {
        settle(visit.stays.nextRemoval, of: list, visit: &visit, part: &part)
      }
      if list[index].kind == .left { endBans(list[index], visit: &visit, part: &part) }
      react(to: list[index], visit: &visit, part: &part)
      let isLastOfDay = index + 1 == list.count || list[index + 1].day != day
      if isLastOfDay, visit.stays.hasRequests || visit.stays.nextRemoval <= day {
        settle(day, of: list, visit: &visit, part: &part)
      }
    }
    while visit.stays.nextRemoval <= interpreter.span.asOf.number {
      settle(visit.stays.nextRemoval, of: list, visit: &visit, part: &part)
    }
    guard !visit.stays.isEmpty else { return }
    keepStays(visit, part: &part)
  }

  func react(to event: Event, visit: inout Visit, part: inout WalkPart) {
    visit.eventNumber &+= 1
    guard reactions.conjunctions.isEmpty, !reactions.hasDoublings else {
      reactTogether(to: event, visit: &visit, part: &part)
      return
    }
    var fired = -1
    for index in reactions.indices(event.kind, source: Int(event.source)) {
      let reaction = reactions[index]
      guard visit.memory.fires(reaction, at: event, periods: interpreter.periods) else { continue }
      guard reaction.clause != fired else { continue }  // another 项 of the same sentence
      fired = reaction.clause
      apply(reaction.clause, item: reaction.item, to: event, visit: &visit, part: &part)
    }
  }

  /// The same where whole conditions are joined: what fires is known once all parts have taken the event in.
  private func reactTogether(to event: Event, visit: inout Visit, part: inout WalkPart) {
    let indices = reactions.indices(event.kind, source: Int(event.source))
    guard !indices.isEmpty else { return }
    visit.memory.beginEvent()
    var fired: [(clause: Int, item: Int?)] = []
    var touched: [Int] = []
    for index in indices {
      let reaction = reactions[index]
      let fires = visit.memory.fires(reaction, at: event, periods: interpreter.periods)
      if reaction.conjunction >= 0, visit.memory.touches(reaction.conjunction) { touched.append(reaction.conjunction) }
      guard fires else { continue }
      if reaction.conjunction < 0 {
        fired.append((reaction.clause, reaction.item))
      } else if reaction.stamp >= 0 {
        visit.memory.stamp(reaction.stamp)
      }
    }
    for number in touched {
      let conjunction = reactions.conjunctions[number]
      let holds = conjunction.parts.allSatisfy { states in
        states.contains { self.holds($0, at: event, visit: visit) }
      }
      if holds { fired.append((conjunction.clause, conjunction.item)) }
    }
    if fired.count > 1 { fired.sort { ($0.clause, $0.item ?? 0) < ($1.clause, $1.item ?? 0) } }
    // What is doubled at this event is given by the clause that doubles it.
    let doublings = reactions.hasDoublings ? fired.compactMap { interpreter.program.clauses[$0.clause].doubling } : []
    for (index, one) in fired.enumerated() where index == 0 || fired[index - 1].clause != one.clause {
      apply(
        one.clause, item: one.item, to: event, visit: &visit, part: &part,
        doubled: doublings.filter { $0.clause == one.clause })
    }
  }

  private func holds(_ state: Conjunction.State, at event: Event, visit: borrowing Visit) -> Bool {
    switch state {
    case .stamp(let counter): visit.memory.isStamped(counter)
    case .count(let kind): visit.memory.isReached(kind, day: event.day, periods: interpreter.periods)
    case .row, .subject: isMet(state, at: event, code: visit.code)
    }
  }

  /// The effects of a clause that has fired at an event.
  ///
  /// - Parameter doubled: by which of its points others stand in their place.
  func apply(
    _ clause: Int, item: Int?, to event: Event, visit: inout Visit, part: inout WalkPart, doubled: [Doubling] = []
  ) {
    if hasVersions, !interpreter.program.clauses[clause].inForce.contains(CivilDay(number: event.day)) { return }
    let source = Int(event.source)
    let code = visit.code
    part.trace?.note(clause: clause, item: item, event: event, number: visit.eventNumber)
    for index in effects.indices(of: clause) {
      let effect = effects[index]
      let target = Int(effect.target)
      switch effect.kind {
      case .points:
        guard effects.isFor(source: source, entry: index) else { continue }
        if !doubled.isEmpty, doubled.contains(where: { $0.isTaken == (effect.amount < 0) }) { continue }
        part.ledger.add(
          effect.amount...effect.amount, account: target, clause: clause, code: code, day: event.day,
          event: visit.eventNumber,
          matter: matters[source])
      case .figure:
        guard effects.isFor(source: source, entry: index) else { continue }
        let figure = effects.figures[Int(effect.amount)]
        if !doubled.isEmpty, doubled.contains(where: { $0.isTaken == figure.isTaken }) { continue }
        give(figure, effect, of: clause, item: item, at: event, visit: visit, part: &part)
      case .barExchange:
        measure(clause, Int(effect.effect), event.day, event.row, code, &part)
        guard case .barExchange(let bar) = interpreter.program.clauses[clause].effects[Int(effect.effect)] else {
          continue
        }
        let last = bar.lastDay(from: CivilDay(number: event.day), in: interpreter.calendar).number
        guard event.day < last else { continue }
        part.exchangeBars.append((UInt32(truncatingIfNeeded: code), event.day + 1...last))
      case .clear:
        part.clearings.append(Clearing(account: target, code: UInt32(truncatingIfNeeded: code), day: event.day))
      case .measure: measure(clause, Int(effect.effect), event.day, event.row, code, &part)
      case .enter:
        visit.stays.enter(
          target, clause: clause, item: item, earliest: earliestRemoval(clause, Int(effect.effect), event.day))
      case .leave: visit.stays.leave(target, clause: clause)
      case .disqualify:
        measure(clause, Int(effect.effect), event.day, event.row, code, &part)
        guard case .disqualify(_, let term) = interpreter.program.clauses[clause].effects[Int(effect.effect)] else {
          continue
        }
        disqualify(target, term, event: event, visit: &visit, part: &part)
      case .restore:
        measure(clause, Int(effect.effect), event.day, event.row, code, &part)
        restore(target, day: event.day, visit: &visit, part: &part)
      case .shiftGrade:
        measure(clause, Int(effect.effect), event.day, event.row, code, &part)
        part.shifts.append(
          GradeShift(
            scale: target, code: UInt32(truncatingIfNeeded: code), day: CivilDay(number: event.day),
            steps: Int(effect.amount)))
      case .setGrade:
        measure(clause, Int(effect.effect), event.day, event.row, code, &part)
        set(target, line: Int(effect.amount), clause, Int(effect.effect), by: event, code: code, part: &part)
      case .demand:
        guard let duty = demandedDuties[target] else { continue }
        part.demands.append(
          (duty, Demand(code: UInt32(truncatingIfNeeded: code), day: event.day, row: event.row)))
      }
    }
  }

  /// An amount that is worked out for the event. What is not known of it stays open, and is told.
  private func give(
    _ figure: EffectTable.Figure, _ effect: EffectTable.Entry, of clause: Int, item: Int?, at event: Event,
    visit: borrowing Visit, part: inout WalkPart
  ) {
    let recipients = figure.recipients.map { effects.recipients.codes($0, of: visit.code) }
    if let recipients, recipients.isEmpty {
      if figure.tellsNobody { measure(clause, Int(effect.effect), event.day, event.row, visit.code, &part) }
      return
    }
    var value: ClosedRange<Int64>?
    switch figure.source {
    case .fixed(let number): value = number...number
    case .row(let record, let place):
      let isOfRecord = sources.records[Int(event.source)] == record
      let number = isOfRecord ? marks.figure(place, at: event.mark) : NumberColumn.missing
      if number != NumberColumn.missing { value = number...number }
    case .subject(let place): value = figures.value(place, code: visit.code, day: event.day)
    }
    if let bounds = figure.bounds, let said = value, !bounds.contains(said.lowerBound) { value = nil }
    // Nobody gains by a 扣.
    let size = value.map { max(0, $0.lowerBound)...max(0, $0.upperBound) } ?? figure.bounds ?? 0...PointLedger.unbounded
    guard size.upperBound > 0 else { return }
    if size.lowerBound < size.upperBound {
      measure(clause, Int(effect.effect), event.day, event.row, visit.code, &part)
    }
    let amount = figure.isTaken ? -size.upperBound ... -size.lowerBound : size
    if let recipients {
      for code in recipients {
        part.transfers.append(
          PointTransfer(
            clause: clause, item: item, account: Int(effect.target), code: code,
            giver: UInt32(truncatingIfNeeded: visit.code), event: event, amount: amount,
            matter: matters[Int(event.source)], validity: figure.validity))
      }
      return
    }
    part.ledger.add(
      amount, account: Int(effect.target), clause: clause,
      code: visit.code, day: event.day, event: visit.eventNumber, matter: matters[Int(event.source)],
      validity: figure.validity)
  }
}
