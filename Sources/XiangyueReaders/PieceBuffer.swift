/// A stretch of a file in memory, used again for stretch after stretch.
struct PieceBuffer {
  /// The bytes of the file from `start` on, then a line feed where the file ends without one, then zeros.
  private(set) var bytes: [UInt8] = []
  private(set) var length = 0
  /// The byte of the file that stands first.
  private(set) var start: Int
  /// Whether the file ends here.
  private(set) var isLast = false

  /// Zeros behind the bytes, so that whole blocks can be looked at.
  private static let padding = 128

  init(start: Int) { self.start = start }

  mutating func restart(at start: Int) {
    self.start = start
    length = 0
    isLast = false
  }

  /// Reads on until there are `wanted` bytes, or the file ends.
  mutating func fill(from file: InputFile, upTo wanted: Int) throws(ReadError) {
    // One more than the file has, to find its end.
    let wanted = min(wanted, max(0, file.byteCount - start) + 1)
    guard !isLast, wanted > length else { return }
    if bytes.count < wanted + Self.padding {
      bytes.append(contentsOf: repeatElement(0, count: wanted + Self.padding - bytes.count))
    }
    length += try file.read(into: &bytes, at: length, count: wanted - length, from: start + length)
    isLast = length < wanted || start + length >= file.byteCount
    if isLast, length > 0, bytes[length - 1] != UInt8(ascii: "\n") {
      bytes[length] = UInt8(ascii: "\n")
      length += 1
    }
    for offset in length..<min(bytes.count, length + Self.padding) { bytes[offset] = 0 }
  }
}
