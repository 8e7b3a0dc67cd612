import XiangyueColumns
import XiangyueSemantics

/// A case, or an event, that rows about its subject answer for.
struct OpenCase {
  /// The row of the case, 0 for none; among cases of one time the earlier comes first.
  let row: UInt32
  /// The day on which its time begins to run.
  let base: Int32
  /// Nil where it is not known when its time begins.
  let time: CaseTime?
  /// One to which the duty does not apply takes no row from another.
  let isBound: Bool
}

/// Which of one subject's rows answers for which of its cases: a row serves one case only.
struct CaseMatching {
  let term: Timing.Term
  /// Whether 无 记录 的 is 未做到, and the record shows the matter of anybody: a ledger in which nobody wrote a line
  /// accuses nobody.
  let absenceAccuses: Bool
  let asOf: Int32

  /// By case, what came of it, and of a late one the row that shows it.
  ///
  /// - Parameter rows: those that show it done, or may, by day and row.
  func outcomes(_ cases: [OpenCase], rows: ArraySlice<ShownRow>) -> [(outcome: CaseOutcome, lateRow: ShownRow?)] {
    var results: [(outcome: CaseOutcome, lateRow: ShownRow?)] = cases.map { _ in (.unproven, nil) }
    // A case to which the duty does not apply takes no row, but what comes after it has begun may be for it.
    let order = cases.indices.filter { cases[$0].time != nil }
      .sorted { ordering(cases[$0], $0) < ordering(cases[$1], $1) }
    var isTaken = [Bool](repeating: false, count: rows.count)
    var open: [Int] = []
    for (place, index) in order.enumerated() {
      guard let time = cases[index].time, cases[index].isBound else { continue }
      let found = rows.indices.first { row in
        !isTaken[row - rows.startIndex] && rows[row].outcome == OutcomeCode.done
          && time.first <= rows[row].day && rows[row].day <= time.surelyBy
      }
      if let found {
        isTaken[found - rows.startIndex] = true
        results[index] = (.done(day: rows[found].day), nil)
      } else {
        open.append(place)
      }
    }
    // What no case took in time may show that one was late.
    for place in open {
      guard let time = cases[order[place]].time else { continue }
      let next = order.indices.contains(place + 1) ? cases[order[place + 1]].base : Int32.max
      results[order[place]] = undone(time, nextBase: next, rows: rows, isTaken: &isTaken)
    }
    return results
  }

  private func ordering(_ one: OpenCase, _ index: Int) -> (Int32, UInt32, Int) {
    (one.time?.perhapsBy ?? Int32.max, one.row, index)
  }

  private func undone(
    _ time: CaseTime, nextBase: Int32, rows: ArraySlice<ShownRow>, isTaken: inout [Bool]
  ) -> (outcome: CaseOutcome, lateRow: ShownRow?) {
    guard time.over <= asOf else { return (.notDue, nil) }
    let mayHaveBeenDone = rows.indices.contains { row in
      !isTaken[row - rows.startIndex] && time.first <= rows[row].day && rows[row].day <= time.perhapsBy
    }
    if mayHaveBeenDone { return (.unproven, nil) }
    let late = rows.indices.first { row in
      !isTaken[row - rows.startIndex] && rows[row].outcome == OutcomeCode.done && rows[row].day > time.perhapsBy
        && (!runsForward || rows[row].day < nextBase)
    }
    if let late {
      isTaken[late - rows.startIndex] = true
      return (.late, rows[late])
    }
    return (absenceAccuses ? .late : .unproven, nil)
  }

  /// N日内: what comes after the next case has begun may be for that one.
  private var runsForward: Bool {
    switch term {
    case .within, .withinMinutes: true
    case .before, .justBefore: false
    }
  }
}
