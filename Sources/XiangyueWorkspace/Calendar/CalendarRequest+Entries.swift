import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

extension CalendarRequest {
  /// The days of schedules that are due in the span: of declared ones all, of days named in duties those of each duty.
  func occasions(_ program: Program, _ calendar: HolidayCalendar) -> [CalendarEntry] {
    let first = max(from, program.effectiveDay)
    guard first <= through else { return [] }
    return program.schedules.indices.flatMap { index in
      let named = program.schedules[index]
      let days = named.schedule.occurrences(from: first, through: through, calendar: calendar)
      return CalendarLine.lines(of: index, in: program).flatMap { line in
        days.filter { line.inForce.contains($0.day) }.map { occasion in
          CalendarEntry(
            kind: .occasion, day: occasion.day, first: occasion.first, movedFrom: occasion.movedFrom,
            hours: named.schedule.hours, name: line.name, subject: line.subject, source: line.source)
        }
      }
    }
  }

  /// The time limits that are open as of the day of the check and end in the span: for putting right, and of duties in time.
  func timeLimits(_ findings: Findings) -> [CalendarEntry] {
    rectifications(findings) + openDuties(findings)
  }

  private func rectifications(_ findings: Findings) -> [CalendarEntry] {
    let violations = findings.violations
    return (0..<violations.count).compactMap { row in
      guard violations.states[row] == .notDue else { return nil }
      let day = CivilDay(number: violations.limits[row])
      guard from <= day, day <= through else { return nil }
      let duty = findings.duties[Int(violations.duties[row])]
      let code = violations.subjects[row]
      let key = code == ReferenceColumn.missing ? "" : findings.subjects[duty.subject].keys[Int(code)]
      return CalendarEntry(
        kind: .timeLimit, day: day, name: duty.name + " 限期整改", subject: key,
        source: (limitingClause(duty, findings.program) ?? findings.program.norms[duty.norm].citation).text,
        place: "\(CivilDay(number: violations.days[row]).isoText) \(violations.rows[row])")
    }
  }

  private func openDuties(_ findings: Findings) -> [CalendarEntry] {
    findings.openDuties.filter { from <= $0.last && $0.last <= through }.map { open in
      let duty = findings.duties[open.duty]
      return CalendarEntry(
        kind: .timeLimit, day: open.last, name: duty.name + " 限期",
        subject: open.code.map { findings.subjects[duty.subject].keys[Int($0)] } ?? "",
        source: findings.program.norms[duty.norm].citation.text, place: "\(open.row)")
    }
  }

  /// What has to be done once a period: 每月 应当 走访 2次 is due when the month ends, 在 每月 25日 前 on that day.
  func periodicDuties(_ program: Program) -> [CalendarEntry] {
    program.norms.flatMap { norm -> [CalendarEntry] in
      guard case .periodic(let set, let matters, let term) = norm.duty, !term.isUpperBound,
        norm.modality == .obligation || norm.modality == .encouragement
      else { return [] }
      let first = max(from, program.effectiveDay)
      guard first <= through else { return [] }
      return Period.all(unit: term.unit, from: first, through: through).compactMap { period in
        let due = term.dueDate(in: period) ?? period.last
        guard first <= due, due <= through, norm.inForce.contains(due) else { return nil }
        return CalendarEntry(
          kind: .occasion, day: due, name: matters.map { program.matters[$0].name }.joined(separator: "、"),
          subject: program.sets[set].name,
          source: norm.citation.text)
      }
    }
  }

  /// Where it says 限 N日内 整改: of several the last, as everywhere.
  private func limitingClause(_ duty: Duty, _ program: Program) -> Citation? {
    program.clauses.last { clause in
      guard case .violated(let norms, _, _) = clause.trigger, norms.contains(duty.norm) else { return false }
      return clause.effects.contains { effect in
        guard case .rectify(_, let matters) = effect else { return false }
        return matters.map { duty.matter.map($0.contains) ?? false } ?? true
      }
    }?.citation
  }

  /// The last days of public notices: 公示 N日 begins on the first workday after the period of a board and counts as a time limit.
  func noticeEnds(_ program: Program, _ calendar: HolidayCalendar) -> [CalendarEntry] {
    program.boards.flatMap { board -> [CalendarEntry] in
      guard let days = board.noticeDays else { return [] }
      // The longest rest between a period's end and its notice, and at the notice's own end, is well under two months.
      let earliest = max(program.effectiveDay, from.moved(days: -days - 60))
      guard earliest <= through else { return [] }
      return Period.all(unit: board.unit, from: earliest, through: through).compactMap { period in
        let (begins, ends) = calendar.notice(of: days, after: period)
        guard from <= ends, ends <= through else { return nil }
        return CalendarEntry(
          kind: .noticeEnd, day: ends, first: begins, name: "\(board.name) \(period.name) 公示期满",
          subject: program.sets[board.set].name, source: "榜 \(board.name)")
      }
    }
  }
}

/// One line of a schedule: what it is called, whom it concerns, what it comes from.
private struct CalendarLine {
  let name: String
  let subject: String
  let source: String
  let inForce: InForce

  /// Of a declared schedule one line with all whom its duties bind; of days named in duties a line for each of these.
  static func lines(of schedule: Int, in program: Program) -> [CalendarLine] {
    let norms = program.norms.filter { norm in
      if case .matters(_, _, schedule) = norm.duty { norm.modality != .permission } else { false }
    }
    if program.schedules[schedule].isDeclared {
      let name = program.schedules[schedule].name
      var sets: [Int] = []
      for norm in norms { if let set = set(norm), !sets.contains(set) { sets.append(set) } }
      let subject = sets.map { program.sets[$0].name }.joined(separator: "、")
      return [CalendarLine(name: name, subject: subject, source: "日程 \(name)", inForce: .always)]
    }
    return norms.compactMap { norm in
      guard case .matters(let set, let matters, _) = norm.duty else { return nil }
      let word = norm.modality == .prohibition ? "不得 " : ""
      return CalendarLine(
        name: word + matters.map { program.matters[$0].name }.joined(separator: "、"),
        subject: program.sets[set].name, source: norm.citation.text, inForce: norm.inForce)
    }
  }

  private static func set(_ norm: Norm) -> Int? {
    if case .matters(let set, _, _) = norm.duty { set } else { nil }
  }
}
