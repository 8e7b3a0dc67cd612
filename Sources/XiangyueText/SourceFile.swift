/// The text of one rule file, as bytes. Positions are UTF-8 offsets into it; lines and characters are worked out when shown.
package struct SourceFile: Sendable {
  package let id: SourceID
  /// The name users know it by: as they typed it.
  package let name: String
  package let bytes: [UInt8]

  package init(id: SourceID = SourceID(0), name: String, bytes: [UInt8]) {
    self.id = id
    self.name = name
    self.bytes = bytes
  }

  /// The text of a range, as it stands in the file.
  package func text(_ range: SourceRange) -> String {
    String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }
}

/// Which of the files of one run a position belongs to.
package struct SourceID: Hashable, Sendable, Comparable {
  package let index: Int

  package init(_ index: Int) { self.index = index }

  package static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}

/// A half-open stretch of UTF-8 bytes of one file.
package struct SourceRange: Hashable, Sendable {
  package let file: SourceID
  package let start: Int
  package let end: Int

  package init(file: SourceID, start: Int, end: Int) {
    self.file = file
    self.start = start
    self.end = end
  }

  package var isEmpty: Bool { start == end }

  /// From the start of this range to the end of another of the same file.
  package func through(_ other: SourceRange) -> SourceRange {
    SourceRange(file: file, start: min(start, other.start), end: max(end, other.end))
  }
}
