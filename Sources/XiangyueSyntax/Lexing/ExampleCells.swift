/// Where a run of an 例 stands: what 设 gives to a column needs no quotation marks, so it is taken as it is and never cut
/// (Grammar: Lexical 7).
struct ExampleCells {
  enum Mode {
    /// Cut as everywhere.
    case words
    /// The first run of a cell: a column's name, perhaps with its value written on.
    case cell
    /// A value.
    case datum
  }

  private var isGiven = false
  private var isInCells = false
  private var isFirst = true
  private var depth = 0

  mutating func mode(ofRun text: String) -> Mode {
    defer { isFirst = false }
    guard isInCells else {
      if isFirst { isGiven = text.hasPrefix("设") }
      return .words
    }
    return depth > 0 || !isFirst ? .datum : .cell
  }

  mutating func pass(_ sign: UInt32) {
    switch sign {
    case Sign.semicolon, Sign.stop, Sign.colon:
      if sign == Sign.colon { isInCells = isGiven } else { (isInCells, isGiven) = (false, false) }
      (isFirst, depth) = (true, 0)
    case Sign.comma, Sign.pause: if isInCells { isFirst = true }
    case Sign.open: depth += 1
    case Sign.close: depth -= 1
    default: break
    }
  }

  mutating func passString() { isFirst = false }
}
