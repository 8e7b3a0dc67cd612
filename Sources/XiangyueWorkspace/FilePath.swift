import Glibc

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

  static func isFolder(_ path: String) -> Bool { kind(path) == S_IFDIR }

  static func isFile(_ path: String) -> Bool { kind(path) == S_IFREG }

  private static func kind(_ path: String) -> UInt32? {
    var status = stat()
    return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
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

/// Why the system would not open a file or folder.
public struct FileRefusal: Error, Sendable, Hashable {
  /// `errno`
  public let code: Int32

  package init(code: Int32) { self.code = code }

  package var zh: String {
    switch code {
    case ENOENT: "没有这个文件"
    case EACCES, EPERM: "没有权限"
    case EISDIR: "这是一个文件夹"
    case ENOTDIR: "路径中有一处是文件，不是文件夹"
    case ENAMETOOLONG: "名字太长"
    case EIO: "磁盘读取出错"
    default: en
    }
  }

  package var en: String { strerror(code).map { String(cString: $0) } ?? "errno \(code)" }
}
