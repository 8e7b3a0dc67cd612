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

// What is judged elsewhere and asked for here, stage by stage.
extension Interpreter {
  /// Duties whose occasions are periods, or cases that other rows answer for: all that needs no standing.
  func judgedBySubject() throws(InterpreterFault) -> JudgedOccasions { JudgedOccasions(dutyCount: duties.duties.count) }

  /// The duties of a value of one stage, as of the end of each of their periods.
  func judgedValues(stage: Int, standing: Standing) throws(InterpreterFault) -> JudgedOccasions {
    JudgedOccasions(dutyCount: duties.duties.count)
  }

  /// A duty that follows from events, with those events in the order of their subjects and then as they came.
  func judgedFollowUps(duty: Int, demands: [Demand]) throws(InterpreterFault) -> JudgedOccasions {
    JudgedOccasions(dutyCount: duties.duties.count)
  }
}
