import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// What a check found, and what it means for whoever started it.
public struct CheckResult: Sendable {
  package let request: CheckRequest
  package let findings: Findings
  package let calendar: HolidayCalendar
  /// What deserves a second look besides the messages about the rules.
  package let warnings: [Localized]
  /// Columns that may be empty and that the files lack: what was taken as empty throughout.
  package let absentColumns: [Localized]
  package let stages: [StageTime]

  /// Of the 记录; the rows of 主体 are not counted.
  public var rowsRead: Int { findings.records.reduce(0) { $0 + $1.rowsRead } }

  /// Of the rows read, how many were evidence: a duty was judged by them, a figure counted them.
  public var evidenceCount: Int { findings.records.reduce(0) { $0 + $1.evidence } }

  /// Of the rows read, how many concern no article, no day or nobody.
  public var notConcernedCount: Int { findings.records.reduce(0) { $0 + $1.notConcerned } }

  /// Of the rows read, how many were set aside: rows read = evidence + not concerned + set aside.
  public var setAsideOfRead: Int { findings.records.reduce(0) { $0 + $1.setAside } }

  public var violationCount: Int { findings.violations.count }

  /// Of all files, those of 主体 too.
  public var setAsideCount: Int { findings.setAside.count }

  /// How many occasions were judged so: 合规, 违规, 待查, 未到期, 豁免 or 未达倡导.
  public func count(ofVerdict name: String) -> Int {
    findings.verdicts.reduce(0) { $0 + ($1.verdict.name == name ? $1.count : 0) }
  }

  /// Whether more rows were set aside than allowed.
  public var exceedsAllowance: Bool { !request.allowance.covers(findings) }

  /// No rule, no row, no subject, or no day on which the rules are in force.
  public var isNothingChecked: Bool { nothingChecked != nil }

  /// Why nothing was checked; nil where something was.
  package var nothingChecked: Localized? { findings.nothingChecked }

  public var exitStatus: ExitStatus {
    var statuses: [ExitStatus] = []
    if exceedsAllowance { statuses.append(.unusableData) }
    if isNothingChecked { statuses.append(.nothingChecked) }
    if violationCount > 0 { statuses.append(.violations) }
    if request.isStrict, request.rules.warningCount + warnings.count > 0 { statuses.append(.warnings) }
    return .combine(statuses)
  }
}
