import Testing
import XiangyueColumns
import XiangyueSemantics
import XiangyueSyntax
import XiangyueText

/// 约0501–0506: what consequences refer to.
struct CitationCheckTests {
  private let duty = "第二条 门前：\n  凡 住户，应当 包卫生。\n"

  @Test func `前款 that has no duty is told which one was meant`() throws {
    let rules = Rules(duty + "  违反 前款 规定 的，扣 2分。\n  违反 前款 规定 的，列入 黑榜。")
    #expect(rules.reports == ["约0501 5:6 前款"])
    let message = try #require(rules.only)
    #expect(message.text.zh == "前款（第二款）没有义务，是指“第一款”吗？")
    #expect(message.fixIts.map(\.replacement) == ["第一款"])
  }

  @Test func `第一款 and 本条 reach the duty`() {
    let rules = Rules(duty + "  违反 前款 规定 的，扣 2分。\n  违反 第一款 规定 的，列入 黑榜。\n  违反 本条 规定 的，扣 1分。")
    #expect(rules.reports == [])
    #expect(rules.program?.clauses.count == 3)
  }

  @Test func `an article that is not there can't be broken`() throws {
    let rules = Rules(duty + "  违反 第九条 规定 的，扣 2分。")
    #expect(rules.reports == ["约0502 4:6 第九条"])
    #expect(try #require(rules.only).notes.map(\.zh) == ["本规约有第一条至第二条"])
  }

  @Test func `a paragraph that is not there can't be broken`() {
    #expect(Rules(duty + "  违反 第二条第五款 规定 的，扣 2分。").reports == ["约0502 4:9 第五款"])
  }

  @Test func `an article without duties can't be broken`() {
    #expect(Rules(duty + "  违反 第一条 规定 的，扣 2分。").reports.first == "约0501 4:6 第一条")
  }

  @Test func `a citation that failed is not reported again by the clauses that lean on it`() {
    let rules = Rules(duty + "  违反 第九条 规定 的，限 3日内 整改；逾期未改 的，扣 2分；连续 2次 的，列入 黑榜。")
    #expect(rules.reports == ["约0502 4:6 第九条"])
  }

  @Test
  func `what one demands and another forbids is a contradiction, unless the people differ or an exception parts them`()
  {
    let both = "第二条 凡 住户，应当 包卫生。\n第三条 凡 商户，不得 包卫生。"
    #expect(Rules(both).reports == ["约0503 3:10 不得 包卫生"])
    #expect(Rules("第二条 凡 五保户，应当 包卫生。\n第三条 凡 商户，不得 包卫生。").reports == [])
    #expect(Rules(both + "\n第四条 商户 不适用 第二条 规定。").reports == [])
  }

  @Test func `nothing is overdue without a time limit`() {
    #expect(Rules(duty + "  违反 前款 规定 的，扣 2分；逾期未改 的，再 扣 3分。").reports == ["约0504 4:19 逾期未改"])
    #expect(Rules(duty + "  违反 前款 规定 的，限 3日内 整改；逾期未改 的，再 扣 3分。").reports == [])
  }

  @Test func `a consequence says of what`() {
    #expect(Rules(duty + "  逾期未改 的，扣 2分。").reports == ["约0505 4:10 扣 2分"])
  }

  @Test func `an effect for a matter that the duty lacks is told so`() throws {
    let rules = Rules(duty + "  违反 前款 规定 的，包绿化 扣 2分。")
    #expect(rules.reports == ["约0506 4:14 包绿化"])
    #expect(try #require(rules.only).notes.map(\.zh) == ["有：包卫生"])
  }

  @Test func `a list names a thing once`() throws {
    let twice = Rules("第二条 凡 住户，应当 做到 包卫生、包卫生。")
    #expect(twice.reports == ["约0507 2:20 包卫生"])
    let cut = try #require(twice.only?.fixIts.first?.range)
    #expect(twice.trees[0].source.text(cut) == "、包卫生")
    #expect(Rules("第二条 凡 商户、商户，应当 包卫生。").reports == ["约0507 2:10 商户"])
    #expect(Rules(duty + "  违反 前款 规定 的，包卫生、包卫生 扣 2分。").reports == ["约0507 4:18 包卫生"])
  }

  @Test func `what leans on a clause that could not be read stays silent`() {
    #expect(Rules(duty + "  违反 前款 规定 的，扣 很多；连续 2次 的，扣 1分。").reports == ["约0112 4:16 很多"])
    #expect(
      Rules(duty + "  违反 前款 规定 的，扣 很多，限 3日内 整改。\n  违反 第一款 规定，逾期未改 的，扣 1分。").reports == ["约0112 4:16 很多"])
    #expect(
      Rules(duty + "  违反 前款 规定 的，限 3小时内 整改；逾期未改 的，扣 1分。").reports == ["约0306 4:16 3小时"])
  }

  @Test func `what is forbidden occurs, what is demanded is done`() {
    let shown = "以 巡查 为据；结果 为 不合格、合格 之一 的，视为"
    let forbidden = "第二条 凡 住户，不得 占道。"
    #expect(Rules(forbidden, declaring: "事项 占道：\(shown) 发生。").reports == [])
    #expect(Rules(forbidden, declaring: "事项 占道：\(shown) 未做到。").reports == ["约0509 2:10 不得 占道"])
    #expect(Rules("第二条 凡 住户，应当 占道。", declaring: "事项 占道：\(shown) 发生。").reports == ["约0509 2:10 应当 占道"])
    #expect(
      Rules(forbidden, declaring: "事项 占道：\(shown) 发生；结果 为 合格 的，视为 做到。").reports == ["约0301 4:51 做到"])
  }

  @Test func `a violation has one time limit`() {
    let limits = duty + "  违反 前款 规定 的，限 3日内 整改。\n"
    #expect(Rules(limits + "  违反 第一款 规定 的，限 10日内 整改。").reports == ["约0508 5:15 限 10日内 整改"])
    #expect(Rules(limits + "  违反 第一款 规定 的，限 3日内 整改。").reports == [])
    let parted = "第二条 凡 住户，应当 做到 包卫生、包绿化。\n  违反 前款 规定 的，包卫生 限 3日内 整改，其余 限 10日内 整改。"
    #expect(Rules(parted).reports == [])
  }

  @Test func `a quoted recipient is only named`() {
    let rules = Rules(duty + "  违反 前款 规定 的，上报 “街道办事处”。")
    #expect(rules.reports == [])
    guard case .report(.named("街道办事处"))? = rules.program?.clauses.first?.effects.first else {
      Issue.record("reported to 街道办事处")
      return
    }
  }

  @Test func `其余 are the matters not yet named in the clause`() {
    let rules = Rules("第二条 门前：\n  凡 住户，应当 做到 包卫生、包绿化、清扫。\n  违反 前款 规定 的，包绿化 扣 3分，其余 每项 扣 1分。")
    #expect(rules.reports == [])
    let effects = rules.program?.clauses.first?.effects ?? []
    #expect(effects.count == 2)
    guard case .points(_, let first, let named) = effects[0], case .points(_, let rest, let others) = effects[1] else {
      Issue.record("包绿化 then 包卫生、清扫")
      return
    }
    #expect(first.fixed?.text == "-3" && named == [1])
    #expect(rest.fixed?.text == "-1" && others == [0, 2])
  }
}
