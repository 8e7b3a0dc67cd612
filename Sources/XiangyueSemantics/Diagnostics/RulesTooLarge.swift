import XiangyueText

/// 约0704: more rules than anybody reads, so that checking each against each would take forever. Severity limit.
package struct RulesTooLarge: DiagnosticMessage {
  package enum Limit: Sendable, Hashable {
    /// Paragraphs and declarations of all files.
    case paragraphs(Int)
    /// Words and signs of all files.
    case words(Int)
    /// Words and signs of one paragraph.
    case wordsOfParagraph(Int)
    /// Definitions each explained by the next.
    case definitions(Int)
    /// Files that are named and cited.
    case files(Int)
  }

  package static let code = DiagnosticCode(704)
  package static let severity = Severity.limit
  package let range: SourceRange
  package let limit: Limit

  package init(range: SourceRange, limit: Limit) {
    self.range = range
    self.limit = limit
  }

  package var text: Localized {
    switch limit {
    case .paragraphs(let count):
      Localized(
        zh: "规则太多，至多 \(count.grouped)款（含声明）",
        en: "too many rules: at most \(count.grouped) paragraphs and declarations")
    case .words(let count):
      Localized(zh: "规则太长，至多 \(count.grouped)个词", en: "the rules are too long: at most \(count.grouped) words")
    case .wordsOfParagraph(let count):
      Localized(zh: "这一款太长，至多 \(count.grouped)个词", en: "this paragraph is too long: at most \(count.grouped) words")
    case .definitions(let count):
      Localized(zh: "所称 套得太深，至多 \(count)层", en: "definitions lean on one another too deep: at most \(count) levels")
    case .files(let count):
      Localized(zh: "引用的文件太多，连同规约至多 \(count)个", en: "too many files are cited: at most \(count) in all")
    }
  }
}
