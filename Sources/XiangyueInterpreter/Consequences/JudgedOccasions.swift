import XiangyueSemantics

/// What duties came to that are not judged row by row: verdicts, and the occasions that clauses look at.
struct JudgedOccasions: Sendable {
  /// `duty × Verdict.allCases.count + verdict`, of the span.
  var counts: [Int]
  var violations = OccasionColumns()
  /// 合规 occasions of duties in `WatchedPasses`.
  var passes = OccasionColumns()
  /// Violations in cases that name nobody.
  var subjectless = OccasionColumns()
  /// Duties in time that are 未到期, each with its `limits`.
  var open = OccasionColumns()
  /// All other verdicts, for who asks why.
  var others = OtherOccasions()

  init(dutyCount: Int) { counts = Array(repeating: 0, count: dutyCount * Verdict.allCases.count) }
}

/// 应当 在 7日内 交整改方案: that it has become somebody's duty.
struct Demand: Sendable, Hashable {
  let code: UInt32
  /// The day of the event from which it follows.
  let day: Int32
  /// The row of that event, 0 for none.
  let row: UInt32
}
