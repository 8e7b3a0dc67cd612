/// Cuts one row into its cells, exactly: quotation marks, line breaks inside them, every kind of line break. A mark
/// only opens at the very start of a cell; what stands behind the closing one belongs to the cell.
struct RowScanner {
  struct Cell {
    /// In the bytes of the file, or in `rewritten`.
    let range: Range<Int>
    let isRewritten: Bool
  }

  enum Outcome {
    /// The row is whole; the next one starts here.
    case row(next: Int)
    /// The bytes end before the row does.
    case incomplete
    /// The file ends inside quotation marks.
    case quoteNotClosed
  }

  private(set) var cells: [Cell] = []
  /// The contents of cells that are not written as they read: `say ""yes""`.
  private(set) var rewritten: [UInt8] = []

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  /// - Parameter isLast: whether the file ends at `limit`, with a line break.
  mutating func scan(_ bytes: RawSpan, from start: Int, to limit: Int, isLast: Bool) -> Outcome {
    cells.removeAll(keepingCapacity: true)
    rewritten.removeAll(keepingCapacity: true)
    var offset = start
    while true {
      let end: Int
      if offset < limit, bytes.byte(offset) == Self.quote {
        guard let closing = quoted(bytes, from: offset, to: limit) else {
          return isLast ? .quoteNotClosed : .incomplete
        }
        end = closing
      } else {
        end = Self.endOfPlain(bytes, from: offset, to: limit)
        cells.append(Cell(range: offset..<end, isRewritten: false))
      }
      guard end < limit else { return .incomplete }
      let sign = bytes.byte(end)
      offset = end + 1
      if sign == Self.comma { continue }
      guard sign == Self.carriageReturn else { return .row(next: offset) }
      guard offset < limit else { return isLast ? .row(next: offset) : .incomplete }
      return .row(next: bytes.byte(offset) == Self.lineFeed ? offset + 1 : offset)
    }
  }

  /// The content of a cell without the blanks around it.
  func content(_ cell: Cell, _ bytes: RawSpan) -> [UInt8] {
    if cell.isRewritten { return Array(rewritten[rewritten.span.bytes.trimmed(cell.range)]) }
    return bytes.trimmed(cell.range).map { bytes.byte($0) }
  }

  private static func endOfPlain(_ bytes: RawSpan, from start: Int, to limit: Int) -> Int {
    var offset = start
    while offset < limit {
      let byte = bytes.byte(offset)
      if byte == comma || byte == lineFeed || byte == carriageReturn { return offset }
      offset += 1
    }
    return limit
  }

  /// The place of the sign that ends the cell; nil where the marks do not close before the limit.
  private mutating func quoted(_ bytes: RawSpan, from start: Int, to limit: Int) -> Int? {
    var offset = start + 1
    while offset < limit, bytes.byte(offset) != Self.quote { offset += 1 }
    guard offset < limit else { return nil }
    if offset + 1 < limit, Self.endsCell(bytes.byte(offset + 1)) {
      cells.append(Cell(range: start + 1..<offset, isRewritten: false))
      return offset + 1
    }
    return rewrite(bytes, from: start, to: limit)
  }

  private mutating func rewrite(_ bytes: RawSpan, from start: Int, to limit: Int) -> Int? {
    let first = rewritten.count
    var offset = start + 1
    while true {
      guard offset < limit else { return nil }
      let byte = bytes.byte(offset)
      offset += 1
      if byte == Self.quote {
        guard offset < limit, bytes.byte(offset) == Self.quote else { break }
        offset += 1
      }
      rewritten.append(byte)
    }
    let end = Self.endOfPlain(bytes, from: offset, to: limit)
    while offset < end {
      rewritten.append(bytes.byte(offset))
      offset += 1
    }
    cells.append(Cell(range: first..<rewritten.count, isRewritten: true))
    return end
  }

  private static func endsCell(_ byte: UInt8) -> Bool {
    byte == comma || byte == lineFeed || byte == carriageReturn
  }
}
