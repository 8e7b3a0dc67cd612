import Testing
import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics
import XiangyueText

/// 约0301–0307: values of the wrong kind, units that differ, tables that lack what a sentence needs.
struct KindTests {
  @Test func `money can't bound a number of tables, and the field in money is named`() throws {
    let rules = Rules("第二条 凡 红白事（类别 为 喜事），桌数 不得 超过 20元。")
    #expect(rules.reports == ["约0307 2:29 20元"])
    let message = try #require(rules.only)
    #expect(message.text.zh == "桌数 的单位是 桌，不能同 元 比")
    #expect(message.fixIts.map(\.replacement) == ["20桌"])
    #expect(message.notes.map(\.zh) == ["限的是 元 的，用字段 每桌价格"])
  }

  @Test func `points are written in points`() {
    let rules = Rules("第二条 凡 住户，应当 包卫生。\n  违反 前款 规定 的，扣 2元。")
    #expect(rules.reports == ["约0307 3:16 2元"])
    #expect(rules.only?.text.zh == "积分“环境分”以分计，不能扣 元")
    #expect(rules.only?.fixIts.map(\.replacement) == ["2分"])
    let several = Rules("第二条 凡 住户，应当 包卫生。\n  30日内 违反 3元以上 的，扣 2分。")
    #expect(several.only?.text.zh == "“违反”以次计，不能写 元")
  }

  @Test func `a date can't be more than a number`() {
    #expect(Rules("第二条 凡 红白事，日期 不得 超过 20桌。").reports == ["约0301 2:17 超过 20桌"])
  }

  @Test func `values without an order can't be above one another, those with one can`() {
    #expect(Rules("第二条 凡 住户（类型 商户 以上），应当 包卫生。").reports == ["约0301 2:13 商户 以上"])
    #expect(Rules("第二条 凡 住户（学历 初中 以上），应当 包卫生。").reports == [])
  }

  @Test func `a field that is no condition has to be compared`() {
    #expect(Rules("第二条 凡 住户（人口），应当 包卫生。").reports == ["约0301 2:10 人口"])
    #expect(Rules("第二条 凡 住户（常住），应当 包卫生。").reports == [])
  }

  @Test func `two fields can't be filled from one column`() {
    let table = "主体 网格：网格号 为 文字，编号；甲 为 文字，列名 “网格号”；乙 为 文字，列名 “丙”；丁 为 文字，列名 “丙”。"
    #expect(Rules("", declaring: table).reports == ["约0210 4:29 “网格号”", "约0210 4:59 “丙”"])
  }

  @Test func `a key is text`() {
    #expect(Rules("", declaring: "主体 网格：网格号 为 数，编号。").reports == ["约0301 4:7 网格号"])
  }

  @Test func `points go to the only account of their subject`() throws {
    let articles = "第二条 凡 住户，应当 包卫生。\n  违反 前款 规定 的，扣 2分。"
    let several = Rules(articles, declaring: "积分 文明分：按 住户 计；每年 基础分 0分。")
    #expect(several.reports == ["约0302 3:14 扣 2分"])
    #expect(try #require(several.only).fixIts.map(\.replacement) == [" 计入 文明分", " 计入 环境分"])
    let chosen = Rules(
      "第二条 凡 住户，应当 包卫生。\n  违反 前款 规定 的，扣 2分 计入 文明分。", declaring: "积分 文明分：按 住户 计；每年 基础分 0分。")
    #expect(chosen.reports == [])
  }

  @Test func `two ways from one subject to another need to be told apart`() throws {
    let tables = "主体 片区：片区名 为 文字，编号。\n主体 摊位：摊号 为 文字，编号；片区 为 片区；原片区 为 片区，可空；面积 为 平方米。\n"
    let ambiguous = Rules("", declaring: tables + "所称 片区 的 总面积，是指 所辖 摊位 的 面积 的 合计。")
    #expect(ambiguous.reports == ["约0303 6:16 所辖 摊位"])
    let chosen = Rules("", declaring: tables + "所称 片区 的 总面积，是指 所辖 摊位（经 原片区） 的 面积 的 合计。")
    #expect(chosen.reports == [])
    #expect(chosen.program?.derivedValues.first?.unit == "平方米")
  }

  @Test func `a subject needs one key`() {
    #expect(Rules("", declaring: "主体 网格：网格号 为 文字。").reports == ["约0305 4:4 网格"])
    #expect(Rules("", declaring: "主体 网格：甲 为 文字，编号；乙 为 文字，编号。").reports == ["约0305 4:4 网格"])
  }

  @Test func `a case needs somebody to whom it belongs`() {
    let rules = Rules("第二条 凡 走访，时长 不得 超过 20分钟。", declaring: "记录 走访：日期 为 日期；时长 为 分钟。")
    #expect(rules.reports == ["约0305 2:7 走访"])
  }

  @Test func `a matter's record has to say which of the bound it is about`() {
    let rules = Rules("第二条 凡 社区，应当 清扫。")
    #expect(rules.reports == ["约0305 2:13 清扫"])
  }

  @Test func `a duty by the month may name its day`() {
    #expect(Rules("第二条 凡 住户，每月 应当 清扫。").reports == [])
    #expect(Rules("第二条 凡 住户，每月 5日 应当 清扫。").reports == [])
    #expect(Rules("第二条 凡 住户，每周一、周四 应当 清扫。").reports == [])
  }

  @Test func `a condition on a person, of no event, is looked at when a period of the account ends`() {
    let rules = Rules("第二条 凡 住户，应当 包卫生。\n  类型 为 商户 的，扣 2分。")
    #expect(rules.reports == [])
    guard
      case .periodEnds(.quarter, .compare(.column(2), .equal, .literal(.code(1))))? = rules.program?.clauses[0].trigger
    else {
      Issue.record("\(String(describing: rules.program?.clauses))")
      return
    }
  }

  @Test func `who is bound depends on fields alone, not on scores or boards of the day`() {
    #expect(Rules("第二条 凡 住户（环境分 低于 60分），应当 包卫生。").reports == ["约0306 2:10 环境分"])
    #expect(Rules("第二条 凡 住户（在 黑榜），应当 包卫生。").reports == ["约0306 2:10 在 黑榜"])
    #expect(Rules("第二条 凡 住户（社区 的 社区名 为 “灵水”），应当 包卫生。").reports == [])
  }
}
