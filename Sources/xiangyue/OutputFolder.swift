import Glibc
import XiangyueWorkspace

/// The folder of `--output`, made before anything is read: who must wait for a check should not learn at its end that there is
/// no place for it.
enum OutputFolder {
  /// Makes the folder, and those it lies in. Nil where it can be written to.
  static func prepare(_ folder: String) -> FileRefusal? {
    var status = stat()
    if stat(folder, &status) != 0, let refusal = make(folder) { return refusal }
    guard stat(folder, &status) == 0 else { return FileRefusal(code: errno) }
    guard status.st_mode & S_IFMT == S_IFDIR else { return FileRefusal(code: ENOTDIR) }
    return access(folder, W_OK | X_OK) == 0 ? nil : FileRefusal(code: errno)
  }

  private static func make(_ folder: String) -> FileRefusal? {
    var path = ""
    for part in folder.split(separator: "/", omittingEmptySubsequences: false) {
      path += part
      if !path.isEmpty, mkdir(path, 0o777) != 0, errno != EEXIST { return FileRefusal(code: errno) }
      path += "/"
    }
    return nil
  }
}
