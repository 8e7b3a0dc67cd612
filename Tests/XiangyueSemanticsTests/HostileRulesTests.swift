import Testing
import XiangyueCalendar
import XiangyueSemantics
import XiangyueText

/// Rules that would run and judge wrongly, or that would drop a word in silence.
struct HostileRulesTests {
  private let duty = "第二条 门前：\n  凡 住户，应当 做到 包卫生、包绿化。\n"

  // MARK: Conditions joined by ，

  private func triggers(_ clause: String) -> [Trigger] {
    Rules(duty + "  凡 住户，应当 清扫。\n第三条 " + clause).program?.clauses.map(\.trigger) ?? []
  }

  private func reports(_ clause: String) -> [String] {
    Rules(duty + "  凡 住户，应当 清扫。\n第三条 " + clause).reports
  }

  @Test func `a violation and a count of others have to hold together`() {
    let made = triggers("违反 第二条第一款 规定，本年 违反 第二条第二款 规定 2次以上 的，扣 1分。")
    guard case .allOf(let parts)? = made.first, parts.count == 2, case .violated([0], nil, nil) = parts[0],
      case .counted([1]?, .period(.year), false, 2, false, false) = parts[1]
    else {
      Issue.record("\(made)")
      return
    }
  }

  @Test func `a citation and what is overdue, or in a row, of it are one condition`() {
    guard case .consecutive([0], 2, false)? = triggers("违反 第二条第一款 规定，连续 2次 的，扣 1分。").first else {
      Issue.record("连续")
      return
    }
    let clause = "违反 第二条第一款 规定 的，限 3日内 整改。\n第四条 违反 第二条第一款 规定，逾期未改 的，扣 1分。"
    guard case .overdue([0])? = triggers(clause).last else {
      Issue.record("逾期")
      return
    }
  }

  @Test func `what never happens at once is refused`() {
    #expect(reports("违反 第二条第一款、违反 第二条第二款 的，扣 1分。") == ["约0306 5:15 违反 第二条第二款"])
    #expect(reports("遵守 第二条第一款 规定、违反 第二条第二款 规定 的，扣 1分。") == ["约0306 5:5 遵守 第二条第一款 规定"])
    #expect(reports("违反 第二条 规定，列入 黑榜 的，扣 1分。") == ["约0306 5:15 列入 黑榜"])
  }

  @Test func `a period without a count would be lost`() {
    #expect(reports("本年 违反 第二条 规定 的，扣 1分。") == ["约0306 5:5 本年 违反 第二条 规定"])
    #expect(reports("本年 违反 第二条 规定、累计 3次以上 的，扣 1分。") == [])
  }

  @Test func `an occasion counts violations, or times that a rule was kept, and nothing else`() {
    #expect(reports("连续 3次 违反 第二条 规定 的，初次 加 1分。").count == 1)
    #expect(reports("列入 黑榜 的，初次 加 1分。") == ["约0306 5:13 初次"])
    guard
      case .complied([0, 1], NumberedOccasion(number: 1, onwards: false))? = triggers(
        "遵守 第二条 规定 的，初次 加 1分。"
      ).first
    else {
      Issue.record("the first time that it was kept")
      return
    }
  }

  @Test func `who keeps a rule breaks none in the clause after it`() {
    #expect(reports("遵守 第二条 规定 的，加 1分；扣 1分。") == ["约0505 5:22 扣 1分"])
  }

  @Test func `what ought to be is broken by 未, and 有 of it is no violation`() {
    #expect(reports("未 包卫生 的，扣 1分。") == [])
    #expect(reports("有 包卫生 的，扣 1分。") == ["约0306 5:5 有 包卫生"])
  }

  @Test func `an item says of what it is, and has no effects of its own`() {
    let head = "有 下列 情形 之一 的，列入 黑榜：（一）违反 第二条 规定 的"
    #expect(reports(head + "；（二）连续 2次 的。") == ["约0505 5:39 （二）连续 2次 的"])
    #expect(reports(head + "，扣 2分；（二）30日内 违反 3次以上 的。") == ["约0306 5:39 扣 2分"])
  }

  @Test func `其余 stands behind what it leaves out`() {
    #expect(Rules(duty + "  违反 前款 规定 的，其余 每项 扣 1分，包卫生 扣 2分。").reports == ["约0306 4:14 其余"])
  }

  // MARK: Evidence

  @Test func `what has a time limit shows when it is put right`() {
    let swept = "第二条 凡 住户，应当 清扫。\n  违反 前款 规定 的，限 3日内 整改。"
    #expect(Rules(swept).reports == ["约0510 3:14 限 3日内 整改"])
    let feast = "第二条 凡 红白事，桌数 不得 超过 20桌。\n  违反 前款 规定 的，限 3日内 整改。"
    #expect(Rules(feast).reports == ["约0510 3:14 限 3日内 整改"])
    #expect(Rules(duty + "  违反 前款 规定 的，限 3日内 整改。").reports == [])
  }

