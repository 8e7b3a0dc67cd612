/// Where the lines of a file begin, to turn a byte offset into 第6行第18字. A line ends at LF, CR or CRLF; a byte order mark at
/// the file's start belongs to no line.
package struct LineIndex: Sendable {
  private let bytes: [UInt8]
  /// The bytes of each line without its break. A file has at least one line.
  private let lines: [Range<Int>]

  package init(_ file: SourceFile) {
    bytes = file.bytes
    lines = Self.lines(of: file.bytes)
  }

  /// Number of lines; what follows the last break counts, even if empty.
  package var count: Int { lines.count }

  /// The place of a byte. An offset inside a line break or beyond the end is taken as the end of its line.
  package func position(of offset: Int) -> TextPosition {
    let line = lineNumber(of: offset)
    let place = lines[line - 1]
    let before = bytes[place.lowerBound..<min(max(offset, place.lowerBound), place.upperBound)]
    return TextPosition(line: line, character: String(decoding: before, as: UTF8.self).count + 1)
  }

  /// The text of a line, from 1, without its break; what is no UTF-8 shows as U+FFFD.
  package func text(ofLine line: Int) -> String {
    String(decoding: bytes[range(ofLine: line)], as: UTF8.self)
  }

  /// The bytes of a line, from 1, without its break.
  package func range(ofLine line: Int) -> Range<Int> { lines[line - 1] }

  /// The last line, from 1, that begins at or before a byte.
  package func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].lowerBound <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  private static func lines(of bytes: [UInt8]) -> [Range<Int>] {
    let (lineFeed, carriageReturn) = (UInt8(0x0A), UInt8(0x0D))
    var lines: [Range<Int>] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == lineFeed || byte == carriageReturn {
        lines.append(start..<offset)
        if byte == carriageReturn, offset + 1 < bytes.count, bytes[offset + 1] == lineFeed { offset += 1 }
        start = offset + 1
      }
      offset += 1
    }
    lines.append(start..<bytes.count)
    return lines
  }
}

/// A place as a person counts it: line and character from 1, a character being what the eye takes for one.
package struct TextPosition: Hashable, Sendable, Comparable {
  package let line: Int
  package let character: Int

  package init(line: Int, character: Int) {
    self.line = line
    self.character = character
  }

  /// `第6行第18字`.
  package var text: Localized {
    Localized(zh: "第\(line)行第\(character)字", en: "line \(line), character \(character)")
  }

  package static func < (left: Self, right: Self) -> Bool {
    (left.line, left.character) < (right.line, right.character)
  }
}
