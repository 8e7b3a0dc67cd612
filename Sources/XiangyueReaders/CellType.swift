import XiangyueColumns

/// How the cells of one column are read.
enum CellType: Sendable {
  case text
  case day
  case time
  case truth
  case number(NumberReading)
  case enumeration(SpellingIndex)
  case reference(KeyIndex)

  /// A cell's value as the column stores it (a code, a day's number, ten-thousandths); nil where it does not fit the
  /// type. The cell is without blanks around it and not empty.
  func value(_ bytes: RawSpan, _ cell: Range<Int>) -> Int64? {
    switch self {
    case .text: 0
    case .day: DayReading.number(bytes, cell).map(Int64.init)
    case .time: TimeReading.value(bytes, cell)
    case .truth: truth(bytes, cell)
    case .number(let reading): reading.tenThousandths(bytes, cell)
    case .enumeration(let spellings): spellings.code(bytes, cell).map(Int64.init)
    case .reference(let keys): keys.code(bytes, cell).map(Int64.init)
    }
  }

  /// Why a row is set aside whose cell has no such value.
  func reason(column: String) -> SetAsideReason {
    switch self {
    case .day: .noSuchDay
    case .reference: .nobody(column: column)
    case .text, .time, .truth, .number, .enumeration: .outOfRange
    }
  }

  private func truth(_ bytes: RawSpan, _ cell: Range<Int>) -> Int64? {
    guard cell.count == 3 else { return nil }
    let start = cell.lowerBound
    switch (bytes.byte(start), bytes.byte(start + 1), bytes.byte(start + 2)) {
    case (0xE6, 0x98, 0xAF): return Int64(TruthColumn.yes)  // 是
    case (0xE5, 0x90, 0xA6): return Int64(TruthColumn.no)  // 否
    default: return nil
    }
  }
}
