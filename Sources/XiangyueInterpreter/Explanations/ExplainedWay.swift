import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics
import XiangyueText

/// One way in which a clause may come to fire: conditions that must hold together.
package struct ExplainedWay: Sendable {
  package let clause: Int
  package let item: Int?
  package let parts: [ExplainedPart]

  package var holds: Bool { parts.allSatisfy { $0.holds == true } }
}

/// A condition of a clause, with what speaks for it.
package struct ExplainedPart: Sendable {
  /// None of `allOf` and `anyOf`.
  package let trigger: Trigger
  /// Nil: it can't be said here (it is asked of a record's row).
  package let holds: Bool?
  /// Of what is counted: how many there are, at most at a time, and how many it takes.
  package let count: Int?
  package let needed: Int?
  /// What speaks for it: of a count the events that make it up.
  package let events: [ExplainedEvent]
  /// Where it is counted by matter: the most at a time of all matters together.
  package let eventsOfAnyMatter: [ExplainedEvent]
  /// Of a condition on the subject, on `day`.
  package let conditions: [ExplainedCondition]
  package let day: CivilDay?
  /// What is of the norms at all: of an overdue the violations, whatever became of them; of a condition on a row that no row fulfils
  /// the last events on whose rows it was asked.
  package let related: [ExplainedEvent]

  init(
    _ trigger: Trigger, holds: Bool?, count: Int? = nil, needed: Int? = nil, events: [ExplainedEvent] = [],
    eventsOfAnyMatter: [ExplainedEvent] = [], conditions: [ExplainedCondition] = [], day: CivilDay? = nil,
    related: [ExplainedEvent] = []
  ) {
    self.trigger = trigger
    self.holds = holds
    self.count = count
    self.needed = needed
    self.events = events
    self.eventsOfAnyMatter = eventsOfAnyMatter
    self.conditions = conditions
    self.day = day
    self.related = related
  }
}

/// What happened to one subject, to be asked about.
struct SubjectHistory {
  let explanations: Explanations
  let subject: Int
  let code: UInt32
  /// Of duties, in the order of their days.
  let events: [Event]
  private let traces: [WalkTrace]

  var interpreter: Interpreter { explanations.interpreter }

  init(_ explanations: Explanations, subject: Int, code: UInt32, _ traces: [WalkTrace]) {
    self.explanations = explanations
    self.subject = subject
    self.code = code
    self.traces = traces
    events = explanations.dutyEvents(traces)
  }

  func explained(_ event: Event) -> ExplainedEvent {
    interpreter.explained(event, among: events, sources: explanations.sources)
  }

  /// - Parameter day: as it stood on that day; nil: at its best up to the day of the check.
  func explained(_ way: TriggerAlternative, clause: Int, on day: CivilDay?) -> ExplainedWay {
    ExplainedWay(
      clause: clause, item: way.item,
      parts: way.conditions.map { condition in
        guard day == nil, case .rowHolds(let record, let asked) = condition, let asking = askingEvents(of: way) else {
          return part(condition, on: day)
        }
        return rowPart(condition, record, asked, asking)
      })
  }

  /// How many of the rows that fail a condition are worth naming.
  private static let namedRows = 5

  /// Of a condition on the row: on which events' rows it holds; where on none, the last ones.
  private func rowPart(_ trigger: Trigger, _ record: Int, _ condition: Expression, _ asking: [Event]) -> ExplainedPart {
    let place = explanations.rowConditions[record].firstIndex(of: condition)
    let rows = asking.filter { explanations.sources.records[Int($0.source)] == record && $0.row > 0 }
    let holding = rows.filter { event in place.map { isMarked(event, condition: $0) } ?? false }
    return ExplainedPart(
      trigger, holds: !holding.isEmpty, events: holding.map(explained),
      related: holding.isEmpty ? rows.suffix(Self.namedRows).map(explained) : [])
  }

  private func isMarked(_ event: Event, condition: Int) -> Bool {
    let stage = explanations.judgedStages[Int(event.source)]
    guard let marks = traces.first(where: { $0.stage == stage })?.marks, marks.wordCount > 0 else { return false }
    return marks.holds(condition, at: event.mark)
  }

  /// The events at which a way with a condition on the row is looked at; nil where it waits for something else than these.
  private func askingEvents(of way: TriggerAlternative) -> [Event]? {
    let asking = way.conditions.filter { trigger in
      switch trigger {
      case .rowHolds, .subjectHolds: false
      case .violated, .complied, .overdue, .late, .consecutive, .counted, .allOf, .anyOf, .entered, .enteredTimes,
        .attained,
        .left, .periodEnds, .allRectified:
        true
      }
    }
    guard asking.count == 1 else { return nil }
    switch asking[0] {
    case .violated(let norms, let occasion, let matter): return numbered(norms, .violated, occasion, matter)
    case .complied(let norms, let occasion): return numbered(norms, .complied, occasion, nil)
    case .overdue(let norms): return own(norms, .overdue)
    case .late(let norms, let each): return own(norms, .late).filter { each.isFull(on: $0.day, after: $0.limit) }
    case .consecutive, .counted, .allOf, .anyOf, .entered, .enteredTimes, .attained, .left, .rowHolds, .subjectHolds,
      .periodEnds, .allRectified:
      return nil
    }
  }

