import XiangyueReports
import XiangyueText

/// Rows that line up, as they are drawn or written to a file.
struct AnswerTable {
  struct Column {
    let name: String
    var isNumber = false
  }

  /// Above the rows; empty for none.
  var title = ""
  var columns: [Column] = []
  /// As people read them.
  var rows: [[String]] = []
  /// The same for a file: without units and without thousands parted. Empty: as they are shown.
  var rawRows: [[String]] = []
  /// A last row of all rows together.
  var total: [String]?
  /// Below the rows.
  var notes: [String] = []

  /// - Parameter plain: one row a line, each cell with its name.
  func drawn(plain: Bool, color: Bool) -> String {
    var text = title.isEmpty ? "" : (color ? "\u{1B}[1m\(title)\u{1B}[0m" : title) + "\n"
    text += plain ? plainRows : alignedRows
    for note in notes { text += note + "\n" }
    return text
  }

  private var plainRows: String {
    var text = ""
    for row in rows + (total.map { [$0] } ?? []) {
      let cells = zip(columns, row).compactMap { column, cell in
        cell.isEmpty ? nil : column.name.isEmpty ? cell : "\(column.name)：\(cell)"
      }
      text += cells.joined(separator: "；") + "\n"
    }
    return text
  }

  /// Columns that hold signs which some terminals draw with one cell and others with two stand behind all others: what is
  /// right of them would not line up.
  private var alignedRows: String {
    let all = rows + (total.map { [$0] } ?? [])
    let unsafe = columns.indices.map { column in
      ([columns[column].name] + all.map { $0[column] }).contains(where: \.hasAmbiguousWidth)
    }
    let order = columns.indices.filter { !unsafe[$0] } + columns.indices.filter { unsafe[$0] }
    let widths = order.map { column in
      unsafe[column] ? 0 : max(columns[column].name.displayWidth, all.map { $0[column].displayWidth }.max() ?? 0)
    }
    func line(_ cells: [String]) -> String {
      var line = " "
      for (place, column) in order.enumerated() {
        let isLast = place == order.count - 1
        let cell = cells[column]
        line += " "
        line +=
          columns[column].isNumber ? cell.paddedLeft(to: widths[place]) : isLast ? cell : cell.padded(to: widths[place])
        if !isLast { line += " " }
      }
      while line.hasSuffix(" ") { line.removeLast() }
      return line + "\n"
    }
    return (columns.contains { !$0.name.isEmpty } ? line(columns.map(\.name)) : "") + all.map(line).joined()
  }

  /// RFC 4180, the names first.
  var csv: String {
    func line(_ cells: [String]) -> String { cells.map(Self.quoted).joined(separator: ",") + "\n" }
    return line(columns.map(\.name)) + (rawRows.isEmpty ? rows : rawRows).map(line).joined()
  }

  private static func quoted(_ cell: String) -> String {
    guard cell.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return cell }
    return "\"" + cell.replacing("\"", with: "\"\"") + "\""
  }
}

extension String {
  /// Whether it has a sign that is neither plain ASCII nor surely of two cells.
  var hasAmbiguousWidth: Bool {
    unicodeScalars.contains { $0.value >= 0x80 && DisplayWidth.cells(of: $0) == 1 }
  }
}
