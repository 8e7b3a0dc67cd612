import Glibc
import XiangyueReports
import XiangyueText
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

  /// Why the tables may not be written there, though they could: one would take the place of a file that this run reads, or
  /// of a folder.
  static func objection(_ folder: String, to request: CheckRequest) -> Localized? {
    let paths = tableFiles(of: request.rules.program).map { folder.hasSuffix("/") ? folder + $0 : folder + "/" + $0 }
    if let replaced = request.replacedInput(by: paths) {
      return Localized(
        zh: "写到“\(folder)”会盖掉这次要读的“\(replaced.input)”（也就是“\(replaced.output)”）；--output 请换一个文件夹",
        en: "writing to \(folder) would replace \(replaced.input), which this run reads (as \(replaced.output)); "
          + "name another folder with --output")
    }
    var status = stat()
    guard let path = paths.first(where: { stat($0, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR }) else {
      return nil
    }
    return Localized(zh: "“\(path)”是一个文件夹，表写不进去", en: "\(path) is a folder: the table can't be written")
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
