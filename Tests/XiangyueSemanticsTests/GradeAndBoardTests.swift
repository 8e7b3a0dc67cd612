import Testing
import XiangyueColumns
import XiangyueSemantics
import XiangyueText

/// 约0601–0605, and the warning 约0901.
struct GradeAndBoardTests {
  private func grades(_ lines: String) -> [String] {
    Rules("", declaring: "等级 星级：每季度 按 环境分 评定；\(lines)。").reports
  }

  @Test func `steps from high to low are no overlap`() {
    #expect(grades("95分以上 为 五星；90分以上 为 四星；其余 为 三星") == [])
    #expect(grades("90分以上 为 甲；80分以上 不满 90分 为 乙；不满 80分 为 丙") == [])
  }

  @Test func `a grade that an earlier line takes whole is out of reach`() {
    #expect(grades("80分以上 为 甲；90分以上 为 乙；其余 为 丙") == ["约0601 4:30 90分以上 为 乙"])
    #expect(grades("60分以上 为 甲；不满 60分 为 乙；其余 为 丙") == ["约0601 4:41 其余 为 丙"])
  }

  @Test func `two grades for one number overlap`() throws {
    let rules = Rules("", declaring: "等级 星级：每季度 按 环境分 评定；60分以上 90分以下 为 甲；90分以上 为 乙。")
    #expect(rules.reports == ["约0601 4:36 90分以上 为 乙"])
    #expect(try #require(rules.only).text.zh == "“乙”与“甲”有重叠的分")
  }

  @Test func `numbers between two grades have none`() throws {
    let rules = Rules("", declaring: "等级 星级：每季度 按 环境分 评定；70分以上 为 甲；60分以上 69分以下 为 乙。")
    #expect(rules.reports == ["约0602 4:4 星级"])
    #expect(try #require(rules.only).text.zh == "69分与70分之间（如69.5分）没有等级")
  }

  @Test func `a single number can be left out`() throws {
    let rules = Rules("", declaring: "等级 星级：每季度 按 环境分 评定；超过 90分 为 甲；不满 90分 为 乙。")
    #expect(rules.reports == ["约0602 4:4 星级"])
    #expect(try #require(rules.only).text.zh == "90分没有等级")
  }

  @Test func `grades go by the period of their account`() {
    #expect(Rules("", declaring: "等级 星级：每年 按 环境分 评定；90分以上 为 甲。").reports == ["约0306 4:7 每年"])
  }

  @Test func `boards that wait for each other are told the way round`() throws {
    let boards = "榜 甲榜：每季度 评选，列 住户；须 不在 乙榜。\n榜 乙榜：每季度 评选，列 住户；须 本年 列入 甲榜 2次以上。"
    let rules = Rules("", declaring: boards)
    #expect(rules.reports == ["约0604 4:3 甲榜"])
    #expect(try #require(rules.only).text.zh == "榜互相等待：甲榜→乙榜→甲榜")
  }

  @Test func `a board that no article enters and that takes nobody would list everybody`() throws {
    let open = Rules("", declaring: "榜 红榜：每季度 公布，列 住户；公示 7日。")
    #expect(open.reports == ["约0606 4:3 红榜"])
    #expect(try #require(open.only).notes.first?.zh.contains("列入 红榜") == true)
    #expect(Rules("", declaring: "榜 红榜：每季度 公布，列 住户；须 无 违反。").reports == [])
    #expect(Rules("", declaring: "榜 红榜：每季度 公布，列 住户；按 环境分 从高到低 排名。").reports == [])
    let duty = "第二条 凡 住户，应当 包卫生。\n  违反 前款 规定 的，"
    #expect(Rules(duty + "列入 红榜。", declaring: "榜 红榜：每季度 公布，列 住户。").reports == [])
    // The clause that enters it has a fault of its own, and so has the name behind 列入.
    #expect(Rules(duty + "列入 红榜，扣 2。", declaring: "榜 红榜：每季度 公布，列 住户。").reports == ["约0106 3:22 2"])
    #expect(Rules(duty + "列入 红傍。", declaring: "榜 红榜：每季度 公布，列 住户。").reports == ["约0205 3:17 红傍"])
  }

  @Test func `a grade is named once, and a line has one bound on each side`() {
    #expect(grades("95分以上 为 五星；90分以上 为 五星；其余 为 三星") == ["约0210 4:39 五星"])
    #expect(grades("90分以上 80分以上 为 五星；其余 为 三星") == ["约0507 4:26 80分以上"])
  }

  @Test func `what a board or account can have once is said once`() {
    #expect(
      Rules("", declaring: "榜 红榜：每季度 评选，取 住户 前 5户；按 环境分 从高到低 排名；公示 7日；公示 8日。").reports == [
        "约0507 4:46 8日"
      ])
    #expect(Rules("", declaring: "积分 文明分：按 社区 计；每年 基础分 0分，最高 9分，最高 10分。").reports == ["约0507 4:34 10分"])
  }

  @Test func `a definition can't be explained by itself`() {
    #expect(Rules("", declaring: "所称 贫困户，是指 贫困户（类型 为 居民）。").reports == ["约0605 4:4 贫困户"])
  }

  @Test func `a fine is flagged with the law and a lawful wording, and does not stop the run`() throws {
    let rules = Rules("第二条 凡 住户，应当 包卫生。\n  违反 前款 规定 的，罚款 200元。")
    #expect(rules.reports == ["约0901 3:14 罚款 200元"])
    let message = try #require(rules.only)
    #expect(message.severity == .warning)
    #expect(message.fixIts.map(\.replacement) == ["扣 2分，限 3日内 整改"])
    #expect(message.notes.first?.zh.contains("村民委员会组织法第三十一条第二款（2026年1月1日前为第二十七条第二款）") == true)
    #expect(message.notes.first?.zh.contains("城市居民委员会组织法第三十一条第二款（2026年1月1日前为第十五条第二款）") == true)
    #expect(rules.program != nil)
  }
}
