import Glibc
import XiangyueText

/// A file or folder that could not be written.
package struct WriteError: Error, Hashable, Sendable {
  /// As it was given: `报告/违规.csv`.
  package let path: String
  /// `errno` of the call that failed.
  package let code: Int32

  package init(path: String, code: Int32) {
    self.path = path
    self.code = code
  }

  /// `写不了“报告/违规.csv”：磁盘已满`.
  package var text: Localized {
    Localized(zh: "写不了“\(path)”：\(chineseReason)", en: "cannot write \(path): \(systemReason)")
  }

  private var chineseReason: String {
    switch code {
    case EACCES, EPERM: "没有权限"
    case ENOENT: "没有这个文件夹"
    case ENOTDIR, EEXIST: "路径中有一处是文件，不是文件夹"
    case EISDIR: "它是一个文件夹"
    case ENOSPC, EDQUOT: "磁盘已满"
    case EROFS: "磁盘只读"
    case ENAMETOOLONG: "名字太长"
    default: systemReason
    }
  }

  private var systemReason: String { strerror(code).map { String(cString: $0) } ?? "errno \(code)" }
}
