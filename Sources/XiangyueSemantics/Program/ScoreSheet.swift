import XiangyueCalendar
import XiangyueColumns
import XiangyueText

/// 评分表: full marks less what each item loses, worked out from a row of a record or from all rows about a subject in a period. What asks
/// for a sheet has its value as an expression; the sheet itself is kept for those who show how a value came about.
package struct ScoreSheet: Sendable {
  package static let unit = "分"

  package let name: String
  package let record: Int
  /// The column of the record that says whose sheet it is; nil: nobody's.
  package let reference: Int?
  /// Of which period the rows about a subject make one sheet; nil: each row is one.
  package let period: PeriodUnit?
  package let items: [Item]
  /// On the record's row; missing where a cell that it needs is empty. Of a period: on the subject's, as of a day of it; missing where
  /// no row shows that anybody was there.
  package let value: Expression

  package struct Item: Sendable {
    package let name: String
    /// 满分
    package let full: Fixed
    package let losses: [Loss]
    /// 只计 最重 一项
    package let isGravestOnly: Bool
    /// On the same row as that of the sheet: what is left of the full marks.
    package let value: Expression
  }

  /// One of what an item loses points for: `每户 不能用 扣 2分`.
  package struct Loss: Sendable {
    /// The words of the rule.
    package let range: SourceRange
    /// On the record's row: how many points, never less than 0.
    package let points: Expression
    /// 每户 不能用, 每处: how many, and in which unit.
    package let counted: Counted?
    /// 本项 不得分: then the item has nothing, whatever else it loses.
    package let takesAll: Bool
  }

  package struct Counted: Sendable, Hashable {
    /// The column that says how many; nil: each row is one.
    package let column: Int?
    package let unit: String
  }
}
