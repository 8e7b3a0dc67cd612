import XiangyueCalendar
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
    return DiffResult(old: before, new: after)
  }
}

public struct DiffResult: Sendable {
  package let old: CheckResult
  package let new: CheckResult
  package let rules: RuleChanges
  package let changes: FindingsChanges

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
