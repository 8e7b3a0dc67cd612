import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

extension SubjectWalk {
  /// A scheduled duty of this 主体 with what records showed.
  struct ScheduledStates: Sendable {
    let duty: ScheduledDuty
    let states: [UInt8]
    let sheets: [Bool]
    /// The first row that shows a violation, by `code × days + day`, and when that was put right.
    let accusingRows: [Int: AccusingRow]
  }

  struct AccusingRow: Sendable {
    let row: UInt32
    let rectified: Int32
    let mark: UInt32
  }

  /// Scheduled days: verdict by verdict, violations and what was kept as events.
  func addScheduled(_ code: Int, to list: inout [Event], counts: inout [Int]) {
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
        let underWay: Verdict = bindingAtEnd == .exempt ? .exempt : .notDue
        counts[duty.duty * Verdict.allCases.count + Int(underWay.rawValue)] += duty.underWayCount
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
            : duty.verdict(state: scheduled.states[place], hasSheet: scheduled.sheets[index])
        if stage == 0, span.shows(day.number) {
          counts[duty.duty * Verdict.allCases.count + Int(verdict.rawValue)] += 1
        }
        let kind: Event.Kind
        switch verdict {
        case .violated: kind = .violated
        case .compliant: kind = .complied
        case .unproven, .notDue, .exempt, .unheeded: continue
        }
        let shown = kind == .violated ? scheduled.accusingRows[place] : nil
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
      let hasDuties = scheduled[record].contains { $0.subject == subject }
      let firstMark = hasDuties ? marks.append(harvest?.scheduledViolations.marks ?? []) : 0
      for (index, duty) in scheduled[record].enumerated() where duty.subject == subject {
        var accusingRows: [Int: SubjectWalk.AccusingRow] = [:]
        if let shown = harvest?.scheduledViolations {
          for place in 0..<shown.count where Int(shown.duties[place]) == duty.duty {
            for occasion in duty.range(of: shown.days[place]) {
              let key = Int(shown.codes[place]) * duty.days.count + Int(duty.places[occasion])
              if let known = accusingRows[key], known.row < shown.rows[place] { continue }
              accusingRows[key] = SubjectWalk.AccusingRow(
                row: shown.rows[place], rectified: shown.rectifiedDays[place],
                mark: firstMark == 0 ? 0 : firstMark + UInt32(truncatingIfNeeded: place * marks.wordCount))
            }
          }
        }
        let total = harvest?.total ?? makeCollector(record: record)
        result.append(
          SubjectWalk.ScheduledStates(
            duty: duty, states: total.scheduled[index], sheets: total.sheets[index], accusingRows: accusingRows))
      }
    }
    return result
  }
}
