import XiangyueText

/// 约0412: one number of article in two files of a run, so that 第三条 could be either.
package struct ArticleInTwoFiles: DiagnosticMessage {
  package static let code = DiagnosticCode(412)
  package static let severity = Severity.error
  package let range: SourceRange
  package let number: Int
  /// The file that has it too, and where.
  package let file: String
  package let line: Int

  private var written: String { "第\(ChineseNumber.text(number))条" }

  package var text: Localized {
    Localized(
      zh: "“\(file)”第\(line)行已有\(written)：一部规约里每个条号只能有一条",
      en: "\(file), line \(line), has Article \(number) already: a regulation has each number once")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "几个文件的条号接着编：这个文件从另一个文件的最后一条之后编起",
        en: "number the files one after another: this one goes on behind the last article of the other")
    ]
  }
}
