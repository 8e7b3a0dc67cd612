/// Writes JSON as it goes: what is done leaves through `output`, some 64 KiB at a time, so a report of any size takes
/// no memory. Numbers are written in decimal figures and never go through binary floating point.
struct JSONWriter<Failure: Error>: ~Copyable {
  var buffer = RowBuffer(capacity: Self.pieceSize + 4096)
  private let output: (UnsafeRawBufferPointer) throws(Failure) -> Void
  private var isFirst = true

  private static var pieceSize: Int { 1 << 16 }

  init(to output: @escaping (UnsafeRawBufferPointer) throws(Failure) -> Void) { self.output = output }

  /// `{`, what is in it, `}`.
  mutating func object(_ key: String? = nil, _ body: (inout Self) throws(Failure) -> Void) throws(Failure) {
    try enclosed(key, "{", "}", body)
  }

  /// `[`, what is in it, `]`.
  mutating func array(_ key: String? = nil, _ body: (inout Self) throws(Failure) -> Void) throws(Failure) {
    try enclosed(key, "[", "]", body)
  }

  /// An array with a line for each of its rows. `row` writes one into the buffer.
  mutating func rows(
    _ key: String, _ count: Int, _ row: (_ index: Int, _ buffer: inout RowBuffer) -> Void
  ) throws(Failure) {
    try array(key) { (json) throws(Failure) in
      for index in 0..<count {
        json.buffer.append(index == 0 ? "\n" : ",\n")
        row(index, &json.buffer)
        if json.buffer.count >= Self.pieceSize { try json.flush() }
      }
    }
  }

  mutating func member(_ key: String, _ text: String) {
    open(key)
    buffer.appendJSON(text)
  }

  mutating func member(_ key: String, _ number: Int) {
    open(key)
    buffer.append(String(number))
  }

  mutating func member(_ key: String, _ truth: Bool) {
    open(key)
    buffer.append(truth ? "true" : "false")
  }

  /// Sends on what is written so far.
  mutating func flush() throws(Failure) {
    try output(buffer.bytes)
    buffer.removeAll()
  }

  private mutating func enclosed(
    _ key: String?, _ start: String, _ end: String, _ body: (inout Self) throws(Failure) -> Void
  ) throws(Failure) {
    open(key)
    buffer.append(start)
    isFirst = true
    try body(&self)
    buffer.append(end)
    isFirst = false
    if buffer.count >= Self.pieceSize { try flush() }
  }

  /// The comma before a member that is not the first, and its key.
  private mutating func open(_ key: String?) {
    if !isFirst { buffer.append(",") }
    isFirst = false
    guard let key else { return }
    buffer.append("\n")
    buffer.appendJSON(key)
    buffer.append(": ")
  }
}

extension RowBuffer {
  /// A text in quotation marks. Control characters, quotation marks and reverse solidi are escaped (RFC 8259), Han is
  /// not.
  mutating func appendJSON(_ text: String) {
    append(UInt8(ascii: "\""))
    for byte in text.utf8 { appendEscaped(byte) }
    append(UInt8(ascii: "\""))
  }

  private mutating func appendEscaped(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case UInt8(ascii: "\n"): append("\\n")
    case UInt8(ascii: "\r"): append("\\r")
    case UInt8(ascii: "\t"): append("\\t")
    case 0..<0x20, 0x7F:
      append("\\u00")
      append(Self.hexDigit(byte >> 4))
      append(Self.hexDigit(byte & 15))
    default: append(byte)
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
