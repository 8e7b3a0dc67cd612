/// One line of a file as it is quoted below a message, and where the caret stands under it.
///
/// Tabs become blanks up to the next fourth column, invisible characters their code points. A line that is too long is cut
/// around the place; what was left out is shown by three dots, which have one cell each on every terminal (… has not).
struct ExcerptLine {
  let text: String
  /// Cells before the caret, and its length; at least one, also for an empty place or one behind the line's end.
  let caretColumn: Int
  let caretLength: Int

  /// - Parameters:
  ///   - range: bytes of the line at fault, counted from the line's start; what goes beyond the line is not marked.
  ///   - width: cells there are for the line.
  init(line: String, range: Range<Int>, width: Int) {
    let pieces = Self.pieces(of: line)
    let total = pieces.last.map { $0.column + $0.cells } ?? 0
    let hit = pieces.filter { $0.offset >= range.lowerBound && $0.offset < range.upperBound }
    let start = pieces.first { $0.offset >= range.lowerBound }?.column ?? total
    let length = max(1, hit.reduce(0) { $0 + $1.cells })

    let window = Self.window(start: start, length: length, total: total, width: max(width, 20))
    let shown = pieces.filter { $0.column >= window.lowerBound && $0.column + $0.cells <= window.upperBound }
    let first = shown.first?.column ?? 0
    let before = window.lowerBound > 0 ? Self.dots : ""
    let after = window.upperBound < total ? Self.dots : ""
    text = before + shown.map(\.text).joined() + after
    caretColumn = before.count + start - first
    let end = shown.last.map { $0.column + $0.cells } ?? 0
    caretLength = max(1, min(length, end - start))
  }

  private static let dots = "..."
  private static let tabStop = 4

  /// One scalar as shown.
  private struct Piece {
    let text: String
    let offset: Int
    let column: Int
    let cells: Int
  }

  private static func pieces(of line: String) -> [Piece] {
    var pieces: [Piece] = []
    var offset = 0
    var column = 0
    for scalar in line.unicodeScalars {
      let text: String
      if scalar == "\t" {
        text = String(repeating: " ", count: tabStop - column % tabStop)
      } else {
        text = scalar.isInvisible ? scalar.codePoint : String(scalar)
      }
      pieces.append(Piece(text: text, offset: offset, column: column, cells: text.displayWidth))
      offset += UTF8.width(scalar)
      column += text.displayWidth
    }
    return pieces
  }

  /// The columns of the line to be shown: all if they fit, else from the start if the place is near it, else with the place
  /// after a third of the room, or up to the line's end if that is near.
  private static func window(start: Int, length: Int, total: Int, width: Int) -> Range<Int> {
    if total <= width { return 0..<total }
    let room = width - dots.count
    if start + min(length, room / 2) <= room { return 0..<room }
    let from = min(start - room / 3, total - room)
    return from + room >= total ? from..<total : from..<(from + room - dots.count)
  }
}
