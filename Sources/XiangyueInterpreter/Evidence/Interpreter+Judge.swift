import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

extension Interpreter {
  /// Judges a batch of rows. Called on several threads at once, each with a collector of its own.
  package func judge(_ batch: borrowing Batch, record: Int, into collector: inout EvidenceCollector) -> PieceFacts {
    let plan = plans[record]
    guard let days = plan.dayColumn.flatMap({ batch.columns[$0] })?.civilDays else {
      collector.unbound += batch.count
      return PieceFacts()
    }
    let overflows = OverflowLog()
    let frame = Frame(batch, days: days, overflows: overflows)
    var scratch = EvidenceCollector.Scratch()
    swap(&scratch, &collector.scratch)
    scratch.facts.removeAll()
    scratch.status.removeAll(keepingCapacity: true)
    scratch.status.append(contentsOf: repeatElement(RowStatus.unbound, count: batch.count))
    let marks = RowMarks(plan, evaluator: evaluator, frame: frame)
    for (index, layout) in plan.sights.enumerated() {
      guard case .references(let references)? = frame.columns[layout.reference] else { continue }
      scratch.sightBits.removeAll(keepingCapacity: true)
      scratch.sightBits.append(contentsOf: repeatElement(0, count: batch.count * layout.wordCount))
      for group in plan.groups where group.reference == layout.reference {
        let rows = GroupRows(
          group, evaluator: evaluator, frame: frame, offsets: batch.rowOffsets, days: days, codes: references.values)
        judge(
          rows, group: group, sight: layout, marks: marks, hasLimits: plan.hasLimits, scratch: &scratch,
          counts: &collector.counts)
        collect(rows, group: group, record: record, marks: marks, scratch: &scratch, collector: &collector)
        guard rows.hasDoubtful else { continue }
        for slot in group.slots.indices {
          collect(
            rows.doubted(as: slot), group: group, record: record, marks: marks, scratch: &scratch,
            collector: &collector)
        }
      }
      look(layout, frame: frame, days: days, status: scratch.status, bits: &scratch.sightBits)
      if plan.hasNoDuty { use(layout, frame: frame, codes: references.values, status: &scratch.status) }
      keep(scratch.sightBits, layout: layout, codes: references.values, in: &collector.sights[index])
    }
    for timed in plan.timed {
      judgeTimed(
        timed, frame: frame, batch: batch, days: days, marks: marks, collector: &collector, scratch: &scratch)
    }
    if !plan.figures.isEmpty {
      collectFigures(
        plan, frame: frame, days: days, in: &scratch.facts, seenDays: &collector.seenDays,
        firstDay: collector.firstDay, status: &scratch.status)
    }
    if !plan.exchanges.isEmpty {
      collectExchanges(
        plan, frame: frame, batch: batch, days: days, in: &scratch.facts, status: &scratch.status)
    }
    if !plan.movedDays.isEmpty {
      for row in days.indices where plan.movedDays.contains(days[row]) { scratch.status[row] = RowStatus.evidence }
    }
    if !plan.objections.isEmpty {
      collectObjections(
        plan, frame: frame, batch: batch, days: days, in: &scratch.facts, status: &scratch.status)
    }
    scratch.facts.overflowRow = overflows.first?.row
    collector.count(scratch.status, days: days, span: span)
    let facts = scratch.facts.trimmed
    swap(&scratch, &collector.scratch)
    return facts
  }

  /// The rows of a group as evidence for duties that are judged once all rows are known.
  private func collect(
    _ rows: borrowing GroupRows, group: EvidenceGroup, record: Int, marks: RowMarks,
    scratch: inout EvidenceCollector.Scratch, collector: inout EvidenceCollector
  ) {
    for slot in group.slots.indices {
      for line in group.slots[slot].lines {
        let verdict = group.slots[slot].verdict
        switch line.use {
        case .standing, .cases: break
        case .scheduled:
          attend(
            line, slot: UInt8(slot), verdict: verdict, rows: rows, record: record, marks: marks, scratch: &scratch,
            collector: &collector)
        case .periodic:
          collectPeriodic(
            line, slot: UInt8(slot), verdict: verdict, rows: rows, record: record, marks: marks, scratch: &scratch,
            collector: &collector)
        case .answering:
          collectAnswers(
            line, slot: UInt8(slot), verdict: verdict, rows: rows, subject: group.subject, marks: marks,
            scratch: &scratch)
        }
      }
    }
  }

