import Testing
import XiangyueSyntax
import XiangyueText

/// Every production of Grammar/xiangyue.ebnf that a village may need beyond the model program, with its blanks and without.
struct WholeLanguageTests {
  private static let declarations = """
    参数 宴席上限：自 2022年9月1日 起 为 20桌；自 2024年1月1日 起 城区 为 15桌；农村 为 10桌 + 5桌。
    主体 村：村名 为 文字，编号。
    主体 住户：户号 为 文字，编号；村 为 村；类型 为 城区、农村、商户 之一；学历 为 小学、初中、高中 之一，从低到高；人口 为 人。
    记录 红白事：日期 为 日期；户号 为 住户；办理日期 为 日期；审核 为 日期；表决日 为 日期；支付 为 日期；桌数 为 桌；公开招标 为 是否；时刻 为 时间。
    记录 走访：日期 为 日期；户号 为 住户；村 为 村。
    事项 包卫生、包绿化、报备、办结、交整改方案：以 走访 为据。
    积分 环境分：按 住户 计，每月 末日 基础分 100分。
    等级 星级：每季度 按 环境分 评定；90分以上 为 五星；其余 为 一星。
    榜 红榜：每月 末日 评选，取 住户 前 10户。
    榜 黑榜：每季度 公布，列 住户。
    """

  private static func tree(_ text: String) -> SyntaxTree { parse("\(text)\n附件 表\n\(declarations)") }

  /// The text is read without a fault; without its blanks it is the same tree; no byte is lost.
  private static func expectRead(_ text: String) -> SyntaxTree {
    let tree = tree(text)
    #expect(tree.faults == [], "\(text)")
    #expect(tree.joined == tree.source.bytes)
    #expect(!tree.outline.contains("Unreadable"), "\(text)")
    let written = parse(tree.withoutBlanks)
    #expect(written.faults == [], "\(tree.withoutBlanks)")
    #expect(written.outline == tree.outline, "\(text)")
    return tree
  }

  private static func paragraph(_ text: String) -> ParagraphSyntax? {
    let tree = expectRead("第一条 条：\n\(text)")
    guard case .article(let article)? = tree.file.elements.first, case .paragraph(let node)? = article.body.first else {
      return nil
    }
    return node
  }

  @Test(arguments: [
    "应当 先 审核，再 表决日，再 办理日期，后 支付", "应当 先 审核，后 支付", "应当 遵守 下列 规定", "应当 符合 下列 条件", "应当 24小时内 办结", "应当 在 7日内 做到 交整改方案",
    "应当 自 办理日期 起 15日内 报备", "应当 在 办理日期 5日前 报备", "应当 在 办理日期 前 报备", "应当 在 办理日期 前 5日内 报备", "应当 在 户号 的 办理日期 后 5日内 报备",
    "每月 应当 在 每月 末日 前 报备", "应当 在 每年 3月5日 前 报备", "应当 在 每季度 15日 前 报备", "每月 应当 做到 包卫生、包绿化 至少 2次", "每月 不得 包卫生 至多 2次",
    "桌数 不得 超过 宴席上限", "每月 所辖 走访（经 村，日期 在 本月） 的 占比 应当 达到 90%", "公开招标 应当 为 是", "时刻 不得 在 22:00 至 23时30分 之间",
    "日期 应当 在 2022年第3季度", "鼓励 公开招标",
  ])
  func `a duty`(_ part: String) {
    guard case .norm(let norm)? = Self.paragraph("凡 红白事，\(part)。") else {
      Issue.record("no duty")
      return
    }
    #expect(norm.parts.count == 1)
    #expect(norm.items.isEmpty)
  }

  @Test(arguments: [
    ("做到 包卫生", "duty"), ("包卫生", "duty"), ("包卫生、包绿化", "duty"), ("包卫生 至少 2次", "duty"), ("先 审核，后 支付", "duty"),
    ("在 办理日期 5日前 报备", "duty"), ("24小时内 办结", "duty"), ("自 办理日期 起 15日内 报备", "duty"), ("桌数 不超过 20桌", "bound"),
    ("桌数 至少 5桌", "bound"), ("桌数 不得 超过 20桌", "bound"), ("公开招标 为 是", "bound"), ("应当 报备", "duty"), ("每月 应当 报备", "duty"),
    ("桌数 不超过 20桌，学历 高中 以上 的 除外", "bound exclusion 1"), ("桌数 不超过 20桌，人口 8人以上，类型 为 商户 的 除外", "bound exclusion 2"),
    ("包卫生，商户 除外", "duty exclusion 1"), ("商户 除外", "exclusion 1"), ("在 黑榜 的 除外", "exclusion 1"),
    ("人口 8人以上，类型 为 商户 的，应当 报备", "condition 2 duty"), ("30日内 违反 3次以上 的，不得 报备", "condition 1 duty"),
    ("桌数 不超过 20桌，人口 不得 超过 8人", "bound bound"), ("桌数 不超过 20桌，应当 报备", "bound duty"),
    ("桌数 不超过 20桌，每月 人口 应当 达到 1人", "bound bound"),
  ])
  func `an item of a duty`(_ item: String, _ parts: String) {
    let text = "凡 红白事，应当 遵守 下列 规定：（一）\(item)；（二）包绿化。"
    guard case .norm(let norm)? = Self.paragraph(text) else {
      Issue.record("no duty")
      return
    }
    #expect(norm.items.map(\.number.text) == ["（一）", "（二）"])
    #expect(norm.items.first?.parts.map(Self.kind).joined(separator: " ") == parts)
  }

