import Testing
import XiangyueCalendar
import XiangyueInterpreter
import XiangyueText

@testable import XiangyueReports

struct TextReportTests {
  /// 第一条: 1,204 合规, 3 违规, so 3 ÷ 1,207 = 0.249 %; 第三条: all that was judged was 违规; in all 4 ÷ 1,208 = 0.331 %. The year
  /// is under way and longer than a quarter, so its ranking waits, but not its account: 12.34 and 0, one has none. Rows of 检查.csv: 11 + 2 + 3 + 1 + 3 = 20, 3 of them 15
  /// %. 9月28日 + 3 = 10月1日, off for 国庆节 until 10月8日, a make-up workday.
  @Test func `the answer comes first, then what is to be done, then the data`() {
    #expect(
      report() == """
        小河村村规民约
        截至 2022年9月30日（星期五），自 2022年1月1日起；农户 3户，其中沿街户 2户

        条                        合规     违规     待查     豁免    违规率
        第一条 门前              1,204        3        5        0      0.2%
        第三条                       0        1        0        4    100.0%
        合计                     1,204        4        5        4      0.3%

        整改                      按期     逾期   未到期
        第一条 限3日                 0        1        2

        2022年第3季度
          先进户 2户；整改榜 1户，本季新列入 1户
          优 1户，良 1户，无等级 1户

        2022年（暂计）
          年分 最低 0，平均 6.17，最高 12.34

        要办的事
          今天到期   1件  B"2 扫雪                            无记录
          下次到期   1件  10月8日，国庆节后第一个工作日       --list due
          逾期未改   1件  1户                                 --list overdue
          未曾检查   1户  本季未检查 2户                      --list unseen

        要留意的规定
          第三条没有一件合规，违规 1件

        数据
          检查.csv  20行：采用 11，未看 2，截至日之后 3，不涉及 1，搁置 3
          搁置 3行（15%，许可 3）：日期不存在 2，农户不存在 1。逐行看加 --list all

        违规 4件（退出码 1）。
        逐件看加 --list all；表格加 --format csv --output 报告

        依据 小河村村规民约（2022年1月1日施行），截至 2022年9月30日，村组.csv 2行，
        农户.csv 3行，检查.csv 20行，乡约 1.0。

        """)
  }

  @Test func `a list has every line with its place`() {
    #expect(
      report(list: .due).contains(
        """

        未到期 2件
          日期        条款          事项  主体  限期        整改    证据
          2022-09-27  第一条第一款  扫雪  B"2   2022-09-30  未到期  无记录
          2022-09-28  第一条第一款  扫雪  A,1   2022-10-08  未到期  检查.csv:7

        """))
    #expect(
      report(list: .unseen).contains(
        """

        未曾检查 1户，没有一条采用的记录
          农户  所在
          B"2   农户.csv:3

        本季未检查 2户，本季没有一条采用的记录
          农户  所在
          A,1   农户.csv:2
          B"2   农户.csv:3

        """))
    #expect(report(list: .overdue).contains("\n逾期未改 1件，1户\n"))
    #expect(!report(list: .overdue).contains("违规率"))
  }

  @Test func `everything is listed without a cap`() {
    let text = report(list: .all)
    #expect(text.contains("\n违规 4件\n"))
    #expect(text.contains("\n  2022-09-29  第三条第二款  堆路  C3                        检查.csv:12\n"))
    #expect(text.contains("\n搁置 3行\n"))
    #expect(text.contains("\n  检查.csv:9   农户  农户不存在\n"))
    #expect(text.contains("违规率"))
    #expect(text.contains("\n  组际竞比 第1名 二组 80.67，第2名 一组 79；共 2个\n"), "also what is under way")
  }

  @Test func `a board that articles enter is shown however long its period`() {
    let year = BoardList(
      board: 1, period: SmallVillage.year, isProvisional: true,
      entries: [
        BoardEntry(group: nil, place: nil, code: 2, value: nil, entered: SmallVillage.day("2022-03-01"), item: 1)
      ],
      partedByKey: 0)
    let text = report(SmallVillage.findings(boards: [year]))
    #expect(text.contains("\n2022年（暂计）\n  整改榜 1户，本年新列入 1户\n"), "\(text)")
  }

  @Test func `where nobody broke a rule the boards that wait are named`() {
    let text = report(SmallVillage.findings(violations: ViolationTable()), exitCode: 0)
    #expect(text.contains("\n没有违规（退出码 0）。\n另有 组际竞比（暂计）：加 --list all\n"), "\(text)")
  }

  /// Two cases of nobody are two cases and nobody's household.
  @Test func `a case of nobody goes by its place and is counted by itself`() {
    let findings = SmallVillage.findings(violations: SmallVillage.withoutSubjects)
    let text = report(findings, list: .overdue)
    #expect(text.contains("\n逾期未改 3件，1户、没有主体的 2件\n"), "\(text)")
    #expect(text.contains("堆肥  检查.csv:5  2022-09-05  逾期  检查.csv:5\n"), "\(text)")
    #expect(report(findings, language: .english, list: .overdue).contains("Overdue 3, 农户 1, 2 of nobody\n"))
  }

  @Test func `a column that the files lack is said among the data`() {
    let absent = Localized(zh: "检查.csv 没有“整改日期”这一列，全部作未填", en: "检查.csv has no column “整改日期”")
    let text = report(absentColumns: [absent])
    #expect(text.contains("不涉及 1，搁置 3\n  检查.csv 没有“整改日期”这一列，全部作未填\n  搁置 3行"), "\(text)")
  }

  @Test func `nothing in a key or the name of a file steers the terminal`() {
    let findings = SmallVillage.findings(file: "检\u{1B}[2J查.csv", keys: ["A\u{1B}]0;x\u{7}", "B\n2", "C\u{202E}3"])
    for list in [ListKind.all, .due, nil] {
      let text = report(findings, list: list)
      #expect(text.unicodeScalars.allSatisfy { $0 == "\n" || !$0.isInvisible })
      #expect(text.contains("检U+001B[2J查.csv") || list == nil)
    }
    let text = report(findings, list: .all)
    for shown in ["AU+001B]0;xU+0007", "BU+000A2", "CU+202E3"] { #expect(text.contains(shown), "\(text)") }
  }

  @Test func `before the rules are in force nothing was checked`() {
    let text = report(
      SmallVillage.findings(violations: ViolationTable(), asOf: SmallVillage.day("2021-12-31")), exitCode: 6)
    #expect(text.hasPrefix("没有核对任何内容：截至日 2021年12月31日 在施行日 2022年1月1日 之前（退出码 6）。\n"))
    #expect(!text.contains("没有违规"))
  }

  @Test func `plain has one fact a line with its label first`() {
    let lines = report(plain: true).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.contains("条：第一条 门前；合规：1,204；违规：3；待查：5；豁免：0；违规率：0.2%"))
    #expect(lines.contains("整改：第一条 限3日；按期：0；逾期：1；未到期：2"))
    #expect(lines.contains("2022年第3季度：优 1户，良 1户，无等级 1户"))
    #expect(lines.contains("要办的事：下次到期：1件；10月8日，国庆节后第一个工作日；--list due"))
    #expect(lines.dropLast().allSatisfy { !$0.isEmpty })
    #expect(report(plain: true, list: .due).contains("日期：2022-09-27；条款：第一条第一款；事项：扫雪；主体：B\"2；"))
  }

  @Test func `labels have an English side and names stay`() {
    let text = report(language: .english)
    #expect(text.contains("As of 2022-09-30 (Friday), from 2022-01-01; 农户 3, of them 沿街户 2\n"))
    #expect(text.contains("Article 1 门前"))
    #expect(text.contains("\n2022 Q3\n"))
    #expect(text.contains("\n2022 (provisional)\n"))
    #expect(text.contains("2022-10-08, the first workday after 国庆节"))
    #expect(text.contains("set aside 3 rows (15%, 3 allowed): no such day 2,\n  农户 unknown 1. "))
    #expect(text.contains("4 violated (exit code 1)."))
  }

  @Test func `colour is never the only sign`() {
    let colored = report(color: true)
    #expect(colored.contains("\u{1B}[31m违规 4件（退出码 1）。\u{1B}[0m"))
    let stripped = ["\u{1B}[1m", "\u{1B}[31m", "\u{1B}[0m"].reduce(colored) { $0.replacing($1, with: "") }
    #expect(stripped == report())
    #expect(!report(color: true, plain: true).contains("\u{1B}"))
  }

  @Test func `that nothing was checked is the first line`() {
    let text = report(SmallVillage.findings(violations: ViolationTable(), duties: []), exitCode: 6)
    #expect(text.hasPrefix("没有核对任何内容：规约里没有要核对的条款（退出码 6）。\n\n小河村村规民约\n"))
    #expect(!text.contains("违规率"))
  }

  @Test(arguments: [
    ("农户", "2,000户"), ("党员", "2,000人"), ("社区", "2,000个"), ("", "2,000个"),
  ])
  func `those a rule names are counted as people count them`(name: String, counted: String) {
    #expect(MeasureWord(subject: name, language: .chinese).counting(2000) == counted)
    #expect(MeasureWord(subject: name, language: .english).counting(2000) == "2,000")
  }

  private func report(
    _ findings: Findings = SmallVillage.findings(), language: Language = .chinese, color: Bool = false,
    plain: Bool = false,
    list: ListKind? = nil, absentColumns: [Localized] = [], exitCode: Int32 = 1
  ) -> String {
    var text = ""
    TextReport(
      findings, calendar: .builtIn, language: language, plain: plain, color: color, list: list, allowance: "3",
      absentColumns: absentColumns, exitCode: exitCode, version: "1.0"
    ).render { text += $0 }
    return text
  }
}
