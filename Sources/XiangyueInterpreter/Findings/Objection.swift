import XiangyueCalendar

/// A row of 异议.csv: a row of the record of objections, and the entries on one board in one period that it objects to.
package struct Objection: Sendable, Hashable {
  /// Index into `Program.boards`.
  package let board: Int
  /// In which the entries lie; of one that came too late, the last in which there was one; nil: there was none.
  package let period: Period?
  /// Nil: the row names nobody.
  package let code: UInt32?
  package let day: CivilDay
  /// Nil: not reviewed by the day of the check, or the record has no such day.
  package let reviewDay: CivilDay?
  package let state: State
  /// In the file of the record, as a spreadsheet shows it.
  package let row: Int

  package enum State: Sendable, Hashable {
    case underReview
    /// 撤销: the entry is struck.
    case upheld
    /// 维持: as far as this objection goes, the entry stands.
    case rejected
    /// 不受理: it changes nothing.
    case refused(Refusal)
  }

  package enum Refusal: Sendable, Hashable {
    /// 逾期: after the 公示.
    case late
    /// 未列入: there was no entry by then.
    case notListed
    /// 未写明: the row names nobody.
    case nobody
  }
}