  private static func kind(_ part: NormPartSyntax) -> String {
    switch part {
    case .duty: "duty"
    case .bound: "bound"
    case .condition(let conditions): "condition \(conditions.count)"
    case .exclusion(let conditions): "exclusion \(conditions.count)"
    }
  }

  @Test func `the modal before the colon governs items that have none`() {
    let text = "凡 红白事，不得 遵守 下列 规定：（一）桌数 不超过 20桌，商户 除外；（二）不得 报备。"
    guard case .norm(let norm)? = Self.paragraph(text), case .bound(let bound)? = norm.items.first?.parts.first,
      case .duty(let duty)? = norm.items.last?.parts.first
    else {
      Issue.record("no duty")
      return
    }
    #expect(bound.modal == nil)
    #expect(duty.modal?.text == "不得")
  }

  @Test(arguments: [
    "奖 600元", "记 “警示书”", "升 1级", "降 一级", "只计 最高", "同一 日 只计 最高", "同一 事项 只计 最高", "同一 日 同一 事项 只计 最高", "只计 最重 一项",
    "应当 在 7日内 交整改方案", "不得 报备", "应当 先 审核，后 支付", "应当 自 办理日期 起 15日内 报备 至少 1次", "包卫生 奖 10元", "每次 奖 10元", "每季度 不超过 5分",
    "列入 黑榜 不少于 7日", "列入 黑榜 不少于 2个月", "取消 红榜 资格 2年", "取消 红榜、黑榜 资格 半年", "暂停 红榜 资格",
    "暂停 红榜 资格 3个月", "直接 定为 一星", "直接 定为 一星 2年", "恢复 红榜、黑榜 资格",
  ])
  func `an effect`(_ effect: String) {
    for text in ["违反 前款 规定 的，\(effect)，扣 1分。", "\(effect)；扣 1分。"] {
      guard case .clauses(let node)? = Self.paragraph(text) else {
        Issue.record("no clauses")
        return
      }
      let effects = node.clauses.flatMap(\.effects)
      #expect(effects.count == 2)
      #expect(node.clauses.flatMap(\.conditions).count == (text.hasPrefix("违反") ? 1 : 0))
    }
  }

  @Test(arguments: [
    "第1名", "第1名 的", "第一名", "第1名 至 第3名", "倒数 第1名", "倒数 第1名 至 第3名 的", "前 3名", "后 三名", "红榜 第1名", "红榜 前 3名", "红榜 倒数 第1名",
  ])
  func `a place of a list`(_ place: String) {
    let comma = place.hasSuffix("的") ? "，" : " "
    let texts = [
      "\(place)\(comma)奖 600元，\(place)\(comma)奖 10元，扣 1分。", "列入 红榜 的，\(place)\(comma)奖 600元；\(place)，奖 10元，扣 1分。",
      "按 下列 规定 处理：（一）\(place)\(comma)奖 600元；（二）人口 为空 的，奖 10元，\(place)\(comma)扣 1分。",
    ]
    for text in texts {
      guard case .clauses(let node)? = Self.paragraph(text) else {
        Issue.record("no clauses")
        return
      }
      let clauses = node.clauses + node.items.map(\.clause)
      #expect(clauses.count { $0.rank != nil } == 2, "\(text)")
      #expect(clauses.flatMap(\.effects).count == 3, "\(text)")
    }
  }

  @Test func `rules for the items of a clause`() {
    let text = "违反 第二条 规定 的，按 下列 规定 处理，列入 黑榜：（一）包卫生 扣 2分；（二）情节 为 空 的，扣 5分；每季度 至多 10分。"
    guard case .clauses(let node)? = Self.paragraph(text.replacing("情节 为 空", with: "人口 为空")) else {
      Issue.record("no clauses")
      return
    }
    #expect(node.clauses.map { $0.byRule != nil } == [true, false])
    #expect(node.clauses.map(\.effects.count) == [1, 1])
    #expect(node.items.count == 2)
    guard case .clauses(let bare)? = Self.paragraph("按 下列 规定 处理：（一）违反 前款 规定 的，扣 2分。") else { return }
    #expect(bare.clauses.first?.byRule != nil)
  }

