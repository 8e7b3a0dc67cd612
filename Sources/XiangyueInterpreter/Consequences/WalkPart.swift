import XiangyueCalendar
import XiangyueSemantics

/// What the walk through the events of a range of subjects gave, in the order of their keys.
struct WalkPart: Sendable {
  let range: Range<Int>
  /// Those of the span.
  var violations = ViolationTable()
  /// `duty × Verdict.allCases.count + verdict`: scheduled duties, and 待查 where nothing was seen.
  var counts: [Int]
  /// Those of the span.
  var measures: [PlacedMeasure] = []
  var ledger: PointLedger
  /// `segment × range.count + code − range.lowerBound`; empty where nobody asks.
  var violationCounts: [Int32]
  var memberships: [Membership] = []
  var disqualifications: [Disqualification] = []
}

/// A measure with what it is ordered by among those of its subject and day.
struct PlacedMeasure: Sendable {
  let measure: Measure
  let effect: Int
  let row: UInt32
}

/// 取消 资格: not eligible for the board where its period shares a day with `first`…`last`.
struct Disqualification: Sendable {
  let board: Int
  let code: UInt32
  let first: CivilDay
  /// Nil: still going on.
  let last: CivilDay?

  func touches(_ from: CivilDay, _ through: CivilDay) -> Bool {
    guard first <= through else { return false }
    guard let last else { return true }
    return last >= from
  }
}
