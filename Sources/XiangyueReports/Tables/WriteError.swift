import XiangyueText
import XiangyueWorkspace

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

  /// `写不了“报告/违规.csv”：磁盘已满`
  package var text: Localized {
    let reason = FileRefusal(code: code)
    return Localized(zh: "写不了“\(path)”：\(reason.zh)", en: "cannot write \(path): \(reason.en)")
  }
}
