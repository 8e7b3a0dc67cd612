import XiangyueCalendar
import XiangyueSemantics

/// What lists of ended periods show of whom.
extension Standing {
  /// Who has attained something, and on which day: the last of the period; for each subject in the order of their days.
  func days(of attainment: Attainment) -> [(code: UInt32, day: CivilDay)] {
    switch attainment {
    case .placed(let board, let placement):
      lists[board].filter { !$0.isProvisional }.flatMap { list in
        list.codes(in: placement).map { ($0, list.period.last) }
      }
    case .listedInARow(let board, let times):
      inARow(
        times, lists[board].filter { !$0.isProvisional }.map { ($0.period.last, Set($0.entries.map(\.code))) })
    case .graded(let scale, let line, let times): inARow(times, graded(scale: scale, line: line))
    }
  }

  /// Of each period that has ended those who have the line of a scale; who has none, or is not known to, has not.
  private func graded(scale: Int, line: Int) -> [(day: CivilDay, codes: Set<UInt32>)] {
    guard interpreter.span.dayCount > 0 else { return [] }
    let unit = interpreter.program.accounts[interpreter.program.scales[scale].account].unit
    let days = (interpreter.periods[unit]?.periods ?? []).map(\.last).filter { $0 <= interpreter.span.asOf }
    return Parallel.tasks(days.count, threads: interpreter.threads) { index in
      let grades = self.grades(scale: scale, day: days[index])
      let codes = grades.indices.filter { Int(grades[$0]) == line }.map { UInt32(truncatingIfNeeded: $0) }
      return (days[index], Set(codes))
    }
  }

  /// At the end of each row of so many periods; then counting starts anew.
  private func inARow(
    _ times: Int, _ periods: [(day: CivilDay, codes: Set<UInt32>)]
  ) -> [(code: UInt32, day: CivilDay)] {
    var rows: [UInt32: Int] = [:]
    var found: [(code: UInt32, day: CivilDay)] = []
    for (day, codes) in periods {
      rows = rows.filter { codes.contains($0.key) }
      for code in codes.sorted() {
        let row = rows[code, default: 0] + 1
        if row == times { found.append((code, day)) }
        rows[code] = row == times ? 0 : row
      }
    }
    return found
  }
}

extension BoardList {
  /// Those who stand in one of the places, of every group; places from the end are counted in the group's own list.
  fileprivate func codes(in placement: Placement) -> [UInt32] {
    let groups = Dictionary(grouping: entries, by: \.group)
    return entries.filter { entry in
      guard let place = entry.place else { return false }
      guard placement.isFromEnd else { return placement.places.contains(place) }
      let behind = (groups[entry.group] ?? []).count { ($0.place ?? 0) > place }
      return placement.places.contains(behind + 1)
    }.map(\.code)
  }
}
