import XiangyueColumns
import XiangyueSemantics

/// Duties whose rows are told apart by the same column.
struct EvidenceGroup: Sendable {
  let reference: Int
  let subject: Int
  var selector: Selector
  /// The different ways in which rows of the group are judged.
  var verdicts: [VerdictRule]
  var slots: [Slot]
  /// Of cases: the rows to which the duty does not apply (关系 为 直系亲属 的 除外).
  var exemptions: [RowExemption] = []

  /// The rows of one matter.
  struct Slot: Sendable {
    /// Index into `verdicts`.
    let verdict: Int
    /// The duties that a row is evidence for.
    var lines: [DutyLine]
  }

  enum Selector: Sendable {
    /// The member of an enumeration names the slot; 255: none.
    case codes(column: Int, slots: [UInt8])
    /// Rows for which this holds have slot 0.
    case condition(Expression?)
  }

  enum VerdictRule: Sendable, Hashable {
    case outcomes([OutcomeRule])
    /// Of a case: whether it is as it should be.
    case compliant(Expression)
  }

  static let noSlot: UInt8 = 255

  /// Whether any of its duties is judged once all rows are known.
  var hasCollectedLines: Bool { slots.contains { $0.lines.contains { !$0.use.isJudgedByRow } } }

  var expressions: [Expression] {
    var result: [Expression] = []
    switch selector {
    case .codes(let column, _): result.append(.column(column))
    case .condition(let condition): if let condition { result.append(condition) }
    }
    for verdict in verdicts {
      switch verdict {
      case .outcomes(let rules): result += rules.compactMap(\.condition)
      case .compliant(let condition): result.append(condition)
      }
    }
    return result + exemptions.map(\.condition)
  }
}

/// One duty, as the rows of a record meet it.
struct DutyLine: Sendable {
  let duty: Int
  let modality: Modality
  let use: Use
  let rectifiedColumn: Int?
  /// 合规 occasions are kept, because a clause looks at them.
  let keepsPasses: Bool

  /// What its rows are.
  enum Use: Sendable, Hashable {
    /// Occasions of a standing duty of a subject: one that no row speaks of is 待查.
    case standing
    /// Cases; they have no such subject.
    case cases
    /// What is looked at on scheduled days.
    case scheduled
    /// What is counted in periods.
    case periodic
    /// What answers for cases of another record, or for events.
    case answering

    /// Whether a row is judged by itself.
    var isJudgedByRow: Bool { self == .standing || self == .cases }
  }

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
      func addMatter(_ number: Int?, _ use: DutyLine.Use) {
        guard let matter = number.map({ program.matters[$0] }), matter.record == record else { return }
        let line = DutyLine(
          duty: index, modality: modality, use: use, rectifiedColumn: matter.rectifiedColumn,
          keepsPasses: watched.duties.contains(index))
        add(line, matter: matter, subject: duty.subject, to: &groups)
      }
      switch program.norms[duty.norm].duty {
      case .matters(_, _, let schedule): addMatter(duty.matter, schedule == nil ? .standing : .scheduled)
      case .periodic: addMatter(duty.matter, .periodic)
      case .followUp(_, let matter, _): addMatter(matter, .answering)
      case .timedCases(_, _, _, let timing, _):
        if case .matter(let matter) = timing.done { addMatter(matter, .answering) }
      case .cases(let caseRecord, let reference, let filter, let compliant, _):
        guard caseRecord == record else { continue }
        let line = DutyLine(
          // What is forbidden has been turned into what must be.
          duty: index, modality: modality == .encouragement ? .encouragement : .obligation, use: .cases,
          rectifiedColumn: nil, keepsPasses: watched.duties.contains(index))
        groups.append(
          EvidenceGroup(
            reference: reference, subject: duty.subject, selector: .condition(filter),
            verdicts: [.compliant(compliant)], slots: [Slot(verdict: 0, lines: [line])],
            exemptions: program.rowExemptions(ofNorm: duty.norm)))
      case .value: continue
      }
    }
    return groups
  }

  /// Joins the group of the same column, or makes one.
  private static func add(_ line: DutyLine, matter: Matter, subject: Int, to groups: inout [EvidenceGroup]) {
    let verdict = VerdictRule.outcomes(matter.outcomes)
    guard case .compare(.column(let column), .equal, .literal(.code(let code)))? = matter.filter else {
      groups.append(
        EvidenceGroup(
          reference: matter.reference, subject: subject, selector: .condition(matter.filter), verdicts: [verdict],
          slots: [Slot(verdict: 0, lines: [line])]))
      return
    }
    let known = groups.firstIndex {
      $0.reference == matter.reference && $0.selector.column == column && $0.accepts(code, verdict)
    }
    if known == nil {
      groups.append(
        EvidenceGroup(
          reference: matter.reference, subject: subject,
          selector: .codes(column: column, slots: Array(repeating: noSlot, count: 256)), verdicts: [], slots: []))
    }
    groups[known ?? groups.count - 1].add(line, code: code, verdict: verdict)
  }

  /// Whether rows of a member are not yet judged, or in the same way.
  private func accepts(_ code: UInt8, _ verdict: VerdictRule) -> Bool {
    guard case .codes(_, let table) = selector, table[Int(code)] != Self.noSlot else { return true }
    return verdicts[slots[Int(table[Int(code)])].verdict] == verdict
  }

  private mutating func add(_ line: DutyLine, code: UInt8, verdict: VerdictRule) {
    guard case .codes(let column, var table) = selector else { return }
    let index = verdicts.firstIndex(of: verdict) ?? verdicts.count
    if index == verdicts.count { verdicts.append(verdict) }
    if table[Int(code)] == Self.noSlot {
      table[Int(code)] = UInt8(slots.count)
      slots.append(Slot(verdict: index, lines: []))
      selector = .codes(column: column, slots: table)
    }
    slots[Int(table[Int(code)])].lines.append(line)
  }
}

extension EvidenceGroup.Selector {
  fileprivate var column: Int? {
    if case .codes(let column, _) = self { column } else { nil }
  }
}