  /// The rows of a group as evidence for standing duties and cases: what they show, and of whom.
  private func judge(
    _ rows: borrowing GroupRows, group: EvidenceGroup, sight: SightLayout, marks: RowMarks, hasLimits: Bool,
    scratch: inout EvidenceCollector.Scratch, counts: inout [Int]
  ) {
    let table = LineTable(group, sight: sight)
    guard !table.lines.isEmpty else { return }
    let lines = table.lines
    let starts = table.starts
    let firstOutcomes = group.slots.map { $0.verdict * rows.count }
    let (slots, outcomes, days, codes) = (rows.slots, rows.outcomes, rows.days, rows.codes)
    let classes = bindings.classes[group.subject]
    let answers = bindings.bindings[group.subject]
    let ofNobody = bindings.ofNobody
    let (dutyCount, stride, epochs) = (bindings.dutyCount, bindings.stride, bindings.epochs.indices)
    let exemptions = rows.exemptions
    let subjectCount = UInt32(classes.count)
    let wordCount = sight.wordCount
    let keepsOthers = self.duties.keepsOccasions
    let (effective, asOf, from) = (span.effective.number, span.asOf.number, span.from.number)
    // What is written in the loop is taken out of the structs that hold it: in place every store would be checked.
    var (status, bits, found, tally) = ([UInt8](), [UInt32](), PieceFacts(), [Int]())
    swap(&status, &scratch.status)
    swap(&bits, &scratch.sightBits)
    swap(&found, &scratch.facts)
    swap(&tally, &counts)
    for row in 0..<rows.count {
      let slot = Int(slots[row])
      let day = days[row]
      let code = codes[row]
      guard slot != Int(EvidenceGroup.noSlot), effective <= day, day <= asOf else { continue }
      let outcome = outcomes[firstOutcomes[slot] + row]
      let isKnown = code < subjectCount
      let epoch = epochs.isEmpty ? 0 : Int(epochs[Int(day - effective)]) * dutyCount
      let binding = isKnown ? Int(classes[Int(code)]) * stride + epoch : epoch
      for index in starts[slot]..<starts[slot + 1] {
        let line = lines[index]
        var answer = isKnown ? answers[binding + Int(line.duty)] : ofNobody[binding + Int(line.duty)]
        if !exemptions.isEmpty { answer = BindingTable.joined(answer, exemptions[row]) }
        guard answer != BindingTable.Binding.unbound.rawValue else { continue }
        guard outcome != OutcomeCode.nothing else {
          status[row] = max(status[row], RowStatus.inconclusive)
          continue
        }
        status[row] = RowStatus.evidence
        let verdict =
          answer == BindingTable.Binding.bound.rawValue
          ? line.verdict(outcome)
          : (answer == BindingTable.Binding.exempt.rawValue ? Verdict.exempt.rawValue : Verdict.unproven.rawValue)
        if from <= day {
          tally[Int(line.duty) * Verdict.allCases.count + Int(verdict)] += 1
          if line.bit >= 0 { bits[row * wordCount + Int(line.bit >> 5)] |= 1 << UInt32(line.bit & 31) }
        }
        if !isKnown {
          guard verdict == Verdict.violated.rawValue else { continue }
          found.subjectless.append(duty: Int(line.duty), code: code, day: day, row: rows.offsets[row])
          if hasLimits { found.subjectless.limits.append(DayColumn.missing) }
        } else if verdict == Verdict.violated.rawValue {
          found.violations.append(duty: Int(line.duty), code: code, day: day, row: rows.offsets[row])
          found.violations.rectifiedDays.append(rows.rectified(line.rectifiedColumn, row: row, asOf: asOf))
          if hasLimits { found.violations.limits.append(DayColumn.missing) }
          marks.append(row, to: &found.violations.marks)
        } else if line.keepsPasses, verdict == Verdict.compliant.rawValue {
          found.passes.append(duty: Int(line.duty), code: code, day: day, row: rows.offsets[row])
          marks.append(row, to: &found.passes.marks)
        } else if keepsOthers {
          found.others.append(
            duty: Int(line.duty), code: code, day: day, row: rows.offsets[row], verdict: Verdict(rawValue: verdict))
        }
      }
    }
    swap(&status, &scratch.status)
    swap(&bits, &scratch.sightBits)
    swap(&found, &scratch.facts)
    swap(&tally, &counts)
  }

