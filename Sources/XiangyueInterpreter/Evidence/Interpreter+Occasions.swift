import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

// What is judged once all rows are known.
extension Interpreter {
  /// Duties whose occasions are periods, or cases that other rows answer for: all that needs no standing.
  func judgedBySubject() throws(InterpreterFault) -> JudgedOccasions {
    var result = JudgedOccasions(dutyCount: duties.duties.count)
    let collected = program.records.indices.map(collectedIndex)
    for record in program.records.indices where !periodic[record].isEmpty {
      let index = collected[record]
      for (place, duty) in periodic[record].enumerated() {
        let rows = index.rows(duty: duty.duty, subjectCount: subjects[duty.subject].count)
        let sheets = harvests[record]?.total.periodSheets[place] ?? []
        let parts = Parallel.map(count: subjects[duty.subject].count, threads: threads) { range in
          judge(duty, of: range, rows: rows, sheets: sheets, index: index)
        }
        for part in parts { result.append(part) }
      }
    }
    for plan in plans {
      for timed in plan.timed where timed.done == nil {
        result.append(judgedCases(timed, record: plan.record, answers: collected))
      }
    }
    return result
  }

  private func judge(
    _ duty: PeriodicDuty, of range: Range<Int>, rows: RowIndex, sheets: [UInt8], index: CollectedIndex
  ) -> JudgedOccasions {
    var result = JudgedOccasions(dutyCount: duties.duties.count)
    for code in range {
      var left = rows.rows(of: code)
      for place in duty.occasions.indices {
        let period = left.prefix { duty.index(of: $0.day).map { $0 <= place } ?? false }
        left = left[period.endIndex...]
        guard let occasion = duty.occasions[place] else { continue }
        let found: PeriodicVerdict
        let code32 = UInt32(truncatingIfNeeded: code)
        switch bindings.binding(subject: duty.subject, code: code32, duty: duty.duty, day: occasion.day) {
        case .unbound: continue
        case .exempt: found = PeriodicVerdict(verdict: .exempt, day: occasion.period.last.number, row: nil)
        case .uncertain: found = PeriodicVerdict(verdict: .unproven, day: occasion.period.last.number, row: nil)
        case .bound:
          let isKept = sheets.indices.contains(place) && SheetState.isComplete(sheets[place])
          found = duty.verdict(occasion, rows: period, isKept: isKept)
        }
        if isShown(found, occasion) { result.count(found.verdict, duty: duty.duty) }
        guard found.verdict == .violated || (found.verdict == .compliant && duty.keepsPasses) else {
          guard duties.keepsOccasions else { continue }
          result.others.append(
            duty: duty.duty, code: code32, day: found.day, row: found.row?.row ?? 0, verdict: found.verdict)
          continue
        }
        let occasions = found.verdict == .violated ? \JudgedOccasions.violations : \.passes
        result[keyPath: occasions].append(duty: duty.duty, code: code32, day: found.day, row: found.row?.row ?? 0)
        index.appendMarks(of: found.row, layout: marks, to: &result[keyPath: occasions].marks)
        guard found.verdict == .violated else { continue }
        result.violations.rectifiedDays.append(found.row?.rectified ?? DayColumn.missing)
        result.violations.limits.append(DayColumn.missing)
      }
    }
    return result
  }

  /// A violation is shown by its own day, every other verdict by that of its occasion.
  private func isShown(_ found: PeriodicVerdict, _ occasion: PeriodicDuty.Occasion) -> Bool {
    found.verdict == .violated ? span.shows(found.day) : span.from <= occasion.period.last
  }

  /// Cases that rows of another record answer for.
  ///
  /// - Parameter answers: by record, its collected rows.
  private func judgedCases(_ timed: TimedRows, record: Int, answers: [CollectedIndex]) -> JudgedOccasions {
    var result = JudgedOccasions(dutyCount: duties.duties.count)
    guard case .timedCases(_, _, _, let timing, _) = program.norms[duties.duties[timed.duty].norm].duty,
      case .matter(let number) = timing.done, let cases = harvests[record]?.cases
    else { return result }
    let subjectCount = subjects[timed.subject].count
    let rows = answers[program.matters[number].record].rows(duty: timed.duty, subjectCount: subjectCount)
    let matching = CaseMatching(
      term: timed.term, absenceAccuses: absenceAccuses(matter: number, duty: timed.duty, rows: rows),
      asOf: span.asOf.number)
    var clock = TermClock(timed.term, calendar: calendar)
    let own = cases.occasions.duties.indices.filter { Int(cases.occasions.duties[$0]) == timed.duty }
    let bySubject = Buckets(count: own.count, bucketCount: subjectCount + 1) { place in
      min(Int(cases.occasions.codes[own[place]]), subjectCount)
    }.order
    var first = 0
    while first < bySubject.count {
      let code = cases.occasions.codes[own[Int(bySubject[first])]]
      let group = bySubject[first...].prefix { cases.occasions.codes[own[Int($0)]] == code }.map { own[Int($0)] }
      first += group.count
      let open = group.map { place in
        let base = cases.bases[place]
        return OpenCase(
          row: cases.occasions.rows[place], base: base == TimeColumn.missing ? Int32.max : TimeColumn.day(of: base),
          time: base == TimeColumn.missing ? nil : clock.caseTime(from: base),
          isBound: cases.bindings[place] == BindingTable.Binding.bound.rawValue)
      }
      let isKnown = code < UInt32(subjectCount)
      let outcomes =
        isKnown
        ? matching.outcomes(open, rows: rows.rows(of: Int(code)))
        : open.map { ($0.time.map { $0.over > span.asOf.number } == true ? .notDue : .unproven, nil) }
      for (index, place) in group.enumerated() {
        var occasion = TimedOccasion(
          timed, outcome: outcomes[index].outcome, time: open[index].time, binding: cases.bindings[place],
          day: cases.occasions.days[place], span: span)
        if let late = outcomes[index].lateRow, lateUnits.asksWhenDone(timed.duty) { occasion.doneDay = late.day }
        let marks = cases.occasions.marks[(place * self.marks.wordCount)..<((place + 1) * self.marks.wordCount)]
        result.add(occasion, duty: timed.duty, code: code, row: cases.occasions.rows[place], marks: marks, span: span)
      }
    }
    return result
  }

