import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// A row that was collected, as one subject's.
struct ShownRow: Sendable {
  let day: Int32
  /// The spreadsheet's row.
  let row: UInt32
  /// `OutcomeCode`
  let outcome: UInt8
  let rectified: Int32
  /// The place in the record's `CollectedRows`, for its marks.
  let source: UInt32
}

/// What one subject's rows of one period come to.
struct PeriodicVerdict: Sendable {
  let verdict: Verdict
  /// Of 违规 and 合规: when it became so.
  let day: Int32
  /// The row that shows it; nil: none does.
  let row: ShownRow?
}

extension PeriodicDuty {
  /// - Parameters:
  ///   - rows: the subject's in the period up to T, by day and row.
  ///   - isKept: whether the record has a usable row of anybody in the period.
  func verdict(_ occasion: Occasion, rows: ArraySlice<ShownRow>, isKept: Bool) -> PeriodicVerdict {
    let found = isUpperBound ? atMost(occasion, rows, isKept: isKept) : atLeast(occasion, rows, isKept: isKept)
    guard modality == .encouragement, found.verdict == .violated || found.verdict == .unproven else { return found }
    return PeriodicVerdict(verdict: .unheeded, day: occasion.period.last.number, row: nil)
  }

  private func atLeast(_ occasion: Occasion, _ rows: ArraySlice<ShownRow>, isKept: Bool) -> PeriodicVerdict {
    var (done, perhaps, saysNeither) = (0, 0, false)
    for row in rows where row.day <= occasion.due {
      if row.outcome == OutcomeCode.done {
        done += 1
        if done == times { return PeriodicVerdict(verdict: .compliant, day: row.day, row: row) }
      }
      if row.outcome == OutcomeCode.unknown { perhaps += 1 }
      if row.outcome == OutcomeCode.nothing { saysNeither = true }
    }
    guard occasion.isOver else { return undecided(.notDue, occasion) }
    // What may have been done is no failing.
    guard done + perhaps < times else { return undecided(.unproven, occasion) }
    if let accusing = rows.first(where: { accuses($0, occasion) }) {
      return PeriodicVerdict(
        verdict: .violated, day: occasion.hasDueDay ? occasion.faultDay : accusing.day, row: accusing)
    }
    guard absence == .notDone, isKept, !saysNeither else { return undecided(.unproven, occasion) }
    return PeriodicVerdict(verdict: .violated, day: occasion.faultDay, row: nil)
  }

  /// A row that shows it not done, or done when its day was over.
  private func accuses(_ row: ShownRow, _ occasion: Occasion) -> Bool {
    row.outcome == OutcomeCode.notDone || (row.outcome == OutcomeCode.done && row.day > occasion.due)
  }

  private func atMost(_ occasion: Occasion, _ rows: ArraySlice<ShownRow>, isKept: Bool) -> PeriodicVerdict {
    var (done, perhaps, showsNot) = (0, 0, false)
    for row in rows where row.day <= occasion.due {
      if row.outcome == OutcomeCode.done {
        done += 1
        if done > times { return PeriodicVerdict(verdict: .violated, day: row.day, row: row) }
      }
      if row.outcome == OutcomeCode.unknown { perhaps += 1 }
      if row.outcome == OutcomeCode.notDone { showsNot = true }
    }
    guard occasion.isOver else { return undecided(.notDue, occasion) }
    guard done + perhaps <= times else { return undecided(.unproven, occasion) }
    // 不得: a row that shows it not to have happened is proof, unless another may have shown it.
    let isShown = modality == .prohibition && showsNot && perhaps == 0
    guard isShown || (absence == .notDone && isKept) else { return undecided(.unproven, occasion) }
    return PeriodicVerdict(verdict: .compliant, day: occasion.period.last.number, row: nil)
  }

  private func undecided(_ verdict: Verdict, _ occasion: Occasion) -> PeriodicVerdict {
    PeriodicVerdict(verdict: verdict, day: occasion.period.last.number, row: nil)
  }
}
