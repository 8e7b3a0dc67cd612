import XiangyueColumns

/// The usable rows of one 主体, in key order. The last column is the key as a text.
struct RawSubjectTable {
  let file: String
  let keys: [String]
  let rows: [UInt32]
  let columns: [Column]
  let rowsRead: Int
  let setAside: [SetAsideRow]

  private static let pieceSize = 256 << 10

  init(plan: TablePlan, file: InputFile) throws(ReadError) {
    var gathered = plan.schema.columns.map { ColumnBuffer($0.type) }
    var rows: [UInt32] = []
    let sum = try Self.readAll(plan, file) { reader, firstRow in
      for offset in reader.rowOffsets { rows.append(UInt32(firstRow) + offset) }
      for index in gathered.indices { gathered[index].append(reader.columns[index]) }
    }
    let texts = gathered[gathered.count - 1].texts
    if let order = Self.keyOrder(texts) {
      for index in gathered.indices { gathered[index].reorder(order) }
      rows = order.map { rows[$0] }
    }
    let sorted = gathered[gathered.count - 1].texts
    keys = (0..<sorted.count).map { sorted.text($0) }
    self.rows = rows
    self.file = file.name
    columns = gathered.indices.map { gathered[$0].handOver() }
    rowsRead = sum.rowsRead
    setAside = sum.setAside
  }

  /// The keys that stand in the file, whether or not their rows can be used; codes in file order.
  static func standingKeys(plan: TablePlan, file: InputFile) throws(ReadError) -> KeyIndex {
    var keys = KeyIndex(capacity: file.byteCount / 64)
    _ = try readAll(plan, file) { reader, _ in
      guard let texts = reader.columns.first?.texts else { return }
      for row in 0..<texts.count where !texts.range(row).isEmpty {
        _ = keys.insert(texts.bytes.span.bytes, texts.range(row))
      }
    }
    return keys
  }

  func finished(schema: TableSchema, columns: [Column]) -> SubjectTable {
    SubjectTable(
      schema: schema, file: file, keys: keys, rows: rows, columns: columns, rowsRead: rowsRead, setAside: setAside)
  }

  /// Reads the file in order; `body` sees each piece's columns and the spreadsheet's row of its first row.
  private static func readAll(
    _ plan: TablePlan, _ file: InputFile, _ body: (PieceReader, Int) -> Void
  ) throws(ReadError) -> (rowsRead: Int, setAside: [SetAsideRow]) {
    var reader = PieceReader(plan: plan, file: file)
    var sum = PieceSum<Never>(file: file.name)
    var place = plan.firstByte
    while place < file.byteCount {
      let rows = try reader.read(place..<min(place + pieceSize, file.byteCount), from: place, firstRow: sum.nextRow)
      body(reader, sum.nextRow)
      sum.add(rows, nil)
      place = rows.end
    }
    return (sum.rowsRead, sum.setAside)
  }

  /// The rows in key order; nil where they already stand so. UTF-8 bytes order as Unicode scalars do.
  private static func keyOrder(_ keys: TextColumn) -> [Int]? {
    let bytes = keys.bytes.span.bytes
    var isOrdered = true
    for row in 0..<max(0, keys.count - 1) where precedes(bytes, keys.range(row + 1), keys.range(row)) {
      isOrdered = false
      break
    }
    if isOrdered { return nil }
    return (0..<keys.count).sorted { precedes(keys.bytes.span.bytes, keys.range($0), keys.range($1)) }
  }

  private static func precedes(_ bytes: RawSpan, _ left: Range<Int>, _ right: Range<Int>) -> Bool {
    for offset in 0..<min(left.count, right.count) {
      let (first, second) = (bytes.byte(left.lowerBound + offset), bytes.byte(right.lowerBound + offset))
      if first != second { return first < second }
    }
    return left.count < right.count
  }
}
