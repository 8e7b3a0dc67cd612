import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

extension Interpreter {
  /// Judges a batch of rows. Called on several threads at once, each with a collector of its own.
  package func judge(_ batch: borrowing Batch, record: Int, into collector: inout EvidenceCollector) -> PieceFacts {
    var facts = PieceFacts()
    let plan = plans[record]
    let frame = Frame(batch)
    guard let dayColumn = plan.dayColumn, case .days(let days)? = frame.columns[dayColumn] else {
      collector.unbound += batch.count
      return facts
    }
    var scratch = collector.scratch
    collector.scratch = EvidenceCollector.Scratch()
    scratch.status.removeAll(keepingCapacity: true)
    scratch.status.append(contentsOf: repeatElement(RowStatus.unbound, count: batch.count))
    for (index, layout) in plan.sights.enumerated() {
      guard case .references(let references)? = frame.columns[layout.reference] else { continue }
      scratch.sightBits.removeAll(keepingCapacity: true)
      scratch.sightBits.append(contentsOf: repeatElement(0, count: batch.count * layout.wordCount))
      for group in plan.groups where group.reference == layout.reference {
        judge(
          group, frame: frame, rows: batch.rowOffsets, days: days.values, codes: references.values, sight: layout,
          record: record, scratch: &scratch, collector: &collector, facts: &facts)
      }
      look(layout, frame: frame, days: days.values, status: scratch.status, bits: &scratch.sightBits)
      keep(scratch.sightBits, layout: layout, codes: references.values, in: &collector.sights[index])
    }
    collector.count(scratch.status, days: days.values, span: span)
    collector.scratch = scratch
    return facts
  }

  /// The rows of one group: what they show, and of whom.
  private func judge(
    _ group: EvidenceGroup, frame: borrowing Frame, rows: [UInt32], days: [Int32], codes: [UInt32], sight: SightLayout,
    record: Int, scratch: inout EvidenceCollector.Scratch, collector: inout EvidenceCollector, facts: inout PieceFacts
  ) {
    let slots = evaluator.slots(group.selector, over: frame)
    let outcomes = evaluator.outcomes(group.verdict, over: frame)
    let classes = bindings.classes[group.subject]
    let table = bindings.bindings[group.subject]
    let dutyCount = bindings.dutyCount
    let subjectCount = UInt32(classes.count)
    let wordCount = sight.wordCount
    let lines = group.slots.map { $0.map { Line($0, sight: sight, interpreter: self, record: record, frame: frame) } }
    let (effective, asOf, from) = (span.effective.number, span.asOf.number, span.from.number)
    var status = scratch.status
    var bits = scratch.sightBits
    var counts = collector.counts
    scratch.status = []
    scratch.sightBits = []
    collector.counts = []
    for row in 0..<frame.count {
      let slot = slots[row]
      guard slot != EvidenceGroup.noSlot else { continue }
      let day = days[row]
      guard effective <= day, day <= asOf else { continue }
      let code = codes[row]
      let outcome = outcomes[row]
      for line in lines[Int(slot)] {
        if let scheduled = line.scheduled, let index = scheduled.index(of: day) {
          collector.sheets[line.scheduledIndex][index] = true
        }
        guard code < subjectCount else { continue }
        let binding = table[Int(classes[Int(code)]) * dutyCount + line.duty]
        guard binding != BindingTable.Binding.unbound.rawValue else { continue }
        if let scheduled = line.scheduled {
          guard let index = scheduled.index(of: day) else { continue }
          guard outcome != OutcomeCode.nothing else {
            status[row] = max(status[row], RowStatus.inconclusive)
            continue
          }
          status[row] = RowStatus.evidence
          let place = Int(code) * scheduled.days.count + index
          collector.scheduled[line.scheduledIndex][place] |= ScheduledState.bit(outcome)
          if outcome == OutcomeCode.notDone {
            facts.missedDays.append(duty: line.duty, code: code, day: day, row: rows[row], rectified: line.rectified(row, asOf))
          }
          continue
        }
        guard outcome != OutcomeCode.nothing else {
          status[row] = max(status[row], RowStatus.inconclusive)
          continue
        }
        status[row] = RowStatus.evidence
        let verdict = binding == BindingTable.Binding.exempt.rawValue ? Verdict.exempt : line.verdicts[Int(outcome)]
        if from <= day {
          counts[line.duty * Verdict.allCases.count + Int(verdict.rawValue)] += 1
          if line.bit >= 0 { bits[row * wordCount + line.bit >> 6] |= 1 << UInt64(line.bit & 63) }
        }
        if verdict == .violated {
          facts.violations.append(
            duty: line.duty, code: code, day: day, row: rows[row], rectified: line.rectified(row, asOf))
        } else if verdict == .compliant, line.keepsPasses {
          facts.passes.append(duty: line.duty, code: code, day: day, row: rows[row], rectified: DayColumn.missing)
        }
      }
    }
    scratch.status = status
    scratch.sightBits = bits
    collector.counts = counts
  }

