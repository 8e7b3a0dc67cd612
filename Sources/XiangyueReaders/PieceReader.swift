import XiangyueColumns

/// Reads piece after piece of one file, always into the same memory.
///
/// A piece is a stretch of bytes; its rows are those that begin in it, though the last may end beyond it.
struct PieceReader {
  let plan: TablePlan
  let file: InputFile
  var buffer = PieceBuffer(start: 0)
  var row: RowReader
  var columns: [ColumnBuffer]
  var rowOffsets: [UInt32] = []
  var layout: PieceLayout
  /// A byte a row of the piece: 1 where it must be read exactly.
  var flags: [UInt8] = []
  /// Of columns of texts those of the rows that were read exactly and kept.
  var exactTexts: [TextColumn]
  private let mayReadByColumns: Bool
  /// The keys of the rows read so far, where the table has a column that is 编号: pieces must then come in order.
  var keys = KeyIndex()

  init(plan: TablePlan, file: InputFile) {
    self.plan = plan
    self.file = file
    row = RowReader(columnCount: plan.columns.count)
    columns = plan.schema.columns.map { ColumnBuffer($0.type) }
    layout = PieceLayout(width: plan.headers.count)
    exactTexts = plan.columns.map { _ in TextColumn() }
    // Where nothing must be filled, only a look at all cells tells a blank line from a row.
    let hasRequired = plan.columns.contains { $0.place != nil && !$0.isOptional }
    mayReadByColumns = hasRequired && !plan.acceptsShortRows
  }

  /// Reads the rows that begin in `range`. They are then in `columns` and `rowOffsets`.
  /// - Parameters:
  ///   - start: where the first of them begins; nil: after the first line feed, which is only a guess.
  ///   - firstRow: the row of the spreadsheet that begins there, for errors.
  mutating func read(_ range: Range<Int>, from start: Int?, firstRow: Int) throws(ReadError) -> PieceRows {
    // A line feed may be the last byte before the piece: that one is looked at too.
    let first = start ?? range.lowerBound - 1
    buffer.restart(at: first)
    try buffer.fill(from: file, upTo: range.upperBound - first + Self.overhang(of: range))
    rowOffsets.removeAll(keepingCapacity: true)
    for index in columns.indices { columns[index].clear(0) }
    let limit = range.upperBound - first
    guard let place = start == nil ? buffer.placeAfterLineFeed(before: limit) : 0 else { return .none }
    let rows: PieceRows
    if mayReadByColumns, let found = try readByColumns(from: place, to: limit) {
      rows = found
    } else {
      rows = try readExactly(from: place, to: limit, firstRow: firstRow)
    }
    // A file in another encoding shows it at once. Later a stray byte costs no more than its own row: it fits no type.
    if range.lowerBound == plan.firstByte,
      !UTF8Check.isValid(buffer.bytes, place..<min(rows.end - buffer.start, buffer.length))
    {
      throw .notUTF8(file: file.name)
    }
    return rows
  }

  /// How far beyond the piece its last row is expected to reach, in bytes. A longer one costs a second call to the
  /// system.
  private static func overhang(of range: Range<Int>) -> Int { max(16, min(4096, range.count / 64)) }
}

/// What a piece turned out to hold.
struct PieceRows {
  /// The bytes of the file where its first row begins and where its last one ends; equal where no row begins in it.
  var start: Int
  var end: Int
  /// With blank lines, which keep their numbers.
  var rowCount = 0
  /// Without them.
  var rowsRead = 0
  var setAside: [SetAside] = []

  struct SetAside {
    /// Among the piece's rows.
    let offset: Int
    let column: String
    let reason: SetAsideReason
  }

  static let none = PieceRows(start: 0, end: 0)

  var isEmpty: Bool { start == end }
}

extension PieceBuffer {
  /// The place after the first line feed, where it lies before `limit`.
  fileprivate func placeAfterLineFeed(before limit: Int) -> Int? {
    for place in 0..<max(0, min(limit, length) - 1) where bytes[place] == UInt8(ascii: "\n") { return place + 1 }
    return nil
  }
}
