import XiangyueText

/// The rules inside a Markdown file: what stands in fenced blocks marked 乡约. All else of the file is prose, a comment to the
/// program (Grammar: Lexical 11). Fences are those of CommonMark, so that what a reader of the page sees as a block is one.
package struct LiterateBlocks: Sendable, Hashable {
  /// The lines of each block without its fences, as bytes, in order. A block may be empty; a block that nothing closes ends with
  /// the file.
  package private(set) var blocks: [Range<Int>] = []
  /// What the first fence that is not marked says behind its signs: where 乡约 would have to be written.
  package private(set) var otherInfo: Range<Int>?

  /// The word that marks a block; whatever follows it is for people, so that no slip behind it loses a rule.
  package static let mark = "乡约"

  /// Whether a file of this name is one: it ends in `.md`.
  package static func isLiterate(_ name: String) -> Bool { name.lowercased().hasSuffix(".md") }

  package init(_ bytes: [UInt8]) {
    var open: OpenFence?
    var isHidden = false
    var start = bytes.starts(with: Self.byteOrderMark) ? Self.byteOrderMark.count : 0
    while start < bytes.count {
      let line = Line(start, in: bytes)
      if let fence = open {
        if line.closes(fence, in: bytes) {
          if let begin = fence.begin { blocks.append(begin..<start) }
          open = nil
        }
      } else if isHidden || line.begins(Self.hides, in: bytes) {
        isHidden = !line.holds(Self.shows, in: bytes)
      } else if let found = line.fence(in: bytes) {
        let isOurs = bytes[found.info].starts(with: Self.mark.utf8)
        open = OpenFence(sign: found.sign, length: found.length, begin: isOurs ? line.next : nil)
        if !isOurs, otherInfo == nil { otherInfo = found.info }
      }
      start = line.next
    }
    if let begin = open?.begin { blocks.append(begin..<bytes.count) }
  }

  /// A page does not show what stands in a comment of HTML: a rule there is none.
  private static let hides = Array("<!--".utf8)
  private static let shows = Array("-->".utf8)
  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}

private struct OpenFence {
  let sign: UInt8
  let length: Int
  /// Where the block begins, if it is ours.
  let begin: Int?
}

/// A line of the file. It ends at LF, CR or CRLF.
private struct Line {
  /// Without its end and the blanks before it: at most three, for what stands deeper is a quotation of code.
  let content: Range<Int>
  /// Where the next line begins.
  let next: Int

  private static let backtick: UInt8 = 0x60
  private static let tilde: UInt8 = 0x7E

  init(_ start: Int, in bytes: [UInt8]) {
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
    next = min(end + (isPair ? 2 : 1), bytes.count)
    var first = start
    while first < end, first - start < 3, bytes[first] == 0x20 { first += 1 }
    content = first..<end
  }

  func begins(_ text: [UInt8], in bytes: [UInt8]) -> Bool { bytes[content].starts(with: text) }

  func holds(_ text: [UInt8], in bytes: [UInt8]) -> Bool {
    content.contains { bytes[$0..<content.upperBound].starts(with: text) }
  }

  /// Three or more ` or ~, and what is said behind them. Behind ` there is no other `: that would be code inside a line.
  func fence(in bytes: [UInt8]) -> (sign: UInt8, length: Int, info: Range<Int>)? {
    guard let sign = bytes[content].first, sign == Self.backtick || sign == Self.tilde else { return nil }
    let length = bytes[content].prefix { $0 == sign }.count
    var info = content.lowerBound + length..<content.upperBound
    guard length >= 3, sign == Self.tilde || !bytes[info].contains(Self.backtick) else { return nil }
    while let first = info.first, Self.isBlank(bytes[first]) { info = first + 1..<info.upperBound }
    while let last = info.last, Self.isBlank(bytes[last]) { info = info.lowerBound..<last }
    return (sign, length, info)
  }

  /// At least as many of the same sign, and nothing else.
  func closes(_ fence: OpenFence, in bytes: [UInt8]) -> Bool {
    let length = bytes[content].prefix { $0 == fence.sign }.count
    return length >= fence.length && bytes[content].dropFirst(length).allSatisfy(Self.isBlank)
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
