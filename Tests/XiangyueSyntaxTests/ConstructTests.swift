import Testing
import XiangyueSyntax
import XiangyueText

struct ConstructTests {
  private let declarations = """
    单位 车次。
    主体 村：村名 为 文字，编号。
    主体 住户：取自 “户籍.xlsx”；户号 为 文字，编号；村 为 村；学历 为 小学、初中、高中 之一，从低到高；公示姓名 为 是否，公示同意；
      类型 为 商户、居民 之一；人口 为 人；备注 为 文字，可空，列名 “说明”、“备考”。
    记录 红白事：日期 为 日期；户号 为 住户；桌数 为 桌；里程 为 车次；清运 为 是否；开始 为 时间。
    事项 清扫、包卫生、包绿化：以 红白事（清运 为 是）为据。
    积分 环境分：按 住户 计，每月 基础分 100分。
    榜 红榜：每月 5日、20日 评选，取 住户（学历 高中 以上） 前 10户。
    榜 黑榜：每 2周 公布，列 住户。
    日程 集日：每周一、周四；遇 休息日 提前。
    日程 植树：每年 3月12日、4月1日。
    """

  private func read(_ paragraph: String) -> SyntaxTree {
    parse("第一条 条：\n\(paragraph)\n附件 表\n\(declarations)")
  }

  private func norm(_ text: String) -> NormSyntax? {
    let tree = read(text)
    #expect(tree.faults == [])
    guard case .paragraph(.norm(let norm)) = body(tree) else { return nil }
    return norm
  }

  private func clauses(_ text: String) -> ClausesSyntax? {
    let tree = read(text)
    #expect(tree.faults == [])
    guard case .paragraph(.clauses(let clauses)) = body(tree) else { return nil }
    return clauses
  }

  private func body(_ tree: SyntaxTree) -> BodySyntax? {
    for element in tree.file.elements {
      if case .article(let article) = element { return article.body.first }
    }
    return nil
  }

  @Test func `declarations with every mark, type and schedule`() throws {
    let tree = parse(declarations)
    #expect(tree.faults == [])
    let outline = tree.outline
    #expect(outline.contains("string 户籍.xlsx"))
    #expect(outline.contains("ordered keyword 从低到高"))
    #expect(outline.contains("consent keyword 公示同意"))
    #expect(outline.contains("monthDay monthDay 3月12日 monthDay(month: 3, day: 12)"))
    #expect(outline.contains("weekday 周四 integer(4)"))
    #expect(tree.declarations.count == 10)
  }

  @Test func `a name may be a word of the language where it is none`() {
    let text = "记录 登记：日期 为 日期；记录 为 文字；单位 为 文字；次数 为 次；积分 为 分；数据 为 文字。"
    #expect(parse(text).faults == [])
  }

  @Test func `a bound on a value is no duty to do`() {
    guard case .bound(let bound)? = norm("凡 红白事（清运 为 是），桌数 不得 超过 20桌。")?.parts.first else {
      Issue.record("no bound")
      return
    }
    #expect(bound.modal?.text == "不得")
    guard case .bounds(let bounds, _) = bound.comparison else { return }
    #expect(bounds.map(\.word.text) == ["超过"])
  }

  @Test func `conditions and exclusions of a norm stand in the order of the text`() {
    let parts = norm("凡 住户，类型 为 商户，人口 8人以上 的，每逢 集日 应当 清扫；居民 除外，人口 低于 2人 的 除外。")?.parts ?? []
    let kinds = parts.map { part in
      switch part {
      case .duty(let duty): duty.every == nil ? "duty" : "duty in time"
      case .bound: "bound"
      case .condition(let conditions): "condition \(conditions.count)"
      case .exclusion(let conditions): "exclusion \(conditions.count)"
      }
    }
    #expect(kinds == ["condition 2", "duty in time", "exclusion 1", "exclusion 1"])
  }

