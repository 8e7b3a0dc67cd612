/// Where the cells of a piece stand: a grid of delimiters, as many a row as the header has names. Cell c of row r lies
/// between places r × width + c and the one behind it. Rows of another length are flagged, and their places stand for
/// nothing but the row's end.
struct PieceLayout {
  let width: Int
  private(set) var rowCount = 0
  /// The byte after the piece's last row.
  private(set) var end = 0
  private(set) var hasCarriageReturns = false
  private var splitter = PieceSplitter()
  private var grid: [UInt32] = []
  private var isRewritten = false

  enum Outcome { case done, incomplete, irregular }

  init(width: Int) { self.width = width }

  /// The byte where the last of the rows begins.
  var lastRowStart: Int? { rowCount > 0 ? Int(places[(rowCount - 1) * width] &+ 1) : nil }

  var places: [UInt32] { isRewritten ? grid : splitter.places }

  /// Lays out the rows that begin between `start` and `limit`.
  /// - Parameter flags: gets a byte a row: 1 where the row has not `width` cells.
  mutating func layOut(
    _ bytes: RawSpan, from start: Int, to limit: Int, length: Int, isLast: Bool, flags: inout [UInt8]
  ) -> Outcome {
    splitter.split(bytes, from: start, to: length)
    guard splitter.isRegular, !(isLast && splitter.endsInsideQuotes) else { return .irregular }
    hasCarriageReturns = splitter.hasCarriageReturns
    flags.removeAll(keepingCapacity: true)
    isRewritten = false
    if !takeEvenRows(bytes, to: limit) { rewrite(bytes, to: limit, &flags) }
    guard isLast || end >= limit else { return .incomplete }
    flags.append(contentsOf: repeatElement(0, count: rowCount - flags.count))
    return .done
  }

  /// Takes the places as they are, if every row has `width` cells.
  private mutating func takeEvenRows(_ bytes: RawSpan, to limit: Int) -> Bool {
    let rows = (splitter.count - 1) / width
    guard rows == splitter.lineFeeds else { return false }
    let array = splitter.places
    let places = array.span
    var mismatch: UInt8 = 0
    var index = width
    for _ in 0..<rows {
      mismatch |= bytes.byte(Int(places[index])) ^ UInt8(ascii: "\n")
      index += width
    }
    guard mismatch == 0 else { return false }
    var kept = rows
    while kept > 0, Int(places[(kept - 1) * width] &+ 1) >= limit { kept -= 1 }
    rowCount = kept
    end = Int(places[kept * width] &+ 1)
    return true
  }

  /// Row by row, each written to the grid.
  private mutating func rewrite(_ bytes: RawSpan, to limit: Int, _ flags: inout [UInt8]) {
    isRewritten = true
    rowCount = 0
    grid.removeAll(keepingCapacity: true)
    let array = splitter.places
    let places = array.span
    grid.append(places[0])
    end = Int(places[0] &+ 1)
    var first = 1
    var index = 1
    while index < splitter.count, end < limit {
      defer { index += 1 }
      guard bytes.byte(Int(places[index])) == UInt8(ascii: "\n") else { continue }
      let isEven = index - first + 1 == width
      if isEven {
        for place in first...index { grid.append(places[place]) }
      } else {
        grid.append(contentsOf: repeatElement(places[index], count: width))
      }
      flags.append(isEven ? 0 : 1)
      rowCount += 1
      first = index + 1
      end = Int(places[index]) + 1
    }
  }
}