  /// The rows of a group as evidence for a duty on scheduled days. Any row of the matter on such a day, of anybody, shows
  /// that the sheet was handed in.
  private func attend(
    _ line: DutyLine, slot: UInt8, verdict: Int, rows: borrowing GroupRows, record: Int, marks: RowMarks,
    scratch: inout EvidenceCollector.Scratch, collector: inout EvidenceCollector
  ) {
    let own = scheduled[record]
    guard let index = own.firstIndex(where: { $0.duty == line.duty }) else { return }
    let duty = own[index]
    let classes = bindings.classes[duty.subject]
    let answers = bindings.bindings[duty.subject]
    let (dutyCount, stride, epochs) = (bindings.dutyCount, bindings.stride, bindings.epochs)
    let (dayCount, places, dueDays) = (duty.days.count, duty.places, duty.days)
    let unbound = BindingTable.Binding.unbound.rawValue
    let (slots, outcomes, days, codes) = (rows.slots, rows.outcomes, rows.days, rows.codes)
    var (status, states, sheets) = ([UInt8](), [UInt8](), [UInt8]())
    swap(&status, &scratch.status)
    swap(&states, &collector.scheduled[index])
    swap(&sheets, &collector.sheets[index])
    for row in 0..<rows.count where slots[row] == slot {
      let range = duty.range(of: days[row])
      guard !range.isEmpty else { continue }
      let code = codes[row]
      let outcome = outcomes[verdict * rows.count + row]
      guard code < UInt32(classes.count) else {
        let isNoProof = outcome == OutcomeCode.notDone
        for place in range { sheets[Int(places[place])] |= isNoProof ? rows.sheet : rows.sheet | SheetState.nameless }
        continue
      }
      for place in range { sheets[Int(places[place])] |= rows.sheet }
      let first = Int(classes[Int(code)]) * stride + line.duty
      let isBound = range.contains { place in
        answers[first + epochs.index(of: dueDays[Int(places[place])].number) * dutyCount] != unbound
      }
      guard isBound else { continue }
      guard outcome != OutcomeCode.nothing else {
        status[row] = max(status[row], RowStatus.inconclusive)
        for place in range { states[Int(code) * dayCount + Int(places[place])] |= ScheduledState.neither }
        continue
      }
      status[row] = RowStatus.evidence
      for place in range { states[Int(code) * dayCount + Int(places[place])] |= ScheduledState.bit(outcome) }
      if line.verdict(outcome) == .violated {
        scratch.facts.scheduledViolations.append(duty: line.duty, code: code, day: days[row], row: rows.offsets[row])
        let column = Int32(truncatingIfNeeded: line.rectifiedColumn ?? -1)
        scratch.facts.scheduledViolations.rectifiedDays.append(
          rows.rectified(column, row: row, asOf: span.asOf.number))
        marks.append(row, to: &scratch.facts.scheduledViolations.marks)
      } else if line.keepsPasses, marks.wordCount > 0 || duties.keepsOccasions, line.verdict(outcome) == .compliant {
        scratch.facts.scheduledPasses.append(duty: line.duty, code: code, day: days[row], row: rows.offsets[row])
        marks.append(row, to: &scratch.facts.scheduledPasses.marks)
      }
    }
    swap(&status, &scratch.status)
    swap(&states, &collector.scheduled[index])
    swap(&sheets, &collector.sheets[index])
  }

  /// What a row shows merely by being there.
  private func look(
    _ layout: SightLayout, frame: borrowing Frame, days: [Int32], status: [UInt8], bits: inout [UInt32]
  ) {
    let asOf = span.asOf.number
    let words = layout.wordCount
    let yes = TruthColumn.yes
    for query in layout.queries {
      let truths = evaluator.truth(query.condition, over: frame).values
      for row in 0..<min(truths.count, days.count) where truths[row] == yes && days[row] <= asOf {
        guard let segment = segments.index(of: days[row]) else { continue }
        let bit = query.firstBit + segment
        bits[row * words + bit >> 5] |= 1 << UInt32(bit & 31)
      }
    }
    guard let unseen = layout.unseen else { return }
    let recent = unseenPeriod.first.number
    for row in days.indices where status[row] == RowStatus.evidence {
      bits[row * words + unseen.everBit >> 5] |= 1 << UInt32(unseen.everBit & 31)
      if days[row] >= recent { bits[row * words + unseen.recentBit >> 5] |= 1 << UInt32(unseen.recentBit & 31) }
    }
  }

  /// Where no duty rests on the record, the rows that 有 or 无 asks for, or may, are what it is kept for.
  private func use(
    _ layout: SightLayout, frame: borrowing Frame, codes: [UInt32], status: inout [UInt8]
  ) {
    let count = UInt32(subjects[layout.subject].count)
    for query in layout.queries {
      let truths = evaluator.truth(query.condition, over: frame).values
      for row in 0..<min(truths.count, codes.count) where truths[row] != TruthColumn.no && codes[row] < count {
        status[row] = RowStatus.evidence
      }
    }
  }

  /// Adds a batch's bits to those of the subjects: one look-up a row.
  private func keep(_ bits: [UInt32], layout: SightLayout, codes: [UInt32], in sights: inout [UInt32]) {
    let words = layout.wordCount
    let count = UInt32(subjects[layout.subject].count)
    var own: [UInt32] = []
    swap(&own, &sights)
    for row in codes.indices where codes[row] < count {
      for word in 0..<words { own[Int(codes[row]) * words + word] |= bits[row * words + word] }
    }
    swap(&own, &sights)
  }
}
