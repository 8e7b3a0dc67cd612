import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// The walk through the subjects of one 主体, one subject's events at a time, in the order of their days: counts, limits,
/// clauses, boards.
struct SubjectWalk: Sendable {
  let interpreter: Interpreter
  let subject: Int
  let events: EventIndex
  let reactions: ReactionTable
  let effects: EffectTable
  /// Whether the program asks for 违反次数.
  let countsViolations: Bool
  let scheduledStates: [ScheduledStates]
  /// By duty: whether a 改正日 is known of it.
  let knowsRectification: [Bool]
  let placeholders: [SeenBit]
  /// By clause, the place of its article and paragraph among all.
  let paragraphs: [UInt16]

  /// Where it is noted that a standing duty had an occasion.
  struct SeenBit: Sendable {
    /// The versions of one duty, the earliest first.
    let duties: [Int]
    let words: [UInt32]
    let wordCount: Int
    let bit: Int

    func isSeen(_ code: Int) -> Bool {
      let place = code * wordCount + bit >> 5
      return words.indices.contains(place) && words[place] >> UInt32(bit & 31) & 1 == 1
    }
  }

  init(_ interpreter: Interpreter, subject: Int) {
    self.interpreter = interpreter
    self.subject = subject
    countsViolations = interpreter.program.asksForViolationCounts
    let list = interpreter.duties
    let program = interpreter.program
    events = EventIndex(
      harvests: interpreter.harvests, subject: subject, subjectCount: interpreter.subjects[subject].count,
      duties: list.duties)
    reactions = ReactionTable(program, duties: list, subject: subject)
    effects = EffectTable(program, duties: list.duties)
    knowsRectification = list.duties.map { duty in
      duty.matter.map { program.matters[$0].rectifiedColumn != nil } ?? false
    }
    scheduledStates = interpreter.scheduledStates(of: subject)
    placeholders = interpreter.seenBits(of: subject)
    paragraphs = interpreter.program.paragraphPlaces
  }

  func walk(_ range: Range<Int>) -> WalkPart {
    let program = interpreter.program
    var part = WalkPart(
      range: range, counts: Array(repeating: 0, count: interpreter.duties.duties.count * Verdict.allCases.count),
      ledger: PointLedger(range: range, subject: subject, program: program, segments: interpreter.segments),
      violationCounts: Array(repeating: 0, count: countsViolations ? range.count * interpreter.segments.count : 0))
    // Room for as many as there may be: what is not used costs nothing.
    let scheduledCount = scheduledStates.reduce(0) { $0 + range.count * $1.duty.days.count }
    part.violations.reserve(min(events.count(in: range) + scheduledCount, 1 << 22))
    var memory = SubjectMemory(reactions)
    var list: [Event] = []
    for code in range {
      list.removeAll(keepingCapacity: true)
      events.append(code, to: &list)
      addScheduled(code, to: &list, counts: &part.counts)
      countUnseen(code, in: &part.counts)
      guard !list.isEmpty else { continue }
      addOverdue(to: &list)
      sort(&list)
      memory.forget()
      part.ledger.beginSubject()
      note(list, code: code, in: &part)
      let measureCount = part.measures.count
      follow(list, code: code, memory: &memory, part: &part)
      if part.measures.count > measureCount + 1 { part.measures[measureCount...].sort(by: <) }
    }
    return part
  }

  /// Few events a subject: insertion beats everything; a hostile file gets the library's sort.
  private func sort(_ list: inout [Event]) {
    guard list.count <= 64 else {
      list.sort(by: <)
      return
    }
    for index in 1..<max(1, list.count) {
      let event = list[index]
      var place = index
      while place > 0, event < list[place - 1] {
        list[place] = list[place - 1]
        place -= 1
      }
      list[place] = event
    }
  }

  /// One 待查 for each bound subject and item with no occasion in the span (豁免 where exempt, 未达倡导 where encouraged), whatever
  /// versions of the item were in force.
  private func countUnseen(_ code: Int, in counts: inout [Int]) {
    let span = interpreter.span
    guard span.dayCount > 0, span.from <= span.asOf else { return }
    for bit in placeholders where !bit.isSeen(code) {
      var found: (duty: Int, binding: BindingTable.Binding)?
      for duty in bit.duties {
        let binding = interpreter.bindings.binding(
          subject: subject, code: UInt32(code), duty: duty, from: span.from.number, through: span.asOf.number)
        guard binding != .unbound else { continue }
        // Exempt by one version only, it is still missing for the other.
        found = (duty, binding == .exempt ? found?.binding ?? .exempt : binding)
      }
      guard let (duty, binding) = found else { continue }
      let verdict: Verdict
      switch binding {
      case .unbound: continue
      case .exempt: verdict = .exempt
      case .uncertain: verdict = .unproven
      case .bound: verdict = interpreter.duties.modalities[duty] == .encouragement ? .unheeded : .unproven
      }
      counts[duty * Verdict.allCases.count + Int(verdict.rawValue)] += 1
    }
  }

  /// Limits of the violations, and the 逾期 that follow from them.
  private func addOverdue(to list: inout [Event]) {
    let asOf = interpreter.span.asOf.number
    for index in list.indices where list[index].kind == .violated {
      let event = list[index]
      let last = interpreter.limits.lastDay(duty: Int(event.duty), day: event.day)
      guard last != DayColumn.missing else { continue }
      list[index].limit = last
      list[index].state = Rectification(lastDay: last, rectified: event.rectified, asOf: asOf)
      guard list[index].state == .overdue else { continue }
      list.append(Event(day: last + 1, duty: event.duty, kind: .overdue, row: event.row, rectified: event.rectified))
    }
  }

