import XiangyueCalendar
import XiangyueSemantics

/// What events are of, numbered through: the duties, then the boards, then the conditions that are looked at when a period
/// ends, then what lists and grades show. The order of events of one day follows.
struct EventSources: Sendable {
  let dutyCount: Int
  let boardCount: Int
  let endings: [PeriodEnding]
  let attainments: [AttainmentSource]
  /// By source, the record that its rows are of; −1 for what no row shows.
  let records: [Int]
  private let places: [PeriodEnding: Int]

  init(_ program: Program, duties: [Duty]) {
    dutyCount = duties.count
    boardCount = program.boards.count
    var endings: [PeriodEnding] = []
    var places: [PeriodEnding: Int] = [:]
    for clause in program.clauses {
      for case .periodEnds(let unit, let condition) in clause.trigger.leaves {
        let ending = PeriodEnding(subject: clause.subject, stage: clause.stage, unit: unit, condition: condition)
        guard places[ending] == nil else { continue }
        places[ending] = endings.count
        endings.append(ending)
      }
    }
    self.endings = endings
    attainments = program.clauses.reduce(into: []) { found, clause in
      for case .attained(let attainment) in clause.trigger.leaves {
        let source = AttainmentSource(subject: clause.subject, stage: clause.stage, attainment: attainment)
        if !found.contains(source) { found.append(source) }
      }
    }
    self.places = places
    let shown = duties.map { duty in program.evidenceRecord(of: duty) ?? -1 }
    records = shown + Array(repeating: -1, count: program.boards.count + endings.count + attainments.count)
  }

  var count: Int { dutyCount + boardCount + endings.count + attainments.count }

  func board(_ index: Int) -> Int { dutyCount + index }

  /// Which board an event is of.
  func board(ofSource source: Int) -> Int { source - dutyCount }

  func ending(_ index: Int) -> Int { dutyCount + boardCount + index }

  func ending(of clause: Clause, _ unit: PeriodUnit, _ condition: Expression) -> Int? {
    places[PeriodEnding(subject: clause.subject, stage: clause.stage, unit: unit, condition: condition)].map(ending)
  }

  func attainment(_ index: Int) -> Int { dutyCount + boardCount + endings.count + index }

  func attainment(of clause: Clause, _ attainment: Attainment) -> Int? {
    attainments.firstIndex(of: AttainmentSource(subject: clause.subject, stage: clause.stage, attainment: attainment))
      .map { self.attainment($0) }
  }

  /// What an event of the source shows; nil where it is of something else.
  func attainment(ofSource source: Int) -> Attainment? {
    let index = source - attainment(0)
    return attainments.indices.contains(index) ? attainments[index].attainment : nil
  }
}

/// 红榜 第1名 的: looked at on the last day of each period that has ended.
struct AttainmentSource: Sendable, Hashable {
  let subject: Int
  let stage: Int
  let attainment: Attainment
}

/// 环境分 低于 60分 的: a condition alone, looked at on the last day of each period that has ended.
struct PeriodEnding: Sendable, Hashable {
  let subject: Int
  let stage: Int
  let unit: PeriodUnit
  let condition: Expression
}

extension Program {
  /// The 事项 of a duty; of an act in time that rows of another record show, that of those rows.
  func matter(of duty: Duty) -> Int? {
    if let matter = duty.matter { return matter }
    guard case .timedCases(_, _, _, let timing, _) = norms[duty.norm].duty, case .matter(let matter) = timing.done
    else {
      return nil
    }
    return matter
  }

  /// The record whose rows show what became of a duty; nil for a duty of a value.
  package func evidenceRecord(of duty: Duty) -> Int? {
    switch norms[duty.norm].duty {
    case .cases(let record, _, _, _, _), .timedCases(let record, _, _, _, _): record
    case .matters, .periodic: duty.matter.map { matters[$0].record }
    case .followUp(_, let matter, _): matters[matter].record
    case .value: nil
    }
  }
}
