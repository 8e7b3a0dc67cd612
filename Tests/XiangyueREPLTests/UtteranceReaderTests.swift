import Testing
import XiangyueREPL

struct UtteranceReaderTests {
  /// What comes of lines typed one by one.
  private func utterances(_ lines: String...) -> [String] {
    var reader = UtteranceReader()
    var whole: [String] = []
    for line in lines { whole += reader.add(line[...]) }
    return whole + (reader.isOpen ? ["open"] : [])
  }

  @Test(arguments: [
    "A1 的 环境分", "黑榜", "巡查（结果 为 不合格）的 占比 按 网格", "为何 A1 在 黑榜？", "退出",
    "试改 第五条第一款第（一）项：30日内 违反 3次以上", "截至 2022-09-30", "数据 数据", "榜 红榜", "第五条第一款", "规约 的 名称",
    "# 说明，说明", "// 说明：说明", "“甲，乙”",
  ])
  func `an expression, a question and a command end with the line`(line: String) {
    #expect(utterances(line) == [line])
  }

  @Test(arguments: [
    "凡 商户", "凡 商户，每月", "主体 住户：户号 为 文字，编号；", "违反 第一条 的，扣 2分", "所称 商户，是指 住户", "规约 灵水社区居规民约",
    "引用 “总则.yue”", "第五条 门前三包：", "巡查（结果 为 不合格", "记 “警示书", "榜 红榜：每季度 评选",
  ])
  func `a declaration and a 款 go on until their 。`(line: String) {
    #expect(utterances(line) == ["open"])
    #expect(utterances(line, "完。") == [line + "\n完。"])
  }

  @Test func `a sentence with its 。 is whole`() {
    #expect(utterances("凡 商户，每月 应当 包卫生。") == ["凡 商户，每月 应当 包卫生。"])
    #expect(utterances("凡 商户，每月 应当 包卫生. ") == ["凡 商户，每月 应当 包卫生. "])
  }

  @Test func `an empty line ends what was begun`() {
    #expect(utterances("凡 商户，", "", "黑榜") == ["凡 商户，", "黑榜"])
    #expect(utterances("", "  ", "　") == [])
  }

  @Test func `a paragraph that was pasted is one utterance, whatever line ends are in it`() {
    var reader = UtteranceReader()
    #expect(reader.add(pasted: "凡 商户，\n每月\r\n应当 包卫生。") == ["凡 商户，\n每月\n应当 包卫生。"])
    #expect(reader.add(pasted: "凡 商户，\n\n每月\n\n应当 包卫生。\n") == ["凡 商户，\n每月\n应当 包卫生。"])
    #expect(reader.add(pasted: "凡 商户，\n每月") == [])
    #expect(reader.isOpen)
    #expect(reader.add("应当 包卫生。") == ["凡 商户，\n每月\n应当 包卫生。"])
  }

  @Test func `an article that was pasted keeps its paragraphs`() {
    var reader = UtteranceReader()
    let article = "第一条 门前三包：凡 商户，每月 应当 包卫生。\n违反 第一条 的，扣 2分。"
    #expect(
      reader.add(pasted: article + "\n第二条 其他：凡 商户，不得 违建。\nA1 的 环境分") == [
        article, "第二条 其他：凡 商户，不得 违建。", "A1 的 环境分",
      ])
  }

  @Test func `200 pasted questions are 200 utterances`() {
    var reader = UtteranceReader()
    let questions = (1...200).map { "A\($0) 的 环境分" }
    #expect(reader.add(pasted: questions.joined(separator: "\n")) == questions)
  }

  @Test func `what is left is told at the end`() {
    var reader = UtteranceReader()
    _ = reader.add("凡 商户，")
    #expect(reader.finish() == "凡 商户，")
    #expect(reader.finish() == nil)
    _ = reader.add("凡 商户，")
    reader.discard()
    #expect(!reader.isOpen)
  }
}
