import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueText

/// What an amendment changes on real records: two rule sets on the same data, as of the same day.
public struct DiffRequest: Sendable {
  public var old: CheckRequest
  public var new: CheckRequest

  /// - Parameters: the same check, but for the rules.
  public init(old: CheckRequest, new: CheckRequest) {
    self.old = old
    self.new = new
  }

  /// - Throws: where either check would.
  public func run() throws(CheckFault) -> DiffResult {
    let before = try old.run()
    let after = try new.run()
    var result = DiffResult(old: before, new: after)
    let moved = Set(result.changes.scores.flatMap { $0.entries.filter { $0.old != $0.new }.map(\.subject) })
    result.reasons = ScoreReasons()
    guard !moved.isEmpty else { return result }
    result.reasons = ScoreReasons(
      result.changes.scores, old: try Self.explained(old, before, moved), new: try Self.explained(new, after, moved))
    return result
  }

  /// The check once more, with why the scores of some are as they are.
  private static func explained(
    _ check: CheckRequest, _ result: CheckResult, _ keys: Set<String>
  ) throws(CheckFault) -> ExplainResult {
    var request = ExplainRequest(check: check)
    request.keys = keys.filter { key in result.findings.subjects.contains { $0.code(of: key) != nil } }.sorted()
    return try request.run()
  }
}

public struct DiffResult: Sendable {
  package let old: CheckResult
  package let new: CheckResult
  package let rules: RuleChanges
  package let changes: FindingsChanges
  /// By which clauses scores change; nil where nobody asked.
  package internal(set) var reasons: ScoreReasons?

  /// - Parameters: two checks of the same records, as of the same day.
  package init(old: CheckResult, new: CheckResult) {
    self.old = old
    self.new = new
    rules = RuleChanges(old: old.request.rules, new: new.request.rules)
    changes = FindingsChanges(old: old.findings, new: new.findings)
  }

  /// Whether the check comes out otherwise.
  public var hasChanges: Bool { !changes.isEmpty }

  /// 0 where nothing changes, `violations` (1) where something does; what keeps either check from being whole outweighs it.
  public var exitStatus: ExitStatus {
    var statuses: [ExitStatus] = []
    for check in [old, new] {
      if check.exceedsAllowance { statuses.append(.unusableData) }
      if check.isNothingChecked { statuses.append(.nothingChecked) }
    }
    if hasChanges { statuses.append(.violations) }
    return .combine(statuses)
  }
}
