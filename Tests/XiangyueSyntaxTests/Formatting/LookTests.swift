import Testing
import XiangyueSyntax
import XiangyueText

/// The one look of rule files (Grammar/formatting.md), sentence by sentence.
struct LookTests {
  @Test func `the shipped rules are in their one look`() throws {
    let text = try modelText()
    #expect(written(text) == text)
  }

  @Test func `between words stands one blank, beside signs none`() {
    #expect(sentence("凡　商户 ， 应当\t做到  包卫生 、 包绿化 。") == "凡 商户，应当 做到 包卫生、包绿化。")
    #expect(sentence("凡商户,应当做到包卫生、包绿化.") == "凡 商户，应当 做到 包卫生、包绿化。")
    #expect(sentence("凡 住户 （ 类型 为 商户 ） ， 应当 包卫生。") == "凡 住户（类型 为 商户），应当 包卫生。")
  }

  @Test func `a figure and its unit are written on to each other, and so is what bounds them`() {
    #expect(sentence("违反 前款 规定 的，扣 2 分，限 3 日 内 整改。") == "违反 前款 规定 的，扣 2分，限 3日内 整改。")
    #expect(sentence("30 日 内 违反 3 次 以上 的，扣 1分。") == "30日内 违反 3次以上 的，扣 1分。")
    #expect(sentence("人口 8 人 （含） 以上 的，扣 1分。") == "人口 8人（含）以上 的，扣 1分。")
    #expect(sentence("学历 高中以上 的，每 次 扣 1分，每 季度 至多 2分。") == "学历 高中 以上 的，每次 扣 1分，每季度 至多 2分。")
    #expect(sentence("同一日 同一 事项 只计 最高。") == "同一 日 同一 事项 只计 最高。")
    #expect(sentence("凡 住户，每 周一、周四 应当 包卫生。") == "凡 住户，每周一、周四 应当 包卫生。")
  }

  @Test func `a limit before a day is written on, a day of the month is not`() {
    #expect(sentence("凡 红白事，应当 在 办理日期 5日 前 报备。") == "凡 红白事，应当 在 办理日期 5日前 报备。")
    #expect(sentence("凡 红白事，应当 在 办理日期 前 5日 内 报备。") == "凡 红白事，应当 在 办理日期 前 5日内 报备。")
    #expect(sentence("凡 住户，应当 在 每月 25日前 报备。") == "凡 住户，应当 在 每月 25日 前 报备。")
    #expect(sentence("凡 住户，应当 在 每月 末日前 报备。") == "凡 住户，应当 在 每月 末日 前 报备。")
  }

  @Test func `citations are written as one word`() {
    #expect(sentence("违反 第一条 第一款 第（二）项 规定 的，扣 1分。") == "违反 第一条第一款第（二）项 规定 的，扣 1分。")
    #expect(sentence("违反 前款 第（二）项、本条 第一款 规定 的，扣 1分。") == "违反 前款第（二）项、本条第一款 规定 的，扣 1分。")
  }

  @Test func `signs of arithmetic have blanks beside them`() {
    #expect(sentence("凡 红白事，桌数 不得 超过 人数÷10*2+1桌。") == "凡 红白事，桌数 不得 超过 人数 ÷ 10 × 2 + 1桌。")
  }

  @Test func `run together, a difference does not become a day`() {
    let text = "凡 红白事，桌数 不得 超过 2022 - 8 - 1桌。"
    #expect(sentence(text) == text)
    let posted = sentence(text, as: .runTogether)
    #expect(posted.contains("2022 "))
    #expect(sentence(posted) == text)
  }

