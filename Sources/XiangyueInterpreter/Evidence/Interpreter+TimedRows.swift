import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

extension Interpreter {
  /// The rows of a batch as cases in which something must be done in time. Where their own row shows it they are judged here,
  /// else they are kept until the rows that answer for them are known.
  func judgeTimed(
    _ timed: TimedRows, frame: borrowing Frame, batch: borrowing Batch, days: [Int32], marks: RowMarks,
    collector: inout EvidenceCollector, scratch: inout EvidenceCollector.Scratch
  ) {
    guard case .references(let codes)? = frame.columns[timed.reference] else { return }
    let truths = evaluator.truth(timed.filter, over: frame).values
    let bases = evaluator.evaluate(timed.base, over: frame).moments
    let done = timed.done.map { evaluator.evaluate($0, over: frame).moments }
    let exemptions = evaluator.exemptions(timed.exemptions, over: frame, days: days)
    let subjectCount = UInt32(subjects[timed.subject].count)
    var clock = TermClock(timed.term, calendar: calendar)
    for row in days.indices where truths[row] == TruthColumn.yes && span.binds(days[row]) {
      let code = codes.values[row] < subjectCount ? codes.values[row] : ReferenceColumn.missing
      let binding = binding(of: code, timed, day: days[row], exemption: exemptions.isEmpty ? nil : exemptions[row])
      guard binding != BindingTable.Binding.unbound.rawValue else { continue }
      scratch.status[row] = RowStatus.evidence
      guard let done else {
        scratch.facts.cases.append(
          duty: timed.duty, code: code, day: days[row], row: batch.rowOffsets[row], base: bases[row], binding: binding)
        marks.append(row, to: &scratch.facts.cases.occasions.marks)
        continue
      }
      let time = bases[row] == TimeColumn.missing ? nil : clock.caseTime(from: bases[row])
      let outcome =
        time?.outcome(base: bases[row], done: done[row], term: timed.term, asOf: span.asOf.number) ?? .unproven
      var occasion = TimedOccasion(timed, outcome: outcome, time: time, binding: binding, day: days[row], span: span)
      if done[row] != TimeColumn.missing, lateUnits.asksWhenDone(timed.duty) {
        occasion.doneDay = TimeColumn.day(of: done[row])
      }
      if occasion.isShown(in: span) {
        collector.counts[timed.duty * Verdict.allCases.count + Int(occasion.verdict.rawValue)] += 1
      }
      occasion.keep(
        code: code, row: batch.rowOffsets[row], in: &scratch.facts,
        marks: { marks.append(row, to: &$0) })
    }
  }

  private func binding(of code: UInt32, _ timed: TimedRows, day: Int32, exemption: UInt8?) -> UInt8 {
    let own =
      code == ReferenceColumn.missing
      ? bindings.bindingOfNobody(duty: timed.duty, day: day)
      : bindings.binding(subject: timed.subject, code: code, duty: timed.duty, day: day)
    return exemption.map { BindingTable.joined(own.rawValue, $0) } ?? own.rawValue
  }
}

/// The verdict of one case that had to be done in time, with its day.
struct TimedOccasion {
  let verdict: Verdict
  /// Of a violation the day after the last, or 施行 where that came before it; of 合规 the later of the case's day and that on
  /// which it was done; else the case's.
  let day: Int32
  /// 限期: the last day that is in time.
  let limit: Int32
  /// When it was done late; `DayColumn.missing` where nobody asks or nothing shows it.
  var doneDay = DayColumn.missing
  private let duty: Int
  private let keepsPasses: Bool
  private let keepsOthers: Bool

  init(_ timed: TimedRows, outcome: CaseOutcome, time: CaseTime?, binding: UInt8, day: Int32, span: Span) {
    self.init(
      duty: timed.duty, keepsPasses: timed.keepsPasses, keepsOthers: timed.keepsOthers, judged: timed.verdict(outcome),
      outcome: outcome, time: time,
      binding: binding, day: day, since: timed.since, span: span)
  }

  init(
    duty: Int, keepsPasses: Bool, keepsOthers: Bool, judged: Verdict, outcome: CaseOutcome, time: CaseTime?,
    binding: UInt8, day: Int32, since: CivilDay?, span: Span
  ) {
    self.duty = duty
    self.keepsPasses = keepsPasses
    self.keepsOthers = keepsOthers
    switch BindingTable.Binding(rawValue: binding) {
    case .exempt: verdict = .exempt
    case .uncertain: verdict = .unproven
    case .bound, .unbound, nil: verdict = judged
    }
    limit = time?.limit ?? DayColumn.missing
    switch (verdict, outcome) {
    case (.violated, _): self.day = max(time?.over ?? day, max(since ?? span.effective, span.effective).number)
    case (.compliant, .done(let doneDay)): self.day = max(day, doneDay)
    case (.compliant, _), (.unproven, _), (.notDue, _), (.exempt, _), (.unheeded, _): self.day = day
    }
  }

  func isShown(in span: Span) -> Bool { span.shows(day) }

  /// Keeps it as an event, if it is one that clauses may look at, or as what is still to be done.
  func keep(code: UInt32, row: UInt32, in facts: inout PieceFacts, marks: (inout [UInt64]) -> Void) {
    if verdict == .notDue, limit != DayColumn.missing {
      facts.open.append(duty: duty, code: code, day: day, row: row)
      facts.open.limits.append(limit)
    } else if code == ReferenceColumn.missing {
      guard verdict == .violated else { return }
      facts.subjectless.append(duty: duty, code: code, day: day, row: row)
      facts.subjectless.limits.append(limit)
    } else if verdict == .violated {
      facts.violations.append(duty: duty, code: code, day: day, row: row)
      facts.violations.rectifiedDays.append(doneDay)
      facts.violations.limits.append(limit)
      marks(&facts.violations.marks)
    } else if verdict == .compliant, keepsPasses {
      facts.passes.append(duty: duty, code: code, day: day, row: row)
      marks(&facts.passes.marks)
    } else if keepsOthers {
      facts.others.append(duty: duty, code: code, day: day, row: row, verdict: verdict)
    }
  }
}
