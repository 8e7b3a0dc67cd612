import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// What the program asks of one record file: which columns, which rows speak of which duty, which sights of a subject.
struct RecordPlan: Sendable {
  let record: Int
  let dayColumn: Int?
  let groups: [EvidenceGroup]
  /// A layout for each column of the record that refers to a subject asked about.
  let sights: [SightLayout]
  let wanted: [Bool]

  init(record: Int, program: Program, duties: DutyList, segmentCount: Int) {
    self.record = record
    let schema = program.records[record]
    dayColumn = schema.dayColumn
    groups = EvidenceGroup.groups(record: record, program: program, duties: duties)
    var layouts: [SightLayout] = []
    func layout(_ reference: Int, subject: Int, _ change: (inout SightLayout) -> Void) {
      let index = layouts.firstIndex { $0.reference == reference }
      if index == nil { layouts.append(SightLayout(reference: reference, subject: subject)) }
      change(&layouts[index ?? layouts.count - 1])
    }
    for group in groups {
      let lines = group.slots.joined().filter { $0.schedule == nil && $0.isStanding }
      layout(group.reference, subject: group.subject) { sight in
        for line in lines { sight.addDuty(line.duty) }
        if !lines.isEmpty { sight.addUnseen() }
      }
    }
    for (index, query) in program.queries.enumerated() where query.record == record {
      layout(query.reference, subject: query.subject) {
        $0.addQuery(index, condition: query.condition, count: segmentCount)
      }
    }
    sights = layouts
    var wanted = [Bool](repeating: false, count: schema.columns.count)
    func want(_ expression: Expression?) {
      expression?.forEachNode {
        if case .through = $0 {} else if case .column(let column) = $0 { wanted[column] = true }
      }
    }
    if let dayColumn { wanted[dayColumn] = true }
    for group in groups {
      wanted[group.reference] = true
      group.expressions.forEach(want)
      for line in group.slots.joined() {
        if let column = line.rectifiedColumn { wanted[column] = true }
      }
    }
    for sight in layouts {
      wanted[sight.reference] = true
      for query in sight.queries { want(query.condition) }
    }
    self.wanted = wanted
  }

  /// Every condition over the record's rows.
  var expressions: [Expression] {
    groups.flatMap(\.expressions) + sights.flatMap { $0.queries.compactMap(\.condition) }
  }
}

/// Duties whose rows are told apart by the same column and judged by the same conditions.
struct EvidenceGroup: Sendable {
  let reference: Int
  let subject: Int
  let selector: Selector
  let verdict: VerdictRule
  /// By slot, the duties that a row of it is evidence for.
  let slots: [[DutyLine]]

  enum Selector: Sendable {
    /// The member of an enumeration names the slot; 255: none.
    case codes(column: Int, slots: [UInt8])
    /// Rows for which this holds have slot 0.
    case condition(Expression?)
  }

  enum VerdictRule: Sendable {
    case outcomes([OutcomeRule])
    /// Of a case: whether it is as it should be.
    case compliant(Expression)
  }

  static let noSlot: UInt8 = 255

  var expressions: [Expression] {
    var result: [Expression] = []
    switch selector {
    case .codes(let column, _): result.append(.column(column))
    case .condition(let condition): if let condition { result.append(condition) }
    }
    switch verdict {
    case .outcomes(let rules): result += rules.compactMap(\.condition)
    case .compliant(let condition): result.append(condition)
    }
    return result
  }
}

/// One duty, as the rows of a record meet it.
struct DutyLine: Sendable {
  let duty: Int
  let modality: Modality
  /// A standing duty of a subject: one that no row speaks of is 待查. A duty on cases has no such subject.
  let isStanding: Bool
  let schedule: Int?
  let rectifiedColumn: Int?
  /// 合规 occasions are kept, because a clause looks at them.
  let keepsPasses: Bool

  /// What an outcome is for this duty.
  func verdict(_ outcome: UInt8) -> Verdict {
    switch (outcome, modality) {
    case (OutcomeCode.done, .obligation), (OutcomeCode.notDone, .prohibition): .compliant
    case (OutcomeCode.notDone, .obligation), (OutcomeCode.done, .prohibition): .violated
    case (OutcomeCode.done, .encouragement): .compliant
    case (_, .encouragement): .unheeded
    case (_, .obligation), (_, .prohibition), (_, .permission): .unproven
    }
  }
}