  private func numbered(
    _ norms: [Int], _ kind: Event.Kind, _ occasion: NumberedOccasion?, _ matter: Int?
  ) -> [Event] {
    let all = own(norms, kind).filter { event in
      matter == nil || explanations.findings.duties[Int(event.source)].matter == matter
    }
    return all.indices.filter { isCounted(all, $0, occasion) }.map { all[$0] }
  }

  /// Whether one of events in order is one of those that an occasion means: 1年内 第2次.
  private func isCounted(_ all: [Event], _ place: Int, _ occasion: NumberedOccasion?) -> Bool {
    guard let occasion else { return true }
    let first = occasion.window.firstDay(at: CivilDay(number: all[place].day))?.number ?? Int32.min
    let number = all[...place].count { event in
      first <= event.day && (!occasion.sameMatter || matterKey(event) == matterKey(all[place]))
    }
    return occasion.contains(number)
  }

  private func part(_ trigger: Trigger, on day: CivilDay?) -> ExplainedPart {
    switch trigger {
    case .violated(let norms, let occasion, let matter): return each(trigger, norms, .violated, occasion, matter, day)
    case .complied(let norms, let occasion): return each(trigger, norms, .complied, occasion, nil, day)
    case .overdue(let norms):
      let found = own(norms, .overdue).filter { isOn($0, day) }
      return ExplainedPart(
        trigger, holds: !found.isEmpty, events: found.map(explained),
        related: own(norms, .violated).map(explained))
    case .late(let norms, let each):
      let found = own(norms, .late).filter { isOn($0, day) && each.isFull(on: $0.day, after: $0.limit) }
      return ExplainedPart(
        trigger, holds: !found.isEmpty, events: found.map(explained), related: own(norms, .violated).map(explained))
    case .consecutive(let norms, let count, let ofCompliance):
      return inARow(trigger, norms, count: count, ofCompliance: ofCompliance, day)
    case .counted(let norms, let window, let sameMatter, let count, _, let ofCompliance):
      let all = events.filter { event in
        event.kind == (ofCompliance ? .complied : .violated)
          && (norms.map { $0.contains(norm(of: event)) } ?? true) && (day.map { event.day <= $0.number } ?? true)
      }
      let together = most(all, window, on: day)
      let best =
        sameMatter
        ? Dictionary(grouping: all, by: matterKey).sorted { $0.key < $1.key }
          .map { most($0.value, window, on: day) }.max { $0.count < $1.count } ?? []
        : together
      return ExplainedPart(
        trigger, holds: best.count >= count, count: best.count, needed: count, events: best.map(explained),
        eventsOfAnyMatter: sameMatter ? together.map(explained) : [])
    case .entered(let board): return listings(trigger, board, kind: .entered, window: .always, needed: 1, day)
    case .left(let board): return listings(trigger, board, kind: .left, window: .always, needed: 1, day)
    case .enteredTimes(let board, let window, let count, _):
      return listings(trigger, board, kind: .entered, window: window, needed: count, day)
    case .attained(let attainment): return attained(trigger, attainment, day)
    case .subjectHolds(let condition): return standingPart(trigger, condition, day ?? explanations.findings.asOf)
    case .periodEnds(let unit, let condition):
      let ended = (interpreter.periods[unit]?.periods ?? []).map(\.last).last { $0 <= explanations.findings.asOf }
      guard let at = day ?? ended else { return ExplainedPart(trigger, holds: false) }
      return standingPart(trigger, condition, at)
    case .rowHolds: return ExplainedPart(trigger, holds: day == nil ? nil : true)
    case .allRectified, .allOf, .anyOf: return ExplainedPart(trigger, holds: nil)
    }
  }

  private func each(
    _ trigger: Trigger, _ norms: [Int], _ kind: Event.Kind, _ occasion: NumberedOccasion?, _ matter: Int?,
    _ day: CivilDay?
  ) -> ExplainedPart {
    let all = own(norms, kind).filter { event in
      (matter == nil || explanations.findings.duties[Int(event.source)].matter == matter)
        && (day.map { event.day <= $0.number } ?? true)
    }
    let found = all.indices.filter { isOn(all[$0], day) && isCounted(all, $0, occasion) }.map { all[$0] }
    return ExplainedPart(
      trigger, holds: !found.isEmpty, count: occasion == nil ? nil : all.count, needed: occasion?.number,
      events: found.map(explained), related: all.map(explained))
  }

