import XiangyueCalendar
import XiangyueColumns
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
        times,
        lists[board].filter { !$0.isProvisional }.map { list in
          let isUnderReview = Dictionary(grouping: list.entries, by: \.isUnderReview)
          return (
            list.period.last, Set((isUnderReview[false] ?? []).map(\.code)),
            Set((isUnderReview[true] ?? []).map(\.code))
          )
        })
    case .graded(let scale, let line, let times):
      inARow(times, graded(scale: scale, line: line).map { ($0.day, $0.codes, []) })
    case .unobjected(let board): unobjected(board: board)
    }
  }

  /// Whose entries stand, once for each period: on the last day of its 公示, or when the last objection to them was rejected.
  private func unobjected(board: Int) -> [(code: UInt32, day: CivilDay)] {
    var found: [(code: UInt32, day: CivilDay)] = []
    for (period, entries) in entriesByPeriod(board: board) {
      guard let end = interpreter.noticeEnd(of: board, period), end <= interpreter.span.asOf else { continue }
      for (code, own) in Dictionary(grouping: entries, by: \.code) where !own.contains(where: \.isUnderReview) {
        let reviews = own.flatMap { objections.rows(board: board, code: code, entry: $0.day.number) }
          .map { $0.reviewDay == DayColumn.missing ? $0.day : $0.reviewDay }
        found.append((code, CivilDay(number: max(end.number, reviews.max() ?? end.number))))
      }
    }
    return found.sorted { ($0.code, $0.day) < ($1.code, $1.day) }
  }

  /// The entries that stand or are under review, by the period in which their days lie; of lists, of ended periods.
  private func entriesByPeriod(
    board: Int
  ) -> [(period: Period, entries: [(code: UInt32, day: CivilDay, isUnderReview: Bool)])] {
    let declaration = interpreter.program.boards[board]
    guard declaration.selection == .entered else {
      return lists[board].filter { !$0.isProvisional }.map { list in
        (list.period, list.entries.map { ($0.code, list.period.last, $0.isUnderReview) })
      }
    }
    return (interpreter.periods[declaration.unit]?.periods ?? []).map { period in
      (
        period,
        memberships[board].filter { period.contains($0.entry) }.map { ($0.code, $0.entry, $0.isUnderReview) }
      )
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

  /// At the end of each row of so many periods; then counting starts anew. Where it is not known whether a period belongs to the
  /// row, a row has ended only if it has either way.
  private func inARow(
    _ times: Int, _ periods: [(day: CivilDay, codes: Set<UInt32>, perhaps: Set<UInt32>)]
  ) -> [(code: UInt32, day: CivilDay)] {
    // How long the row may be that goes on.
    var rows: [UInt32: Set<Int>] = [:]
    var found: [(code: UInt32, day: CivilDay)] = []
    for (day, codes, perhaps) in periods {
      rows = rows.filter { codes.contains($0.key) || perhaps.contains($0.key) }
      for code in codes.union(perhaps).sorted() {
        let longer = (rows[code] ?? [0]).map { $0 + 1 }
        let isKnown = codes.contains(code)
        if isKnown, longer.allSatisfy({ $0 == times }) { found.append((code, day)) }
        rows[code] = Set(longer.map { $0 == times ? 0 : $0 } + (isKnown ? [] : [0]))
      }
    }
    return found
  }
}

extension BoardList {
  /// Those who stand in one of the places, of every group; places from the end are counted in the group's own list.
  fileprivate func codes(in placement: Placement) -> [UInt32] {
    // Who was struck leaves a gap: the others keep their places, from either end.
    let groups = Dictionary(grouping: entries + struck, by: \.group)
    return entries.filter { entry in
      guard !entry.isUnderReview, let place = entry.place else { return false }
      guard placement.isFromEnd else { return placement.places.contains(place) }
      let behind = (groups[entry.group] ?? []).count { ($0.place ?? 0) > place }
      return placement.places.contains(behind + 1)
    }.map(\.code)
  }
}
