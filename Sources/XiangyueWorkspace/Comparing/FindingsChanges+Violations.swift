import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

extension FindingsChanges {
  private static func name(_ duty: Duty, _ findings: Findings) -> DutyName {
    DutyName(citation: findings.program.norms[duty.norm].citation, matter: duty.name)
  }

  private struct Line: Hashable {
    let duty: DutyName
    let verdict: Verdict
  }

  static func verdicts(_ old: Findings, _ new: Findings) -> [VerdictChange] {
    func counts(_ findings: Findings) -> [Line: Int] {
      var counts: [Line: Int] = [:]
      for count in findings.verdicts {
        counts[Line(duty: name(findings.duties[count.duty], findings), verdict: count.verdict), default: 0] +=
          count.count
      }
      return counts
    }
    let (before, after) = (counts(old), counts(new))
    var order: [DutyName] = []
    for duty in new.duties.map({ name($0, new) }) + old.duties.map({ name($0, old) }) where !order.contains(duty) {
      order.append(duty)
    }
    order = order.enumerated().sorted { left, right in
      left.element.citation == right.element.citation
        ? left.offset < right.offset : left.element.citation < right.element.citation
    }.map(\.element)
    return order.flatMap { duty in
      Verdict.allCases.compactMap { verdict in
        let line = Line(duty: duty, verdict: verdict)
        let (old, new) = (before[line] ?? 0, after[line] ?? 0)
        return old == new ? nil : VerdictChange(line: duty, verdict: verdict, old: old, new: new)
      }
    }
  }

  /// What makes a violation the same one.
  private struct Occasion: Hashable {
    let duty: Int
    let subject: String
    let day: Int32
    let row: UInt32
  }

  static func violations(_ old: Findings, _ new: Findings) -> [ViolationChange] {
    var numbers: [DutyName: Int] = [:]
    func occasions(_ findings: Findings) -> [Occasion] {
      let duties = findings.duties.map { duty in
        let name = name(duty, findings)
        let number = numbers[name] ?? numbers.count
        numbers[name] = number
        return number
      }
      let table = findings.violations
      return (0..<table.count).map { row in
        let duty = Int(table.duties[row])
        let code = table.subjects[row]
        let subject =
          code == ReferenceColumn.missing ? "" : findings.subjects[findings.duties[duty].subject].keys[Int(code)]
        return Occasion(duty: duties[duty], subject: subject, day: table.days[row], row: table.rows[row])
      }
    }
    let (before, after) = (occasions(old), occasions(new))
    // Of several alike the first stands for the first.
    var known: [Occasion: [Int]] = [:]
    for index in before.indices.reversed() { known[before[index], default: []].append(index) }
    var changes: [ViolationChange] = []
    for index in after.indices {
      guard let place = known[after[index]]?.popLast() else {
        changes.append(change(index, new, old: nil, new: state(index, new)))
        continue
      }
      let (one, other) = (state(place, old), state(index, new))
      if one != other { changes.append(change(index, new, old: one, new: other)) }
    }
    for index in known.values.flatMap(\.self).sorted() {
      changes.append(change(index, old, old: state(index, old), new: nil))
    }
    return changes
  }

  private static func state(_ row: Int, _ findings: Findings) -> LimitState {
    let limit = findings.violations.limits[row]
    return LimitState(
      lastDay: limit == DayColumn.missing ? nil : CivilDay(number: limit),
      rectification: findings.violations.states[row])
  }

  private static func change(
    _ row: Int, _ findings: Findings, old: LimitState?, new: LimitState?
  ) -> ViolationChange {
    let table = findings.violations
    let duty = findings.duties[Int(table.duties[row])]
    let file = findings.program.evidenceRecord(of: duty).map { record in
      findings.records.first { $0.record == record }?.file ?? findings.program.records[record].name
    }
    let code = table.subjects[row]
    let number = table.rows[row] > 0 ? Int(table.rows[row]) : nil
    return ViolationChange(
      duty: name(duty, findings),
      subject: code == ReferenceColumn.missing
        ? (file ?? "") + ":\(table.rows[row])" : findings.subjects[duty.subject].keys[Int(code)],
      day: CivilDay(number: table.days[row]), file: number == nil ? nil : file, row: number, old: old, new: new)
  }

  static func measures(_ old: Findings, _ new: Findings) -> [MeasureChange] {
    func named(_ findings: Findings, isNew: Bool) -> [MeasureChange] {
      findings.measures.map { measure in
        MeasureChange(
          citation: findings.program.clauses[measure.clause].citation,
          subject: findings.subjects[measure.subject].keys[Int(measure.code)], day: measure.day,
          kind: measure.kind.nameless, content: measure.kind.content(in: findings.program), isNew: isNew)
      }
    }
    var counts: [MeasureChange: Int] = [:]
    for measure in named(old, isNew: true) { counts[measure, default: 0] += 1 }
    var added: [MeasureChange] = []
    for measure in named(new, isNew: true) {
      if let count = counts[measure], count > 0 { counts[measure] = count - 1 } else { added.append(measure) }
    }
    var removed: [MeasureChange] = []
    var left: [MeasureChange: Int] = [:]
    for measure in named(new, isNew: false) { left[measure, default: 0] += 1 }
    for measure in named(old, isNew: false) {
      if let count = left[measure], count > 0 { left[measure] = count - 1 } else { removed.append(measure) }
    }
    return added + removed
  }
}

extension MeasureKind {
  /// Without the index of a board or scale, which may be another in another program.
  fileprivate var nameless: MeasureKind {
    switch self {
    case .enter(_, let isUnderReview): .enter(board: 0, isUnderReview: isUnderReview)
    case .leave(_, let isUnderReview): .leave(board: 0, isUnderReview: isUnderReview)
    case .disqualify(_, let term): .disqualify(board: 0, term)
    case .restore: .restore(board: 0)
    case .setGrade(_, let line, let length): .setGrade(scale: 0, line: line, length)
    case .shiftGrade(_, let steps): .shiftGrade(scale: 0, steps: steps)
    case .pending(_, let isTaken): .pending(account: 0, isTaken: isTaken)
    case .nobody: .nobody(account: 0)
    case .admonish, .report, .award, .barExchange, .note: self
    }
  }
}