  /// A duty that follows from events, with those events in the order of their subjects and then as they came.
  func judgedFollowUps(duty: Int, demands: [Demand]) throws(InterpreterFault) -> JudgedOccasions {
    var result = JudgedOccasions(dutyCount: duties.duties.count)
    guard case .followUp(_, let number, let limit) = program.norms[duties.duties[duty].norm].duty else { return result }
    let subject = duties.duties[duty].subject
    let index = collectedIndex(record: program.matters[number].record)
    let rows = index.rows(duty: duty, subjectCount: subjects[subject].count)
    let matching = CaseMatching(
      term: .within(limit), absenceAccuses: absenceAccuses(matter: number, duty: duty, rows: rows),
      asOf: span.asOf.number)
    let keepsPasses = WatchedPasses(program, duties).duties.contains(duty)
    let isEncouragement = duties.modalities[duty] == .encouragement
    var clock = TermClock(.within(limit), calendar: calendar)
    var first = 0
    while first < demands.count {
      let code = demands[first].code
      let group = demands[first...].prefix { $0.code == code }
      first = group.endIndex
      let answers = group.map { demand in
        bindings.binding(subject: subject, code: code, duty: duty, day: demand.day)
      }
      let open = zip(group, answers).map { demand, binding in
        OpenCase(
          row: 0, base: demand.day, time: clock.caseTime(from: Int64(demand.day) * 2880 + 1), isBound: binding == .bound
        )
      }
      let outcomes = matching.outcomes(open, rows: rows.rows(of: Int(code)))
      for (place, demand) in group.enumerated() where answers[place] != .unbound {
        let (outcome, lateRow) = outcomes[place]
        var occasion = TimedOccasion(
          duty: duty, keepsPasses: keepsPasses, keepsOthers: duties.keepsOccasions,
          judged: outcome.verdict(isEncouragement: isEncouragement),
          outcome: outcome, time: open[place].time, binding: answers[place].rawValue, day: demand.day,
          since: program.norms[duties.duties[duty].norm].inForce.since, span: span)
        if let lateRow, lateUnits.asksWhenDone(duty) { occasion.doneDay = lateRow.day }
        var marks: [UInt64] = []
        index.appendMarks(of: lateRow, layout: self.marks, to: &marks)
        result.add(occasion, duty: duty, code: code, row: lateRow?.row ?? 0, marks: marks[...], span: span)
      }
    }
    return result
  }

  /// Whether who has no row left undone what he had to do: not in a ledger without a line, nor where a row that names nobody may
  /// be his.
  private func absenceAccuses(matter: Int, duty: Int, rows: RowIndex) -> Bool {
    let nameless = harvests[program.matters[matter].record]?.nameless ?? []
    return program.matters[matter].absence == .notDone && !rows.isEmpty && !nameless.contains(UInt16(duty))
  }

  private func collectedIndex(record: Int) -> CollectedIndex {
    CollectedIndex(harvests[record]?.collected ?? CollectedRows(), dutyCount: duties.duties.count)
  }
}

extension JudgedOccasions {
  mutating func count(_ verdict: Verdict, duty: Int) {
    counts[duty * Verdict.allCases.count + Int(verdict.rawValue)] += 1
  }

  mutating func append(_ other: JudgedOccasions) {
    for index in counts.indices { counts[index] += other.counts[index] }
    violations.append(other.violations, firstRow: 0)
    passes.append(other.passes, firstRow: 0)
    subjectless.append(other.subjectless, firstRow: 0)
    open.append(other.open, firstRow: 0)
    others.append(other.others, firstRow: 0)
  }

  fileprivate mutating func add(
    _ occasion: TimedOccasion, duty: Int, code: UInt32, row: UInt32, marks: ArraySlice<UInt64>, span: Span
  ) {
    if occasion.isShown(in: span) { count(occasion.verdict, duty: duty) }
    var facts = PieceFacts()
    occasion.keep(code: code, row: row, in: &facts) { $0 += marks }
    violations.append(facts.violations, firstRow: 0)
    passes.append(facts.passes, firstRow: 0)
    subjectless.append(facts.subjectless, firstRow: 0)
    open.append(facts.open, firstRow: 0)
    others.append(facts.others, firstRow: 0)
  }
}
