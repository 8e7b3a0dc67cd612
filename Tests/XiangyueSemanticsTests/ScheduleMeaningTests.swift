import Testing
import XiangyueCalendar
import XiangyueSemantics
import XiangyueText

/// 日程: what each way to name days means.
struct ScheduleMeaningTests {
  @Test func `every given schedule is read as it is written and has its given days`() throws {
    let rows = try Rules.file("Tests/XiangyueCalendarTests/data/schedules.tsv").split(separator: "\n").dropFirst()
    #expect(rows.count == 69)
    for row in rows {
      let cells = row.split(separator: "\t").map(String.init)
      let rules = Rules(files: ["规约 历书。\n日程 这日：\(cells[0])。"])
      #expect(rules.reports == [], "\(cells[0])")
      let first = try #require(CivilDay(isoText: "\(cells[1])-01-01"))
      let last = try #require(CivilDay(isoText: "\(cells[1])-12-31"))
      let days = try #require(rules.program).schedules[0].schedule.days(from: first, through: last, calendar: .builtIn)
      #expect(days.map(\.isoText).joined(separator: ",") == cells[2], "\(cells[0]) \(cells[1])")
    }
  }

  @Test(
    arguments: [
      ("每日", .everyDay), ("每周六、周日", .weekly(on: [.saturday, .sunday])), ("每周 星期一", .weekly(on: [.monday])),
      ("每月 5日、20日", .monthly(on: [.day(5), .day(20)])), ("每月 二十日", .monthly(on: [.day(20)])),
      ("每月 3日 至 10日", .monthly(on: [.window(3, 10)])), ("每月 25日 至 末日", .monthly(on: [.window(25, 31)])),
      ("每月 5日 至 5日", .monthly(on: [.day(5)])), ("每月 最后 一日", .monthly(on: [.lastDay])),
      ("每月 最后 一个 周五", .monthly(on: [.last(.friday)])),
      ("每月 第二个 周三、第4个 周三", .monthly(on: [.nth(2, .wednesday), .nth(4, .wednesday)])),
      ("每月 逢 3、8", .monthly(on: [.endingIn(3), .endingIn(8)])),
      ("每月 逢三、逢十", .monthly(on: [.endingIn(3), .endingIn(0)])),
      ("每季度 首月 1日、15日", .quarterly(.first, on: [.day(1), .day(15)])), ("每季度 末月 23日", .quarterly(.last, on: [.day(23)])),
      ("每季度 首月 1日 至 10日", .quarterly(.first, on: [.window(1, 10)])), ("每季度 末日", .quarterly(.last, on: [.lastDay])),
      ("每年 3月5日、12月5日", .yearly(on: [.inMonth(3, .day(5)), .inMonth(12, .day(5))])),
      ("每年 五月 第二个 周日", .yearly(on: [.inMonth(5, .nth(2, .sunday))])),
      ("每年 5月 末日", .yearly(on: [.inMonth(5, .lastDay)])),
      ("每年 三月五日", .yearly(on: [.inMonth(3, .day(5))])),
      ("每年 清明、冬至", .yearly(on: [.term(.clearAndBright), .term(.winterSolstice)])),
      ("每年 3月1日 至 31日", .yearly(on: [.window(MonthDay(month: 3, day: 1), MonthDay(month: 3, day: 31))])),
      ("每年 3月1日 至 5月31日", .yearly(on: [.window(MonthDay(month: 3, day: 1), MonthDay(month: 5, day: 31))])),
      ("农历 每月 初一、十五", .lunar(on: [LunarDays(month: nil, days: [.day(1), .day(15)])])),
      ("农历 正月 十五、八月 十五", .lunar(on: [LunarDays(month: 1, days: [.day(15)]), LunarDays(month: 8, days: [.day(15)])])),
      ("农历 七月", .lunar(on: [LunarDays(month: 7, days: [])])),
      ("农历 腊月 廿三 至 廿九", .lunar(on: [LunarDays(month: 12, days: [.window(23, 29)])])),
      ("农历 冬月 二十三、末日", .lunar(on: [LunarDays(month: 11, days: [.day(23), .day(30)])])),
    ] as [(String, ScheduleRule)]) func `days are read with and without blanks`(_ text: String, _ rule: ScheduleRule)
  {
    for written in [text, text.replacing(" ", with: "")] {
      let rules = Rules(files: ["规约 历书。日程 这日：\(written)。"])
      #expect(rules.reports == [], "\(written)")
      #expect(rules.program?.schedules.first?.schedule == Schedule(rule: rule), "\(written)")
    }
  }

