import XiangyueText

/// What came of the 例 of a run.
public struct TestResult: Sendable {
  package let request: TestRequest
  /// Of those that were run, in the order of the text.
  package let outcomes: [ExampleOutcome]
  /// How many 例 there are, run or not.
  package let exampleCount: Int
  /// Nil where nobody asked.
  package let coverage: Coverage?

  public var metCount: Int { outcomes.count(where: \.isMet) }

  public var failedCount: Int { outcomes.count - metCount }

  package var rules: RuleSet { request.rules }

  /// Whether less is covered than asked for.
  package var lacksCoverage: Bool {
    guard let least = request.leastCoverage, let coverage else { return false }
    return coverage.isBelow(percent: least)
  }

  /// `violations` where a claim does not hold, `warnings` where all do and less is covered than asked for.
  public var exitStatus: ExitStatus {
    var statuses: [ExitStatus] = []
    for outcome in outcomes {
      if let fault = outcome.fault { statuses.append(fault.exitStatus) }
      if outcome.claims.contains(where: { !$0.isMet }) { statuses.append(.violations) }
    }
    if lacksCoverage { statuses.append(.warnings) }
    return .combine(statuses)
  }
}
