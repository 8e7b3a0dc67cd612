import XiangyueColumns

/// Reads a column of references: by number where the keys have one shape, else by the tables of a `KeyIndex`.
struct ReferenceKernel: Sendable {
  let keys: KeyIndex
  let numbered: NumberedKeys?
  let isOptional: Bool
  /// Keys that hold a quotation mark are written otherwise in the file: rows in question are read exactly.
  let hasQuotes: Bool

  init(_ keys: KeyIndex, isOptional: Bool) {
    self.keys = keys
    self.isOptional = isOptional
    numbered = NumberedKeys(keys)
    hasQuotes = keys.containsQuotes
  }

  /// Flags rows whose cell is no key.
  func read(
    _ bytes: RawSpan, _ places: Span<UInt32>, _ cells: CellPlaces, into codes: inout MutableSpan<UInt32>,
    _ flags: inout MutableSpan<UInt8>
  ) {
    if let numbered, !hasQuotes {
      read(numbered, bytes, places, cells, &codes, &flags)
    } else if keys.hasLongKeys || hasQuotes {
      readAny(bytes, places, cells, &codes, &flags)
    } else {
      readShort(bytes, places, cells, &codes, &flags)
    }
  }

  private func read(
    _ numbered: NumberedKeys, _ bytes: RawSpan, _ places: Span<UInt32>, _ cells: CellPlaces,
    _ codes: inout MutableSpan<UInt32>, _ flags: inout MutableSpan<UInt8>
  ) {
    let rows = min(cells.rowCount, codes.count, flags.count)
    let table = numbered.codes.span
    let (prefix, prefixMask, digitMask) = (numbered.prefix, numbered.prefixMask, numbered.digitMask)
    let (keyLength, smallest) = (numbered.length, numbered.smallest)
    let zeros: UInt64 = 0x3030_3030_3030_3030 & ~digitMask
    let emptyFlag: UInt8 = isOptional ? 0 : 1
    let missing = ReferenceColumn.missing
    let isShort = keyLength <= 8
    let shift = UInt64(isShort ? 8 * (8 - keyLength) : 0)
    let lastEight = isShort ? 0 : keyLength - 8
    var index = cells.column
    for row in 0..<rows {
      let (start, length) = cells.cell(places, at: index)
      index += cells.width
      if length != keyLength {
        codes[row] = missing
        flags[row] |= length == 0 ? emptyFlag : 1
        continue
      }
      let last = bytes.word(start + lastEight) &<< shift & digitMask | zeros
      let number = EightDigits.value(last) &- smallest
      let isPrefixed = bytes.word(start) & prefixMask == prefix
      let code =
        isPrefixed && EightDigits.areDigits(last) && number < UInt64(table.count)
        ? table[Int(truncatingIfNeeded: number)] : missing
      codes[row] = code
      flags[row] |= code == missing ? 1 : 0
    }
  }

  private func readShort(
    _ bytes: RawSpan, _ places: Span<UInt32>, _ cells: CellPlaces, _ codes: inout MutableSpan<UInt32>,
    _ flags: inout MutableSpan<UInt8>
  ) {
    let rows = min(cells.rowCount, codes.count, flags.count)
    let table = keys.shortTable
    let (words, found) = (table.words.span, table.codes.span)
    let masks = CellMasks()
    let lowMasks = masks.low.span
    let emptyFlag: UInt8 = isOptional ? 0 : 1
    let missing = ReferenceColumn.missing
    var index = cells.column
    for row in 0..<rows {
      let (start, length) = cells.cell(places, at: index)
      index += cells.width
      codes[row] = missing
      if length <= 0 || length > 8 {
        flags[row] |= length == 0 ? emptyFlag : 1
        continue
      }
      let word = bytes.word(start) & lowMasks[length]
      // A word that ends in a zero byte is no key of this table.
      var isFound = false
      if word &>> UInt64(8 * (length - 1)) != 0 {
        var slot = KeyIndex.slot(of: word, in: words.count)
        while words[slot] != 0 {
          if words[slot] == word {
            codes[row] = found[slot]
            isFound = true
            break
          }
          slot += 1
          if slot == words.count { slot = 0 }
        }
      }
      flags[row] |= isFound ? 0 : 1
    }
  }

  private func readAny(
    _ bytes: RawSpan, _ places: Span<UInt32>, _ cells: CellPlaces, _ codes: inout MutableSpan<UInt32>,
    _ flags: inout MutableSpan<UInt8>
  ) {
    let rows = min(cells.rowCount, codes.count, flags.count)
    let emptyFlag: UInt8 = isOptional ? 0 : 1
    let missing = ReferenceColumn.missing
    for row in 0..<rows {
      let cell = cells.range(places, row: row)
      let code = cell.isEmpty || hasQuotes ? nil : keys.code(bytes, cell)
      codes[row] = code ?? missing
      flags[row] |= code != nil ? 0 : cell.isEmpty ? emptyFlag : 1
    }
  }
}
