import XiangyueColumns

/// One pass over a record file: piece after piece is typed, checked and handed on as a batch, by several threads at a
/// time. The file is never in memory as a whole.
package struct RecordScan: Sendable {
  /// The size of the file in bytes, to show how far a pass has come.
  package let byteCount: Int
  let plan: TablePlan
  let file: InputFile
  let pieceSize: Int

  /// Opens the file and reads its header.
  /// - Parameters:
  ///   - subjects: the tables of all 主体, by their index in the program.
  ///   - wanted: of each declared column, whether batches shall hold it. All are checked.
  package init(
    schema: TableSchema, file: DataFile, subjects: [SubjectTable], wanted: [Bool]
  ) throws(ReadError) {
    try self.init(schema: schema, file: file, subjects: subjects, wanted: wanted, pieceSize: 256 << 10)
  }

  /// - Parameter pieceSize: in bytes. Smaller than 256 KiB is slower, larger gains nothing.
  init(
    schema: TableSchema, file: DataFile, subjects: [SubjectTable], wanted: [Bool], pieceSize: Int
  ) throws(ReadError) {
    let input = try InputFile(file)
    var references: [Int: KeyIndex] = [:]
    for column in schema.columns {
      guard case .reference(let subject) = column.type, references[subject] == nil else { continue }
      references[subject] = KeyIndex(of: subjects[subject].keys)
    }
    plan = try TablePlan(
      schema: schema, file: file.name, header: Header(of: input), references: references, wanted: wanted)
    self.file = input
    self.pieceSize = pieceSize
    byteCount = input.byteCount
  }

  /// Reads the file through, once.
  /// - Parameters:
  ///   - threads: how many work at a time. The result is the same for any number, but for which state saw which piece.
  ///   - progress: told, from any thread, how many bytes of the file are done.
  ///   - makeState: what a thread keeps from batch to batch. Asked anew where a pass has to begin again.
  ///   - body: gets each batch that is not empty, and the state of its thread. Its output is kept in file order.
  package func run<State: Sendable, Output: Sendable>(
    threads: Int,
    progress: (@Sendable (_ bytes: Int) -> Void)? = nil,
    makeState: @Sendable () -> State,
    body: @Sendable (inout State, borrowing Batch) -> Output
  ) throws(ReadError) -> RecordScanResult<State, Output> {
    // Whether a key was used before can only be said in the order of the file.
    if threads > 1, plan.keyColumn == nil, pieceCount > 1,
      let result = runAtOnce(threads: threads, progress: progress, makeState: makeState, body: body)
    {
      return result
    }
    return try runInOrder(progress: progress, makeState: makeState, body: body)
  }

  var pieceCount: Int { max(0, byteCount - plan.firstByte + pieceSize - 1) / pieceSize }

  func range(ofPiece index: Int) -> Range<Int> {
    let start = plan.firstByte + index * pieceSize
    return start..<min(start + pieceSize, max(byteCount, start))
  }
}

/// What a pass over a record file gave.
package struct RecordScanResult<State: Sendable, Output: Sendable>: Sendable {
  /// One a thread.
  package let states: [State]
  /// In file order; pieces without a usable row are left out. `firstRow` is the row of the spreadsheet that a batch's
  /// row offset 0 stands for; the header is 1.
  package let pieces: [(firstRow: Int, output: Output)]
  /// Rows that are not blank, with those set aside.
  package let rowsRead: Int
  /// In file order.
  package let setAside: [SetAsideRow]
}
