import Testing
import XiangyueText

private struct Fault: DiagnosticMessage {
  static let code = DiagnosticCode(201)
  static let severity = Severity.error
  let range: SourceRange
  var text = Localized(zh: "没有叫“包绿话”的事项", en: "no matter is called “包绿话”")
  var fixIts: [FixIt] = []
  var notes: [Localized] = []
}

private struct Reminder: DiagnosticMessage {
  static let code = DiagnosticCode(901)
  static let severity = Severity.warning
  let range: SourceRange
  var text: Localized { Localized(zh: "村规民约不得设定罚款", en: "a village rule may not impose fines") }
}

private struct Limit: DiagnosticMessage {
  static let code = DiagnosticCode(1)
  static let severity = Severity.limit
  let range: SourceRange
  var text: Localized { Localized(zh: "括号套得太深", en: "brackets are nested too deeply") }
}

private let article = """
  规约 灵源街道人居环境居规民约。

  第一章 环境卫生

  第一条 门前三包：
    凡 商户，应当 做到 包卫生、包绿话、包秩序。

  """

private func file(_ text: String, id: Int = 0, name: String = "人居环境.yue") -> SourceFile {
  SourceFile(id: SourceID(id), name: name, bytes: Array(text.utf8))
}

/// The bytes of the first place where the words stand.
private func range(of words: String, in file: SourceFile) -> SourceRange {
  let (all, part) = (file.bytes, Array(words.utf8))
  let start = all.indices.first { all[$0...].starts(with: part) } ?? 0
  return SourceRange(file: file.id, start: start, end: start + part.count)
}

private func matterFault(_ file: SourceFile) -> Diagnostic {
  let place = range(of: "包绿话", in: file)
  let cure = Localized(zh: "改为“包绿化”？同音，第54行声明", en: "did you mean “包绿化”? same sound, declared on line 54")
  return Diagnostic(
    Fault(
      range: place, fixIts: [FixIt(cure, replacing: place, with: "包绿化")],
      notes: [
        Localized(zh: "可用的事项：包卫生、包绿化", en: "matters: 包卫生, 包绿化"),
        Localized(zh: "为什么：xiangyue explain 约0201", en: "why: xiangyue explain 约0201"),
      ]))
}

private func lines(_ text: String) -> [String] {
  text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
}

struct DiagnosticRendererTests {
  @Test func `a message says what, where, shows the very characters and what to write`() {
    let file = file(article)
    let shown = DiagnosticRenderer(files: [file], language: .chinese).render(matterFault(file), citation: "第一条第一款")
    #expect(
      shown == """
        错误 约0201：没有叫“包绿话”的事项
          人居环境.yue 第6行第18字，第一条第一款

           6 |   凡 商户，应当 做到 包卫生、包绿话、包秩序。
             |                              ^^^^^^ 改为“包绿化”？同音，第54行声明

          可用的事项：包卫生、包绿化
          为什么：xiangyue explain 约0201

        """)
  }

  @Test func `English translates the labels, never the names`() {
    let file = file(article)
    let shown = DiagnosticRenderer(files: [file], language: .english)
      .render(matterFault(file), citation: "Article 1, paragraph 1")
    #expect(lines(shown)[0] == "error 约0201: no matter is called “包绿话”")
    #expect(lines(shown)[1] == "  人居环境.yue line 6, character 18, Article 1, paragraph 1")
  }

  @Test func `a single note follows the excerpt directly`() {
    let file = file("凡 商户")
    let fault = Diagnostic(
      Fault(range: range(of: "商户", in: file), notes: [Localized(zh: "限酒席花费的", en: "for the cost")]))
    let shown = DiagnosticRenderer(files: [file], language: .chinese).render(fault)
    #expect(lines(shown).suffix(4) == ["   1 | 凡 商户", "     |    ^^^^", "  限酒席花费的", ""])
  }

  @Test func `plain writes one fact a line and no caret`() {
    let file = file(article)
    let shown = DiagnosticRenderer(files: [file], language: .chinese, color: true, plain: true)
      .render(matterFault(file), citation: "第一条第一款")
    #expect(
      shown == """
        错误 约0201：没有叫“包绿话”的事项
        位置：人居环境.yue 第6行第18字，第一条第一款
        原文：凡 商户，应当 做到 包卫生、包绿话、包秩序。
        改法：改为“包绿化”？同音，第54行声明
        说明：可用的事项：包卫生、包绿化
        说明：为什么：xiangyue explain 约0201

        """)
  }

  @Test func `a session's entry is shown without its place`() {
    let file = file("H0000712 的 环镜分")
    let place = range(of: "环镜分", in: file)
    let fault = Diagnostic(
      Fault(range: place, fixIts: [FixIt(Localized(zh: "改为“环境分”？同音", en: ""), replacing: place, with: "环境分")]))
    let shown = DiagnosticRenderer(files: [file], language: .chinese).renderEntry(fault)
    #expect(lines(shown)[1...2] == ["  H0000712 的 环镜分", "              ^^^^^^ 改为“环境分”？同音"])
  }

  @Test func `colour marks the severity but the word stays`() {
    let file = file("甲")
    let fault = Diagnostic(Reminder(range: range(of: "甲", in: file)))
    let shown = DiagnosticRenderer(files: [file], language: .chinese, color: true).render(fault)
    #expect(lines(shown)[0] == "\u{1B}[1;33m提醒 约0901\u{1B}[0m：村规民约不得设定罚款")
  }

  @Test func `further cures stand below the first`() {
    let file = file("甲")
    let place = range(of: "甲", in: file)
    let cures = ["乙", "丙"].map { FixIt(Localized(zh: "改为“\($0)”？", en: ""), replacing: place, with: $0) }
    let shown = DiagnosticRenderer(files: [file], language: .chinese).render(
      Diagnostic(Fault(range: place, fixIts: cures)))
    #expect(lines(shown).suffix(3) == ["     | ^^ 改为“乙”？", "  或 改为“丙”？", ""])
  }

  @Test func `a cure that does not fit beside the caret stands below it`() {
    let file = file(String(repeating: "户", count: 30))
    let place = SourceRange(file: file.id, start: 84, end: 90)
    let cure = FixIt(Localized(zh: "改为“包绿化”？同音，第54行声明", en: ""), replacing: place, with: "包绿化")
    let shown = lines(
      DiagnosticRenderer(files: [file], language: .chinese).render(Diagnostic(Fault(range: place, fixIts: [cure]))))
    #expect(shown[4] == "     | " + String(repeating: " ", count: 56) + "^^^^")
    #expect(shown[5] == "     | 改为“包绿化”？同音，第54行声明")
  }
}

