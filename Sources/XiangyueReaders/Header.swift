import XiangyueColumns

/// The first row of a file.
struct Header: Sendable {
  /// Without blanks around them.
  let names: [String]
  /// The byte after it.
  let end: Int

  init(names: [String], end: Int) {
    self.names = names
    self.end = end
  }

  init(of file: InputFile) throws(ReadError) {
    var buffer = PieceBuffer(start: 0)
    var row = RowScanner()
    var start = 0
    var wanted = 4096
    while true {
      try buffer.fill(from: file, upTo: wanted)
      let bytes = buffer.bytes.span.bytes
      start = bytes.byte(0) == 0xEF && bytes.byte(1) == 0xBB && bytes.byte(2) == 0xBF ? 3 : 0
      guard start < file.byteCount else { throw .isEmpty(file: file.name) }
      switch row.scan(bytes, from: start, to: buffer.length, isLast: buffer.isLast) {
      case .row(let next):
        guard next <= ReadError.longestRow else { throw .lineTooLong(file: file.name, row: 1) }
        names = try Self.names(row, bytes, file: file.name)
        end = min(next, file.byteCount)
        return
      case .quoteNotClosed:
        throw .quoteNotClosed(file: file.name, row: 1)
      case .incomplete:
        guard buffer.length <= ReadError.longestRow else { throw .lineTooLong(file: file.name, row: 1) }
        wanted = buffer.length * 2
      }
    }
  }

  private static func names(_ row: RowScanner, _ bytes: RawSpan, file: String) throws(ReadError) -> [String] {
    var names: [String] = []
    for cell in row.cells {
      guard let name = String(validating: row.content(cell, bytes), as: UTF8.self) else { throw .notUTF8(file: file) }
      names.append(name)
    }
    return names
  }

  /// Of each declared column the place of its cell in a row, nil where the file lacks a column that is 可空.
  func places(of schema: TableSchema, file: String) throws(ReadError) -> [Int?] {
    var places: [Int?] = []
    var missing: [String] = []
    for column in schema.columns {
      let place = try place(of: column, file: file)
      if place == nil, !column.isOptional { missing.append(column.shownName) }
      places.append(place)
    }
    guard missing.isEmpty else { throw .missingColumns(file: file, columns: missing) }
    return places
  }

  private func place(of column: ColumnSchema, file: String) throws(ReadError) -> Int? {
    let places = names.indices.filter { place in
      column.headers.contains { $0.utf8.elementsEqual(names[place].utf8) }
    }
    guard let first = places.first, places.count > 1 else { return places.first }
    let isOneName = places.allSatisfy { names[$0].utf8.elementsEqual(names[first].utf8) }
    if isOneName { throw .doubleColumn(file: file, column: names[first]) }
    throw .ambiguousColumn(file: file, column: column.name, found: places.map { names[$0] })
  }
}