extension EvidenceGroup {
  static func groups(record: Int, program: Program, duties: DutyList) -> [EvidenceGroup] {
    let watched = WatchedPasses(program, duties)
    var groups: [EvidenceGroup] = []
    for index in duties.duties.indices {
      let duty = duties.duties[index]
      let modality = duties.modalities[index]
      switch program.norms[duty.norm].duty {
      case .matters(_, _, let schedule):
        guard let matter = duty.matter.map({ program.matters[$0] }), matter.record == record else { continue }
        let line = DutyLine(
          duty: index, modality: modality, isStanding: schedule == nil, schedule: schedule,
          rectifiedColumn: matter.rectifiedColumn, keepsPasses: watched.duties.contains(index))
        add(line, matter: matter, subject: duty.subject, to: &groups)
      case .cases(let caseRecord, let reference, let filter, let compliant, _):
        guard caseRecord == record else { continue }
        let line = DutyLine(
          duty: index, modality: .obligation, isStanding: false, schedule: nil, rectifiedColumn: nil,
          keepsPasses: watched.duties.contains(index))
        groups.append(
          EvidenceGroup(
            reference: reference, subject: duty.subject, selector: .condition(filter), verdict: .compliant(compliant),
            slots: [[line]]))
      }
    }
    return groups
  }

  /// Joins a group that differs in nothing but the member that names the matter, or makes one.
  private static func add(_ line: DutyLine, matter: Matter, subject: Int, to groups: inout [EvidenceGroup]) {
    guard case .compare(.column(let column), .equal, .literal(.code(let code)))? = matter.filter else {
      groups.append(
        EvidenceGroup(
          reference: matter.reference, subject: subject, selector: .condition(matter.filter),
          verdict: .outcomes(matter.outcomes), slots: [[line]]))
      return
    }
    for (index, group) in groups.enumerated() {
      guard case .codes(column, var table) = group.selector, case .outcomes(matter.outcomes) = group.verdict,
        group.reference == matter.reference, group.slots.count < Int(noSlot)
      else { continue }
      var slots = group.slots
      if table[Int(code)] == noSlot {
        table[Int(code)] = UInt8(slots.count)
        slots.append([])
      }
      slots[Int(table[Int(code)])].append(line)
      groups[index] = EvidenceGroup(
        reference: group.reference, subject: subject, selector: .codes(column: column, slots: table),
        verdict: group.verdict, slots: slots)
      return
    }
    var table = [UInt8](repeating: noSlot, count: 256)
    table[Int(code)] = 0
    groups.append(
      EvidenceGroup(
        reference: matter.reference, subject: subject, selector: .codes(column: column, slots: table),
        verdict: .outcomes(matter.outcomes), slots: [[line]]))
  }
}

/// The duties whose 合规 occasions a clause looks at: 遵守 …, 连续 N次.
struct WatchedPasses: Sendable {
  /// All of them.
  private(set) var duties: Set<Int> = []
  /// Those of which a subject's passes matter only where it also has violations: how many at least.
  private(set) var neededViolations: [Int: Int] = [:]

  init(_ program: Program, _ list: DutyList) {
    var complied: Set<Int> = []
    for clause in program.clauses {
      for leaf in clause.trigger.leaves {
        switch leaf {
        case .complied(let norms): complied.formUnion(list.indices(ofNorms: norms))
        case .consecutive(let norms, let count):
          for duty in list.indices(ofNorms: norms) {
            neededViolations[duty] = min(neededViolations[duty] ?? count, count)
          }
        case .violated, .overdue, .counted, .anyOf, .entered, .allRectified: break
        }
      }
    }
    for duty in complied { neededViolations[duty] = nil }
    duties = complied.union(neededViolations.keys)
  }
}

extension Trigger {
  /// The trigger itself, or those of its 项.
  var leaves: [Trigger] {
    if case .anyOf(let items) = self { items.flatMap(\.trigger.leaves) } else { [self] }
  }
}
