import Testing
import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics
import XiangyueSyntax
import XiangyueText

@testable import XiangyueInterpreter

/// How large a check may be: on each side of every limit.
@Suite struct SizeLimitTests {
  /// What is said of a check of so many 住户 from 2000-01-01 on, as of the last of so many days; nil: nothing.
  private func fault(
    _ articles: String, subjects count: Int = 1, days: Int = 100, flags: Int = 0
  ) throws -> InterpreterFault? {
    do {
      _ = try interpreter(articles, subjects: count, days: days, flags: flags)
      return nil
    } catch let fault as InterpreterFault {
      return fault
    }
  }

  private func interpreter(_ articles: String, subjects count: Int, days: Int, flags: Int) throws -> Interpreter {
    let fields = (0..<flags).map { "；f\($0) 为 是否" }.joined()
    let text = """
      规约 甲村公约。
      第一条 本规约 自 2000年1月1日 起 施行。
      \(articles)
      附件 口径
      事项 清扫：以 签到 为据；有 记录 的，视为 做到；无 记录 的，视为 未做到。
      主体 住户：户号 为 文字，编号\(fields)。
      记录 签到：日期 为 日期；户号 为 住户。
      """
    let resolution = resolve([parse(SourceFile(id: SourceID(0), name: "规约.yue", bytes: Array(text.utf8)))])
    let program = try #require(resolution.program, "\(resolution.diagnostics.map(\.text.zh))")
    let keys = (0..<count).map { "A" + String(1_000_000 + $0) }
    let schema = program.subjects[0]
    let columns =
      [Column.texts(TextColumn())]
      + (0..<flags).map { flag in
        Column.truths(
          TruthColumn(values: (0..<count).map { $0 >> flag & 1 == 1 ? TruthColumn.yes : TruthColumn.no }))
      }
    let table = SubjectTable(
      schema: schema, file: "住户.csv", keys: keys, rows: (0..<count).map { UInt32($0 + 2) }, columns: columns,
      rowsRead: count, setAside: [])
    let first = try #require(CivilDay(isoText: "2000-01-01"))
    return try Interpreter(
      program: program, subjects: [table], calendar: .builtIn, from: nil, asOf: first + (days - 1), threads: 1)
  }

  private let daily = "第二条 凡 住户，每日 应当 清扫。"
  private let monthly = "第二条 积分：积分 环境分：按 住户 计；每月 基础分 100分。"

  @Test func `a hundred years, and a day more`() throws {
    #expect(try fault(daily, days: 36_525) == nil)
    guard case .spanTooLong(days: 36_526)? = try fault(daily, days: 36_526) else {
      Issue.record("no limit")
      return
    }
  }

  @Test func `subjects times scheduled days: 500 million, and more`() throws {
    #expect(try fault(daily, subjects: 13_689, days: 36_525) == nil)  // 499,990,725
    guard case .tooLarge(.occasions)? = try fault(daily, subjects: 13_690, days: 36_525) else {
      Issue.record("no limit")
      return
    }
  }

  @Test func `subjects times periods: 100 million, and more`() throws {
    #expect(try fault(monthly, subjects: 83_333, days: 36_525) == nil)  // 99,999,600 months
    guard case .tooLarge(.periods)? = try fault(monthly, subjects: 83_334, days: 36_525) else {
      Issue.record("no limit")
      return
    }
  }

  @Test func `a count of 10,000, and one more`() throws {
    func rule(_ count: Int) -> String { "第二条 凡 住户，每日 应当 清扫。\n本年 违反 前款 规定 \(count)次以上 的，予以 提醒。" }
    #expect(try fault(rule(10_000)) == nil)
    guard case .tooLarge(.count(10_001))? = try fault(rule(10_001)) else {
      Issue.record("no limit")
      return
    }
  }

  @Test func `65,536 kinds of subjects, and one more`() throws {
    let articles = (0..<17).map { "第\(number($0 + 2))条 凡 住户（f\($0) 为 是），每日 应当 清扫。" }.joined(separator: "\n")
    #expect(try fault(articles, subjects: 65_536, days: 1, flags: 17) == nil)
    #expect(try fault(articles, subjects: 65_537, days: 1, flags: 17) != nil)
  }

  @Test func `kinds of subjects times duties: as many as may be, and more`() throws {
    let articles = """
      第二条 凡 住户（f0 为 是），每日 应当 清扫。
      第三条 凡 住户，每日 应当 清扫。
      第四条 五保户 不适用 第三条 规定。
      附件 名单
      所称 五保户，是指 住户（f1 为 是）。
      """
    // Four kinds (f0 or not, f1 or not) and two duties, through one time without a change of the rules.
    let small = try interpreter(articles, subjects: 4, days: 1, flags: 2)
    let duties = small.duties.duties
    let table = try BindingTable(duties: duties, evaluator: small.evaluator, span: small.span, limit: 8)
    #expect(table.bindings[0].count == 8)
    #expect(throws: InterpreterFault.tooLarge(.answers)) {
      try BindingTable(duties: duties, evaluator: small.evaluator, span: small.span, limit: 7)
    }
  }

  /// The table itself would take 268 MB.
  @Test func `65,536 kinds of subjects and 4,097 duties are too many`() throws {
    let flags = (0..<16).map { "第\(number($0 + 2))条 凡 住户（f\($0) 为 是），每日 应当 清扫。" }
    let more = (0..<4_081).map { _ in "凡 住户，每日 应当 清扫。" }
    let articles = (flags + ["第十八条 再扫："] + more).joined(separator: "\n")
    #expect(try fault(articles, subjects: 65_536, days: 1, flags: 16) == .tooLarge(.answers))
  }

  @Test func `10,000 consequences, and one more`() throws {
    func rules(_ count: Int) -> String {
      let paragraphs = (0..<100).map { part in
        let own = (0..<100).filter { part * 100 + $0 < count }
        return "违反 第一款 规定 的，" + own.map { _ in "扣 1分" }.joined(separator: "；违反 第一款 规定 的，") + "。"
      }
      let more = count > 10_000 ? "违反 第一款 规定 的，扣 1分。" : ""
      return "第二条 扣分：积分 环境分：按 住户 计；每月 基础分 100分。\n第三条 凡 住户，每日 应当 清扫。\n"
        + (paragraphs + [more]).joined(separator: "\n")
    }
    #expect(try fault(rules(10_000)) == nil)
    guard case .tooLarge(.program(count: 10_001))? = try fault(rules(10_001)) else {
      Issue.record("no limit")
      return
    }
  }

  private func number(_ value: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    return value < 10 ? digits[value] : (value < 20 ? "十" : digits[value / 10] + "十") + digits[value % 10]
  }
}
