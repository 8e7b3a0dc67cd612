import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// Findings, with why they are so for those of whom it was asked when the interpreter was made.
package struct Explanations: Sendable {
  package let findings: Findings
  let interpreter: Interpreter
  let standing: Standing
  let sources: EventSources
  /// By duty, the stage in which it was judged.
  let judgedStages: [Int]
  /// As `Program.rowConditions`.
  let rowConditions: [[Expression]]
  private let traces: [Subject: [WalkTrace]]
  private let transferred: [Subject: [TransferredPoints]]
  let exchanges: [ExchangeBook.Taken]
  private let others: [Subject: [ExplainedOccasion]]
  private let rankings: [RankedFacts]
  private let measures: [Subject: [Measure]]
  /// Whoever has read the rows once more gives what their sheets came to.
  private var sheets: [Subject: [ExplainedSheet]] = [:]

  struct Subject: Hashable {
    let subject: Int
    let code: UInt32
  }

  fileprivate init(_ interpreter: Interpreter, _ course: StageCourse, _ findings: Findings) {
    self.interpreter = interpreter
    self.findings = findings
    standing = course.standing
    sources = course.sources
    judgedStages = course.judgedStages
    rowConditions = interpreter.program.rowConditions
    traces = Dictionary(grouping: course.traces) {
      Subject(subject: $0.subject, code: UInt32(truncatingIfNeeded: $0.code))
    }
    exchanges = course.exchanges.taken
    transferred = Dictionary(grouping: course.transferred) {
      Subject(subject: interpreter.program.accounts[$0.given.account].subject, code: $0.transfer.code)
    }
    let wanted = Set(traces.keys)
    others = Self.others(interpreter, course, wanted: wanted)
    measures = Dictionary(
      grouping: findings.measures.filter { wanted.contains(Subject(subject: $0.subject, code: $0.code)) }
    ) { Subject(subject: $0.subject, code: $0.code) }
    let program = interpreter.program
    let ranked = findings.boards.filter { program.boards[$0.board].selection != .entered }
    rankings = Parallel.tasks(ranked.count, threads: interpreter.threads) { [standing] index in
      let subject = program.sets[program.boards[ranked[index].board].set].subject
      let wanted = interpreter.explained?.codes(subject: subject, count: interpreter.subjects[subject].count) ?? []
      return RankedFacts(ranked[index], standing: standing, wanted: wanted)
    }
  }

  /// Takes in a sheet of somebody; those of a day in the order of their rows.
  mutating func take(_ found: ExplainedSheet, subject: Int, code: UInt32) {
    sheets[Subject(subject: subject, code: code), default: []].append(found)
  }

  /// Of somebody, by 主体 and code; one of those of whom it was asked.
  package func explanation(subject: Int, code: UInt32) -> SubjectExplanation {
    let own = traces[Subject(subject: subject, code: code)] ?? []
    let program = interpreter.program
    return SubjectExplanation(
      subject: subject, code: code, occasions: occasions(subject: subject, code: code, own),
      scores: program.accounts.indices.filter { program.accounts[$0].subject == subject }
        .flatMap { scores(of: $0, code: code, traces: own, transferred[Subject(subject: subject, code: code)] ?? []) },
      rankings: rankings.filter { program.sets[program.boards[$0.board].set].subject == subject }
        .map { $0.explained(code, in: self, traces: own) },
      stays: program.boards.indices.filter { index in
        program.boards[index].selection == .entered
          && program.sets[program.boards[index].set].subject == subject
      }.map { stays(on: $0, code: code, traces: own) },
      sheets: (sheets[Subject(subject: subject, code: code)] ?? []).enumerated().sorted { left, right in
        (left.element.day, left.offset) < (right.element.day, right.offset)
      }.map(\.element),
      measures: measures[Subject(subject: subject, code: code)] ?? [])
  }

  /// What was judged of a subject: events of duties, each once, in the order of their days.
  func dutyEvents(_ traces: [WalkTrace]) -> [Event] {
    traces.flatMap { trace in
      trace.events.filter { event in
        Int(event.source) < sources.dutyCount && judgedStages[Int(event.source)] == trace.stage
      }
    }.sorted(by: <)
  }

  /// In the order of the duties, then of their days; those that no row speaks of last.
  private func occasions(subject: Int, code: UInt32, _ traces: [WalkTrace]) -> [ExplainedOccasion] {
    let events = dutyEvents(traces)
    let judged = events.compactMap { event -> ExplainedOccasion? in
      guard event.kind == .violated || event.kind == .complied else { return nil }
      let shown = interpreter.explained(event, among: events, sources: sources)
      return ExplainedOccasion(
        duty: Int(event.source), verdict: event.kind == .violated ? .violated : .compliant, day: shown.day,
        row: shown.row, lastDay: shown.lastDay, limit: shown.limit, rectifiedDay: shown.rectifiedDay,
        rectification: shown.rectification)
    }
    return (judged + (others[Subject(subject: subject, code: code)] ?? [])).enumerated().sorted { left, right in
      let (one, two) = (left.element, right.element)
      if one.duty != two.duty { return one.duty < two.duty }
      if one.day != two.day { return (one.day?.number ?? Int32.max) < (two.day?.number ?? Int32.max) }
      if one.row != two.row { return (one.row ?? 0) < (two.row ?? 0) }
      return left.offset < right.offset
    }.map(\.element)
  }

  private static func others(
    _ interpreter: Interpreter, _ course: StageCourse, wanted: Set<Subject>
  ) -> [Subject: [ExplainedOccasion]] {
    var found: [Subject: [ExplainedOccasion]] = [:]
    func add(_ columns: OccasionColumns, _ verdict: (Int) -> Verdict) {
      for index in 0..<columns.count {
        let duty = Int(columns.duties[index])
        let key = Subject(subject: interpreter.duties.duties[duty].subject, code: columns.codes[index])
        guard wanted.contains(key) else { continue }
        found[key, default: []].append(
          ExplainedOccasion(
            duty: duty, verdict: verdict(index), day: CivilDay(known: columns.days[index]),
            row: columns.rows[index] > 0 ? Int(columns.rows[index]) : nil,
            lastDay: columns.limits.isEmpty ? nil : CivilDay(known: columns.limits[index]), limit: nil,
            rectifiedDay: nil, rectification: .none))
      }
    }
    let others =
      interpreter.harvests.compactMap { $0?.others } + course.others + course.traces.map(\.others)
    for other in others { add(other.occasions) { other.verdicts[$0] } }
    for open in interpreter.harvests.compactMap({ $0?.open }) + course.open { add(open) { _ in .notDue } }
    return found
  }
}

/// Everything that can be said of one subject.
package struct SubjectExplanation: Sendable {
  package let subject: Int
  package let code: UInt32
  package let occasions: [ExplainedOccasion]
  package let scores: [ExplainedScore]
  package let rankings: [ExplainedRanking]
  package let stays: [ExplainedStays]
  /// In the order of their days.
  package let sheets: [ExplainedSheet]
  package let measures: [Measure]
}

extension Interpreter {
  /// The findings, and why they are so.
  package func explanations() throws(InterpreterFault) -> Explanations {
    var course = try finishedCourse()
    let findings = try findings(&course)
    return Explanations(self, course, findings)
  }
}
