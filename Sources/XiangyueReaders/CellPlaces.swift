/// Where the cells of one column stand, row by row, in the places of a `PieceLayout`.
struct CellPlaces {
  /// Places a row.
  let width: Int
  /// The column.
  let column: Int
  let rowCount: Int
  /// Bytes to leave out at a cell's start and end: quotation marks, the carriage return of the last column. Rows
  /// without them are flagged.
  private(set) var leading = 0
  private(set) var trailing = 0

  init(column: Int, of layout: PieceLayout) {
    self.width = layout.width
    self.column = column
    rowCount = layout.rowCount
  }

  /// The cell of a row, by its index in the places; negative lengths stand for rows of another shape.
  @inline(__always)
  func cell(_ places: Span<UInt32>, at index: Int) -> (start: Int, length: Int) {
    let start = Int(places[index] &+ 1) + leading
    return (start, Int(places[index + 1]) - trailing - start)
  }

  /// The same as a range, empty where the length is negative.
  @inline(__always)
  func range(_ places: Span<UInt32>, row: Int) -> Range<Int> {
    let (start, length) = cell(places, at: row * width + column)
    return start..<(start + max(0, length))
  }

  /// Looks at the first cell: where it is in quotation marks, all are expected to be.
  mutating func expectWrapping(_ bytes: RawSpan, _ places: Span<UInt32>, _ layout: PieceLayout, quotes: Bool) {
    guard rowCount > 0 else { return }
    let hasReturn = layout.hasCarriageReturns && column == width - 1
    trailing = hasReturn ? 1 : 0
    let (start, length) = cell(places, at: column)
    guard quotes, length >= 2, bytes.byte(start) == UInt8(ascii: "\"") else { return }
    leading = 1
    trailing += 1
  }

  /// Flags the rows whose cell is not wrapped as expected.
  func checkWrapping(_ bytes: RawSpan, _ places: Span<UInt32>, _ layout: PieceLayout, _ flags: inout MutableSpan<UInt8>)
  {
    let hasReturn = layout.hasCarriageReturns && column == width - 1
    let rows = min(rowCount, flags.count)
    var index = column
    for row in 0..<rows {
      let start = Int(places[index] &+ 1)
      var end = Int(places[index + 1])
      var isWrong = false
      if hasReturn {
        end -= 1
        isWrong = end < start || bytes.byte(max(0, end)) != UInt8(ascii: "\r")
      }
      if leading == 1, !isWrong {
        isWrong =
          end - start < 2 || bytes.byte(start) != UInt8(ascii: "\"") || bytes.byte(end - 1) != UInt8(ascii: "\"")
      }
      flags[row] |= isWrong ? 1 : 0
      index += width
    }
  }
}
