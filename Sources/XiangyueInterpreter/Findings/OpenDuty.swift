import XiangyueCalendar

/// What somebody still has time for: a duty in time (应当 在 7日内 交整改方案) that is 未到期.
package struct OpenDuty: Sendable, Hashable {
  /// Index into `Findings.duties`.
  package let duty: Int
  /// Of the subject; nil where the case names nobody.
  package let code: UInt32?
  /// Of the case, or of the event it follows from.
  package let day: CivilDay
  /// The row of the case, as a spreadsheet shows it; 0 where it follows from what no row shows.
  package let row: Int
  /// 届满日: the last day that is in time.
  package let last: CivilDay

  package init(duty: Int, code: UInt32?, day: CivilDay, row: Int, last: CivilDay) {
    self.duty = duty
    self.code = code
    self.day = day
    self.row = row
    self.last = last
  }
}