  @Test func `every effect of a clause`() {
    let effects = clauses("违反 前款 规定 的，第2次 起，予以 劝导，再 扣 1.5分 计入 环境分，每月 至多 10分，限 十五日内 整改，移出 红榜，取消 红榜、黑榜 资格，上报 村，罚款 200元。")?
      .clauses.first
    #expect(effects?.occasion?.number == 2)
    #expect(effects?.occasion?.onwards == true)
    #expect(effects?.effects.count == 8)
    guard case .points(let points)? = effects?.effects[1].action, case .fixed(let amount) = points.amount else {
      Issue.record("no points")
      return
    }
    #expect(amount.number.value == .decimal(15_000))
    #expect(points.account?.names.map(\.text) == ["环境分"])
    guard case .rectify(let time)? = effects?.effects[3].action else { return }
    #expect(time.number.value == .decimal(150_000))
  }

  @Test func `a citation has its parts`() {
    let clause = clauses("住户 不适用 第一条第二款第（三）项、前条 规定。")?.clauses.first
    #expect(clause?.exempted.map(\.base.text) == ["第一条", "前条"])
    #expect(clause?.exempted.first?.parts.map(\.value) == [.integer(2), .integer(3)])
  }

  @Test func `或 binds weaker than 且, 的 strongest`() {
    let conditions = clauses("人口 8人以上 或 类型 为 商户 且 非 村 的 环境分 + 1 × 2 低于 60分 的，扣 2分。")?.clauses.first?.conditions
    guard
      case .or(_, .and(_, .not(.comparison(.arithmetic(.member, _, .arithmetic, _), _, _), _), _), _)? = conditions?
        .first
    else {
      Issue.record("\(String(describing: conditions))")
      return
    }
  }

  @Test func `a bracket overrides whether the number is included`() {
    let conditions = clauses("环境分 80分（不含）以上 不超过 95分（含） 的，扣 2分。")?.clauses.first?.conditions
    guard case .comparison(_, .bounds(let bounds, _), _)? = conditions?.first else {
      Issue.record("no bounds")
      return
    }
    #expect(bounds.map(\.inclusive) == [false, true])
  }

  @Test func `predicates share period and subject`() {
    let conditions = clauses("近 30日 同一 事项 累计 违反 3次以上、无 红白事（桌数 超过 20桌）、不在 黑榜 的，扣 2分。")?.clauses.first?.conditions
    guard case .predicates(let node)? = conditions?.first else { return }
    #expect(node.same.map(\.text) == ["事项"])
    #expect(node.predicates.count == 3)
  }

  @Test func `items may end in a stop, which is reported once`() {
    let tree = read("有 下列 情形 之一 的，列入 黑榜：（一）违反 前条 规定 的。（二）逾期未改 的。（三）人口 为空 的。")
    #expect(tree.faults == ["约0112 。", "约0112 。"])
    guard case .paragraph(.clauses(let clauses)) = body(tree) else { return }
    #expect(clauses.items.map(\.number.text) == ["（一）", "（二）", "（三）"])
  }

  @Test func `numbers and days in all their forms`() {
    let forms: [(String, String)] = [
      ("12人以上", "decimal(120000)"), ("１２人以上", "decimal(120000)"), ("1.5人以上", "decimal(15000)"),
      ("十二人以上", "decimal(120000)"), ("两人以上", "decimal(20000)"), ("20万人以上", "decimal(2000000000)"),
      ("半人以上", "decimal(5000)"), ("一百零五人以上", "decimal(1050000)"), ("百分之五以上", "decimal(500)"),
      ("5%以上", "decimal(500)"), ("三分之二以上", "decimal(6667)"),
      ("为 2022年8月1日", "day(year: 2022, month: 8, day: 1)"), ("为 2022-08-01", "day(year: 2022, month: 8, day: 1)"),
      ("为 2022/8/1", "day(year: 2022, month: 8, day: 1)"), ("为 2022.8.1", "day(year: 2022, month: 8, day: 1)"),
      ("为 8:30", "minutes(510)"), ("为 8时30分", "minutes(510)"),
    ]
    for (written, value) in forms {
      let tree = read("人口 \(written) 的，扣 2分。")
      #expect(tree.faults == [], "\(written)")
      #expect(tree.outline.contains(value), "\(written)")
    }
  }

