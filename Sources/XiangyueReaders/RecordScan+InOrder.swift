import XiangyueColumns

extension RecordScan {
  /// One piece after another, each beginning where the one before it ended.
  func runInOrder<State: Sendable, Output: Sendable>(
    progress: (@Sendable (Int) -> Void)?, makeState: @Sendable () -> State,
    body: @Sendable (inout State, borrowing Batch) -> Output
  ) throws(ReadError) -> RecordScanResult<State, Output> {
    var reader = PieceReader(plan: plan, file: file)
    var state = makeState()
    var sum = PieceSum<Output>(file: plan.file)
    var place = plan.firstByte
    for index in 0..<pieceCount {
      let range = range(ofPiece: index)
      guard place < range.upperBound else { continue }
      let rows = try reader.read(range, from: place, firstRow: sum.nextRow)
      let output = reader.withBatch { batch in body(&state, batch) }
      sum.add(rows, output)
      place = rows.end
      progress?(place)
    }
    return sum.result(states: [state])
  }
}

/// Adds up pieces in file order.
struct PieceSum<Output: Sendable> {
  let file: String
  private(set) var nextRow = 2
  private var pieces: [(firstRow: Int, output: Output)] = []
  private(set) var rowsRead = 0
  private(set) var setAside: [SetAsideRow] = []

  init(file: String) { self.file = file }

  mutating func add(_ rows: PieceRows, _ output: Output?) {
    if let output { pieces.append((nextRow, output)) }
    for row in rows.setAside {
      setAside.append(SetAsideRow(file: file, row: nextRow + row.offset, column: row.column, reason: row.reason))
    }
    nextRow += rows.rowCount
    rowsRead += rows.rowsRead
  }

  func result<State>(states: [State]) -> RecordScanResult<State, Output> {
    RecordScanResult(states: states, pieces: pieces, rowsRead: rowsRead, setAside: setAside)
  }
}
