import XiangyueColumns

extension PieceReader {
  /// Reads row by row, whatever the piece holds.
  /// - Parameters:
  ///   - start: the place in the buffer where the first row begins.
  ///   - limit: the place where the piece ends; a row that begins there is none of its rows.
  mutating func readExactly(from start: Int, to limit: Int, firstRow: Int) throws(ReadError) -> PieceRows {
    var rows = PieceRows(start: buffer.start + start, end: buffer.start + start)
    var place = start
    while place < min(limit, buffer.length) {
      let next = try scanRow(at: place, number: firstRow + rows.rowCount)
      readRow(&rows)
      rows.rowCount += 1
      place = next
    }
    rows.end = min(buffer.start + place, file.byteCount)
    return rows
  }

  /// Scans the row that begins at `place`, reading on in the file where it reaches beyond the buffer. Gives the next
  /// one's place.
  private mutating func scanRow(at place: Int, number: Int) throws(ReadError) -> Int {
    while true {
      switch scanBuffer(from: place) {
      case .row(let next):
        guard next - place <= ReadError.longestRow else { throw .lineTooLong(file: file.name, row: number) }
        return next
      case .quoteNotClosed:
        throw .quoteNotClosed(file: file.name, row: number)
      case .incomplete:
        guard buffer.length - place <= ReadError.longestRow else {
          throw .lineTooLong(file: file.name, row: number)
        }
        try buffer.fill(from: file, upTo: buffer.length + max(buffer.length - place, 4096))
      }
    }
  }

  private mutating func scanBuffer(from place: Int) -> RowScanner.Outcome {
    let array = buffer.bytes
    return row.scan(array.span.bytes, from: place, to: buffer.length, isLast: buffer.isLast)
  }

  /// Reads the row that was scanned last and adds it to the columns.
  private mutating func readRow(_ rows: inout PieceRows) {
    let array = buffer.bytes
    let bytes = array.span.bytes
    switch row.read(bytes, plan, keys: &keys) {
    case .blank:
      return
    case .setAside(let column, let reason):
      rows.setAside.append(PieceRows.SetAside(offset: rows.rowCount, column: column, reason: reason))
    case .usable:
      rowOffsets.append(UInt32(rows.rowCount))
      for index in columns.indices where plan.columns[index].isWanted {
        columns[index].append(row.values[index])
        if columns[index].kind == .texts { row.appendText(of: index, bytes, to: &columns[index].texts) }
      }
    }
    rows.rowsRead += 1
  }
}