  @Test func `examples give rows, sources and verdicts`() {
    let text = """
      例 一户：设 数据 取自 “样例”；设 住户：户号 A1，村 灵水，人口3人；设 红白事（日期，户号，桌数）：（2022-08-01，A1，20桌）、（2022-08-02，A1，空）；
        截至 2022年8月31日；则 A1 对 第一条第一款 清扫 为 违规 3次；则 A1 在 黑榜；则A1的环境分为88分。
      """
    let tree = parse(declarations + text)
    #expect(tree.faults == [])
    guard case .example(let example)? = tree.declarations.last else {
      Issue.record("no example")
      return
    }
    #expect(example.steps.count == 7)
    guard case .rows(_, let columns, let rows) = example.steps[2] else { return }
    #expect(columns.map(\.text) == ["日期", "户号", "桌数"])
    #expect(rows.map { $0.map(\.token.text) } == [["2022-08-01", "A1", "20"], ["2022-08-02", "A1", "空"]])
    #expect(rows.map { $0.map { $0.second?.text ?? "" } } == [["", "", "桌"], ["", "", ""]])
  }

  @Test func `a claim begins with whom it is about`() {
    func claims(_ text: String) -> [String] {
      let tree = parse(declarations + "例 一户：\(text)。")
      guard case .example(let example)? = tree.declarations.last else { return ["no example"] }
      return tree.faults
        + example.steps.map { step in
          switch step {
          case .expect(let claimed, _, _): (claimed.table.map { $0.text + "/" } ?? "") + claimed.key.text
          case .measure(let claim): claim.claimed.key.text
          case .verdict(let claim): "\(claim.claimed.key.text) \(claim.verdict.text) \(claim.count?.number.text ?? "-")"
          case .rows, .rowsFrom, .asOf: "no claim"
          }
        }
    }
    #expect(claims("则 A1 的 环境分 为 88分") == ["A1"])
    #expect(claims("则 “001” 在 黑榜") == ["001"])
    #expect(claims("则 住户 A1 不在 黑榜") == ["住户/A1"])
    #expect(claims("则 A1 本年 有 红白事、无 违反") == ["A1"])
    #expect(claims("则 A1 对 第一条 为 待查") == ["A1 待查 -"])
    #expect(claims("则 A1 对 第一条第一款 清扫 为 违规 3次") == ["A1 违规 3"])
    #expect(claims("则 A1 环境分 为 88分").first?.contains("约0112") == true)
  }

  @Test func `a cell that is a time is a day and a time`() {
    let tree = parse(declarations + "例 一户：设 红白事（日期，户号）：（2022-08-01 8:30，A1）。")
    #expect(tree.faults == [])
    guard case .example(let example)? = tree.declarations.last, case .rows(_, _, let rows)? = example.steps.first else {
      Issue.record("no rows")
      return
    }
    #expect(rows[0][0].token.text == "2022-08-01")
    #expect(rows[0][0].second?.text == "8:30")
  }

  @Test func `what stands in quotation marks is never read`() {
    let tree = read("有 红白事（类型 含有 “，。# 凡 ” // “ 注） 的，扣 2分。")
    #expect(tree.joined == tree.source.bytes)
    let quoted = read("备注 含有 「“甲”。」 的，扣 2分。")
    #expect(quoted.faults == [])
    #expect(quoted.outline.contains("string “甲”。"))
  }

  @Test func `Kangxi radicals are read as the characters they look like`() {
    #expect(read("凡 住⼾，应当 清扫。").faults == [])
    #expect(read("凡 住户，每⽉ 应当 清扫。").faults == [])
  }

  @Test func `a house number is no comment`() {
    #expect(parse("第一条 3#楼：\n# 注释\n违反 前款 的，扣 2分。 # 注").file.elements.count == 1)
  }
}
