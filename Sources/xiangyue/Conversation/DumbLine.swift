import XiangyueText

/// A line being edited at a terminal that can't go up and can't erase (TERM=dumb): one row that slides, never cutting a wide character in
/// two. What is only added at the end is only written, so that logs of such terminals can be read.
struct DumbLine {
  /// The text in the row now, up to the cursor at its end; nil where the row was left or the cursor stands elsewhere.
  private var drawn: String?
  private var width = 0
  /// Cells of the line that slid out at the left.
  private var offset = 0

  /// The row is a new one.
  mutating func begin() { self = DumbLine() }

  /// What to write so that the row shows the line.
  /// - Parameters:
  ///   - before, after: the line up to the cursor, and behind it.
  ///   - columns: cells of the row; the last one stays free.
  mutating func update(prompt: String, before: String, after: String, columns: Int) -> String {
    let prompt = prompt.unicodeScalars.filter { $0.value >= 0x20 }.map(String.init).joined()
    let before = Self.shown(before)
    let after = Self.shown(after)
    let room = max(4, columns - 1 - prompt.displayWidth)
    slide(to: before.displayWidth, room)
    let left = Self.cut(before, from: offset, cells: room)
    let right = Self.cut(after, from: 0, cells: room - left.displayWidth)
    let row = prompt + left + right
    defer {
      drawn = right.isEmpty ? row : nil
      width = row.displayWidth
    }
    if let drawn, right.isEmpty, row.hasPrefix(drawn) { return String(row.dropFirst(drawn.count)) }
    let blanks = String(repeating: " ", count: max(0, width - row.displayWidth))
    return "\r" + row + blanks + (right.isEmpty && blanks.isEmpty ? "" : "\r" + prompt + left)
  }

  /// Keeps the cursor in the row.
  private mutating func slide(to cursor: Int, _ room: Int) {
    if cursor < offset { offset = max(0, cursor - room / 2) }
    if cursor - offset >= room { offset = cursor - room / 2 }
  }

  /// Line ends of a paste as readline shows them.
  private static func shown(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { shown, scalar in
      if scalar.value < 0x20 {
        shown += "^" + String(UnicodeScalar(UInt8(scalar.value) + 0x40))
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
  }

  /// The whole characters that stand in some cells of a text.
  private static func cut(_ text: String, from first: Int, cells: Int) -> String {
    var result = ""
    var place = 0
    for scalar in text.unicodeScalars {
      let next = place + DisplayWidth.cells(of: scalar)
      if place >= first, next <= first + cells { result.unicodeScalars.append(scalar) }
      place = next
    }
    return result
  }
}
