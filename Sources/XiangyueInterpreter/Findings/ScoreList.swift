import XiangyueCalendar

/// The scores of all subjects of an account in one period.
package struct ScoreList: Sendable {
  package let account: Int
  package let period: Period
  /// 暂计: the period is under way.
  package let isProvisional: Bool
  /// In ten-thousandths, by the subject's code.
  package let values: [Int64]
  /// Index into `Program.scales`, nil where the account has no scale.
  package let scale: Int?
  /// By the subject's code: index of the scale's line, 255 for none; empty without a scale.
  package let grades: [UInt8]

  package init(
    account: Int, period: Period, isProvisional: Bool, values: [Int64], scale: Int?, grades: [UInt8]
  ) {
    self.account = account
    self.period = period
    self.isProvisional = isProvisional
    self.values = values
    self.scale = scale
    self.grades = grades
  }
}
