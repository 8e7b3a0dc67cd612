extension RowBuffer {
  /// A cell of a CSV table: in quotation marks only where it holds a comma, a quotation mark or a line break (RFC
  /// 4180).
  mutating func appendCell(_ text: String) {
    var text = text
    text.withUTF8 { appendCell(UnsafeRawBufferPointer($0)) }
  }

  private mutating func appendCell(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.contains(where: Self.needsQuotes) else { return append(bytes) }
    append(UInt8(ascii: "\""))
    appendInsideQuotes(bytes)
    append(UInt8(ascii: "\""))
  }

  /// The text as it stands between quotation marks.
  mutating func appendInsideQuotes(_ bytes: some Sequence<UInt8>) {
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { append(byte) }
      append(byte)
    }
  }

  static func needsQuotes(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
