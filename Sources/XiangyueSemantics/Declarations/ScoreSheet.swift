import XiangyueColumns

/// 评分表: what a row of a record scores, worked out from its columns. It stands wherever a number of that record may.
struct ScoreSheet {
  static let unit = "分"

  let name: String
  let record: Int
  /// On the record's row; missing where a cell that it needs is empty.
  let value: Expression
}