  @Test func `a name that begins like a comment stays behind a sign or a word`() {
    let text = "单位 甲、#楼。\n\n日程 甲：每年 3月5日。\n"
    #expect(written(text) == text)
    let rules = "主体 住户：\n  户号 为 文字，编号。\n\n第一条 甲：\n  凡 住户，应当 甲、#楼。\n  违反 前款 规定 的，甲、#楼 扣 1分。\n"
    for style in RuleStyle.allCases { #expect(written(written(rules, as: style)) == rules) }
  }

  @Test func `days in sentences are written with 年月日, 天 as 日, figures in half width`() {
    #expect(sentence("本规约 自 ２０２２/０８/０１ 起 施行。") == "本规约 自 2022年8月1日 起 施行。")
    #expect(sentence("违反 前款 规定 的，限 ３天内 整改。") == "违反 前款 规定 的，限 3日内 整改。")
    #expect(written("日程 甲：每年 03月05日。\n") == "日程 甲：每年 3月5日。\n")
  }

  @Test func `Han numerals, times and quoted text stay as they are written`() {
    #expect(sentence("第三次起，扣 两分，记 “ａ， b”。") == "第三次 起，扣 两分，记 “ａ， b”。")
    #expect(written("日程 甲：每月 5日 8：30 至 9时。\n") == "日程 甲：每月 5日 8:30 至 9时。\n")
    #expect(sentence("违反 前款 规定 的，记 「他说“好”」，上报 \"镇政府\"。") == "违反 前款 规定 的，记 「他说“好”」，上报 “镇政府”。")
    #expect(written("引用 《总则.yue》。\n") == "引用 《总则.yue》。\n")
  }

  @Test func `titles stay, without what nobody sees`() {
    #expect(written("规约 甲村  公约。\n第一章  总 则\n") == "规约 甲村  公约。\n\n第一章 总 则\n")
    #expect(written("规约 甲\u{200B}村。\n") == "规约 甲村。\n")
    #expect(written("附件：台账\n单位 车次。\n") == "附件：台账\n\n单位 车次。\n")
    #expect(
      written("第三条 （ 2022-8-1 修订 ）本规约自2022-08-01起施行。")
        == "第三条（2022年8月1日 修订） 本规约 自 2022年8月1日 起 施行。\n")
    #expect(
      written("第三条 （ 2022-8-1 修订 ）门前：本规约 自 2022-08-01 起 施行。") == """
        第三条（2022年8月1日 修订） 门前：
          本规约 自 2022年8月1日 起 施行。

        """)
  }

  @Test func `words for what no rule may provide for stay as they are`() {
    #expect(sentence("违反 前款 规定 的，没收 物品，扣1分。") == "违反 前款 规定 的，没收 物品，扣 1分。")
    #expect(sentence("凡住户，应当及时包卫生。") == "凡 住户，应当 及时 包卫生。")
  }

  @Test func `line ends are those of the file's first line, and it ends in one`() {
    #expect(written("规约 甲。\r\n单位 车次。") == "规约 甲。\r\n\r\n单位 车次。\r\n")
    #expect(written("单位 车次。\n\n\n") == "单位 车次。\n")
    #expect(written("") == "")
    #expect(written("\u{FEFF}# 注\n\n") == "# 注\n")
  }

  @Test func `no line begins with a word that would begin a sentence`() {
    let columns = "记录 账：\n  日期 为 日期；单位 为 文字；记录 为 文字；附件数 为 个。\n"
    #expect(written(columns) == columns)
    #expect(written(columns.replacing("；", with: ";")) == columns)
  }

  @Test func `an example that belongs to an article keeps its cells, too`() {
    let text = """
      主体 住户：
        户号 为 文字，编号；
        门牌 为 文字；
        入住 为 日期。

      第一条 甲：
        例 一：
          设 住户：户号 A1，门牌 2022.8.3，入住 2022.8.3，限期 3天；
          截至 2022年8月9日。

      """
    #expect(written(text) == text.replacing("入住 2022.8.3", with: "入住 2022-08-03"))
  }

  @Test func `a file with a fault is not written`() {
    #expect(refusal(read("第一条 甲：\n  违反 前款 规定，扣 2分。")) == .broken)
    #expect(refusal(read(String(repeating: "（", count: 70) + "第一条")) == .broken)
  }

  private func refusal(_ tree: SyntaxTree) -> FormatRefusal? {
    do throws(FormatRefusal) {
      _ = try format(tree)
      return nil
    } catch {
      return error
    }
  }
}
