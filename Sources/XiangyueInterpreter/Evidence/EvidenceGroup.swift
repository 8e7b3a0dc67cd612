import XiangyueColumns
import XiangyueSemantics

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
