import XiangyueText

extension String {
  /// The text as it may stand within one line of a terminal: what steers it, breaks the line or is not seen is shown as its
  /// code point. For keys and texts that come from files.
  package var onOneLine: String {
    var copy = self
    guard !copy.withUTF8({ $0.allSatisfy(Self.isPlain) }) else { return self }
    return showingInvisibles.replacing("\t", with: "U+0009").replacing("\n", with: "U+000A")
  }

  /// A byte that only occurs in what is seen: printable ASCII, and most of Han.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x20..<0x7F, 0x80..<0xC0, 0xE4...0xE9: true
    default: false
    }
  }
}
