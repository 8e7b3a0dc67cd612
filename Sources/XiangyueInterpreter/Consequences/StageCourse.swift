import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// The course through the stages: in each, what it judges is judged, the clauses of the stage are followed through the events
/// of every subject, and then the lists of its boards are made. The next stage sees what came of it.
struct StageCourse {
  let interpreter: Interpreter
  let sources: EventSources
  private let effects: EffectTable
  let stageCount: Int
  /// By duty.
  let judgedStages: [Int]
  /// By norm that clauses demand, its duty.
  private let demandedDuties: [Int: Int]
  private(set) var standing: Standing
  /// `duty × Verdict.allCases.count + verdict`
  private(set) var counts: [Int]
  /// By 主体, stage after stage.
  private(set) var measures: [[PlacedMeasure]]
  private var tables: [ViolationTable] = []
  /// Violations in cases that name nobody and that are not judged row by row.
  private(set) var subjectless: [OccasionColumns] = []
  /// Duties in time that are 未到期 and not judged row by row.
  private(set) var open: [OccasionColumns] = []
  /// What was judged neither way and not row by row, for who asks why.
  private(set) var others: [OtherOccasions] = []
  /// Of those of whom it is asked why, their walks, stage after stage.
  private(set) var traces: [WalkTrace] = []
  /// Points that came to those of whom it is asked why from the events of others, stage after stage.
  private(set) var transferred: [TransferredPoints] = []
  private(set) var exchanges = ExchangeBook()
  /// By duty.
  private var demands: [[Demand]]
  /// By 主体, the events that earlier stages judged; none where there is but one stage.
  private var known: [[EventIndex]]
  private var marks: MarkTable

  init(_ interpreter: Interpreter) {
    let program = interpreter.program
    let duties = interpreter.duties
    self.interpreter = interpreter
    sources = EventSources(program, duties: duties.duties)
    effects = EffectTable(interpreter)
    judgedStages = duties.duties.map { program.judgedStage(ofNorm: $0.norm) }
    var demandedDuties: [Int: Int] = [:]
    for (index, duty) in duties.duties.enumerated() {
      if case .followUp = program.norms[duty.norm].duty { demandedDuties[duty.norm] = index }
    }
    self.demandedDuties = demandedDuties
    stageCount = 1 + max(judgedStages.max() ?? 0, program.lastStage)
    standing = Standing(interpreter)
    counts = Array(repeating: 0, count: duties.duties.count * Verdict.allCases.count)
    measures = program.subjects.map { _ in [] }
    demands = duties.duties.map { _ in [] }
    known = program.subjects.map { _ in [] }
    marks = MarkTable(program.marks)
  }

  mutating func run(_ stage: Int) throws(InterpreterFault) {
    var batches: [EventIndex.Batch] = []
    if stage == 0 {
      for harvest in interpreter.harvests.compactMap(\.self) {
        batches.append(EventIndex.Batch(columns: harvest.violations, kind: .violated))
        batches.append(EventIndex.Batch(columns: harvest.passes, kind: .complied))
      }
    }
    for judged in try judge(stage) {
      for index in counts.indices { counts[index] += judged.counts[index] }
      if judged.open.count > 0 { open.append(judged.open) }
      if judged.others.count > 0 { others.append(judged.others) }
      if judged.subjectless.count > 0 { subjectless.append(judged.subjectless) }
      batches.append(EventIndex.Batch(columns: judged.violations, kind: .violated))
      batches.append(EventIndex.Batch(columns: judged.passes, kind: .complied))
    }
    var walks: [[WalkPart]] = []
    for subject in interpreter.program.subjects.indices { walks.append(walk(subject, stage: stage, batches)) }
    for part in walks.joined() {
      if let account = part.ledger.overflowedAccount {
        throw .overflow(account: interpreter.program.accounts[account].name)
      }
    }
    try standing.take(walks)
    try transfer(walks, stage: stage)
    for account in interpreter.program.accounts.indices where interpreter.program.stages.accounts[account] == stage {
      standing.add(exchanges.settle(account: account, standing: standing), account: account)
    }
    take(walks)
    walks = []
    for board in interpreter.program.boardsInOrder where interpreter.program.stages.boards[board] == stage {
      standing.lists[board] = BoardMaker(standing: standing, board: board).lists()
    }
  }

