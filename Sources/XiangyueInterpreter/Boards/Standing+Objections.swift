import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// What objections object to.
extension Standing {
  /// By board, then in the order of days and rows.
  var objectionList: [Objection] {
    guard !objections.isEmpty else { return [] }
    return lists.indices.flatMap { board -> [Objection] in
      let entries = entryDays(board: board)
      return objections.rows(board: board).filter { interpreter.span.shows($0.day) }.flatMap { row in
        listed(row, board: board, entries: entries)
      }
    }
  }

  /// The days of all entries, those included that were struck, by subject and in their order.
  private func entryDays(board: Int) -> [UInt32: [CivilDay]] {
    var days: [(code: UInt32, day: CivilDay)]
    if interpreter.program.boards[board].selection == .entered {
      days = memberships[board].map { ($0.code, $0.entry) } + struckEntries[board].map { ($0.code, $0.day) }
    } else {
      days = lists[board].filter { !$0.isProvisional }.flatMap { list in
        (list.entries + list.struck).map { ($0.code, list.period.last) }
      }
    }
    days.sort { ($0.code, $0.day) < ($1.code, $1.day) }
    return Dictionary(grouping: days, by: \.code).mapValues { $0.map(\.day) }
  }

  /// A row once for each period in which it objects to an entry.
  private func listed(_ row: ObjectionBook.Row, board: Int, entries: [UInt32: [CivilDay]]) -> [Objection] {
    func objection(_ period: Period?, _ state: Objection.State) -> Objection {
      Objection(
        board: board, period: period, code: row.code == ReferenceColumn.missing ? nil : row.code,
        day: CivilDay(number: row.day),
        reviewDay: row.reviewDay == DayColumn.missing ? nil : CivilDay(number: row.reviewDay), state: state,
        row: Int(row.row))
    }
    guard row.code != ReferenceColumn.missing else { return [objection(nil, .refused(.nobody))] }
    let unit = interpreter.program.boards[board].unit
    var before: [Period] = []
    for day in entries[row.code] ?? [] where day.number <= row.day {
      let period = Period.containing(day, unit: unit)
      if before.last != period { before.append(period) }
    }
    guard let last = before.last else { return [objection(nil, .refused(.notListed))] }
    let open = before.filter { period in
      interpreter.noticeEnd(of: board, period).map { row.day <= $0.number } ?? false
    }
    guard !open.isEmpty else { return [objection(last, .refused(.late))] }
    let state: Objection.State =
      switch row.decision {
      case .open: .underReview
      case .rejected: .rejected
      case .upheld: .upheld
      }
    return open.map { objection($0, state) }
  }
}
