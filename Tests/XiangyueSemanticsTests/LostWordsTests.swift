import Testing
import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics
import XiangyueText

/// What could be written, would be read, and would then have no effect: it is refused with what to write instead.
struct LostWordsTests {
  private let duty = "第二条 门前：\n  凡 住户，应当 做到 包卫生、包绿化。\n"

  @Test func `a time limit is that of every violation, not of the first alone`() {
    let rules = Rules(duty + "  违反 前款 规定 的，初次 限 3日内 整改；第二次 起，扣 2分。")
    #expect(rules.reports == ["约0306 4:17 限 3日内 整改"])
  }

  @Test func `what follows once all is put right is removal alone`() {
    let rules = Rules(duty + "第三条 违反 第二条 规定 的，列入 黑榜；全部 改正 满 30日 的，移出 黑榜，加 2分。")
    #expect(rules.reports == ["约0306 4:43 加 2分"])
  }

  @Test func `only a board that articles enter is entered and left`() {
    let red = "榜 红榜：每季度 评选，取 住户 前 10户；按 环境分 从高到低 排名。"
    #expect(Rules(duty + "第三条 移出 红榜 的，上报 “街道办事处”。", declaring: red).reports == ["约0306 4:5 移出 红榜"])
    #expect(Rules(duty + "  违反 前款 规定 的，列入 红榜。", declaring: red).reports == ["约0306 4:14 列入 红榜"])
    #expect(Rules(duty + "  违反 前款 规定 的，取消 红榜 资格。", declaring: red).reports == [])
    #expect(
      Rules(duty + "  违反 前款 规定 的，列入 黑榜。\n  列入 黑榜 的，取消 黑榜 资格。").reports == ["约0306 5:11 取消 黑榜 资格"])
  }

  @Test func `conditions joined by ， all hold`() {
    let two = duty + "第三条 凡 住户，应当 清扫。\n"
    let rules = Rules(two + "  本年 违反 第二条 规定 2次以上，本年 违反 第三条 规定 3次以上 的，列入 黑榜。")
    #expect(rules.reports == [])
    guard case .allOf(let parts)? = rules.program?.clauses.first?.trigger, parts.count == 2,
      case .counted([0]?, .period(.year), false, 2, false, false) = parts[0],
      case .counted([1]?, .period(.year), false, 3, false, false) = parts[1]
    else {
      Issue.record("both counts, each of its own norms")
      return
    }
    // A violation is of one article: it can't be of both at once.
    #expect(Rules(two + "  违反 第二条 规定，违反 第三条 规定 的，扣 1分。").reports == ["约0306 5:13 违反 第三条 规定"])
    #expect(Rules(two + "  30日内 违反 3次以上，列入 黑榜 的，扣 1分。").reports == ["约0306 5:16 列入 黑榜"])
  }

  @Test func `standing on any list is a trigger, also in an item`() {
    let red = "榜 红榜：每季度 评选，取 住户 前 10户；按 环境分 从高到低 排名。"
    #expect(Rules(duty + "第三条 列入 红榜 的，上报 “街道办事处”。", declaring: red).reports == [])
    let rules = Rules(duty + "第三条 有 下列 情形 之一 的，列入 黑榜：\n（一）列入 红榜 的；\n（二）违反 第二条 规定 的。", declaring: red)
    #expect(rules.reports == [])
  }

  @Test func `a board of others is not entered by these`() {
    let rules = Rules(duty + "  违反 前款 规定 的，列入 差榜。", declaring: "榜 差榜：每季度 公布，列 社区。")
    #expect(rules.reports == ["约0301 4:14 列入 差榜"])
  }

  @Test func `what is only encouraged or allowed can't be broken, what is encouraged can be kept`() {
    #expect(Rules("第二条 凡 住户，鼓励 清扫。\n  违反 前款 规定 的，扣 1分。").reports == ["约0501 3:6 前款"])
    #expect(Rules("第二条 凡 住户，可以 清扫。\n  违反 前款 规定 的，扣 1分。").reports == ["约0501 3:6 前款"])
    #expect(Rules("第二条 凡 住户，鼓励 清扫。\n  遵守 前款 规定 的，加 1分。").reports == [])
  }

  @Test func `其余 needs something that is left`() {
    let rules = Rules(duty + "  违反 前款 规定 的，包卫生、包绿化 扣 2分，其余 每项 扣 1分。")
    #expect(rules.reports == ["约0306 4:27 其余"])
  }

  @Test func `an effect of one matter alone that is not in points needs its own paragraph`() {
    let rules = Rules(duty + "  违反 前款 规定 的，包卫生 予以 批评教育。")
    #expect(rules.reports == ["约0306 4:14 包卫生 予以 批评教育"])
  }

  @Test func `a matter says what shows it`() {
    let rules = Rules("第二条 凡 住户，应当 扫雪。", declaring: "事项 扫雪：以 签到 为据；整改日期 为 改正日。")
    #expect(rules.reports.contains("约0306 4:4 扫雪"))
  }

  @Test func `more rules than can be checked against each other are refused`() {
    let many = String(repeating: "规约 甲。\n", count: 5_001)
    let rules = Rules(files: [many])
    #expect(rules.resolution.diagnostics.map(\.code) == [DiagnosticCode(704)])
    #expect(rules.resolution.diagnostics.map(\.severity) == [.limit])
    #expect(rules.program == nil)
  }
}
