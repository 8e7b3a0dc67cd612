import XiangyueText

/// The text as it is written, and where each token came to stand in it.
struct Sheet {
  private(set) var bytes: [UInt8] = []
  private(set) var places: [Range<Int>] = []
  private let tokens: [Token]
  private let gaps: [Gap]
  private let plan: LinePlan
  private let isBlank: [Bool]
  private let texts: [String]
  private let cells: [Int]
  private let style: RuleStyle
  private let lineEnd: [UInt8]

  init(_ tree: SyntaxTree, gaps: [Gap], plan: LinePlan, blanks: Blanks, style: RuleStyle) {
    tokens = tree.tokens
    self.gaps = gaps
    self.plan = plan
    self.style = style
    isBlank = blanks.isBlank
    let days = ExampleDays.forms(in: tree)
    texts = tree.tokens.map { token in
      let mark = String(decoding: tree.source.bytes[token.range.start..<token.range.end].prefix(4), as: UTF8.self)
      return Spelling.text(
        of: token, opening: mark.unicodeScalars.first ?? "“", day: days[token.range.start] ?? .inSentence)
    }
    cells = zip(texts, gaps).map { text, gap in
      gap.words.reduce(text.displayWidth) { $0 + $1.displayWidth + 1 }
    }
    lineEnd = Self.lineEnd(of: tree.source.bytes)
    writeLines()
  }

  /// That of the first line.
  private static func lineEnd(of bytes: [UInt8]) -> [UInt8] {
    guard let first = bytes.firstIndex(of: 0x0A), first > 0, bytes[first - 1] == 0x0D else { return [0x0A] }
    return [0x0D, 0x0A]
  }

  private mutating func writeLines() {
    var previous = LinePlan.Start(indent: "", continuation: "", emptyLine: .never)
    var start = 0
    while start < tokens.count {
      let line = plan.starts[start] ?? previous
      var end = start + 1
      while end < tokens.count, plan.starts[end] == nil { end += 1 }
      writeGap(before: start, line, previous.indent)
      writeLine(start..<end, line)
      (previous, start) = (line, end)
    }
    if !isAtLineStart { bytes += lineEnd }
  }

  // MARK: Between lines

  /// Nothing is written yet, or a block of a Markdown file begins.
  private var isAtLineStart = true

  /// The comments before a line, and the line's own beginning.
  private mutating func writeGap(before index: Int, _ line: LinePlan.Start, _ previousIndent: String) {
    let gap = gaps[index]
    let isEnd = tokens[index].kind == .endOfFile
    let others = gap.comments.filter { $0.kind != .trailing }
    var emptyLines = (others.map(\.emptyLineBefore) + (isEnd ? [] : [gap.emptyLine])).map {
      $0 && line.emptyLine != .never
    }
    if line.emptyLine == .always, !emptyLines.contains(true), !emptyLines.isEmpty { emptyLines[0] = true }
    // A comment right under the line before belongs to it where an empty line parts it from the next.
    let parting = emptyLines.firstIndex(of: true) ?? 0
    if let first = gap.comments.first, first.kind == .trailing { write(trailing: first) }
    for (number, comment) in others.enumerated() {
      write(comment, indent: number < parting ? previousIndent : line.indent, emptyLine: emptyLines[number])
    }
    if !isEnd { beginLine(line.indent, emptyLine: emptyLines.last ?? false) }
  }

  private mutating func write(trailing comment: Gap.Comment) {
    if !isAtLineStart { bytes.append(0x20) }
    bytes += comment.text
    isAtLineStart = false
  }

  private mutating func write(_ comment: Gap.Comment, indent: String, emptyLine: Bool) {
    switch comment.kind {
    case .prose:
      if !isAtLineStart { bytes += lineEnd }
      bytes += comment.text
      isAtLineStart = true
    case .ownLine, .trailing:
      beginLine(indent, emptyLine: emptyLine)
      bytes += comment.text
    }
  }

  private mutating func beginLine(_ indent: String, emptyLine: Bool) {
    if !isAtLineStart {
      bytes += lineEnd
      if emptyLine { bytes += lineEnd }
    }
    bytes += indent.utf8
    isAtLineStart = false
  }

  // MARK: A line

  /// A comment inside it ends a line.
  private mutating func writeLine(_ range: Range<Int>, _ line: LinePlan.Start) {
    var start = range.lowerBound
    var indent = line.indent
    while start < range.upperBound {
      var end = start + 1
      while end < range.upperBound, gaps[end].comments.isEmpty { end += 1 }
      if start > range.lowerBound {
        for (number, comment) in gaps[start].comments.enumerated() {
          if number == 0, comment.kind == .trailing {
            write(trailing: comment)
          } else {
            write(comment, indent: line.continuation, emptyLine: false)
          }
        }
        indent = line.continuation
        beginLine(indent, emptyLine: false)
      }
      writeWords(start..<end, indent: indent, line.continuation)
      start = end
    }
  }

  private mutating func writeWords(_ range: Range<Int>, indent: String, _ continuation: String) {
    let breaks =
      style == .runTogether
      ? []
      : LineFilling(
        range, of: tokens, cells: cells, isBlank: isBlank, heads: plan.heads, indent: indent.displayWidth,
        margin: continuation.displayWidth
      ).breaks
    for index in range {
      if breaks.contains(index) {
        bytes += lineEnd
        bytes += continuation.utf8
      } else if index > range.lowerBound, isBlank[index] {
        bytes += blank(before: index).utf8
      }
      for word in gaps[index].words { bytes += (word + " ").utf8 }
      let start = bytes.count
      bytes += texts[index].utf8
      places.append(start..<bytes.count)
    }
  }

  /// 第一条　门前三包, as it is posted.
  private func blank(before index: Int) -> String {
    style == .runTogether && plan.isHead(index - 1) ? "\u{3000}" : " "
  }
}
