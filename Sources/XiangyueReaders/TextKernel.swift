import XiangyueColumns

/// Looks through a column of texts: which rows must be read exactly because a text is missing or has blanks around it.
struct TextKernel {
  let isOptional: Bool

  /// Whether the cell is a text as it stands, or in quotation marks.
  static func isPlain(_ bytes: RawSpan, _ cell: Range<Int>) -> Bool {
    let inner = withoutMarks(bytes, cell)
    guard !inner.isEmpty else { return false }
    return !mayHaveBlanks(bytes, inner) || bytes.trimmed(inner) == inner
  }

  /// What stands between the quotation marks, if there are any.
  static func withoutMarks(_ bytes: RawSpan, _ cell: Range<Int>) -> Range<Int> {
    guard cell.count >= 2, bytes.byte(cell.lowerBound) == UInt8(ascii: "\"") else { return cell }
    return cell.lowerBound + 1..<cell.upperBound - 1
  }

  /// Appends the text of a plain cell.
  static func append(_ bytes: RawSpan, _ cell: Range<Int>, to texts: inout TextColumn) {
    let inner = withoutMarks(bytes, cell)
    if inner == cell {
      bytes.extracting(cell).withUnsafeBytes { texts.bytes.append(contentsOf: $0) }
    } else {
      var place = inner.lowerBound
      while place < inner.upperBound {
        let byte = bytes.byte(place)
        texts.bytes.append(byte)
        place += byte == UInt8(ascii: "\"") ? 2 : 1
      }
    }
    texts.ends.append(texts.bytes.count)
  }

  /// Flags rows to be read exactly: keys in quotation marks among them, since keys are compared as they stand.
  func check(
    _ bytes: RawSpan, _ places: Span<UInt32>, _ cells: CellPlaces, isKey: Bool, _ flags: inout MutableSpan<UInt8>
  ) {
    let rows = min(cells.rowCount, flags.count)
    for row in 0..<rows {
      let cell = cells.range(places, row: row)
      if cell.isEmpty {
        flags[row] |= isOptional ? 0 : 1
      } else if !Self.isPlain(bytes, cell) || isKey && Self.withoutMarks(bytes, cell) != cell {
        flags[row] = 1
      }
    }
  }

  /// Flags rows whose text may be missing; cheaper, for texts that nobody wants.
  func checkPresence(_ bytes: RawSpan, _ places: Span<UInt32>, _ cells: CellPlaces, _ flags: inout MutableSpan<UInt8>) {
    let rows = min(cells.rowCount, flags.count)
    var index = cells.column
    for row in 0..<rows {
      let (start, length) = cells.cell(places, at: index)
      index += cells.width
      let first = bytes.byte(start)
      flags[row] |= length > 0 && Self.beginsText(first) ? 0 : 1
    }
  }

  /// Whether a cell that begins so holds a text: no blank begins so, nor does a quotation mark.
  @inline(__always)
  private static func beginsText(_ byte: UInt8) -> Bool {
    // 0…9, A…Z, a…z, or a lead byte of most Han signs.
    byte >= 0xE4 && byte <= 0xEE || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10
  }

  @inline(__always)
  private static func mayHaveBlanks(_ bytes: RawSpan, _ cell: Range<Int>) -> Bool {
    let last = bytes.byte(cell.upperBound - 1)
    guard beginsText(bytes.byte(cell.lowerBound)) else { return true }
    if last < 0x80 { return last <= 0x20 }
    guard cell.count >= 3 else { return true }
    return !beginsText(bytes.byte(cell.upperBound - 3))
  }
}
