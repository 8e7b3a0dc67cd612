import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

extension SubjectWalk {
  /// A scheduled duty of this 主体 with what records showed.
  struct ScheduledStates: Sendable {
    let duty: ScheduledDuty
    let states: [UInt8]
    /// `SheetState`
    let sheets: [UInt8]
    /// The first row that shows a violation, by `code × days + day`, and when that was put right.
    let accusingRows: [Int: ShowingRow]
    /// The first row that shows 合规, where a clause asks what it says.
    let passingRows: [Int: ShowingRow]
  }

  struct ShowingRow: Sendable {
    let day: Int32
    let row: UInt32
    let rectified: Int32
    let mark: UInt32
  }

  /// Scheduled days: verdict by verdict, violations and what was kept as events.
  func addScheduled(_ code: Int, to list: inout [Event], counts: inout [Int], others: inout WalkTrace?) {
    let span = interpreter.span
    for scheduled in scheduledStates {
      let duty = scheduled.duty
      func binding(_ day: CivilDay) -> BindingTable.Binding {
        interpreter.bindings.binding(subject: subject, code: UInt32(code), duty: duty.duty, day: day.number)
      }
      let bindingAtEnd = binding(span.asOf)
      let isSteady = interpreter.bindings.epochs.count == 1
      guard !isSteady || bindingAtEnd != .unbound else { continue }
      if stage == 0, duty.underWayCount > 0, bindingAtEnd != .unbound {
        let underWay: Verdict =
          switch bindingAtEnd {
          case .exempt: .exempt
          case .uncertain: .unproven
          case .bound, .unbound: .notDue
          }
        counts[duty.duty * Verdict.allCases.count + Int(underWay.rawValue)] += duty.underWayCount
        for _ in 0..<duty.underWayCount { others?.note(duty: duty.duty, day: span.asOf.number, verdict: underWay) }
      }
      for index in duty.days.indices {
        let place = code * duty.days.count + index
        let day = duty.days[index]
        let binding = isSteady ? bindingAtEnd : binding(day)
        guard binding != .unbound else { continue }
        let verdict =
          binding == .exempt
          ? Verdict.exempt
          : binding == .uncertain
            ? Verdict.unproven
            : duty.verdict(state: scheduled.states[place], hasSheet: SheetState.isComplete(scheduled.sheets[index]))
        if stage == 0, span.shows(day.number) {
          counts[duty.duty * Verdict.allCases.count + Int(verdict.rawValue)] += 1
        }
        let kind: Event.Kind
        switch verdict {
        case .violated: kind = .violated
        case .compliant: kind = .complied
        case .unproven, .notDue, .exempt, .unheeded:
          if stage == 0 { others?.note(duty: duty.duty, day: day.number, verdict: verdict) }
          continue
        }
        let shown = (kind == .violated ? scheduled.accusingRows : scheduled.passingRows)[place]
        list.append(
          Event(
            day: day.number, source: duty.duty, kind: kind, row: shown?.row ?? 0,
            rectified: shown?.rectified ?? DayColumn.missing, mark: shown?.mark ?? 0))
      }
    }
  }
}

extension ScheduledDuty {
  /// Several rows of a day are one occasion: done if one shows it, and else not done only where none may have shown it. An
  /// absence accuses only where the record is complete and somebody's row shows that the sheet was handed in; a row that
  /// shows neither (请假) is no absence.
  fileprivate func verdict(state: UInt8, hasSheet: Bool) -> Verdict {
    let outcome: Outcome?
    if state & ScheduledState.done != 0 {
      outcome = .done
    } else if state & ScheduledState.unknown != 0 {
      outcome = nil
    } else if state & ScheduledState.notDone != 0 {
      outcome = .notDone
    } else if state & ScheduledState.neither != 0 {
      outcome = nil
    } else {
      outcome = hasSheet ? absence : nil
    }
    switch (modality, outcome) {
    case (.obligation, .done), (.prohibition, .notDone), (.encouragement, .done): return .compliant
    case (.obligation, .notDone), (.prohibition, .done): return .violated
    case (.encouragement, _): return .unheeded
    case (.obligation, nil), (.prohibition, nil), (.permission, _): return .unproven
    }
  }
}

extension Interpreter {
  func scheduledStates(of subject: Int, marks: inout MarkTable) -> [SubjectWalk.ScheduledStates] {
    var result: [SubjectWalk.ScheduledStates] = []
    for record in program.records.indices {
      let harvest = harvests[record]
      guard scheduled[record].contains(where: { $0.subject == subject }) else { continue }
      let accusing = ShownOccasions(harvest?.scheduledViolations, marks: &marks)
      let passing = ShownOccasions(harvest?.scheduledPasses, marks: &marks)
      for (index, duty) in scheduled[record].enumerated() where duty.subject == subject {
        let total = harvest?.total ?? makeCollector(record: record)
        result.append(
          SubjectWalk.ScheduledStates(
            duty: duty, states: total.scheduled[index], sheets: total.sheets[index],
            accusingRows: accusing.firstRows(of: duty), passingRows: passing.firstRows(of: duty)))
      }
    }
    return result
  }
}

/// Rows of a record that show the same of scheduled days.
private struct ShownOccasions {
  private let shown: OccasionColumns
  /// Of the first of them; 0: nobody asks what the rows say.
  private let firstMark: UInt32
  private let wordCount: Int

  init(_ shown: OccasionColumns?, marks: inout MarkTable) {
    self.shown = shown ?? OccasionColumns()
    firstMark = marks.append(self.shown.marks)
    wordCount = marks.wordCount
  }

  /// By `code × days + day`.
  func firstRows(of duty: ScheduledDuty) -> [Int: SubjectWalk.ShowingRow] {
    var rows: [Int: SubjectWalk.ShowingRow] = [:]
    for place in 0..<shown.count where Int(shown.duties[place]) == duty.duty {
      for occasion in duty.range(of: shown.days[place]) {
        let key = Int(shown.codes[place]) * duty.days.count + Int(duty.places[occasion])
        // Of a window, the earliest day's.
        if let known = rows[key], (known.day, known.row) < (shown.days[place], shown.rows[place]) { continue }
        rows[key] = SubjectWalk.ShowingRow(
          day: shown.days[place], row: shown.rows[place],
          rectified: shown.rectifiedDays.isEmpty ? DayColumn.missing : shown.rectifiedDays[place],
          mark: firstMark == 0 ? 0 : firstMark + UInt32(truncatingIfNeeded: place * wordCount))
      }
    }
    return rows
  }
}