  private func judge(_ stage: Int) throws(InterpreterFault) -> [JudgedOccasions] {
    let program = interpreter.program
    let duties = interpreter.duties.duties
    var judged: [JudgedOccasions] = []
    if stage == 0 { judged.append(try interpreter.judgedBySubject()) }
    if program.norms.contains(where: { $0.isOfValue && $0.stage == stage }) {
      judged.append(try interpreter.judgedValues(stage: stage, standing: standing))
    }
    for duty in duties.indices where judgedStages[duty] == stage && demandedDuties[duties[duty].norm] == duty {
      judged.append(try interpreter.judgedFollowUps(duty: duty, demands: demands[duty]))
    }
    return judged
  }

  private mutating func walk(_ subject: Int, stage: Int, _ batches: [EventIndex.Batch]) -> [WalkPart] {
    let program = interpreter.program
    let duties = interpreter.duties
    let count = interpreter.subjects[subject].count
    let fresh = EventIndex(
      batches, subjectCount: count, isOwn: duties.duties.map { $0.subject == subject }, marks: &marks)
    let reactions = ReactionTable(program, duties: duties, sources: sources, subject: subject, stage: stage)
    let found = happenings(subject, stage: stage, reactions)
    defer { if stage + 1 < stageCount { known[subject].append(fresh) } }
    guard stage == 0 || !fresh.isEmpty || !reactions.isEmpty else { return [] }
    let looksBack = stage > 0 && reactions.looksAtDuties
    let events = (looksBack ? known[subject] : []) + (found.isEmpty ? [] : [found]) + [fresh]
    let scheduled =
      stage == 0 || looksBack ? interpreter.scheduledStates(of: subject, marks: &marks) : []
    let walk = SubjectWalk(
      interpreter: interpreter, subject: subject, stage: stage, sources: sources, events: events,
      isNew: judgedStages.map { $0 == stage }, marks: marks, reactions: reactions, effects: effects,
      conditions: SubjectConditions(
        reactions.subjectConditions, subject: subject, standing: standing,
        days: days(events, scheduled, reactions.subjectConditions)),
      figures: SubjectFigures(
        effects.subjectFigures(of: subject, stage: stage), subject: subject, standing: standing,
        days: days(events, scheduled, effects.subjectFigures(of: subject, stage: stage))),
      countsViolations: program.asksForViolationCounts, scheduledStates: scheduled,
      knowsRectification: duties.duties.map { duty in
        duty.matter.map { program.matters[$0].rectifiedColumn != nil } ?? false
      },
      placeholders: stage == 0 ? interpreter.seenBits(of: subject) : [], paragraphs: program.paragraphPlaces,
      hasVersions: program.clauses.contains { $0.inForce != .always }, matters: matterNumbers,
      demandedDuties: demandedDuties, objections: standing.objections)
    if let explained = interpreter.explained {
      let codes = explained.codes(subject: subject, count: count)
      traces += Parallel.tasks(codes.count, threads: interpreter.threads) { walk.trace(Int(codes[$0])) }
    }
    return Parallel.map(count: count, threads: interpreter.threads) { walk.walk($0) }
  }

  /// Points that go to others than those whose events they are, in the order of their days, with the caps of each recipient.
  private mutating func transfer(_ walks: [[WalkPart]], stage: Int) throws(InterpreterFault) {
    let program = interpreter.program
    for subject in program.subjects.indices {
      let found = walks.joined().flatMap(\.transfers).filter { program.accounts[$0.account].subject == subject }
      guard !found.isEmpty else { continue }
      // What came first of one day comes first.
      let ordered = found.enumerated().sorted { left, right in
        (left.element.code, left.element.event.day, left.offset) < (
          right.element.code, right.element.event.day, right.offset
        )
      }.map(\.element)
      let count = interpreter.subjects[subject].count
      var ledger = PointLedger(
        range: 0..<count, accounts: Set(ordered.map(\.account)), interpreter)
      let explained = Set(interpreter.explained?.codes(subject: subject, count: count) ?? [])
      var first = 0
      while first < ordered.count {
        let own = ordered[first...].prefix { $0.code == ordered[first].code }
        ledger.traced = explained.contains(own[first].code) ? [] : nil
        ledger.beginSubject()
        for index in own.indices {
          let one = own[index]
          ledger.add(
            one.amount, account: one.account, clause: one.clause, code: Int(one.code), day: one.event.day, event: index,
            matter: one.matter, validity: one.validity)
        }
        ledger.endSubject()
        for given in ledger.traced ?? [] {
          transferred.append(
            TransferredPoints(
              given: given, transfer: ordered[given.event], giverSubject: program.clauses[given.clause].subject))
        }
        first = own.endIndex
      }
      if let account = ledger.overflowedAccount { throw .overflow(account: program.accounts[account].name) }
      try standing.add(ledger)
    }
  }

