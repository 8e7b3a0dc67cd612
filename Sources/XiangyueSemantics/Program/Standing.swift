import XiangyueCalendar
import XiangyueColumns
import XiangyueText

/// 积分: `按 住户 计；每季度 基础分 100分，最低 0分，最高 120分`.
package struct PointAccount: Sendable {
  package let name: String
  package let subject: Int
  /// A score is of one such period.
  package let unit: PeriodUnit
  package let base: Fixed
  package let lowest: Fixed?
  package let highest: Fixed?
  /// 分, or what else is counted: 元.
  package let measure: String
  /// 不清零: what was given and taken goes on from period to period. Else each begins anew.
  package let carries: Bool
  /// Whether the 基础分 comes anew with each period; else, of one that carries, only once.
  package let isBaseOfEach: Bool
  /// How long what is given counts, and what is taken; nil: for good.
  package let givenValidity: TimeLimit?
  package let takenValidity: TimeLimit?
  /// As `InForce.since`.
  package let since: CivilDay?
  package let range: SourceRange

  package init(
    name: String, subject: Int, unit: PeriodUnit, base: Fixed, lowest: Fixed?, highest: Fixed?,
    measure: String = "分", carries: Bool = false, isBaseOfEach: Bool = true, givenValidity: TimeLimit? = nil,
    takenValidity: TimeLimit? = nil, since: CivilDay? = nil, range: SourceRange
  ) {
    self.measure = measure
    self.carries = carries
    self.isBaseOfEach = isBaseOfEach
    self.givenValidity = givenValidity
    self.takenValidity = takenValidity
    self.since = since
    self.name = name
    self.subject = subject
    self.unit = unit
    self.base = base
    self.lowest = lowest
    self.highest = highest
    self.range = range
  }
}

/// 等级: the first line whose bounds hold; where none does, there is no grade.
package struct GradeScale: Sendable {
  package let name: String
  package let account: Int
  package let lines: [GradeLine]
  /// As `InForce.since`.
  package let since: CivilDay?
  package let range: SourceRange

  package init(name: String, account: Int, lines: [GradeLine], since: CivilDay? = nil, range: SourceRange) {
    self.since = since
    self.name = name
    self.account = account
    self.lines = lines
    self.range = range
  }
}

package struct GradeLine: Sendable, Hashable {
  package let name: String
  /// All must hold; none: 其余.
  package let bounds: [GradeBound]

  package init(name: String, bounds: [GradeBound]) {
    self.name = name
    self.bounds = bounds
  }
}

package struct GradeBound: Sendable, Hashable {
  package let comparison: Comparison
  package let value: Fixed

  package init(comparison: Comparison, value: Fixed) {
    self.comparison = comparison
    self.value = value
  }
}

/// 榜.
package struct Board: Sendable {
  package let name: String
  /// A list is made at the end of each such period.
  package let unit: PeriodUnit
  /// Who may stand on it.
  package let set: Int
  /// The column of the subject by which it is parted: `每 社区`. Nil: one list.
  package let group: Int?
  package let selection: BoardSelection
  package let requirement: Expression?
  /// The first key is the value shown. Where a direction was not written it is from low to high.
  package let keys: [RankKey]
  /// `公示 7日`
  package let noticeDays: Int?
  /// As `InForce.since`.
  package let since: CivilDay?
  /// `异议 以 异议登记 为据，复核结果 为 成立 的，撤销`: only beside a 公示.
  package let objection: BoardObjection?
  package let range: SourceRange

  package init(
    name: String, unit: PeriodUnit, set: Int, group: Int?, selection: BoardSelection, requirement: Expression?,
    keys: [RankKey], noticeDays: Int?, objection: BoardObjection? = nil, since: CivilDay? = nil, range: SourceRange
  ) {
    self.name = name
    self.unit = unit
    self.set = set
    self.group = group
    self.selection = selection
    self.requirement = requirement
    self.keys = keys
    self.noticeDays = noticeDays
    self.since = since
    self.objection = objection
    self.range = range
  }
}

package enum BoardSelection: Sendable, Hashable {
  /// `列 社区`: all that are eligible, ranked.
  case all
  /// `前 10户`
  case first(Int)
  /// `前 5%` of the whole group: a share.
  case share(Fixed)
  /// `后 3名`
  case last(Int)
  /// Those whom an article has entered and none has let go.
  case entered
}

package struct RankKey: Sendable {
  package let value: Expression
  package let isDescending: Bool
  /// The key decides by nothing but a number or name: 户号.
  package var isOwnKey: Bool { value == .ownKey }

  package init(value: Expression, isDescending: Bool) {
    self.value = value
    self.isDescending = isDescending
  }
}
