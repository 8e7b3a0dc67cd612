import Glibc

/// The system's reasons for refusing a file or folder, in words for users.
package enum SystemReason {
  /// 中文 for an `errno`; rare ones keep the system's own words beside their number.
  package static func chinese(_ code: Int32) -> String {
    known.first { $0.code == code }?.zh ?? "系统错误 \(code)（\(ownWords(code))）"
  }

  package static func english(_ code: Int32) -> String { known.first { $0.code == code }?.en ?? ownWords(code) }

  /// The English of what `chinese` gave.
  static func english(_ reason: String) -> String { known.first { $0.zh == reason }?.en ?? reason }

  private static func ownWords(_ code: Int32) -> String {
    strerror(code).map { String(cString: $0) } ?? "errno \(code)"
  }

  private static let known: [(code: Int32, zh: String, en: String)] = [
    (ENOENT, "没有这个文件", "there is no such file"),
    (EACCES, "没有权限", "it is not permitted"),
    (EPERM, "没有权限", "it is not permitted"),
    (EISDIR, "这是文件夹，不是文件", "it is a folder"),
    (ENOTDIR, "路径中有一处是文件，不是文件夹", "a part of the path is a file, not a folder"),
    (EEXIST, "已经有同名的文件", "there is a file of this name"),
    (ESPIPE, "这不是普通文件", "it is no regular file"),
    (ELOOP, "链接绕成了圈", "its links go round in a circle"),
    (ENAMETOOLONG, "名字太长", "the name is too long"),
    (ENOSPC, "磁盘已满", "the disk is full"),
    (EDQUOT, "磁盘配额已满", "the disk quota is used up"),
    (EROFS, "磁盘只读", "the disk is read-only"),
    (EFBIG, "文件太大", "the file is too large"),
    (EIO, "磁盘读写出错", "the disk could not be read or written"),
    (EBUSY, "正被占用", "it is in use"),
    (ENOMEM, "内存不足", "there is not enough memory"),
    (EMFILE, "打开的文件太多", "too many files are open"),
    (ENFILE, "打开的文件太多", "too many files are open"),
  ]
}
