import XiangyueColumns

extension PieceReader {
  /// Reads column by column over all rows at once; only rows that a column has flagged are read exactly. Nil where the
  /// piece is so irregular that all of it must be.
  mutating func readByColumns(from start: Int, to limit: Int) throws(ReadError) -> PieceRows? {
    guard try layOut(from: start, to: limit) else { return nil }
    let array = buffer.bytes
    let bytes = array.span.bytes
    let placeArray = layout.places
    let places = placeArray.span
    for column in plan.columns.indices { readColumn(column, bytes, places) }
    flagBrokenOrders()
    var rows = PieceRows(start: buffer.start + start, end: min(buffer.start + layout.end, file.byteCount))
    rows.rowCount = layout.rowCount
    rows.rowsRead = layout.rowCount
    let kept = settleRows(bytes, places, &rows)
    for column in plan.columns.indices where plan.columns[column].isWanted {
      keepRows(kept, of: column, bytes, places)
    }
    for range in kept {
      rowOffsets.append(contentsOf: UInt32(range.lowerBound)..<UInt32(range.upperBound))
    }
    return rows
  }

  /// Finds the cells; reads on in the file where the last row reaches beyond the buffer. False where the piece is
  /// irregular.
  private mutating func layOut(from start: Int, to limit: Int) throws(ReadError) -> Bool {
    while true {
      switch layOutBuffer(from: start, to: limit) {
      case .done:
        return layout.end - (layout.lastRowStart ?? start) <= ReadError.longestRow
      case .irregular:
        return false
      case .incomplete:
        guard buffer.length - layout.end <= ReadError.longestRow else { return false }
        try buffer.fill(from: file, upTo: buffer.length + max(buffer.length - layout.end, 4096))
      }
    }
  }

  private mutating func layOutBuffer(from start: Int, to limit: Int) -> PieceLayout.Outcome {
    let array = buffer.bytes
    return layout.layOut(
      array.span.bytes, from: start, to: limit, length: buffer.length, isLast: buffer.isLast, flags: &flags)
  }

  private mutating func readColumn(_ column: Int, _ bytes: RawSpan, _ places: Span<UInt32>) {
    let declared = plan.columns[column]
    guard let place = declared.place else {
      if declared.isWanted { columns[column].clear(layout.rowCount) }
      return
    }
    let isText = columns[column].kind == .texts
    if isText, declared.isOptional, !declared.isWanted, !declared.isKey { return }
    var cells = CellPlaces(column: place, of: layout)
    var flags: [UInt8] = []
    swap(&flags, &self.flags)
    var values = ColumnBuffer(plan.schema.columns[column].type)
    swap(&values, &columns[column])
    values.resize(to: layout.rowCount)
    // Texts that are kept or compared are taken out of their marks one by one.
    cells.expectWrapping(bytes, places, layout, quotes: !isText || !(declared.isWanted || declared.isKey))
    do {
      var flagSpan = flags.mutableSpan
      if cells.leading + cells.trailing > 0 { cells.checkWrapping(bytes, places, layout, &flagSpan) }
      declared.kernel.read(bytes, places, cells, declared, into: &values, &flagSpan)
    }
    swap(&values, &columns[column])
    swap(&flags, &self.flags)
  }

  private mutating func flagBrokenOrders() {
    let missing = DayColumn.missing
    var flags: [UInt8] = []
    swap(&flags, &self.flags)
    for order in plan.dayOrders {
      let (later, earlier) = (columns[order.later].days, columns[order.earlier].daysOfRows)
      for row in 0..<min(flags.count, later.count, earlier.count) {
        let isBroken = later[row] < earlier[row] && later[row] != missing && earlier[row] != missing
        flags[row] |= isBroken ? 1 : 0
      }
    }
    swap(&flags, &self.flags)
  }
}

// MARK: - Flagged rows

extension PieceReader {
  /// Reads the flagged rows exactly, and looks for keys used before. Gives the rows that can be used.
  private mutating func settleRows(
    _ bytes: RawSpan, _ places: Span<UInt32>, _ rows: inout PieceRows
  ) -> [Range<Int>] {
    var kept: [Range<Int>] = []
    var start = 0
    for column in columns.indices where columns[column].kind == .texts { exactTexts[column] = TextColumn() }
    let keyCells = keyCells(bytes, places)
    for row in 0..<layout.rowCount {
      if flags[row] == 0 {
        guard let keyCells, !noteKey(keyCells, row, bytes, places, &rows) else { continue }
      } else if settle(row, bytes, places, &rows) {
        continue
      }
      if start < row { kept.append(start..<row) }
      start = row + 1
    }
    if start < layout.rowCount { kept.append(start..<layout.rowCount) }
    return kept
  }

  private func keyCells(_ bytes: RawSpan, _ places: Span<UInt32>) -> CellPlaces? {
    guard let column = plan.keyColumn, let place = plan.columns[column].place else { return nil }
    var cells = CellPlaces(column: place, of: layout)
    cells.expectWrapping(bytes, places, layout, quotes: columns[column].kind != .texts)
    return cells
  }

  /// Reads one row exactly; whether it can be used.
  private mutating func settle(
    _ number: Int, _ bytes: RawSpan, _ places: Span<UInt32>, _ rows: inout PieceRows
  ) -> Bool {
    let start = Int(places[number * layout.width] &+ 1)
    let end = Int(places[(number + 1) * layout.width]) + 1
    _ = row.scan(bytes, from: start, to: end, isLast: true)
    switch row.read(bytes, plan, keys: &keys) {
    case .blank:
      rows.rowsRead -= 1
      return false
    case .setAside(let column, let reason):
      rows.setAside.append(PieceRows.SetAside(offset: number, column: column, reason: reason))
      return false
    case .usable:
      for column in columns.indices where plan.columns[column].isWanted && plan.columns[column].place != nil {
        columns[column].set(number, row.values[column])
        if columns[column].kind == .texts { row.appendText(of: column, bytes, to: &exactTexts[column]) }
      }
      return true
    }
  }

  /// Whether an unflagged row's key is new; else the row is set aside.
  private mutating func noteKey(
    _ cells: CellPlaces, _ number: Int, _ bytes: RawSpan, _ places: Span<UInt32>, _ rows: inout PieceRows
  ) -> Bool {
    let cell = cells.range(places, row: number)
    if cell.isEmpty || keys.insert(bytes, cell).isNew { return true }
    let name = plan.keyColumn.map { plan.columns[$0].name } ?? ""
    rows.setAside.append(PieceRows.SetAside(offset: number, column: name, reason: .duplicateKey))
    return false
  }

  private mutating func keepRows(_ kept: [Range<Int>], of column: Int, _ bytes: RawSpan, _ places: Span<UInt32>) {
    guard columns[column].kind == .texts, let place = plan.columns[column].place else {
      if kept.count != 1 || kept.first != 0..<layout.rowCount { columns[column].keep(kept) }
      return
    }
    var cells = CellPlaces(column: place, of: layout)
    cells.expectWrapping(bytes, places, layout, quotes: false)
    var texts = TextColumn()
    swap(&texts, &columns[column].texts)
    var exact = 0
    for range in kept {
      for row in range {
        if flags[row] == 0 {
          TextKernel.append(bytes, cells.range(places, row: row), to: &texts)
        } else {
          texts.append(exactTexts[column].bytes[exactTexts[column].range(exact)])
          exact += 1
        }
      }
    }
    swap(&texts, &columns[column].texts)
  }
}
