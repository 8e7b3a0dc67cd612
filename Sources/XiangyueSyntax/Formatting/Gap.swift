import XiangyueText

/// What stands between two tokens besides the blanks: comments, lines left empty, words that the language passes over.
struct Gap {
  struct Comment: Equatable {
    enum Kind {
      /// Behind a word, on its line.
      case trailing
      /// On a line of its own.
      case ownLine
      /// The prose of a Markdown file from one block to the next, fences included: whole lines, which stay as they are.
      case prose
    }

    let kind: Kind
    /// Of a comment: from its sign to the last character that is no blank.
    let text: [UInt8]
    /// A line is left empty before it.
    let emptyLineBefore: Bool
  }

  private(set) var comments: [Comment] = []
  /// A line is left empty before the token.
  private(set) var emptyLine = false
  /// `及时`, say: nothing to the language, but of the text.
  private(set) var words: [String] = []
  private var lineEnds: Int

  /// The gap before each token.
  static func all(in tree: SyntaxTree) -> [Gap] {
    let source = tree.source
    let blocks = LiterateBlocks.isLiterate(source.name) ? LiterateBlocks(source.bytes).blocks : nil
    var gaps: [Gap] = []
    gaps.reserveCapacity(tree.tokens.count)
    for (index, token) in tree.tokens.enumerated() {
      var gap = Gap(isFirst: index == 0)
      if index > 0 { gap.addInside(tree.tokens[index - 1], source.bytes, blocks ?? [0..<source.bytes.count]) }
      let range = min(token.leadingStart, token.range.start)..<token.range.start
      if let blocks { gap.add(range, source.bytes, blocks) } else { gap.add(range, source.bytes) }
      gap.emptyLine = gap.lineEnds > 1
      gaps.append(gap)
    }
    return gaps
  }

  private init(isFirst: Bool) { lineEnds = isFirst ? 1 : 0 }

  private mutating func add(_ range: Range<Int>, _ bytes: [UInt8], _ blocks: [Range<Int>]) {
    var start = range.lowerBound
    for block in blocks where block.upperBound >= range.lowerBound && block.lowerBound <= range.upperBound {
      addProse(bytes[start..<max(start, block.lowerBound)])
      start = max(start, block.lowerBound)
      let end = min(block.upperBound, range.upperBound)
      if start < end { add(start..<end, bytes) }
      start = max(start, end)
    }
    addProse(bytes[start..<range.upperBound])
  }

  private mutating func addProse(_ text: ArraySlice<UInt8>) {
    if text.isEmpty { return }
    comments.append(Comment(kind: .prose, text: Array(text), emptyLineBefore: false))
    lineEnds = 1
  }

  private mutating func add(_ range: Range<Int>, _ bytes: [UInt8]) {
    var place = range.lowerBound
    var wordStart: Int?
    func endWord(_ words: inout [String]) {
      if let start = wordStart { words.append(String(decoding: bytes[start..<place], as: UTF8.self)) }
      wordStart = nil
    }
    while place < range.upperBound {
      let (scalar, length) = Self.decode(bytes, place)
      let folded = Folding.fold(scalar)
      if Folding.isLineEnd(scalar) {
        endWord(&words)
        let isPair = scalar == 0x0D && place + 1 < range.upperBound && bytes[place + 1] == 0x0A
        lineEnds += 1
        place += isPair ? 2 : 1
      } else if Folding.isBlank(scalar) || Folding.isInvisible(scalar) {
        endWord(&words)
        place += length
      } else if folded == 0x23 || folded == 0x2F {  // # /
        endWord(&words)
        let start = place
        while place < range.upperBound, bytes[place] != 0x0A, bytes[place] != 0x0D { place += 1 }
        addComment(bytes[start..<place])
      } else {
        wordStart = wordStart ?? place
        place += length
      }
    }
    endWord(&words)
  }

  private mutating func addComment(_ text: ArraySlice<UInt8>) {
    let kind = lineEnds == 0 && comments.isEmpty ? Comment.Kind.trailing : .ownLine
    comments.append(Comment(kind: kind, text: Self.withoutTrailingBlanks(text), emptyLineBefore: lineEnds > 1))
    lineEnds = 0
  }

  /// What stands between the signs of `（ 一 ）` or the lines of a title, which are one token.
  private mutating func addInside(_ token: Token, _ bytes: [UInt8], _ blocks: [Range<Int>]) {
    let range = token.range.start..<token.range.end
    guard token.kind == .item || token.kind == .title, bytes[range].contains(where: Self.isLineEnd) else { return }
    if token.kind == .item {
      add(range, bytes, blocks)
      words = []
    } else {
      var title = Array(token.text.utf8)[...]
      var start = range.lowerBound
      for block in blocks where block.overlaps(range) {
        addProse(bytes[start..<max(start, block.lowerBound)])
        start = max(start, block.lowerBound)
        let end = min(block.upperBound, range.upperBound)
        for line in bytes[start..<end].split(whereSeparator: Self.isLineEnd) { addInside(line, of: &title) }
        start = end
      }
    }
    lineEnds = 0
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// What of a line is not the title's.
  private mutating func addInside(_ line: ArraySlice<UInt8>, of title: inout ArraySlice<UInt8>) {
    var line = Self.withoutLeadingBlanks(line)
    while let first = line.first, first == title.first {
      line.removeFirst()
      title.removeFirst()
    }
    if title.first == 0x20 { title.removeFirst() }
    line = Self.withoutLeadingBlanks(line)
    if !line.isEmpty { addComment(line) }
    lineEnds += 1
  }

  // MARK: Bytes

  private static func withoutTrailingBlanks(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let decoded = String(decoding: text, as: UTF8.self)
    guard decoded.utf8.elementsEqual(text) else { return Array(text) }
    var kept = decoded.unicodeScalars[...]
    while let last = kept.last, Folding.isBlank(last.value) || Folding.isInvisible(last.value) { kept.removeLast() }
    return Array(String(kept).utf8)
  }

  private static func withoutLeadingBlanks(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var text = text
    while let first = text.first {
      let (scalar, length) = decode(Array(text.prefix(4)), 0)
      guard first < 0x80 || length <= text.count, Folding.isBlank(scalar) || Folding.isInvisible(scalar) else { break }
      text = text.dropFirst(length)
    }
    return text
  }

  /// The character at a byte; what is no UTF-8 counts as one that is no blank.
  private static func decode(_ bytes: [UInt8], _ place: Int) -> (UInt32, Int) {
    let first = bytes[place]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, place + length <= bytes.count else { return (0xFFFD, 1) }
    var scalar = UInt32(first) & (length == 2 ? 0x1F : length == 3 ? 0x0F : 0x07)
    for offset in 1..<length { scalar = scalar << 6 | UInt32(bytes[place + offset] & 0x3F) }
    return (scalar, length)
  }
}
