import XiangyueColumns

/// 异议 of a 榜: which rows of which record object to an entry, and what upholds the objection.
package struct BoardObjection: Sendable {
  package let record: Int
  /// The column of the record that refers to whose entry it is.
  package let reference: Int
  /// Which rows are about this board; nil: all.
  package let filter: Expression?
  /// The entry is struck where it holds.
  package let upheld: Expression
  /// The record's second day, on which it was reviewed; nil: it has none.
  package let reviewColumn: Int?

  package init(record: Int, reference: Int, filter: Expression?, upheld: Expression, reviewColumn: Int?) {
    self.record = record
    self.reference = reference
    self.filter = filter
    self.upheld = upheld
    self.reviewColumn = reviewColumn
  }
}
