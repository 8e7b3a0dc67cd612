import Testing
import XiangyueSyntax
import XiangyueText

/// What rules are written with and this version does not judge, and what no village may provide for: the word is named.
struct UnjudgedWordTests {
  private func tree(_ paragraph: String) -> SyntaxTree {
    parse("第一条 甲：\n\(paragraph)\n附件\n主体 住户：户号 为 文字，编号。\n事项 包卫生：以 巡查 为据。")
  }

  @Test(arguments: [
    ("违反 前款 规定 的，奖 100元。", "奖"), ("违反 前款 规定 的，降 1级；连续 2次 的，扣 1分。", "降"), ("违反 前款 规定 的，记 “表态发言”。", "记"),
    ("违反 前款 规定 的，暂停 红榜 资格。", "暂停"), ("违反 前款 规定 的，扣 2分，只计 最高。", "只计"), ("违反 前款 规定 的，扣 2分，扣完 为止。", "扣完"),
    ("违反 前款 规定 的，直接 定为 一星。", "直接"), ("违反 前款 规定 的，每超 1桌 扣 2分。", "每超"), ("自 2024年1月1日 起 废止。", "废止"),
    ("凡 住户，应当 在 7日内 包卫生。", "在 7日内"), ("凡 住户，应当 24小时内 包卫生。", "24小时内"), ("凡 住户，应当 先 包卫生，再 清扫。", "先"),
    ("引用 “总则.yue”。", "引用"), ("参数 上限：自 2022年9月1日 起 为 20桌。", "参数"),
  ])
  func `a word that is not judged is named where it stands`(_ paragraph: String, _ word: String) {
    let tree = tree(paragraph)
    #expect(tree.faults == ["约0112 \(word)"])
    #expect(tree.diagnostics.first?.text.zh == "“\(word)”这一版还不能核对")
    #expect(tree.diagnostics.first?.notes.first?.zh.hasPrefix("可以写：") == true)
  }

  @Test func `an amendment is named, and its article is read`() {
    let tree = parse("第一条（2023年1月1日 修订） 卫生：\n凡 住户，应当 包卫生。\n附件\n事项 包卫生：以 巡查 为据。")
    #expect(tree.faults == ["约0112 （2023年1月1日 修订）"])
    #expect(tree.outline.contains("NormSyntax"))
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