  /// The longest row, or the one that ends on the day.
  private func inARow(
    _ trigger: Trigger, _ norms: [Int], count: Int, ofCompliance: Bool, _ day: CivilDay?
  ) -> ExplainedPart {
    var best: [Event] = []
    let own = events.filter { event in
      (event.kind == .violated || event.kind == .complied) && norms.contains(norm(of: event))
        && (day.map { event.day <= $0.number } ?? true)
    }
    for (_, group) in Dictionary(grouping: own, by: rowKey).sorted(by: { $0.key < $1.key }) {
      var row: [Event] = []
      for event in group {
        if (event.kind == .complied) == ofCompliance { row.append(event) } else { row = [] }
        if row.count > best.count, isOn(event, day) { best = row }
      }
    }
    return ExplainedPart(
      trigger, holds: best.count >= count, count: best.count, needed: count, events: best.suffix(count).map(explained))
  }

  /// Of events, the most that lie in one window; of equal ones the latest.
  private func most(_ events: [Event], _ window: Window, on day: CivilDay?) -> [Event] {
    var best: [Event] = []
    for (place, event) in events.enumerated() where isOn(event, day) {
      let first = window.firstDay(at: CivilDay(number: event.day)).map(\.number) ?? Int32.min
      let found = events[...place].filter { $0.day >= first }
      if found.count >= best.count { best = found }
    }
    guard best.isEmpty, let day else { return best }
    // A count holds as a state on the day of whatever event.
    let first = window.firstDay(at: day).map(\.number) ?? Int32.min
    return events.filter { first <= $0.day && $0.day <= day.number }
  }

  private func listings(
    _ trigger: Trigger, _ board: Int, kind: Event.Kind, window: Window, needed: Int, _ day: CivilDay?
  ) -> ExplainedPart {
    let source = explanations.sources.board(board)
    let found = explanations.standing.changes(board: board)
      .filter { change in change.code == code && change.kind == kind && (day.map { change.day <= $0 } ?? true) }
      .map { Event(day: $0.day.number, source: source, kind: kind) }
    let best = most(found, window, on: day)
    return ExplainedPart(
      trigger, holds: best.count >= needed, count: best.count, needed: needed, events: best.map(explained))
  }

  private func attained(_ trigger: Trigger, _ attainment: Attainment, _ day: CivilDay?) -> ExplainedPart {
    guard let index = explanations.sources.attainments.firstIndex(where: { $0.attainment == attainment }) else {
      return ExplainedPart(trigger, holds: false)
    }
    let found = explanations.standing.days(of: attainment)
      .filter { found in found.code == code && (day.map { found.day == $0 } ?? true) }
      .map { Event(day: $0.day.number, source: explanations.sources.attainment(index), kind: .attained) }
    return ExplainedPart(trigger, holds: !found.isEmpty, events: found.map(explained))
  }

  private func standingPart(_ trigger: Trigger, _ condition: Expression, _ day: CivilDay) -> ExplainedPart {
    let parts = ConditionColumns.all(condition, subject: subject, day: day, standing: explanations.standing)
      .map { $0.explained(Int(code)) }
    return ExplainedPart(trigger, holds: parts.allSatisfy(\.holds), conditions: parts, day: day)
  }

  /// What lets a member go who is there still.
  func waits(for stay: Membership) -> [ExplainedStays.Wait] {
    let program = interpreter.program
    let asOf = explanations.findings.asOf
    let known = events.filter { event in
      event.kind == .violated
        && explanations.findings.duties[Int(event.source)].matter.map { program.matters[$0].rectifiedColumn != nil }
          ?? false
    }
    return program.clauses.indices.compactMap { index in
      let clause = program.clauses[index]
      guard case .allRectified(let days) = clause.trigger,
        clause.effects.contains(where: { if case .leave(stay.board) = $0 { true } else { false } })
      else { return nil }
      let mended = known.map { event in
        (day: event.day, rectified: event.rectified == DayColumn.missing ? asOf.number : event.rectified)
      }
      let earliest = firstDayAllRectified(
        after: max(stay.entry, asOf, stay.earliest - 1).number, days: days, violations: mended)
      return ExplainedStays.Wait(
        clause: index, days: days,
        unrectified: known.filter { $0.rectified == DayColumn.missing }.map(explained),
        earliest: CivilDay(number: earliest ?? asOf.number))
    }
  }

  private func isOn(_ event: Event, _ day: CivilDay?) -> Bool { day.map { event.day == $0.number } ?? true }

  private func own(_ norms: [Int], _ kind: Event.Kind) -> [Event] {
    events.filter { $0.kind == kind && norms.contains(norm(of: $0)) }
  }

  private func norm(of event: Event) -> Int { explanations.findings.duties[Int(event.source)].norm }

  private func matterKey(_ event: Event) -> String {
    let duty = explanations.findings.duties[Int(event.source)]
    return interpreter.program.matter(of: duty).map { "\($0)" } ?? rowKey(event)
  }

  private func rowKey(_ event: Event) -> String {
    let duty = explanations.findings.duties[Int(event.source)]
    return interpreter.program.norms[duty.norm].citation.text + " " + duty.name
  }
}