  /// By source, a number that those of one matter share.
  private var matterNumbers: [Int] {
    let duties = interpreter.duties.duties
    return (0..<sources.count).map { source in
      source < duties.count ? interpreter.program.matter(of: duties[source]) ?? -1 - source : -1 - source
    }
  }

  /// Entries, removals and listings of boards of earlier stages, and conditions that held when a period ended.
  private func happenings(_ subject: Int, stage: Int, _ reactions: ReactionTable) -> EventIndex {
    let program = interpreter.program
    var found: [(code: UInt32, event: Event)] = []
    for (index, board) in program.boards.enumerated() where program.settledStage(ofBoard: index) < stage {
      let source = sources.board(index)
      guard program.sets[board.set].subject == subject,
        !reactions.indices(.entered, source: source).isEmpty || !reactions.indices(.left, source: source).isEmpty
      else { continue }
      found += standing.changes(board: index).map {
        ($0.code, Event(day: $0.day.number, source: source, kind: $0.kind))
      }
    }
    for (index, ending) in sources.endings.enumerated() where ending.subject == subject && ending.stage == stage {
      let source = sources.ending(index)
      for (day, codes) in standing.endings(of: ending) {
        found += codes.map { ($0, Event(day: day.number, source: source, kind: .periodEnded)) }
      }
    }
    for (index, source) in sources.attainments.enumerated() where source.subject == subject && source.stage == stage {
      found += standing.days(of: source.attainment).map {
        ($0.code, Event(day: $0.day.number, source: sources.attainment(index), kind: .attained))
      }
    }
    return EventIndex(found, subjectCount: interpreter.subjects[subject].count)
  }

  /// The days on which anything happens that conditions on subjects may stand beside.
  private func days(
    _ events: [EventIndex], _ scheduled: [SubjectWalk.ScheduledStates], _ conditions: [Expression]
  ) -> [Int32] {
    guard conditions.contains(where: interpreter.program.dependsOnDay) else { return [] }
    var days = Set(scheduled.flatMap { $0.duty.days.map(\.number) })
    let asOf = interpreter.span.asOf.number
    for event in events.lazy.flatMap(\.all) {
      days.insert(event.day)
      guard event.kind == .violated else { continue }
      if interpreter.lateUnits.asks(of: Int(event.source)), event.day < asOf {
        for day in event.day...asOf { days.insert(day) }
      }
      let last = interpreter.limits.lastDay(duty: Int(event.source), day: event.day)
      if last != DayColumn.missing, last < asOf { days.insert(last + 1) }
    }
    return days.sorted()
  }

  /// The violations of all parts; they are large, and no longer held here.
  mutating func takeTables() -> [ViolationTable] {
    defer { tables = [] }
    return tables
  }

  private mutating func take(_ walks: [[WalkPart]]) {
    for (subject, parts) in walks.enumerated() {
      for part in parts {
        for index in counts.indices { counts[index] += part.counts[index] }
        measures[subject] += part.measures
        tables.append(part.violations)
        for (duty, demand) in part.demands { demands[duty].append(demand) }
      }
    }
  }
}

extension Norm {
  fileprivate var isOfValue: Bool {
    switch duty {
    case .value: true
    case .matters, .cases, .periodic, .timedCases, .followUp: false
    }
  }
}

extension Program {
  /// In which stage a norm is judged: one that follows from events after the clauses that demand it.
  fileprivate func judgedStage(ofNorm norm: Int) -> Int {
    switch norms[norm].duty {
    case .value: return norms[norm].stage
    case .matters, .cases, .periodic, .timedCases: return 0
    case .followUp:
      let demanding = clauses.filter { clause in
        clause.effects.contains { if case .demand(norm) = $0 { true } else { false } }
      }
      return max(norms[norm].stage, 1 + (demanding.map(\.stage).max() ?? 0))
    }
  }

  /// The stage after which it is known who stands on a board: of one that articles enter, that of their clauses.
  fileprivate func settledStage(ofBoard board: Int) -> Int {
    guard boards[board].selection == .entered else { return stages.boards[board] }
    let moving = clauses.filter { clause in
      clause.effects.contains { effect in
        switch effect {
        case .enter(board, _), .leave(board): true
        case .points, .clear, .barExchange, .rectify, .admonish, .report, .enter, .leave, .disqualify, .restore, .award,
          .note,
          .shiftGrade,
          .setGrade,
          .demand:
          false
        }
      }
    }
    return moving.map(\.stage).max() ?? 0
  }

  fileprivate var lastStage: Int {
    (clauses.map(\.stage) + stages.accounts + stages.boards).max() ?? 0
  }
}