  /// What a row shows merely by being there.
  private func look(
    _ layout: SightLayout, frame: borrowing Frame, days: [Int32], status: [UInt8], bits: inout [UInt64]
  ) {
    let asOf = span.asOf.number
    let words = layout.wordCount
    for query in layout.queries {
      let truths = evaluator.truth(query.condition, over: frame).values
      for row in 0..<min(truths.count, days.count) where truths[row] == TruthColumn.yes && days[row] <= asOf {
        guard let segment = segments.index(of: days[row]) else { continue }
        let bit = query.firstBit + segment
        bits[row * words + bit >> 6] |= 1 << UInt64(bit & 63)
      }
    }
    guard let unseen = layout.unseen else { return }
    let recent = unseenPeriod.first.number
    for row in days.indices where status[row] == RowStatus.evidence {
      bits[row * words + unseen.everBit >> 6] |= 1 << UInt64(unseen.everBit & 63)
      if days[row] >= recent { bits[row * words + unseen.recentBit >> 6] |= 1 << UInt64(unseen.recentBit & 63) }
    }
  }

  /// Adds a batch's bits to those of the subjects: one look-up a row.
  private func keep(_ bits: [UInt64], layout: SightLayout, codes: [UInt32], in sights: inout [UInt64]) {
    let words = layout.wordCount
    let count = UInt32(subjects[layout.subject].count)
    for row in codes.indices where codes[row] < count {
      for word in 0..<words { sights[Int(codes[row]) * words + word] |= bits[row * words + word] }
    }
  }
}

/// A duty's line with what a row loop needs at hand.
private struct Line {
  let duty: Int
  /// In the subject's bits; −1: none.
  let bit: Int
  let keepsPasses: Bool
  let scheduled: ScheduledDuty?
  let scheduledIndex: Int
  /// By outcome code.
  let verdicts: [Verdict]
  private let rectifiedDays: [Int32]

  init(_ line: DutyLine, sight: SightLayout, interpreter: Interpreter, record: Int, frame: borrowing Frame) {
    duty = line.duty
    bit = sight.duties[line.duty] ?? -1
    keepsPasses = line.keepsPasses
    let own = interpreter.scheduled.filter { $0.record == record }
    scheduledIndex = own.firstIndex { $0.duty == line.duty } ?? -1
    scheduled = scheduledIndex >= 0 ? own[scheduledIndex] : nil
    verdicts = [OutcomeCode.nothing, OutcomeCode.unknown, OutcomeCode.done, OutcomeCode.notDone].map(line.verdict)
    if let column = line.rectifiedColumn, case .days(let days)? = frame.columns[column] {
      rectifiedDays = days.values
    } else {
      rectifiedDays = []
    }
  }

  /// A 改正 after the day of the check is not seen.
  func rectified(_ row: Int, _ asOf: Int32) -> Int32 {
    guard row < rectifiedDays.count, rectifiedDays[row] <= asOf else { return DayColumn.missing }
    return rectifiedDays[row]
  }
}

/// What becomes of a row, a byte a row; the higher of two counts.
enum RowStatus {
  static let unbound: UInt8 = 0
  static let inconclusive: UInt8 = 1
  static let evidence: UInt8 = 2
}

extension ScheduledState {
  static func bit(_ outcome: UInt8) -> UInt8 {
    outcome == OutcomeCode.done ? done : (outcome == OutcomeCode.notDone ? notDone : unknown)
  }
}

extension EvidenceCollector {
  /// Every row goes into exactly one count.
  fileprivate mutating func count(_ status: [UInt8], days: [Int32], span: Span) {
    var (evidence, inconclusive, unbound, after, before) = (0, 0, 0, 0, 0)
    let (asOf, effective) = (span.asOf.number, span.effective.number)
    for row in 0..<min(status.count, days.count) {
      if days[row] > asOf {
        after += 1
      } else if days[row] < effective {
        before += 1
      } else if status[row] == RowStatus.evidence {
        evidence += 1
      } else if status[row] == RowStatus.inconclusive {
        inconclusive += 1
      } else {
        unbound += 1
      }
    }
    self.evidence += evidence
    self.inconclusive += inconclusive
    self.unbound += unbound
    afterAsOf += after
    beforeEffect += before
  }
}

extension Evaluator {
  /// By row, the slot of the matter it speaks of.
  fileprivate func slots(_ selector: EvidenceGroup.Selector, over frame: borrowing Frame) -> [UInt8] {
    switch selector {
    case .codes(let column, let table):
      guard case .codes(let codes)? = frame.columns[column] else {
        return [UInt8](repeating: EvidenceGroup.noSlot, count: frame.count)
      }
      return codes.values.map { table[Int($0)] }
    case .condition(let condition):
      return truth(condition, over: frame).values.map { $0 == TruthColumn.yes ? 0 : EvidenceGroup.noSlot }
    }
  }

  fileprivate func outcomes(_ verdict: EvidenceGroup.VerdictRule, over frame: borrowing Frame) -> [UInt8] {
    switch verdict {
    case .outcomes(let rules): outcomes(rules, over: frame)
    case .compliant(let condition):
      truth(condition, over: frame).values.map { truth in
        truth == TruthColumn.yes
          ? OutcomeCode.done : (truth == TruthColumn.no ? OutcomeCode.notDone : OutcomeCode.unknown)
      }
    }
  }
}
