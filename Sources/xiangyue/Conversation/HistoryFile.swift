import Glibc
import XiangyueWorkspace

/// What was asked in former conversations, a line an utterance: `\n` stands for a line end in it, `\\` for a backslash. Only its owner
/// may read it. What may stand in it decides `HistoryMask`.
struct HistoryFile {
  /// More utterances than this are not kept.
  static let most = 1000

  private let path: String

  /// Under XDG_STATE_HOME, else in `~/.local/state`; nil where neither is known.
  init?() {
    func value(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    guard let folder = value("XDG_STATE_HOME") ?? value("HOME").map({ $0 + "/.local/state" }) else { return nil }
    self.init(path: folder + "/xiangyue/history")
  }

  init(path: String) { self.path = path }

  /// The utterances, oldest first. A file that is not there, or can't be read, has none.
  func utterances() -> [String] {
    guard let text = read() else { return [] }
    return text.split(separator: "\n").map(Self.unescaped)
  }

  /// - Returns: why it could not be kept.
  func append(_ utterance: String) -> FileRefusal? {
    makeFolders()
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return FileRefusal(code: errno) }
    defer { close(descriptor) }
    // One that was there may be open to others.
    guard fchmod(descriptor, 0o600) == 0 else { return FileRefusal(code: errno) }
    // In one piece, for two conversations may be kept at once.
    let line = Array((Self.escaped(utterance) + "\n").utf8)
    return write(descriptor, line, line.count) == line.count ? nil : FileRefusal(code: errno)
  }

  /// Leaves the last `most` utterances, once there are twice as many.
  func shorten() {
    let all = utterances()
    guard all.count >= 2 * Self.most else { return }
    let text = Array(all.suffix(Self.most).map { Self.escaped($0) + "\n" }.joined().utf8)
    let draft = path + ".\(getpid())"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let count = write(descriptor, text, text.count)
    close(descriptor)
    // The long file stays where the short one could not be made: nothing is lost by it.
    if count != text.count || rename(draft, path) != 0 { unlink(draft) }
  }

  private func read() -> String? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Folders that are missing; only their owner may enter.
  private func makeFolders() {
    var place = path.index(after: path.startIndex)
    while let slash = path[place...].firstIndex(of: "/") {
      mkdir(String(path[..<slash]), 0o700)
      place = path.index(after: slash)
    }
  }

  private static func escaped(_ utterance: String) -> String {
    var line = ""
    for character in utterance.unicodeScalars {
      switch character {
      case "\\": line += "\\\\"
      case "\n": line += "\\n"
      case "\r": break
      default: line.unicodeScalars.append(character)
      }
    }
    return line
  }

  private static func unescaped(_ line: Substring) -> String {
    var text = ""
    var isEscaped = false
    for character in line.unicodeScalars {
      if isEscaped {
        text.unicodeScalars.append(character == "n" ? "\n" : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.unicodeScalars.append(character)
      }
    }
    return text
  }
}
