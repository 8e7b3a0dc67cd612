@preconcurrency import Glibc
import XiangyueText
import XiangyueWorkspace

/// Standard output, gathered to large writes. When who reads it has gone (a closed pager, `| head`), the rest is dropped in
/// silence: the check was made all the same, and its exit code stands.
final class StandardOutput {
  private var buffer: [UInt8] = []
  private var isClosed = false
  /// `errno` of a write that failed for another reason, such as a full disk.
  private var fault: Int32?

  init() { buffer.reserveCapacity(Self.size) }

  private static let size = 1 << 16

  func write(_ text: String) {
    buffer += text.utf8
    if buffer.count >= Self.size { flush() }
  }

  func write(_ bytes: UnsafeRawBufferPointer) {
    buffer += bytes
    if buffer.count >= Self.size { flush() }
  }

  func flush() {
    if !isClosed, let code = Self.writeAll(buffer, to: 1) {
      isClosed = true
      if code != EPIPE { fault = code }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Ends the output. The status is `internalFault` where it could not be written, and the reason is told.
  func end(_ status: ExitStatus, language: Language) -> ExitStatus {
    flush()
    guard let fault else { return status }
    let reason = FileRefusal(code: fault)
    StandardError.write(
      Localized(
        zh: "结果写不到标准输出：\(reason.zh)\n", en: "can't write to standard output: \(reason.en)\n")(language))
    return .combine([.internalFault, status])
  }

  /// A page on its own.
  static func print(_ text: String) -> ExitStatus {
    signal(SIGPIPE, SIG_IGN)
    let output = StandardOutput()
    output.write(text)
    return output.end(.clean, language: .chinese)
  }

  /// `errno` where not everything could be written.
  fileprivate static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress! + done, $0.count - done) }
      if count < 0, errno != EINTR { return errno }
      done += max(0, count)
    }
    return nil
  }
}

/// Standard input, where a command takes `-` for a file.
enum StandardInput {
  static let name = "-"

  /// All of it. What is longer than any rule file may be is not read to its end.
  static func read() throws(RuleFault) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= FormatRequest.longestFile {
      let count = Glibc.read(0, &chunk, chunk.count)
      if count < 0, errno != EINTR { throw .cannotRead(path: name, reason: FileRefusal(code: errno)) }
      if count == 0 { break }
      bytes += chunk[..<max(0, count)]
    }
    return bytes
  }
}

/// Standard error, written at once. Nobody can be told where that fails.
enum StandardError {
  static func write(_ text: String) { _ = StandardOutput.writeAll(Array(text.utf8), to: 2) }
}

/// What is at the other end of the standard streams.
enum Terminal {
  static let isOutput = isatty(1) == 1
  static let isError = isatty(2) == 1

  /// Whether to colour what goes to a stream.
  static func usesColor(_ choice: ColorChoice, at isTerminal: Bool) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    // https://no-color.org: present and not empty.
    case .auto: isTerminal && (getenv("NO_COLOR").map { $0.pointee == 0 } ?? true)
    }
  }
}

enum ColorChoice: String {
  case auto, always, never
}