  /// The violations of the span, for the table, and all of them for 违反次数.
  private func note(_ list: [Event], code: Int, in part: inout WalkPart) {
    let span = interpreter.span
    for event in list where event.kind == .violated {
      if countsViolations, let segment = interpreter.segments.index(of: event.day) {
        part.violationCounts[segment * part.range.count + code - part.range.lowerBound] += 1
      }
      guard span.shows(event.day) else { continue }
      part.violations.duties.append(event.duty)
      part.violations.subjects.append(UInt32(truncatingIfNeeded: code))
      part.violations.days.append(event.day)
      part.violations.rows.append(event.row)
      part.violations.limits.append(event.limit)
      part.violations.rectifiedDays.append(event.rectified)
      part.violations.states.append(event.state)
    }
  }

  private func follow(_ list: [Event], code: Int, memory: inout SubjectMemory, part: inout WalkPart) {
    var boards: [Int: BoardTriggers] = [:]
    for event in list {
      guard reactions.conjunctions.isEmpty else {
        followConjunctions(event, code: code, memory: &memory, boards: &boards, part: &part)
        continue
      }
      var fired = -1
      for index in reactions.indices(event.kind, duty: Int(event.duty)) {
        let reaction = reactions[index]
        guard memory.fires(reaction, day: event.day, periods: interpreter.periods) else { continue }
        guard reaction.clause != fired else { continue }  // another 项 of the same sentence
        fired = reaction.clause
        apply(
          reaction.clause, item: reaction.item, day: event.day, duty: Int(event.duty), row: event.row, code: code,
          boards: &boards, part: &part)
      }
    }
    guard !boards.isEmpty else { return }
    let rectifiable = list.filter { $0.kind == .violated && knowsRectification[Int($0.duty)] }
      .map { (day: $0.day, rectified: $0.rectified) }
    for board in boards.keys.sorted() { settle(board, boards[board]!, rectifiable, code: code, part: &part) }
  }

  /// The same where whole conditions are joined: what fires is known once all parts have taken the event in.
  private func followConjunctions(
    _ event: Event, code: Int, memory: inout SubjectMemory, boards: inout [Int: BoardTriggers], part: inout WalkPart
  ) {
    memory.beginEvent()
    var fired: [(clause: Int, item: Int?)] = []
    var touched: Set<Int> = []
    for index in reactions.indices(event.kind, duty: Int(event.duty)) {
      let reaction = reactions[index]
      let fires = memory.fires(reaction, day: event.day, periods: interpreter.periods)
      if reaction.conjunction >= 0 { touched.insert(reaction.conjunction) }
      guard fires else { continue }
      if reaction.conjunction < 0 {
        fired.append((reaction.clause, reaction.item))
      } else if reaction.stamp >= 0 {
        memory.stamp(reaction.stamp)
      }
    }
    for number in touched {
      let conjunction = reactions.conjunctions[number]
      let holds = conjunction.parts.allSatisfy { memory.holds($0, day: event.day, periods: interpreter.periods) }
      if holds { fired.append((conjunction.clause, conjunction.item)) }
    }
    fired.sort { ($0.clause, $0.item ?? 0) < ($1.clause, $1.item ?? 0) }
    for (index, one) in fired.enumerated() where index == 0 || fired[index - 1].clause != one.clause {
      apply(
        one.clause, item: one.item, day: event.day, duty: Int(event.duty), row: event.row, code: code, boards: &boards,
        part: &part)
    }
  }

  private func apply(
    _ clause: Int, item: Int?, day: Int32, duty: Int, row: UInt32, code: Int, boards: inout [Int: BoardTriggers],
    part: inout WalkPart
  ) {
    for index in effects.indices(of: clause) {
      let effect = effects[index]
      let target = Int(effect.target)
      switch effect.kind {
      case .points:
        guard effects.isFor(duty: duty, entry: index) else { continue }
        part.ledger.add(effect.amount, account: target, clause: clause, code: code, day: day, in: interpreter.segments)
      case .measure: measure(clause, Int(effect.effect), day, row, code, &part)
      case .enter:
        boards[target, default: BoardTriggers()].entries.append(.init(day: day, clause: clause, item: item))
      case .leave: boards[target, default: BoardTriggers()].exits.append(.init(day: day, clause: clause))
      case .disqualify:
        measure(clause, Int(effect.effect), day, row, code, &part)
        let civil = CivilDay(number: day)
        part.disqualifications.append(
          Disqualification(board: target, code: UInt32(truncatingIfNeeded: code), first: civil, last: civil))
      }
    }
  }

  func measure(_ clause: Int, _ effect: Int, _ day: Int32, _ row: UInt32, _ code: Int, _ part: inout WalkPart) {
    guard interpreter.span.shows(day) else { return }
    part.measures.append(
      PlacedMeasure(
        day: day, paragraph: paragraphs[clause], clause: UInt16(truncatingIfNeeded: clause),
        effect: UInt16(truncatingIfNeeded: effect), code: UInt32(truncatingIfNeeded: code), row: row))
  }
}

extension Interpreter {
  /// The standing duties of a 主体, each with the bits that say for whom there was an occasion.
  fileprivate func seenBits(of subject: Int) -> [SubjectWalk.SeenBit] {
    var result: [SubjectWalk.SeenBit] = []
    for plan in plans {
      for (index, layout) in plan.sights.enumerated() where layout.subject == subject {
        let words = harvests[plan.record]?.total.sights[index] ?? []
        for (bit, duties) in Dictionary(grouping: layout.duties.keys.sorted(), by: { layout.duties[$0] ?? 0 })
          .sorted(by: { $0.key < $1.key })
        {
          result.append(SubjectWalk.SeenBit(duties: duties, words: words, wordCount: layout.wordCount, bit: bit))
        }
      }
    }
    return result
  }
}
