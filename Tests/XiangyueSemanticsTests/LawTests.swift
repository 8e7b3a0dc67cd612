import Testing
import XiangyueCalendar
import XiangyueSemantics
import XiangyueSyntax
import XiangyueText

/// What the law has to say of rules: with which article, of which day and which body, and that it stops no run.
struct LawTests {
  private func messages(_ articles: String, adoption: String = "", on day: CivilDay? = nil) -> [Diagnostic] {
    let text =
      "规约 灵水社区居规民约。\n第一条 本规约 自 2022年1月1日 起 施行。\(adoption)\n\(articles)\n附件\n\(Rules.tables)"
    let tree = parse(SourceFile(name: "规约.yue", bytes: Array(text.utf8)))
    let resolution = resolve([tree], lints: true, lawDay: day)
    #expect(resolution.program != nil)
    return resolution.diagnostics.filter { $0.severity == .warning }
  }

  private static let cutOff = "第二条 凡 住户，应当 包卫生。\n  违反 前款 规定 的，扣 2分，停水 3日。"
  private static let newYear = CivilDay(existingYear: 2026, month: 1, day: 1)
  private static let oldYear = CivilDay(existingYear: 2025, month: 12, day: 31)

  @Test func `a measure that is unlawful is told, and the points beside it stand`() throws {
    let told = try #require(messages(Self.cutOff).first)
    #expect(told.code.number == 902)
    #expect(told.basis?.zh.contains("行政强制法第四十三条第二款") == true)
    let rules = Rules(Self.cutOff)
    let clause = try #require(rules.program?.clauses.first)
    #expect(clause.effects.count == 1)
  }

  @Test func `both acts were renumbered on the first day of 2026`() {
    let before = messages(Self.cutOff, on: Self.oldYear).first?.basis?.zh
    #expect(before == "行政强制法第四十三条第二款；村民委员会组织法第二十七条第二款；居委会为城市居民委员会组织法第十五条第二款")
    let after = messages(Self.cutOff, on: Self.newYear).first?.basis?.zh
    #expect(after == "行政强制法第四十三条第二款；村民委员会组织法第三十一条第二款；居委会为城市居民委员会组织法第三十一条第二款")
  }

  @Test func `who made the rules decides which act is cited`() {
    let town = "本规约 由 灵水社区居民会议 2021年12月1日 表决 通过，报 街道办事处 备案。"
    let townLaw = messages(Self.cutOff, adoption: town, on: Self.newYear).first?.basis?.zh
    #expect(townLaw == "行政强制法第四十三条第二款；城市居民委员会组织法第三十一条第二款")
    let village = "本规约 由 柳树村村民会议 2021年12月1日 表决 通过，报 镇政府 备案。"
    let villageLaw = messages(Self.cutOff, adoption: village, on: Self.newYear).first?.basis?.zh
    #expect(villageLaw == "行政强制法第四十三条第二款；村民委员会组织法第三十一条第二款")
  }

  @Test func `social assistance has an act of its own from July 2026`() {
    let articles = "第二条 凡 住户，应当 包卫生。\n  违反 前款 规定 的，取消 低保 资格。"
    func law(_ day: CivilDay) -> String? { messages(articles, on: day).first?.basis?.zh }
    #expect(law(CivilDay(existingYear: 2026, month: 6, day: 30))?.contains("社会救助暂行办法第十三条第三款") == true)
    #expect(law(CivilDay(existingYear: 2026, month: 7, day: 1))?.contains("社会救助法第四十七条、第四十八条") == true)
  }

  @Test(arguments: [
    // Of households two thirds are needed in a village; 80 of 120 are just that.
    ("柳树村村民会议", "应到 120户，实到 80户，同意 41户", [Int]()),
    ("柳树村村民会议", "应到 120户，实到 79户，同意 79户", [910]),
    // Of people, and in towns, more than half: 60 of 120 are not.
    ("柳树村村民会议", "应到 120人，实到 61人，同意 31人", []), ("柳树村村民会议", "应到 120人，实到 60人，同意 60人", [910]),
    ("灵水社区居民会议", "应到 120户，实到 61户，同意 31户", []), ("灵水社区居民会议", "应到 120户，实到 60户，同意 60户", [910]),
    // And more than half of those must consent: 40 of 80 are not.
    ("柳树村村民会议", "应到 120户，实到 80户，同意 40户", [910]),
  ])
  func `an assembly and its majority are what the acts ask for`(_ body: String, _ votes: String, _ codes: [Int]) {
    let told = messages("", adoption: "本规约 由 \(body) 2021年12月1日 表决 通过（\(votes)），报 镇政府 备案。")
    #expect(told.map(\.code.number) == codes)
  }

  @Test(arguments: [
    ("柳树村村民会议", [Int]()), ("柳树村村民委员会", [909]), ("柳树村村民代表会议", [909]), ("灵水社区居民会议", []),
    // It may be empowered: only a hint, which is not among the warnings.
    ("灵水社区居民代表会议", []), ("灵水社区居委会", [909]),
  ])
  func `rules are made by the assembly`(_ body: String, _ codes: [Int]) {
    #expect(messages("", adoption: "本规约 由 \(body) 2021年12月1日 表决 通过。").map(\.code.number) == codes)
  }

  @Test func `rules hold from the day they are made on at the earliest`() {
    let late = messages("", adoption: "本规约 由 柳树村村民会议 2022年1月2日 表决 通过。")
    #expect(late.map(\.code.number) == [908])
    #expect(messages("", adoption: "本规约 由 柳树村村民会议 2022年1月1日 表决 通过。").isEmpty)
  }

  @Test func `a board of a subject that could not be read is looked at all the same`() {
    let text = "规约 甲。\n第一条 榜单：\n榜 红榜：每季度 评选，取 村 前 5名；按 分 从高到低 排名；公示 7日。"
    let resolution = resolve([parse(SourceFile(name: "规约.yue", bytes: Array(text.utf8)))], lints: true)
    #expect(resolution.program == nil)
  }
}
