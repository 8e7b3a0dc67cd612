import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

extension Interpreter {
  /// The rows of a group as evidence for a duty of periods. Any row of the matter in a period, of anybody, shows that the record
  /// was kept in it.
  func collectPeriodic(
    _ line: DutyLine, slot: UInt8, verdict: Int, rows: borrowing GroupRows, record: Int, marks: RowMarks,
    scratch: inout EvidenceCollector.Scratch, collector: inout EvidenceCollector
  ) {
    guard let index = periodic[record].firstIndex(where: { $0.duty == line.duty }) else { return }
    let duty = periodic[record][index]
    let subjectCount = UInt32(subjects[duty.subject].count)
    let column = Int32(truncatingIfNeeded: line.rectifiedColumn ?? -1)
    for row in 0..<rows.count where rows.slots[row] == slot && span.binds(rows.days[row]) {
      guard let place = duty.index(of: rows.days[row]) else { continue }
      let code = rows.codes[row]
      let outcome = rows.outcomes[verdict * rows.count + row]
      let isAnybodys = code >= subjectCount && outcome != OutcomeCode.notDone
      collector.periodSheets[index][place] |= isAnybodys ? rows.sheet | SheetState.nameless : rows.sheet
      guard code < subjectCount, let judged = duty.occasions[place] else { continue }
      let binding = bindings.binding(subject: duty.subject, code: code, duty: line.duty, day: judged.day)
      guard binding != .unbound else { continue }
      let status = outcome == OutcomeCode.nothing ? RowStatus.inconclusive : RowStatus.evidence
      scratch.status[row] = max(scratch.status[row], status)
      scratch.facts.collected.append(
        duty: line.duty, code: code, day: rows.days[row], row: rows.offsets[row], outcome: outcome,
        rectified: rows.rectified(column, row: row, asOf: span.asOf.number))
      marks.append(row, to: &scratch.facts.collected.occasions.marks)
    }
  }

  /// The rows of a group that may answer for a case, or for an event that demands something. What was done before 施行 was done.
  func collectAnswers(
    _ line: DutyLine, slot: UInt8, verdict: Int, rows: borrowing GroupRows, subject: Int, marks: RowMarks,
    scratch: inout EvidenceCollector.Scratch
  ) {
    let subjectCount = UInt32(subjects[subject].count)
    let asOf = span.asOf.number
    for row in 0..<rows.count where rows.slots[row] == slot {
      let outcome = rows.outcomes[verdict * rows.count + row]
      guard rows.codes[row] < subjectCount else {
        if outcome != OutcomeCode.notDone, rows.days[row] <= asOf { scratch.facts.noteNameless(line.duty) }
        continue
      }
      guard outcome != OutcomeCode.nothing else {
        scratch.status[row] = max(scratch.status[row], RowStatus.inconclusive)
        continue
      }
      scratch.status[row] = RowStatus.evidence
      guard outcome != OutcomeCode.notDone, rows.days[row] <= asOf, rows.days[row] != DayColumn.missing else {
        continue
      }
      scratch.facts.collected.append(
        duty: line.duty, code: rows.codes[row], day: rows.days[row], row: rows.offsets[row], outcome: outcome,
        rectified: DayColumn.missing)
      marks.append(row, to: &scratch.facts.collected.occasions.marks)
    }
  }
}

extension Column {
  /// The civil days of a 日期 or 时间; nil of any other.
  var civilDays: [Int32]? {
    switch self {
    case .days(let column): column.values
    case .times(let column): column.days.values
    case .codes, .references, .numbers, .truths, .texts: nil
    }
  }
}
