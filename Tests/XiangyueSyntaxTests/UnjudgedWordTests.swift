import Testing
import XiangyueSyntax
import XiangyueText

/// What rules are written with and this version does not judge, and what no village may provide for: the word is named.
struct UnjudgedWordTests {
  private func tree(_ paragraph: String) -> SyntaxTree {
    parse("第一条 甲：\n\(paragraph)\n附件\n主体 住户：户号 为 文字，编号。\n事项 包卫生：以 巡查 为据。")
  }

  @Test(arguments: [
    ("违反 前款 规定 的，暂停 红榜 资格。", "暂停"), ("违反 前款 规定 的，扣 2分，扣完 为止。", "扣完"),
    ("违反 前款 规定 的，直接 定为 一星。", "直接"), ("违反 前款 规定 的，每超 1桌 扣 2分。", "每超"),
    ("兑换 可兑分：以 登记 为据。", "兑换"), ("评分表 村庄：按 村 计。", "评分表"),
  ])
  func `a word that is not judged is named where it stands`(_ paragraph: String, _ word: String) {
    let tree = tree(paragraph)
    #expect(tree.faults == ["约0112 \(word)"])
    #expect(tree.diagnostics.first?.text.zh == "“\(word)”这一版还不能核对")
    #expect(tree.diagnostics.first?.notes.first?.zh.hasPrefix("可以写：") == true)
  }

  @Test(arguments: [
    ("违反 前款 规定 的，没收 物品。", "没收", "行政处罚法第十六条"), ("违反 前款 规定 的，停水停电3日。", "停水停电", "行政强制法第四十三条"),
    ("违反 前款 规定 的，断电。", "断电", "行政强制法第四十三条"), ("违反 前款 规定 的，取消 低保 资格。", "低保", "社会救助法"),
    ("违反 前款 规定 的，取消低保。", "低保", "社会救助法"), ("违反 前款 规定 的，取消 入学 资格。", "入学", "义务教育法第四条"),
  ])
  func `what is unlawful is named with the law`(_ paragraph: String, _ word: String, _ law: String) {
    let tree = tree(paragraph)
    #expect(tree.faults == ["约0902 \(word)"])
    let notes = tree.diagnostics.first?.notes.map(\.zh) ?? []
    #expect(notes.first?.contains(law) == true)
    #expect(notes.first?.contains("村民委员会组织法第三十一条（2026年1月1日前为第二十七条）") == true)
  }

  @Test func `two words that overlap are the only fault of their clause`() {
    let text = """
      第一条 甲：
      违反 前款 规定 的，每项目的扣 1分。
      附件
      记录 目标：日期 为 日期；项目 为 文字；目的 为 文字。
      """
    #expect(parse(text).diagnostics.map(\.code.number) == [122])
  }
}
