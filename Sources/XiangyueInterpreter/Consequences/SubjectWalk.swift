import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// The walk through the subjects of one 主体 in one stage, one subject's events at a time, in the order of their days: counts,
/// limits, clauses, boards.
struct SubjectWalk: Sendable {
  let interpreter: Interpreter
  let subject: Int
  let stage: Int
  let sources: EventSources
  /// Those of earlier stages first; the last are the ones that this stage has judged.
  let events: [EventIndex]
  /// By duty, whether it was judged in this stage.
  let isNew: [Bool]
  let marks: MarkTable
  let reactions: ReactionTable
  let effects: EffectTable
  let conditions: SubjectConditions
  let figures: SubjectFigures
  /// Whether the program asks for 违反次数.
  let countsViolations: Bool
  let scheduledStates: [ScheduledStates]
  /// By duty: whether a 改正日 is known of it.
  let knowsRectification: [Bool]
  let placeholders: [SeenBit]
  /// By clause, the place of its article and paragraph among all.
  let paragraphs: [UInt16]
  /// Whether a clause is not in force all the time.
  let hasVersions: Bool
  /// By source, a number that those of one matter share.
  let matters: [Int]
  /// By norm that is demanded, its duty.
  let demandedDuties: [Int: Int]
  let objections: ObjectionBook

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

  /// The subject at hand.
  struct Visit {
    private(set) var code: Int
    var memory: SubjectMemory
    var stays = StayBook()
    /// 取消 资格 that last as long as a stay: which board's, and the place in the part.
    var openBans: [(board: Int, place: Int)] = []
    var eventNumber = 0
  }

  /// - Parameter traces: whether it is noted what followed from what, for who asks why.
  func walk(_ range: Range<Int>, traces: Bool = false) -> WalkPart {
    var part = WalkPart(
      range: range, counts: Array(repeating: 0, count: interpreter.duties.duties.count * Verdict.allCases.count),
      ledger: PointLedger(
        range: range, subject: subject, stage: stage, interpreter),
      violationCounts: Array(repeating: 0, count: countsViolations ? range.count * interpreter.segments.count : 0))
    if traces {
      part.trace = WalkTrace(subject: subject, code: range.lowerBound, stage: stage, marks: marks)
      part.ledger.traced = []
    }
    // Room for as many as there may be: what is not used costs nothing.
    let scheduledCount = stage > 0 ? 0 : scheduledStates.reduce(0) { $0 + range.count * $1.duty.days.count }
    part.violations.reserve(min(events.reduce(0) { $0 + $1.count(in: range) } + scheduledCount, 1 << 22))
    var visit = Visit(code: 0, memory: SubjectMemory(reactions))
    var list: [Event] = []
    for code in range {
      list.removeAll(keepingCapacity: true)
      for index in events { index.append(code, to: &list) }
      addScheduled(code, to: &list, counts: &part.counts, others: &part.trace)
      countUnseen(code, in: &part.counts, others: &part.trace)
      guard !list.isEmpty else { continue }
      addOverdue(to: &list)
      sort(&list)
      note(list, code: code, in: &part)
      if traces { part.trace?.events = list }
      guard !reactions.isEmpty else { continue }
      visit.begin(code)
      part.ledger.beginSubject()
      let measureCount = part.measures.count
      follow(list, visit: &visit, part: &part)
      part.ledger.endSubject()
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
  private func countUnseen(_ code: Int, in counts: inout [Int], others: inout WalkTrace?) {
    let span = interpreter.span
    guard span.dayCount > 0, stage == 0, span.from <= span.asOf else { return }
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
      others?.note(duty: duty, day: DayColumn.missing, verdict: verdict)
    }
  }

  /// Limits of the violations, and the 逾期 that follow from them.
  private func addOverdue(to list: inout [Event]) {
    let asOf = interpreter.span.asOf.number
    for index in list.indices where list[index].kind == .violated {
      let event = list[index]
      let duty = Int(event.source)
      let last = interpreter.limits.lastDay(duty: duty, day: event.day, marks: marks.words(at: event.mark))
      if last != DayColumn.missing { list[index].limit = last }
      if interpreter.lateUnits.asks(of: duty) { interpreter.lateUnits.events(of: list[index], asOf: asOf, to: &list) }
      guard last != DayColumn.missing else { continue }
      let rectified = interpreter.lateUnits.asksWhenDone(duty) ? DayColumn.missing : event.rectified
      list[index].state = Rectification(lastDay: last, rectified: rectified, asOf: asOf)
      guard list[index].state == .overdue else { continue }
      list.append(
        Event(
          day: last + 1, source: duty, kind: .overdue, row: event.row, rectified: event.rectified, mark: event.mark))
    }
  }

  /// The violations of the span, for the table, and all of them for 违反次数.
  private func note(_ list: [Event], code: Int, in part: inout WalkPart) {
    let span = interpreter.span
    for event in list where event.kind == .violated && isNew[Int(event.source)] {
      if countsViolations, let segment = interpreter.segments.index(of: event.day) {
        part.violationCounts[segment * part.range.count + code - part.range.lowerBound] += 1
      }
      guard span.shows(event.day) else { continue }
      part.violations.duties.append(event.source)
      part.violations.subjects.append(UInt32(truncatingIfNeeded: code))
      part.violations.days.append(event.day)
      part.violations.rows.append(event.row)
      part.violations.limits.append(event.limit)
      // When something was done too late is not when it was put right.
      part.violations.rectifiedDays.append(
        interpreter.lateUnits.asksWhenDone(Int(event.source)) ? DayColumn.missing : event.rectified)
      part.violations.states.append(event.state)
    }
  }

  /// Whether what a conjunction asks of row or subject holds at an event.
  func isMet(_ state: Conjunction.State, at event: Event, code: Int) -> Bool {
    switch state {
    case .row(let record, let condition):
      sources.records[Int(event.source)] == record && marks.wordCount > 0 && marks.holds(condition, at: event.mark)
    case .subject(let condition): conditions.holds(condition, code: code, day: event.day)
    case .count, .stamp: false
    }
  }

  func measure(
    _ clause: Int, _ effect: Int, _ day: Int32, _ row: UInt32, _ code: Int, isUnderReview: Bool = false,
    _ part: inout WalkPart
  ) {
    guard interpreter.span.shows(day) else { return }
    part.measures.append(
      PlacedMeasure(
        day: day, paragraph: paragraphs[clause], clause: UInt16(truncatingIfNeeded: clause),
        effect: UInt16(truncatingIfNeeded: effect), code: UInt32(truncatingIfNeeded: code), row: row,
        isUnderReview: isUnderReview))
  }
}

extension SubjectWalk.Visit {
  fileprivate mutating func begin(_ code: Int) {
    self.code = code
    openBans.removeAll(keepingCapacity: true)
    memory.forget()
    stays.removeAll()
  }
}

extension Interpreter {
  /// The standing duties of a 主体, each with the bits that say for whom there was an occasion.
  func seenBits(of subject: Int) -> [SubjectWalk.SeenBit] {
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