  private func changed(_ old: String, _ new: String) -> [String] {
    let tables = Rules.tables.replacing(old, with: new, maxReplacements: 1)
    let file = "规约 试行。第一条 本规约 自 2022年1月1日 起 施行。\n附件 口径\n\(tables)"
    return Rules(files: [file]).reports.map { String($0.prefix(5)) }
  }

  @Test func `a fact has a day, and that is not the day it was put right`() {
    #expect(changed("日期 为 日期；", "日期 为 日期，可空；") == ["约0308"])
    #expect(changed("整改日期 为 改正日", "日期 为 改正日") == ["约0301"])
    #expect(changed("整改日期 为 改正日", "整改日期 为 改正日；整改日期 为 改正日") == ["约0507"])
  }

  @Test func `a row has one outcome`() {
    #expect(changed("结果 为 不合格 的", "结果 为 合格 的") == ["约0309"])
  }

  @Test func `matters that share every row, or say one side alone, are noticed`() {
    let shared = Rules("", declaring: "事项 甲、乙：以 签到 为据；有 记录 的，视为 做到。")
    #expect(shared.reports == ["约0511 4:10 签到"])
    #expect(shared.program != nil)
    let oneSided = Rules("", declaring: "事项 甲：以 巡查 为据；结果 为 合格 的，视为 做到。")
    #expect(oneSided.reports == ["约0512 4:27 做到"])
    #expect(oneSided.program != nil)
  }

  // MARK: One cause, one message

  @Test func `an unknown type is told alone`() {
    #expect(changed("户号 为 住户", "户号 为 主户") == ["约0212"])
  }

  @Test func `a damaged clause leaves the ones that lean on it alone`() {
    #expect(Rules(duty + "  违反 前款 规淀 的，扣 2分；逾期未改 的，扣 3分。").reports.count == 1)
    #expect(Rules(duty + "  违反 前款 规定 的，限 三日整改；逾期未改 的，扣 3分。").reports.count == 1)
    #expect(Rules(duty + "  违反 前款 规定 的，列入 黑榜，扣 很多；全部 改正 满 30日 的，移出 黑榜。").reports.count == 1)
  }

  @Test func `the same file twice, and one with nothing in it, are one message`() {
    let file = "规约 试行。第一条 本规约 自 2022年1月1日 起 施行。"
    #expect(Rules(files: [file, file]).resolution.diagnostics.map(\.code) == [DiagnosticCode(213)])
    #expect(Rules(files: [""]).resolution.diagnostics.map(\.code) == [DiagnosticCode(407)])
    #expect(Rules(files: ["# 只有注释\n"]).resolution.diagnostics.map(\.code) == [DiagnosticCode(407)])
  }

  @Test func `a name declared in another file is told with that file`() throws {
    let file = "规约 试行。第一条 本规约 自 2022年1月1日 起 施行。\n日程 清洁日：每月 5日。"
    let rules = Rules(files: [file, "日程 清洁日：每月 6日。"])
    #expect(try #require(rules.only).text.zh.contains("“规约1.yue”第2行"))
  }

  // MARK: Numbers

  private func numbered(_ numbers: String) -> [Diagnostic] {
    let articles = numbers.dropLast().map { "第\($0)条 凡 住户，应当 包卫生。\n" }.joined()
    let last = "第\(numbers.suffix(1))条 本规约 自 2022年1月1日 起 施行。"
    return Rules(files: ["规约 试行。\n\(articles)\(last)\n附件 口径\n\(Rules.tables)"]).resolution.diagnostics
  }

  @Test func `a mistyped number gets its cure, two that changed places do not`() {
    #expect(numbered("一二三四五七七八").map { $0.fixIts.map(\.replacement) } == [["第六条"]])
    #expect(numbered("一二四三五").map { $0.fixIts.map(\.replacement) } == [[]])
    #expect(numbered("一二二三四").map { $0.fixIts.map(\.replacement) } == [[]])
  }

  @Test func `a second file goes on from any number`() {
    let first = "规约 试行。\n第一条 凡 住户，应当 包卫生。\n附件 口径\n\(Rules.tables)"
    #expect(Rules(files: [first, "第九条 本规约 自 2022年1月1日 起 施行。"]).reports == [])
  }

  @Test func `a number with a blank in it leaves no gap`() {
    let rules = Rules("第 二 条 凡 住户，应当 包卫生。\n第三条 凡 住户，应当 清扫。")
    #expect(!rules.resolution.diagnostics.contains { $0.code == DiagnosticCode(402) })
  }

  @Test func `a time too long is told so, and a year is a time`() throws {
    let clause = duty + "  违反 前款 规定 的，限 99999999999日内 整改。"
    #expect(try #require(Rules(clause).only).text.zh.contains("太大"))
    #expect(Rules(duty + "第三条 1年内 违反 第二条 规定 2次以上 的，扣 1分。").reports == [])
  }
}
