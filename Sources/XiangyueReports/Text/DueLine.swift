import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// One thing that is 未到期 on the day of the check: what is to be put right, a duty in time, or what many still have time for.
struct DueLine {
  /// Of the violation, or of the case; nil of what many have time for.
  let day: CivilDay?
  let duty: Duty
  /// Of whom; of many how many: `31户`.
  let subject: String
  /// Whether its case names nobody.
  let isNobodys: Bool
  let count: Int
  let last: CivilDay
  let isRectification: Bool
  let evidence: String
  /// The day of rest that the last day was moved past.
  let movedPast: RestReason?
}

extension TextReport {
  /// By their last days, then violations as in 违规.csv, duties in time, and what many have time for.
  var dueLines: [DueLine] {
    let all = rows(in: .notDue).map(rectification) + findings.openDuties.map(inTime) + underWay
    return all.enumerated().sorted { ($0.element.last, $0.offset) < ($1.element.last, $1.offset) }.map(\.element)
  }

  private func rectification(_ row: Int) -> DueLine {
    let table = findings.violations
    let duty = findings.duties[Int(table.duties[row])]
    let day = CivilDay(number: table.days[row])
    return DueLine(
      day: day, duty: duty, subject: key(row), isNobodys: table.subjects[row] == ReferenceColumn.missing, count: 1,
      last: CivilDay(number: table.limits[row]),
      isRectification: true, evidence: evidence(row),
      movedPast: duty.limit?.deadline(from: day, in: calendar).movedPast)
  }

  private func inTime(_ open: OpenDuty) -> DueLine {
    let duty = findings.duties[open.duty]
    let place = open.row > 0 && findings.record(of: duty) != nil ? "\(findings.file(of: duty)):\(open.row)" : ""
    return DueLine(
      day: open.day, duty: duty, subject: open.code.map { findings.subjects[duty.subject].keys[Int($0)] } ?? place,
      isNobodys: open.code == nil, count: 1, last: open.last, isRectification: false, evidence: place, movedPast: nil)
  }

  /// What was judged 未到期 and is no duty in time: a window or a period under way, in which nothing more need be done by those
  /// who have done it.
  private var underWay: [DueLine] {
    var open: [Int: Int] = [:]
    for duty in findings.openDuties { open[duty.duty, default: 0] += 1 }
    return findings.verdicts.compactMap { line in
      guard line.verdict == .notDue, line.count > open[line.duty, default: 0] else { return nil }
      let duty = findings.duties[line.duty]
      guard let last = lastDay(of: duty) else { return nil }
      let count = line.count - open[line.duty, default: 0]
      return DueLine(
        day: nil, duty: duty, subject: measureWord(duty.subject).counting(count), isNobodys: false, count: count,
        last: last,
        isRectification: false, evidence: "", movedPast: nil)
    }
  }

  /// Of the window or the period around the day of the check; nil of what need not be done.
  private func lastDay(of duty: Duty) -> CivilDay? {
    let norm = findings.program.norms[duty.norm]
    guard norm.modality == .obligation || norm.modality == .encouragement else { return nil }
    let day = findings.asOf
    switch norm.duty {
    case .matters(_, _, let schedule?):
      return findings.program.schedules[schedule].schedule
        .occurrences(touching: day, through: day, calendar: calendar).last?.day
    case .periodic(_, _, let term):
      let period = Period.containing(day, unit: term.unit)
      return term.isUpperBound ? nil : term.dueDate(in: period) ?? period.last
    case .value(_, let unit?, _, _): return Period.containing(day, unit: unit).last
    case .matters, .value, .cases, .timedCases, .followUp: return nil
    }
  }
}
