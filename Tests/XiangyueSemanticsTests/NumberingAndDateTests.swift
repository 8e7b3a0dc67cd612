import Testing
import XiangyueColumns
import XiangyueSemantics
import XiangyueText

/// 约0401–0405.
struct NumberingAndDateTests {
  @Test func `a day that the month lacks is told the nearest`() throws {
    let rules = Rules(files: ["规约 试行。第一条 本规约 自 2022年9月31日 起 施行。"])
    #expect(rules.reports == ["约0401 1:17 2022年9月31日"])
    let message = try #require(rules.only)
    #expect(message.text.zh == "2022年9月没有31日，最近的是9月30日")
    #expect(message.fixIts.map(\.replacement) == ["2022年9月30日"])
  }

  @Test func `the cure is written as the date was`() throws {
    #expect(try #require(Rules(files: ["规约 试行。第一条 本规约 自 2023-02-29 起 施行。"]).only).fixIts[0].replacement == "2023-02-28")
    #expect(Rules(files: ["规约 试行。第一条 本规约 自 2024-02-29 起 施行。"]).reports == [])
  }

  @Test func `numbering is complained about once, where it slips`() throws {
    let rules = Rules("第二条 凡 住户，应当 包卫生。\n第四条 凡 住户，应当 清扫。\n第五条 违反 第二条 规定 的，扣 1分。")
    #expect(rules.reports == ["约0402 3:1 第四条"])
    #expect(try #require(rules.only).fixIts.map(\.replacement) == ["第三条"])
  }

  @Test func `chapters are counted through the file and sections through their chapter`() {
    let rules = Rules(files: [
      "规约 试行。第一章 总则\n第一节 甲\n第二节 乙\n第三章 附则\n第一节 丙\n第一条 本规约 自 2022年1月1日 起 施行。"
    ])
    #expect(rules.reports == ["约0403 4:1 第三章"])
  }

  @Test func `one wrong number in the middle is one slip`() {
    #expect(
      Rules("第二条 凡 住户，应当 包卫生。\n第七条 凡 住户，应当 清扫。\n第四条 违反 第二条 规定 的，扣 1分。").reports == ["约0402 3:1 第七条"])
  }

  @Test func `rules come into force once`() {
    #expect(Rules("第二条 本规约 自 2022年2月1日 起 施行。").reports == ["约0507 2:11 2022年2月1日"])
  }

  @Test func `rules have a name`() throws {
    let rules = Rules(files: ["第一条 本规约 自 2022年1月1日 起 施行。"])
    #expect(rules.reports == ["约0406 1:1 第一条"])
    #expect(try #require(rules.only).notes.first?.zh.contains("规约 灵水社区居规民约。") == true)
    // A slip in the line itself is told as such.
    #expect(Rules(files: ["规药 试行。\n第一条 本规约 自 2022年1月1日 起 施行。"]).reports == ["约0112 1:1 规药"])
  }

  @Test func `items are counted`() {
    let rules = Rules("第二条 凡 住户，应当 包卫生。\n第三条 有 下列 情形 之一 的，列入 黑榜：（一）违反 第二条 规定 的；（三）30日内 违反 3次以上 的。")
    #expect(rules.reports == ["约0404 3:39 （三）"])
  }

  @Test func `a regulation says when it comes into force`() throws {
    let rules = Rules(files: ["规约 试行。\n第一条 凡 住户，应当 包卫生。\n附件 口径\n\(Rules.tables)"])
    #expect(rules.reports == ["约0405 1:4 试行"])
    #expect(try #require(rules.only).notes.first?.zh.contains("第二条 本规约 自 2022年1月1日 起 施行。") == true)
    #expect(rules.program == nil)
  }
}
