import XiangyueText

/// 约0117: a Markdown file without a block marked 乡约: there is no rule in it.
struct NoRuleBlock: DiagnosticMessage {
  static let code = DiagnosticCode(117)
  static let severity = Severity.error
  /// What the first block says behind its fence, where there is a block; else the start of the file.
  let range: SourceRange
  /// There is a block, and it is not marked.
  let hasBlock: Bool

  var text: Localized {
    hasBlock
      ? Localized(zh: "没有一块标明是“乡约”，文件里没有规约可读", en: "no block is marked 乡约: there are no rules in this file")
      : Localized(zh: "文件里没有规约：.md 文件只读标明“乡约”的块", en: "no rules: of a .md file only blocks marked 乡约 are read")
  }

  var fixIts: [FixIt] {
    hasBlock ? [FixIt(Localized(zh: "标上“乡约”", en: "mark it 乡约"), replacing: range, with: "乡约")] : []
  }

  var notes: [Localized] {
    [
      Localized(
        zh: "在规约前面写一行 ```乡约，后面写一行 ```；整个文件都是规约的，文件名以 .yue 结尾。",
        en:
          "Write a line ```乡约 before the rules and a line ``` behind them; a file that is all rules has a name in .yue."
      )
    ]
  }
}