  @Test(arguments: [
    "连续 3次 违反 前款 规定 的", "连续 2次 遵守 第二条、前款 规定 的", "连续 2次 的", "评为 五星 的", "连续 4个季度 评为 五星 的", "连续 3次 列入 红榜 的",
    "本年 累计 违反 3次以上 的", "累计 列入 红榜 2次以上 的", "列入 红榜 不少于 2次 的", "同时 符合 下列 条件 的",
    "日期 在 本月 的", "日期 不在 2022年8月 的", "桌数 在 3桌 至 10桌 之间 的", "桌数 在 3桌 与 宴席上限 + 1桌 之间 的", "环境分 的 本年 平均 低于 60分 的",
    "所辖 住户（经 村） 的 个数 超过 3户 的", "所辖 住户（经 村，类型 为 商户，人口 8人以上） 的 个数 超过 3户 的", "违反 前款 规定 宴席上限 以上 的",
  ])
  func `a condition`(_ condition: String) {
    guard case .clauses(let node)? = Self.paragraph("\(condition)，扣 2分。") else {
      Issue.record("no clauses")
      return
    }
    #expect(node.clauses.first?.conditions.count == 1)
    #expect(node.clauses.first?.effects.count == 1)
  }

  @Test func `an amended article, with a title and without`() {
    for (head, title) in [("（2023年1月1日 修订） 卫生：", "卫生"), ("（2023-01-01修订）", nil), ("（2023/1/1 修订）卫生：\n", "卫生")] {
      let tree = Self.expectRead("第一条\(head)凡 住户，应当 包卫生。")
      guard case .article(let article)? = tree.file.elements.first else { continue }
      #expect(article.amended?.value == .day(year: 2023, month: 1, day: 1))
      #expect(article.title?.text == title)
      #expect(article.body.count == 1)
    }
  }

  @Test func `a bracket that is no amendment begins a condition`() {
    let tree = Self.expectRead("第一条 （人口 8人以上 或 类型 为 商户） 的，扣 2分。")
    guard case .article(let article)? = tree.file.elements.first else { return }
    #expect(article.amended == nil)
    #expect(article.body.count == 1)
  }

  @Test func `an article that is repealed has no body`() {
    let tree = Self.expectRead("第一条 自 2024年1月1日 起 废止。\n第二条自2024年1月1日起废止。\n第三条 甲：凡 住户，应当 包卫生。")
    let articles = tree.file.elements.compactMap { if case .article(let node) = $0 { node } else { nil } }
    #expect(articles.map { $0.repealed != nil } == [true, true, false])
    #expect(articles.map(\.body.count) == [0, 0, 1])
    #expect(Self.tree("第一条 自 2024年1月1日 起 废止。凡 住户，应当 包卫生。").faults == ["约0112 凡"])
    #expect(Self.tree("第一条 自 2024年1月1日 起 施行。").faults == ["约0112 施行"])
  }

  @Test func `who made the rules, with votes and without`() {
    let whole = "本规约 由 灵水社区第3次居民会议 2022年3月1日 表决 通过（应到 120户，实到 96户，同意 90户），报 灵源街道办事处 备案。"
    guard case .adoption(let node)? = Self.paragraph(whole) else {
      Issue.record("no adoption")
      return
    }
    #expect(node.body.text == "灵水社区第3次居民会议")
    #expect(node.date.value == .day(year: 2022, month: 3, day: 1))
    #expect(node.votes?.consenting.number.value == .decimal(900_000))
    #expect(node.filedWith?.text == "灵源街道办事处")
    guard case .adoption(let short)? = Self.paragraph("本规约 由 村民会议（扩大） 2022-03-01 通过。") else { return }
    #expect(short.body.text == "村民会议（扩大）")
    #expect(short.votes == nil)
    #expect(short.filedWith == nil)
  }

  @Test func `a parameter's lines by day, by class and by both`() {
    let tree = Self.expectRead("第一条 甲：凡 住户，应当 包卫生。")
    guard case .parameter(let node)? = tree.declarations.first else {
      Issue.record("no parameter")
      return
    }
    #expect(node.name.text == "宴席上限")
    #expect(node.lines.map { $0.from != nil } == [true, true, false])
    #expect(node.lines.map(\.group?.text) == [nil, "城区", "农村"])
    #expect(parse("参数宴席上限：自2022年9月1日起为20桌；为15桌。").faults == [])
  }

  @Test func `another file is named by its path, which is text`() {
    let tree = Self.expectRead("引用 “公共/街道总则.yue”。\n引用“a.md”。\n第一条 甲：凡 住户，应当 包卫生。")
    let paths = tree.declarations.compactMap { if case .include(let node) = $0 { node.path.text } else { nil } }
    #expect(paths == ["公共/街道总则.yue", "a.md"])
  }

  @Test func `a parameter in an article is one of its declarations`() {
    let tree = parse("第一条 宴席：\n凡 红白事，桌数 不得 超过 上限。\n参数 上限：为 20桌。\n附件\n\(Self.declarations)")
    #expect(tree.faults == [])
    guard case .article(let article)? = tree.file.elements.first else { return }
    #expect(article.body.count == 2)
  }
}
