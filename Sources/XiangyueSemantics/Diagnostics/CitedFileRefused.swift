import XiangyueText

/// 约0214: a file that 引用 names and that can't be had.
package struct CitedFileRefused: DiagnosticMessage {
  package enum Reason: Sendable, Hashable {
    case notThere
    /// Not in the folder of the regulation, or below it.
    case outside
    case notUTF8
    /// What stands there is no file to read.
    case unreadable(Localized)
  }

  package static let code = DiagnosticCode(214)
  package static let severity = Severity.error
  package let range: SourceRange
  package let path: String
  package let reason: Reason

  package init(range: SourceRange, path: String, reason: Reason) {
    self.range = range
    self.path = path
    self.reason = reason
  }

  package var text: Localized {
    switch reason {
    case .notThere: Localized(zh: "没有“\(path)”这个文件", en: "there is no file \(path)")
    case .outside:
      Localized(
        zh: "“\(path)”不在规约所在的文件夹里，不能引用", en: "\(path) lies outside the folder of the regulation")
    case .notUTF8: Localized(zh: "“\(path)”的编码不是 UTF-8", en: "\(path) is not UTF-8")
    case .unreadable(let why): Localized(zh: "“\(path)”读不了：\(why.zh)", en: "\(path) can't be read: \(why.en)")
    }
  }

  package var notes: [Localized] {
    switch reason {
    case .notThere:
      [Localized(zh: "路径从引用它的这个文件所在的文件夹算起，用“/”分开", en: "the path begins in the folder of this file, parted by /")]
    case .outside:
      [
        Localized(
          zh: "把要引用的文件放进规约所在的文件夹（或其下），写从这个文件起的路径，如 引用 “公共/总则.yue”。",
          en: "put the file into the folder of the regulation or below and write its path from this file")
      ]
    case .notUTF8: [Localized(zh: "用记事本另存为 UTF-8", en: "save it as UTF-8")]
    case .unreadable: []
    }
  }
}
