import XiangyueText

/// A part of a text report before it is laid out: aligned for a terminal, or plain, one fact a line with its label
/// before it.
enum ReportBlock {
  case line(String)
  case grid(Grid)
  /// Sentences below a heading.
  case lines(heading: String, [String])
  /// A sentence of parts, broken between them where the line gets too long.
  case parts(String, [String], end: String, indent: Int)
  case tasks(heading: String, [Task])

  /// Figures below the names of their columns; the first column has names, aligned left.
  struct Grid {
    let headers: [String]
    let rows: [[String]]
    /// Cells of each column of figures at least, the blanks before them included.
    let widths: [Int]
    /// Cells of the column of names at least.
    static let nameWidth = 21
  }

  /// A line of 要办的事: `今天到期   1件  H0000349 包绿化      巡查.csv:14803`.
  struct Task {
    let name: String
    let count: String
    let detail: String
    /// Where it stands, or how to see the list.
    let place: String
  }
}

extension ReportBlock {
  /// With nothing in its texts that steers a terminal.
  fileprivate var onOneLine: ReportBlock {
    switch self {
    case .line: self
    case .grid(let grid):
      .grid(
        Grid(
          headers: grid.headers.map(\.onOneLine), rows: grid.rows.map { $0.map(\.onOneLine) }, widths: grid.widths))
    case .lines(let heading, let lines): .lines(heading: heading.onOneLine, lines.map(\.onOneLine))
    case .parts(let start, let parts, let end, let indent):
      .parts(start.onOneLine, parts.map(\.onOneLine), end: end.onOneLine, indent: indent)
    case .tasks(let heading, let tasks):
      .tasks(
        heading: heading.onOneLine,
        tasks.map {
          Task(
            name: $0.name.onOneLine, count: $0.count, detail: $0.detail.onOneLine, place: $0.place.onOneLine)
        })
    }
  }
}

/// Lays blocks out.
struct BlockLayout {
  let plain: Bool
  let color: Bool
  let language: Language

  static let lineWidth = 80

  /// Whatever stands in a block may come from a file, but for a `line`, which may be coloured and is made ready before.
  func render(_ block: ReportBlock, into output: (String) -> Void) {
    switch block.onOneLine {
    case .line(let text): output(text + "\n")
    case .grid(let grid): plain ? plainGrid(grid, output) : alignedGrid(grid, output)
    case .lines(let heading, let lines):
      if !plain { output(emphasized(heading) + "\n") }
      for line in lines { output(plain ? heading + colon + line + "\n" : "  " + line + "\n") }
    case .parts(let start, let parts, let end, let indent):
      output(plain ? start + parts.joined(separator: comma) + end + "\n" : broken(start, parts, end, indent))
    case .tasks(let heading, let tasks):
      if !plain { output(emphasized(heading) + "\n") }
      plain ? plainTasks(heading, tasks, output) : alignedTasks(tasks, output)
    }
  }

  func emphasized(_ text: String) -> String { color ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

  func alarming(_ text: String) -> String { color ? "\u{1B}[31m\(text)\u{1B}[0m" : text }

  var colon: String { Localized(zh: "：", en: ": ")(language) }
  var comma: String { Localized(zh: "，", en: ", ")(language) }
  var semicolon: String { Localized(zh: "；", en: "; ")(language) }

  private func alignedGrid(_ grid: ReportBlock.Grid, _ output: (String) -> Void) {
    let all = [grid.headers] + grid.rows
    let widths = grid.headers.indices.map { column in
      let widest = all.map { $0[column].displayWidth }.max() ?? 0
      return column == 0 ? max(ReportBlock.Grid.nameWidth, widest) : max(grid.widths[column - 1], widest + 2)
    }
    for (index, row) in all.enumerated() {
      var line = row[0].padded(to: widths[0])
      for column in 1..<row.count { line += row[column].paddedLeft(to: widths[column]) }
      output((index == 0 ? emphasized(line) : line) + "\n")
    }
  }

  private func plainGrid(_ grid: ReportBlock.Grid, _ output: (String) -> Void) {
    for row in grid.rows {
      output(zip(grid.headers, row).map { $0 + colon + $1 }.joined(separator: semicolon) + "\n")
    }
  }

  private func alignedTasks(_ tasks: [ReportBlock.Task], _ output: (String) -> Void) {
    let names = tasks.map(\.name.displayWidth).max() ?? 0
    let counts = max(6, (tasks.map(\.count.displayWidth).max() ?? 0) + 2)
    let details = max(34, tasks.map(\.detail.displayWidth).max() ?? 0) + 2
    for task in tasks {
      let start = "  " + task.name.padded(to: names) + task.count.paddedLeft(to: counts)
      let rest = "  " + (task.place.isEmpty ? task.detail : task.detail.padded(to: details) + task.place)
      output(start + (task.detail.isEmpty && task.place.isEmpty ? "" : rest) + "\n")
    }
  }

  private func plainTasks(_ heading: String, _ tasks: [ReportBlock.Task], _ output: (String) -> Void) {
    for task in tasks {
      let facts = [task.name + colon + task.count, task.detail, task.place].filter { !$0.isEmpty }
      output(heading + colon + facts.joined(separator: semicolon) + "\n")
    }
  }

  /// The comma stays at the end of the line that is broken.
  private func broken(_ start: String, _ parts: [String], _ end: String, _ indent: Int) -> String {
    let margin = String(repeating: " ", count: indent)
    var text = ""
    var line = margin + start
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      let piece = part + (isLast ? end : comma)
      let width = line.displayWidth + piece.displayWidth
      if index > 0, width > Self.lineWidth {
        while line.hasSuffix(" ") { line.removeLast() }
        text += line + "\n"
        line = margin
      }
      line += piece
    }
    return text + line + "\n"
  }
}