struct ExcerptTests {
  private func excerpt(_ text: String, _ start: Int, _ end: Int) -> (line: String, caret: String) {
    let file = file(text)
    let fault = Diagnostic(Fault(range: SourceRange(file: file.id, start: start, end: end)))
    let shown = lines(DiagnosticRenderer(files: [file], language: .chinese).render(fault))
    return (shown[3], shown[4])
  }

  @Test func `an empty place and the end of a file get one caret`() {
    #expect(excerpt("扣分", 3, 3).caret == "     |   ^")
    #expect(excerpt("扣分", 6, 6).caret == "     |     ^")
    #expect(excerpt("", 0, 0).caret == "     | ^")
  }

  @Test func `a place of several lines shows the first of them`() {
    let shown = excerpt("扣分\n整改", 3, 10)
    #expect(shown.line == "   1 | 扣分")
    #expect(shown.caret == "     |   ^^")
  }

  @Test func `a tab takes the blanks to the next fourth column`() {
    let shown = excerpt("a\t商户", 2, 8)
    #expect(shown.line == "   1 | a   商户")
    #expect(shown.caret == "     |     ^^^^")
  }

  @Test func `invisible and control characters are shown as code points`() {
    let shown = excerpt("包\u{200B}绿化", 3, 6)
    #expect(shown.line == "   1 | 包U+200B绿化")
    #expect(shown.caret == "     |   ^^^^^^")
    #expect(excerpt("\u{1B}[2J", 0, 1).line == "   1 | U+001B[2J")
  }

  @Test func `no control character of a file's name or a message reaches the terminal`() {
    let file = file("甲", name: "甲\u{1B}c.yue")
    let text = Localized(zh: "没有叫“\u{1B}c”的事项", en: "")
    let shown = DiagnosticRenderer(files: [file], language: .chinese).render(
      Diagnostic(Fault(range: SourceRange(file: file.id, start: 0, end: 3), text: text)))
    #expect(!shown.contains("\u{1B}"))
  }

  @Test(arguments: [0, 5, 35, 60, 100, 195, 199])
  func `a long line is cut around the place, which stays in view under its caret`(character: Int) {
    // 200 different Han, so that the character above the caret tells whether it is the right one
    let text = String(String.UnicodeScalarView((0..<200).compactMap { Unicode.Scalar(0x4E00 + $0) }))
    let (line, caret) = excerpt(text, 3 * character, 3 * character + 3)
    #expect(line.displayWidth <= 80)
    #expect(caret.hasSuffix("^^") && !caret.hasSuffix("^^^"))
    var column = 0
    let above = line.unicodeScalars.first { scalar in
      defer { column += DisplayWidth.cells(of: scalar) }
      return column == caret.count - 2
    }
    #expect(above?.value == UInt32(0x4E00 + character))
    #expect(line.hasSuffix("...") == (character < 180))
  }

  @Test func `the line's number keeps its column up to 9,999 lines`() {
    let shown = excerpt(String(repeating: "\n", count: 122) + "甲", 122, 125)
    #expect(shown.line == " 123 | 甲")
  }
}

struct DiagnosticSummaryTests {
  private func renderer(_ count: Int, _ language: Language = .chinese) -> DiagnosticRenderer {
    DiagnosticRenderer(files: (0..<count).map { file("甲", id: $0) }, language: language)
  }

  private let place = SourceRange(file: SourceID(0), start: 0, end: 3)

  @Test func `errors and reminders are counted, and that nothing was run is said`() {
    let found = [Diagnostic(Fault(range: place)), Diagnostic(Reminder(range: place)), Diagnostic(Fault(range: place))]
    #expect(renderer(3).summary(found, exitCode: 3) == "人居环境.yue 等 3个文件：错误 2处，提醒 1处。规则没有运行（退出码 3）。\n")
    #expect(
      renderer(3, .english).summary(found, exitCode: 3)
        == "3 files, 人居环境.yue first: 2 errors, 1 warning. The rules were not run (exit code 3).\n")
  }

  @Test func `a limit counts as an error`() {
    #expect(
      renderer(1).summary([Diagnostic(Limit(range: place)), Diagnostic(Fault(range: place))]) == "人居环境.yue：错误 2处。\n")
  }

  @Test func `a clean file is called so`() {
    #expect(renderer(1).summary([]) == "人居环境.yue：没有错误。\n")
  }
}
