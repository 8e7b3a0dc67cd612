import XiangyueText

/// 约0407: a rule file with nothing in it, or only comments.
package struct NothingWritten: DiagnosticMessage {
  package static let code = DiagnosticCode(407)
  package static let severity = Severity.error
  package let range: SourceRange

  package var text: Localized {
    Localized(zh: "这个文件没有内容", en: "this file has nothing in it")
  }

  package var notes: [Localized] {
    [
      Localized(
        zh: "规约文件要有名称（规约 灵水社区居规民约。）、条文（第一条 凡 商户，应当 …。）、施行日（本规约 自 2022年1月1日 起 施行。），附件中写明主体、记录和事项",
        en: "a rule file has a name (规约 …。), articles, a day of coming into force, and 主体, 记录 and 事项 in its 附件")
    ]
  }
}