  @Test func `an interval is counted from the first day`() throws {
    let start = try #require(CivilDay(isoText: "2022-01-08"))
    let program = try #require(
      Rules(files: [
        "规约 历书。日程 甲：每 2周；自 2022年1月8日 起。日程 乙：每两周 周六、周日；自 2022年1月8日 起。日程 丙：每2个月 15日；自 2022-1-8 起 至 2022年12月31日 止。"
      ]).program)
    let schedules = program.schedules.map(\.schedule)
    #expect(schedules[0] == Schedule(rule: .everyNth(2, .week, from: start, of: nil), start: start))
    #expect(schedules[1].rule == .everyNth(2, .week, from: start, of: .weekly(on: [.saturday, .sunday])))
    #expect(schedules[2].rule == .everyNth(2, .month, from: start, of: .monthly(on: [.day(15)])))
    #expect(schedules[2].end == CivilDay(isoText: "2022-12-31"))
  }

  @Test func `all that a schedule may say besides its days`() throws {
    let text = """
      规约 历书。
      日程 清洁日：每周六 8:30 至 11时；自 2022年3月1日 起；遇节假日不变；遇 休息日 取消；遇雨顺延，以 改期登记 为据；
        另 在 2022年8月20日、2022年8月21日 办；2022年10月8日 不办；至 2022年12月31日 止。
      记录 改期登记：原定 为 日期；改到 为 日期，可空；日程 为 文字。
      """
    let rules = Rules(files: [
      text.replacing("自 2022年3月1日 起", with: "自 2022年3月1日 起 至 2022年12月31日 止").replacing("；至 2022年12月31日 止", with: "")
    ])
    #expect(rules.reports == [])
    let named = try #require(rules.program).schedules[0]
    #expect(named.name == "清洁日" && named.isDeclared)
    #expect(named.postponement == Postponement(record: 0, oldDay: 0, newDay: 1, scheduleName: 2))
    #expect(
      named.schedule
        == Schedule(
          rule: .weekly(on: [.saturday]),
          shifts: [ScheduleShift(on: .holiday, .keep), ScheduleShift(on: .restDay, .cancel)],
          hours: DayHours(start: 510, end: 660), start: CivilDay(isoText: "2022-03-01"),
          end: CivilDay(isoText: "2022-12-31"),
          added: [CivilDay(isoText: "2022-08-20"), CivilDay(isoText: "2022-08-21")].compactMap { $0 },
          cancelled: [CivilDay(isoText: "2022-10-08")].compactMap { $0 }))
    // 自 … 起 and 至 … 止 as two parts are one thing said twice.
    #expect(Rules(files: [text]).reports.map { String($0.prefix(5)) } == ["约0507"])
  }

  @Test func `a duty may name its days on the spot`() throws {
    let rules = Rules("第二条 凡 住户，每月 最后 一个 周五 应当 清扫。\n第三条 凡 住户，每月 3日 至 10日 应当 清扫。第四条 凡 住户，每年 清明 不得 清扫。", declaring: "")
    #expect(rules.reports.filter { !$0.contains("约05") } == [])
    let named = Rules("第二条 凡 住户，每月 最后 一个 周五 应当 清扫。").program?.schedules.last
    #expect(named?.name == "每月 最后 一个 周五" && named?.isDeclared == false)
    #expect(named?.schedule.rule == .monthly(on: [.last(.friday)]))
  }

  @Test func `a calendar needs neither 施行 nor 主体, a rule does`() {
    #expect(Rules(files: ["规约 历书。日程 赶集：每月 逢 5。"]).program?.isCalendarOnly == true)
    let record = "规约 历书。日程 赶集：每月 逢 5；遇 雨 顺延，以 改期 为据。记录 改期：原定 为 日期；改到 为 日期。"
    #expect(Rules(files: [record]).program?.isCalendarOnly == true)
    #expect(Rules(files: ["规约 历书。日程 赶集：每月 逢 5。主体 住户：户号 为 文字，编号。"]).reports == ["约0405 1:4 历书"])
    #expect(Rules(files: ["规约 历书。"]).reports == ["约0405 1:4 历书"])
  }

  // MARK: What can't be

  @Test(arguments: [
    ("每月 32日", "约0401 1:16 32"), ("每月 0日", "约0401 1:16 0"), ("每年 2月30日", "约0401 1:16 2月30日"),
    ("每年 13月 1日", "约0401 1:16 13"), ("每年 4月 31日", "约0401 1:19 31"), ("每 2周", "约0408 1:13 每 2周"),
    ("每 3个月 5日", "约0408 1:13 每 3个月 5日"), ("每周六 24:30", "约0409 1:17 24:30"), ("每周六 25时", "约0409 1:17 25时"),
    ("每周六 8时70分", "约0409 1:17 8时70分"),
    ("每周六 11:00 至 8:30", "约0410 1:17 11:00 至 8:30"), ("每月 10日 至 3日", "约0410 1:16 10日 至 3"),
    ("每年 5月31日 至 3月1日", "约0410 1:16 5月31日 至 3月1日"), ("农历 正月 十五 至 初一", "约0410 1:19 十五 至 初一"),
    ("每月 5日；自 2022年3月1日 起 至 2022年2月1日 止", "约0410 1:19 自 2022年3月1日 起 至 2022年2月1日 止"),
    ("每周", "约0306 1:13 每周"), ("每月 周五", "约0306 1:13 每月 周五"), ("每月 3月5日", "约0306 1:13 每月 3月5日"),
    ("每月 最后 三日", "约0306 1:13 每月 最后 三日"), ("每季度 5日", "约0306 1:13 每季度 5日"), ("每年 5日", "约0306 1:13 每年 5日"),
    ("每季度 首月 1日、末月 1日", "约0306 1:13 每季度 首月 1日、末月 1日"),
    ("每月 5日；遇 节假日 顺延；遇 节假日 提前", "约0507 1:28 遇 节假日 提前"),
    ("每月 5日；2022年10月6日 不办", "约0411 1:19 2022年10月6日"), ("每月 5日；遇 雨 顺延，以 巡访 为据", "约0209 1:28 巡访"),
  ]) func `what no calendar has is told where it stands`(_ text: String, _ report: String) {
    #expect(Rules(files: ["规约 历书。日程 这日：\(text)。"]).reports == [report], "\(text)")
  }

  @Test(arguments: [
    ("每月 3日—10日", "约0115 1:18 —"), ("每月 3-10日", "约0115 1:17 -"), ("每年3月1日~3月10日", "约0115 1:19 ~"),
    ("每周六 8:30-11:00", "约0115 1:21 -"),
  ]) func `a dash is read as 至 and told once`(_ text: String, _ report: String) {
    #expect(Rules(files: ["规约 历书。日程 这日：\(text)。"]).reports == [report], "\(text)")
  }

  @Test func `what may be called off is not told`() {
    #expect(Rules(files: ["规约 历书。日程 这日：每月 5日；2022年10月5日 不办。"]).reports == [])
    // Moved past the holiday it is on the 8th: that hangs on the notice.
    #expect(Rules(files: ["规约 历书。日程 这日：每月 5日；遇 节假日 顺延；2022年10月8日 不办。"]).reports == [])
    #expect(Rules(files: ["规约 历书。日程 这日：每月 3日 至 10日；2022年10月6日 不办。"]).reports == [])
  }

  @Test func `a record of postponements has two days`() throws {
    let rules = Rules(files: ["规约 历书。日程 这日：每月 5日；遇 雨 顺延，以 改期 为据。记录 改期：原定 为 日期。"])
    #expect(rules.reports == ["约0305 1:28 改期"])
    #expect(try #require(rules.only).text.zh.contains("要有两个日期"))
  }
}
