import Testing
import XiangyueSyntax
import XiangyueText

/// What rules are written with and this version does not judge: the word is named. What no village may provide for is read.
struct UnjudgedWordTests {
  private func tree(_ paragraph: String) -> SyntaxTree {
    parse("第一条 甲：\n\(paragraph)\n附件\n主体 住户：户号 为 文字，编号。\n事项 包卫生：以 巡查 为据。")
  }

  @Test(arguments: [
    ("违反 前款 规定 的，扣 2分，扣完 为止。", "扣完"),
  ])
  func `a word that is not judged is named where it stands`(_ paragraph: String, _ word: String) {
    let tree = tree(paragraph)
    #expect(tree.faults == ["约0112 \(word)"])
    #expect(tree.diagnostics.first?.text.zh == "“\(word)”这一版还不能核对")
    #expect(tree.diagnostics.first?.notes.first?.zh.hasPrefix("可以写：") == true)
  }

  @Test(arguments: [
    ("违反 前款 规定 的，没收 物品。", "没收 物品"), ("违反 前款 规定 的，停水停电3日。", "停水停电3日"), ("违反前款规定的，断电。", "断电"),
    ("违反 前款 规定 的，取消 低保 资格。", "取消 低保 资格"), ("违反 前款 规定 的，扣 2分，取消低保。", "取消低保"),
    ("初次 的，取消 入学 资格；再次 的，没收 工具。", "取消 入学 资格"),
    ("违反 前款 规定 的，扣押 车辆。", "扣押 车辆"), ("违反 前款 规定 的，限制 入学。", "限制 入学"),
    ("违反 前款 规定 的，不得 享受 低保。", "不得 享受 低保"), ("违反 前款 规定 的，并处 200元 以下 的 罚款。", "并处 200元 以下 的 罚款"),
  ])
  func `what is unlawful is one stretch up to the next sign`(_ paragraph: String, _ text: String) {
    #expect(tree(paragraph).tokens.contains { $0.kind == .title && $0.text == text })
  }

  @Test(arguments: [
    "违反 前款 规定 的，上报 救助站。", "没收 物品 的，扣 2分。", "违反 前款 规定 没收 物品。", "违反 前款 规定 的，停水 并 扣 2分。",
    "违反 前款 规定 的，记 “没收 物品”。", "低保户 不适用 本条 规定。",
  ])
  func `what has a meaning of its own is never taken for unlawful`(_ paragraph: String) {
    #expect(!tree(paragraph).tokens.contains { $0.kind == .title && $0.text != "甲" })
  }

  @Test func `a declared name that holds a forbidden word is that name`() {
    let text = """
      第一条 甲：
      违反 前款 规定 的，停水通知 扣 2分。
      违反 前款 规定 的，列入 停水榜，停水通知。
      附件
      事项 停水通知：以 巡查 为据。
      """
    #expect(!parse(text).tokens.contains { $0.kind == .title && $0.text != "甲" })
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
