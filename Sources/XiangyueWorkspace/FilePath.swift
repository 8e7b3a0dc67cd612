import Glibc
import XiangyueReaders
import XiangyueText

/// Names of files and folders, and what lies there.
enum FilePath {
  static func join(_ folder: String, _ name: String) -> String {
    folder.isEmpty || folder.hasSuffix("/") ? folder + name : folder + "/" + name
  }

  /// The folder a file lies in; `.` for a bare name.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Without `.` and `..` as far as the words go: `公共/../总则.yue` is `总则.yue`.
  static func normalized(_ path: String) -> String {
    let isAbsolute = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else if part != ".." || !isAbsolute {
        parts.append(part)
      }
    }
    let joined = parts.joined(separator: "/")
    return isAbsolute ? "/" + joined : joined.isEmpty ? "." : joined
  }

  /// Where a path leads, all links followed; nil where it leads nowhere.
  static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// Whether a normalized path lies in a folder or below.
  static func isInside(_ path: String, _ folder: String) -> Bool {
    folder == "/" || path == folder || path.hasPrefix(folder + "/")
  }

  static func isFolder(_ path: String) -> Bool { kind(path) == S_IFDIR }

  static func isFile(_ path: String) -> Bool { kind(path) == S_IFREG }

  private static func kind(_ path: String) -> UInt32? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// Why there is no file to read under a name that stands in its folder; nil where nothing stands there, or a file does.
  static func obstacle(_ path: String) -> FileObstacle? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return errno == ENOENT ? nil : .refused(FileRefusal(code: errno)) }
    let isLink = status.st_mode & S_IFMT == S_IFLNK
    guard stat(path, &status) == 0 else {
      return isLink && errno == ENOENT ? .brokenLink : .refused(FileRefusal(code: errno))
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return nil
    case S_IFDIR: return .folder
    default: return .noRegularFile
    }
  }

  /// What a folder holds, ordered by Unicode scalars, hidden files left out; nothing where it can't be read.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
  }

  /// The bytes of a small file: rules, holidays. Longer ones end after `limit` bytes.
  static func read(_ path: String, atMost limit: Int) throws(FileRefusal) -> [UInt8] {
    if isFolder(path) { throw FileRefusal(code: EISDIR) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileRefusal(code: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count < limit {
      let count = Glibc.read(descriptor, &chunk, min(chunk.count, limit - bytes.count))
      if count < 0 {
        if errno == EINTR { continue }
        throw FileRefusal(code: errno)
      }
      if count == 0 { break }
      bytes += chunk[..<count]
    }
    return bytes
  }
}

/// Why what stands under a name can't be read as a file.
enum FileObstacle {
  case folder
  case brokenLink
  /// A pipe, a device, a socket.
  case noRegularFile
  case refused(FileRefusal)

  var text: Localized {
    switch self {
    case .folder: Localized(zh: "是一个文件夹，不是文件", en: "is a folder, not a file")
    case .brokenLink: Localized(zh: "是一个断了的链接，指向的文件不在", en: "is a broken link: the file it points to is not there")
    case .noRegularFile: Localized(zh: "是管道、设备一类，不是普通文件", en: "is a pipe or a device, not a regular file")
    case .refused(let refusal): Localized(zh: "打不开：" + refusal.zh, en: "can't be opened: " + refusal.en)
    }
  }
}

/// Why the system would not open a file or folder.
public struct FileRefusal: Error, Sendable, Hashable {
  /// `errno`
  public let code: Int32

  package init(code: Int32) { self.code = code }

  package var zh: String { SystemReason.chinese(code) }

  package var en: String { SystemReason.english(code) }
}

/// Which file a path leads to, whatever it is called and through whatever links.
struct FileIdentity: Hashable {
  private let device: UInt
  private let node: UInt

  /// Nil where the path leads nowhere.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    node = UInt(status.st_ino)
  }
}
