import Testing
import XiangyueColumns
import XiangyueSemantics
import XiangyueText

/// 约0201–0212. Each source has one slip; the report stands under its very characters, and nothing else is reported.
struct UndeclaredNameTests {
  @Test func `a matter that sounds like a declared one is offered that one, with where it was declared`() throws {
    let rules = Rules("第二条 门前：\n  凡 商户，应当 做到 包绿话。\n  违反 前款 规定 的，扣 2分。")
    #expect(rules.reports == ["约0201 3:14 包绿话"])
    let message = try #require(rules.only)
    #expect(message.text.zh == "没有叫“包绿话”的事项")
    #expect(message.fixIts.first?.replacement == "包绿化")
    #expect(message.fixIts.first?.text.zh == "改为“包绿化”？同音，第12行声明")
    #expect(message.notes.first?.zh == "可用的事项：包卫生、包绿化、清扫")
  }

  @Test func `a name is complained about once an article`() {
    let rules = Rules("第二条 门前：\n  凡 商户，应当 做到 包绿话。\n  违反 前款 规定 的，包绿话 扣 2分。\n第三条 凡 住户，应当 包绿话。")
    #expect(rules.reports == ["约0201 3:14 包绿话", "约0201 5:13 包绿话"])
  }

  @Test func `a duty that no record shows asks for its evidence`() throws {
    let rules = Rules("第二条 凡 住户，应当 签承诺书。")
    #expect(rules.reports == ["约0204 2:13 签承诺书"])
    #expect(try #require(rules.only).text.zh.contains("请用 事项 签承诺书：以 … 为据"))
  }

  @Test func `a set is sought among subjects, definitions and records`() throws {
    let rules = Rules("第二条 凡 商胡，应当 包卫生。")
    #expect(rules.reports == ["约0202 2:7 商胡"])
    #expect(try #require(rules.only).fixIts.map(\.replacement) == ["商户"])
  }

  @Test func `a definition of an undeclared subject is one mistake, not as many as it is used`() {
    let rules = Rules(
      "第二条 凡 党员户，应当 包卫生。\n第三条 凡 党员户，应当 清扫。", declaring: "所称 党员户，是指 住护（类型 为 居民）。")
    #expect(rules.reports == ["约0202 5:11 住护"])
  }

  @Test func `a field is sought among those of its record`() throws {
    let rules = Rules("第二条 凡 红白事（类形 为 喜事），桌数 不得 超过 20桌。")
    #expect(rules.reports == ["约0203 2:11 类形"])
    #expect(try #require(rules.only).text.zh == "红白事 没有叫“类形”的字段")
  }

  @Test func `a score of another subject is told how it is put together`() throws {
    let rules = Rules("第二条 榜单：\n  榜 竞比：每季度 评选，列 社区；按 环境分 从高到低 排名。")
    #expect(rules.reports == ["约0203 3:22 环境分"])
    #expect(try #require(rules.only).notes.first?.zh.contains("所辖 住户 的 环境分 的 平均") == true)
  }

  @Test func `a misspelt score is offered the score`() throws {
    let rules = Rules("第二条 榜单：\n  榜 红榜：每季度 评选，列 住户；按 环镜分 从高到低 排名。")
    #expect(rules.reports == ["约0203 3:22 环镜分"])
    #expect(try #require(rules.only).fixIts.first?.replacement == "环境分")
    #expect(try #require(rules.only).text.zh == "住户 没有叫“环镜分”的字段、积分或定义")
  }

  @Test func `a board, an account, a schedule and a record are each sought among their own`() {
    #expect(Rules("第二条 凡 住户，应当 包卫生。\n  违反 前款 规定 的，列入 黑傍。").reports == ["约0205 3:17 黑傍"])
    #expect(Rules("第二条 凡 住户，应当 包卫生。\n  违反 前款 规定 的，扣 2分 计入 环镜分。").reports == ["约0206 3:22 环镜分"])
    #expect(Rules("第二条 凡 住户，每逢 清结日 应当 清扫。").reports == ["约0207 2:13 清结日"])
    #expect(
      Rules("第二条 凡 住户，应当 扫雪。", declaring: "事项 扫雪：以 寻查 为据；有 记录 的，视为 做到。").reports
        == ["约0209 4:9 寻查"])
  }

  @Test func `a value is sought among those of its field`() throws {
    let rules = Rules("第二条 凡 红白事（类别 为 喜市），桌数 不得 超过 20桌。")
    #expect(rules.reports == ["约0208 2:16 喜市"])
    let message = try #require(rules.only)
    #expect(message.text.zh == "类别 没有“喜市”这个值")
    #expect(message.notes.first?.zh == "可写的值：喜事、丧事")
  }

  @Test func `本事项 has to be a value of its field, for each matter named`() {
    let rules = Rules("", declaring: "事项 包秩序：以 巡查（项目 为 本事项）为据；结果 为 合格 的，视为 做到。")
    #expect(rules.reports == ["约0208 4:4 包秩序"])
  }

  @Test func `one name for two things tells both places`() throws {
    let rules = Rules("", declaring: "日程 黑榜：每月 5日。")
    #expect(rules.reports == ["约0210 6:3 黑榜"])
    #expect(try #require(rules.only).text.zh == "“黑榜”写了两次：第4行已经有了")
  }

  @Test func `a field of a name that its table has already is declared twice`() {
    let rules = Rules("", declaring: "记录 走访：日期 为 日期；户号 为 住户；日期 为 日期。")
    #expect(rules.reports == ["约0210 4:23 日期"])
  }

  @Test func `a type that is none is told how a unit is declared`() throws {
    let rules = Rules("", declaring: "记录 走访：日期 为 日期；户号 为 住户；里程 为 公里。")
    #expect(rules.reports == ["约0212 4:28 公里"])
    #expect(try #require(rules.only).notes.first?.zh.contains("单位 公里。") == true)
  }

  @Test func `a declared unit is a type`() {
    #expect(Rules("", declaring: "单位 车次。\n记录 清运：日期 为 日期；户号 为 住户；垃圾 为 车次。").reports == [])
  }

  @Test func `names of one file are known in another`() {
    let rules = Rules(files: [
      "规约 试行。第一条 凡 住户，应当 清扫。\n第二条 本规约 自 2022年1月1日 起 施行。",
      "主体 住户：户号 为 文字，编号。\n记录 签到：日期 为 日期；户号 为 住户。\n事项 清扫：以 签到 为据；有 记录 的，视为 做到。",
    ])
    #expect(rules.reports == [])
    #expect(rules.program != nil)
  }
}
