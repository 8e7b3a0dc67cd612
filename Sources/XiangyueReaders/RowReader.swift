import XiangyueColumns

/// Reads one row exactly, and says why where it can't be used.
struct RowReader {
  enum Outcome: Equatable {
    /// Nothing but blanks and separators: no row, though it keeps its number.
    case blank
    /// Its values are in `values`, its texts under `text`.
    case usable
    case setAside(column: String, reason: SetAsideReason)
  }

  private(set) var scanner = RowScanner()
  /// Of each declared column the value as the column stores it; nil where it is missing.
  private(set) var values: [Int64?]
  /// Where the cell's text stands; empty where it is missing.
  private var texts: [RowScanner.Cell]

  private static let nothing = RowScanner.Cell(range: 0..<0, isRewritten: false)

  init(columnCount: Int) {
    values = Array(repeating: nil, count: columnCount)
    texts = Array(repeating: Self.nothing, count: columnCount)
  }

  mutating func scan(_ bytes: RawSpan, from start: Int, to limit: Int, isLast: Bool) -> RowScanner.Outcome {
    scanner.scan(bytes, from: start, to: limit, isLast: isLast)
  }

  /// Reads the row that was scanned last.
  /// - Parameter keys: those used by earlier rows. The row's own is added where the row can be used.
  mutating func read(_ bytes: RawSpan, _ plan: TablePlan, keys: inout KeyIndex) -> Outcome {
    if isBlank(bytes) { return .blank }
    let given = scanner.cells.count
    if given < plan.headers.count, !plan.acceptsShortRows {
      return .setAside(column: plan.headers[given], reason: .tooFewColumns)
    }
    var fault: (column: Int, reason: SetAsideReason)?
    for index in plan.columns.indices {
      if let reason = readCell(index, bytes, plan, keys) {
        fault = (index, reason)
        break
      }
    }
    if let order = firstBrokenOrder(bytes, plan, before: fault?.column ?? plan.columns.count) {
      fault = (order.later, .dayBefore(column: plan.columns[order.later].name, other: plan.columns[order.earlier].name))
    }
    if let fault { return .setAside(column: plan.columns[fault.column].name, reason: fault.reason) }
    noteKey(bytes, plan, &keys)
    return .usable
  }

  /// Appends the text of a column of the row that was read last.
  func appendText(of column: Int, _ bytes: RawSpan, to texts: inout TextColumn) {
    let cell = self.texts[column]
    if cell.isRewritten {
      texts.append(scanner.rewritten[cell.range])
    } else {
      for place in cell.range { texts.bytes.append(bytes.byte(place)) }
      texts.ends.append(texts.bytes.count)
    }
  }
}

// MARK: - Cells

extension RowReader {
  private func isBlank(_ bytes: RawSpan) -> Bool {
    for cell in scanner.cells where !trimmed(cell, bytes).range.isEmpty { return false }
    return true
  }

  private func trimmed(_ cell: RowScanner.Cell, _ bytes: RawSpan) -> RowScanner.Cell {
    let range = cell.isRewritten ? scanner.rewritten.span.bytes.trimmed(cell.range) : bytes.trimmed(cell.range)
    return RowScanner.Cell(range: range, isRewritten: cell.isRewritten)
  }

  /// Reads a cell into `values` and `texts`; says what is wrong with it.
  private mutating func readCell(
    _ column: Int, _ bytes: RawSpan, _ plan: TablePlan, _ keys: KeyIndex
  ) -> SetAsideReason? {
    let declared = plan.columns[column]
    values[column] = nil
    texts[column] = Self.nothing
    guard let place = declared.place else { return nil }
    let cell = place < scanner.cells.count ? trimmed(scanner.cells[place], bytes) : Self.nothing
    if cell.range.isEmpty { return declared.isOptional ? nil : .missing }
    texts[column] = cell
    guard let value = value(of: cell, declared.type, bytes) else { return declared.type.reason(column: declared.name) }
    values[column] = value
    return declared.isKey && code(of: cell, keys, bytes) != nil ? .duplicateKey : nil
  }

  private func value(of cell: RowScanner.Cell, _ type: CellType, _ bytes: RawSpan) -> Int64? {
    cell.isRewritten ? type.value(scanner.rewritten.span.bytes, cell.range) : type.value(bytes, cell.range)
  }

  private func code(of cell: RowScanner.Cell, _ keys: KeyIndex, _ bytes: RawSpan) -> UInt32? {
    cell.isRewritten ? keys.code(scanner.rewritten.span.bytes, cell.range) : keys.code(bytes, cell.range)
  }

  private func noteKey(_ bytes: RawSpan, _ plan: TablePlan, _ keys: inout KeyIndex) {
    guard let column = plan.keyColumn else { return }
    let cell = texts[column]
    guard !cell.range.isEmpty else { return }
    if cell.isRewritten {
      _ = keys.insert(scanner.rewritten.span.bytes, cell.range)
    } else {
      _ = keys.insert(bytes, cell.range)
    }
  }

  /// The first column, before a fault at `limit`, whose day lies before the one it must not precede. The other day may
  /// stand in a column declared later, that was not read because of the fault.
  private mutating func firstBrokenOrder(_ bytes: RawSpan, _ plan: TablePlan, before limit: Int) -> DayOrder? {
    var broken: DayOrder?
    for order in plan.dayOrders where order.later < min(limit, broken?.later ?? limit) {
      if order.earlier >= limit { _ = readCell(order.earlier, bytes, plan, KeyIndex()) }
      guard let later = values[order.later], let earlier = values[order.earlier] else { continue }
      let day = if case .time = plan.columns[order.earlier].type { Int64(TimeColumn.day(of: earlier)) } else { earlier }
      if later < day { broken = order }
    }
    return broken
  }
}
