import XiangyueCalendar
import XiangyueSemantics
import XiangyueText

/// What came of one 例.
package struct ExampleOutcome: Sendable {
  package let title: String
  /// The title.
  package let range: SourceRange
  /// The rule file it stands in, as the user named it.
  package let file: String
  package let line: Int
  /// How many 则 it has.
  package let claimCount: Int
  /// In the order of the text; none where it could not be run.
  package let claims: [ClaimOutcome]
  /// Why it could not be run: its data can't be read. Then no claim is met.
  package let fault: CheckFault?

  package var isMet: Bool { fault == nil && claims.allSatisfy(\.isMet) }
}

/// What came of one 则.
package struct ClaimOutcome: Sendable {
  package let range: SourceRange
  package let line: Int
  /// 截至
  package let asOf: CivilDay
  /// What was claimed, as written, on one line: `A1 的 环境分 为 88分`.
  package let text: String
  package let isMet: Bool
  /// What is so instead; nil where the claim holds.
  package let actual: Localized?
  /// What led there, the earliest first; none where the claim holds.
  package let reasons: [ClaimReason]
}

/// One thing that happened to the subject of a claim.
package struct ClaimReason: Sendable, Hashable {
  package let day: CivilDay
  /// `第一条第一款 包卫生 违规，限 2022年8月4日，逾期`
  package let text: Localized
  /// The row that shows it, as `规约.yue:106` or `巡查.csv:14803`; nil for what no row shows.
  package let place: String?
}
