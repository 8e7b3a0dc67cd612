import Glibc

/// The system's reasons for refusing a file, in words for users.
enum SystemReason {
  /// 中文 for an `errno`; rare ones keep the system's own words.
  static func chinese(_ code: Int32) -> String {
    known.first { $0.code == code }?.zh ?? String(cString: strerror(code))
  }

  /// The English of what `chinese` gave.
  static func english(_ reason: String) -> String { known.first { $0.zh == reason }?.en ?? reason }

  private static let known: [(code: Int32, zh: String, en: String)] = [
    (ENOENT, "没有这个文件", "there is no such file"),
    (EACCES, "没有读取的权限", "reading it is not permitted"),
    (EISDIR, "这是文件夹，不是文件", "it is a folder"),
    (ESPIPE, "这不是普通文件", "it is no regular file"),
    (EIO, "磁盘读取出错", "the disk could not be read"),
    (EMFILE, "打开的文件太多", "too many files are open"),
  ]
}
