import XiangyueColumns

extension PieceReader {
  /// Lends the rows read last as a batch; nil, without a call, where there are none. The arrays come back afterwards,
  /// so that the next piece needs no new memory.
  mutating func withBatch<Output>(_ body: (borrowing Batch) -> Output) -> Output? {
    guard !rowOffsets.isEmpty else { return nil }
    var offsets: [UInt32] = []
    swap(&offsets, &rowOffsets)
    var batch = Batch(count: offsets.count, rowOffsets: [], columns: [])
    swap(&offsets, &batch.rowOffsets)
    for index in columns.indices {
      batch.columns.append(plan.columns[index].isWanted ? columns[index].handOver() : nil)
    }
    let output = body(batch)
    swap(&rowOffsets, &batch.rowOffsets)
    for index in columns.indices {
      guard let column = batch.columns[index] else { continue }
      batch.columns[index] = nil
      columns[index].takeBack(column)
    }
    return output
  }
}
