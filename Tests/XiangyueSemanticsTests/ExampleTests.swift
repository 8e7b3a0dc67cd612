import Testing
import XiangyueCalendar
import XiangyueSemantics

@Suite struct ExampleTests {
  /// Reports of an example that stands behind the tables of `Rules`, without their lines.
  private func reports(_ steps: String) -> [String] {
    rules(steps).reports.map { report in
      let words = report.split(separator: " ", maxSplits: 2)
      return words.count == 3 ? "\(words[0]) \(words[2])" : report
    }
  }

  private func rules(_ steps: String) -> Rules {
    Rules("第二条 凡 商户，应当 做到 包卫生。", declaring: "例 一个：\(Self.given)\(steps)。")
  }

  private static let given = """
    设 社区：社区名 灵水；设 住户：户号 A1，社区 灵水，类型 商户，人口 3人；
    设 巡查：日期 2022-08-01，户号 A1，项目 包卫生，结果 合格；
    """

  @Test func `rows are kept as the table would have them`() throws {
    let text = """
      设 住户（户号，学历，常住，人口）：（A2，高中，是，空）、（“A 3”，“小学”，否，１２人）；则 A1 在 黑榜
      """
    let example = try #require(rules(text).program?.examples.first)
    guard case .rows(let rows) = example.subjects[1] else {
      Issue.record("no rows")
      return
    }
    // 户号 社区 类型 学历 常住 人口
    #expect(
      rows.map(\.cells) == [
        ["A1", "灵水", "商户", "", "", "3"], ["A2", "", "", "高中", "是", ""], ["A 3", "", "", "小学", "否", "12"],
      ])
    guard case .none = example.records[1] else {
      Issue.record("签到 is not given")
      return
    }
  }

  @Test func `a claim is as of the day before it, else of the first, else of the last row of a record`() throws {
    func days(_ steps: String) throws -> [String] {
      try #require(rules(steps).program?.examples.first).claims.map(\.asOf.isoText)
    }
    #expect(try days("则 A1 在 黑榜") == ["2022-08-01"])
    #expect(try days("设 签到：日期 2022-08-09，户号 A1；则 A1 在 黑榜") == ["2022-08-09"])
    #expect(
      try days("则 A1 在 黑榜；截至 2022年9月1日；则 A1 在 黑榜；截至 2022-09-02；则 A1 在 黑榜")
        == ["2022-09-01", "2022-09-01", "2022-09-02"])
  }

  @Test func `a cell that does not fit its column is told at the cell`() {
    #expect(reports("设 住户：户号 A2，类型 商胡；则 A1 在 黑榜") == ["约0208 商胡"])
    #expect(reports("设 住户：户号 A2，人口 3桌；则 A1 在 黑榜") == ["约0307 3桌"])
    #expect(reports("设 住户：户号 A2，人口 三口；则 A1 在 黑榜") == ["约0301 三口"])
    #expect(reports("设 住户：户号 A2，人口 -3人；则 A1 在 黑榜") == ["约0301 -3人"])
    #expect(reports("设 住户：户号 A2，人口 2.5；则 A1 在 黑榜") == ["约0301 2.5"])
    #expect(reports("设 红白事：日期 2022-08-01，每桌价格 -2.5元；则 A1 在 黑榜") == [])
    #expect(reports("设 住户：户号 A2，常住 对；则 A1 在 黑榜") == ["约0301 对"])
    #expect(reports("设 签到：日期 8月1日，户号 A1；则 A1 在 黑榜") == ["约0301 8月1日"])
    #expect(reports("设 签到：日期 2022-02-30，户号 A1；则 A1 在 黑榜") == ["约0401 2022-02-30"])
    #expect(reports("设 签到：日期 “昨天”，户号 A1；则 A1 在 黑榜") == ["约0301 “昨天”"])
    #expect(reports("设 签到：日期 2022-08-01，户主 甲；则 A1 在 黑榜") == ["约0203 户主"])
    #expect(
      reports("设 巡查：日期 2022-08-02，户号 A1，整改日期 2022-08-01；则 A1 在 黑榜")
        == ["约0301 2022-08-02，户号 A1，整改日期 2022-08-01"])
  }

  @Test func `whom a row refers to must be there`() {
    #expect(reports("设 签到：日期 2022-08-01，户号 A9；则 A1 在 黑榜") == ["约0216 A9"])
    #expect(reports("设 住户：户号 A2，社区 凌水；则 A1 在 黑榜") == ["约0216 凌水"])
    // Whoever a file holds is known when it is read.
    #expect(reports("设 社区 取自 “社区.csv”；则 A1 在 黑榜") == ["约0507 社区"])
    let files = "例 一个：设 社区 取自 “社区.csv”；设 住户：户号 A1，社区 甲村；截至 2022-08-01；则 A1 在 黑榜。"
    #expect(Rules("第二条 凡 商户，应当 做到 包卫生。", declaring: files).reports == [])
  }

  @Test func `a key stands once, and no subject is without it`() {
    #expect(reports("设 住户：户号 A1；则 A1 在 黑榜") == ["约0210 A1"])
    #expect(reports("设 住户：社区 灵水；则 A1 在 黑榜") == ["约0311 灵水"])
  }

  @Test func `whom a claim is about must be there, and be one`() {
    #expect(reports("则 A9 在 黑榜") == ["约0216 A9"])
    #expect(reports("则 A1 的 环境分 高于 A9 的 环境分") == ["约0216 A9"])
    #expect(reports("则 A1 的 社区 为 凌水") == ["约0216 凌水"])
    #expect(reports("设 住户：户号 灵水；则 灵水 的 户号 为 “灵水”") == [])
    #expect(reports("设 住户：户号 灵水；则 灵水 对 第二条 为 待查") == [])
    #expect(reports("设 住户：户号 灵水；则 灵水 有 违反") == ["约0217 灵水"])
    #expect(reports("设 住户：户号 灵水；则 住户 灵水 有 违反") == [])
    #expect(reports("则 社区 A1 有 违反") == ["约0216 A1"])
  }

  @Test func `what is claimed is looked up as everywhere`() {
    #expect(reports("则 A1 的 环镜分 为 88分") == ["约0203 环镜分"])
    #expect(reports("则 A1 的 环境分 为 88元") == ["约0307 88元"])
    #expect(reports("则 A1 在 白榜") == ["约0205 白榜"])
    #expect(reports("则 灵水 在 黑榜") == ["约0301 黑榜"])
    #expect(reports("则 A1 的 类型 在 黑榜") == ["约0301 在 黑榜"])
    #expect(reports("则 A1 对 第九条 为 违规") == ["约0502 第九条"])
    #expect(reports("则 A1 对 前款 为 违规") == ["约0306 前款"])
    #expect(reports("则 A1 对 第二条 包绿话 为 违规") == ["约0201 包绿话"])
    #expect(reports("则 A1 对 第二条 包绿化 为 违规") == ["约0506 包绿化"])
    #expect(reports("则 灵水 对 第二条 为 违规") == ["约0301 第二条"])
  }

  @Test func `an example that claims nothing, or has no day, is told`() {
    func reports(_ example: String) -> [String] {
      Rules("第二条 凡 商户，应当 做到 包卫生。", declaring: example).reports.map { String($0.prefix(5)) }
    }
    #expect(reports("例 没有则：设 社区：社区名 灵水；截至 2022-01-01。") == ["约0311"])
    #expect(reports("例 没有日期：设 社区：社区名 灵水；则 灵水 的 社区名 为 “灵水”。") == ["约0311"])
    #expect(reports("例 文件没有截至：设 数据 取自 “数据”；则 A1 在 黑榜。") == ["约0311"])
    #expect(reports("例 都有：设 社区：社区名 灵水；截至 2022-01-01；则 灵水 的 社区名 为 “灵水”。") == [])
  }

  @Test func `a check does not count what claims ask`() throws {
    let program = try #require(
      rules("则 A1 的 巡查（结果 为 合格） 的 次数 为 1次；则 A1 本年 有 巡查").program)
    #expect(program.queries.isEmpty)
    #expect(program.recordAggregates.isEmpty)
    #expect(program.exampleQueries.count == 1)
    #expect(program.exampleAggregates.count == 1)
    let asking = program.answering([])
    #expect(asking.queries.count == 1)
    #expect(asking.recordAggregates.count == 1)
  }

  @Test func `a claim about a duty that binds nobody known is silent: the duty is told`() {
    let rules = Rules(
      "第二条 凡 商胡，应当 做到 包卫生。", declaring: "例 一个：\(Self.given)则 A1 对 第二条 为 违规；则 A1 对 第二条 包卫生 为 违规。")
    #expect(rules.reports.map { String($0.prefix(5)) } == ["约0202"])
  }
}
