/// How the cells of one column are read over a whole piece.
enum ColumnKernel: Sendable {
  case days
  case codes(CodeKernel)
  case references(ReferenceKernel)
  case texts
  /// Cell by cell, as exact rows are.
  case any(CellType)

  init(_ type: CellType, isOptional: Bool) {
    switch type {
    case .day: self = .days
    case .reference(let keys): self = .references(ReferenceKernel(keys, isOptional: isOptional))
    case .text: self = .texts
    case .enumeration(let spellings):
      self = CodeKernel(spellings, isOptional: isOptional).map { .codes($0) } ?? .any(type)
    case .truth, .time, .number: self = .any(type)
    }
  }

  /// Reads all rows' cells into `values`; flags the rows that must be read exactly.
  func read(
    _ bytes: RawSpan, _ places: Span<UInt32>, _ cells: CellPlaces, _ column: TablePlan.ColumnPlan,
    into values: inout ColumnBuffer, _ flags: inout MutableSpan<UInt8>
  ) {
    switch self {
    case .days:
      var days = values.days.mutableSpan
      DayKernel(isOptional: column.isOptional).read(bytes, places, cells, into: &days, &flags)
    case .codes(let kernel):
      var codes = values.bytes.mutableSpan
      kernel.read(bytes, places, cells, into: &codes, &flags)
    case .references(let kernel):
      var codes = values.references.mutableSpan
      kernel.read(bytes, places, cells, into: &codes, &flags)
    case .texts:
      let kernel = TextKernel(isOptional: column.isOptional)
      if column.isWanted || column.isKey {
        kernel.check(bytes, places, cells, isKey: column.isKey, &flags)
      } else {
        kernel.checkPresence(bytes, places, cells, &flags)
      }
    case .any(let type):
      readAny(type, bytes, places, cells, column.isOptional, &values, &flags)
    }
  }

  private func readAny(
    _ type: CellType, _ bytes: RawSpan, _ places: Span<UInt32>, _ cells: CellPlaces, _ isOptional: Bool,
    _ values: inout ColumnBuffer, _ flags: inout MutableSpan<UInt8>
  ) {
    for row in 0..<min(cells.rowCount, flags.count) {
      let cell = cells.range(places, row: row)
      // A quotation mark inside is doubled there: such a cell is read exactly.
      let value = cell.isEmpty || Self.hasMark(bytes, cell) ? nil : type.value(bytes, cell)
      values.set(row, value)
      flags[row] |= value != nil || (cell.isEmpty && isOptional) ? 0 : 1
    }
  }

  private static func hasMark(_ bytes: RawSpan, _ cell: Range<Int>) -> Bool {
    for place in cell where bytes.byte(place) == UInt8(ascii: "\"") { return true }
    return false
  }
}
