/// One of the tables of a check as it is written: a header, and sections of rows one after the other.
struct Table: Sendable {
  /// `违规.csv`
  let file: String
  /// The names of the columns, parted by commas.
  let header: String
  let sections: [any RowSection]
}

/// Rows that can be written from any place on, so that several threads can share them.
protocol RowSection: Sendable {
  var count: Int { get }

  func append(_ rows: Range<Int>, to buffer: inout RowBuffer)
}
