import Testing

@testable import XiangyueCalendar

struct HolidayFileTests {
  @Test func `a file adds a year to the built-in ones`() throws {
    let file = try HolidayCalendar(
      tsv: "日期\t类别\t节日\n2026-12-31\t休\t元旦\n2027-01-01\t休\t元旦\n2027-01-03\t班\t元旦\n")
    let calendar = HolidayCalendar.builtIn.updated(with: file)
    #expect(file.years == [2027])  // 31 December is of the notice for 2027
    #expect(calendar.years == Array(2020...2027))
    #expect(calendar.isDayOff(day("2026-12-31")))
    #expect(calendar.isDayOff(day("2026-10-01")))
    #expect(calendar.isMakeUpWorkday(day("2027-01-03")) && calendar.isWorkday(day("2027-01-03")))
  }

  @Test func `a file replaces the whole notice of its year`() throws {
    let file = try HolidayCalendar(tsv: "date\tkind\tholiday\n2022-10-01\t休\t国庆节\n")
    let calendar = HolidayCalendar.builtIn.updated(with: file)
    #expect(calendar.isDayOff(day("2022-10-01")))
    #expect(calendar.isWorkday(day("2022-10-03")))
    #expect(calendar.isRestDay(day("2022-10-08")))  // a Saturday, no longer made up
    #expect(calendar.isDayOff(day("2021-10-04")) && calendar.isDayOff(day("2023-10-02")))
  }

  @Test func `the project's own files read as the built-in calendar`() throws {
    let days = try GivenTables.holidayYears.flatMap {
      try HolidayCalendar(tsv: GivenTables.text(of: GivenTables.holidayFile($0))).noticedDays
    }
    #expect(days == HolidayCalendar.builtIn.noticedDays)
  }

  @Test func `a file may come from a spreadsheet on another system`() throws {
    let file = try HolidayCalendar(
      tsv: "\u{FEFF}节日\t备注\t日期\t类别\r\n元旦\t\t2027-01-01\t 休 \r\n\r\n\t\t\t\r\n")
    #expect(file.noticedDays.map(\.day) == [day("2027-01-01")])
  }

  @Test func `rows may stand in any order`() throws {
    let file = try HolidayCalendar(tsv: "日期\t类别\t节日\n2027-10-01\t休\t国庆节\n2027-01-01\t休\t元旦")
    #expect(file.noticedDays.map(\.holiday) == ["元旦", "国庆节"])
    #expect(file.isDayOff(day("2027-01-01")) && file.isDayOff(day("2027-10-01")))
  }

  @Test(arguments: [
    ("", 1, HolidayError.Reason.missingColumn("日期")),
    ("日期\t节日\n", 1, .missingColumn("类别")),
    ("日期,类别,节日\n", 1, .missingColumn("日期")),
    ("日期\t类别\t节日\n2027-01-01\t休\n", 2, .tooFewColumns),
    ("日期\t类别\t节日\n\n2027-02-29\t休\t春节\n", 3, .noSuchDay("2027-02-29")),
    ("日期\t类别\t节日\n2027/1/1\t休\t元旦\n", 2, .noSuchDay("2027/1/1")),
    ("日期\t类别\t节日\n2027-01-01\t放假\t元旦\n", 2, .unknownKind("放假")),
    ("日期\t类别\t节日\n2027-01-01\t休\t\n", 2, .noHoliday),
    ("日期\t类别\t节日\n2027-01-01\t休\t元旦\n2027-01-01\t休\t元旦\n", 3, .repeatedDay(day("2027-01-01"), firstLine: 2)),
    ("日期\t类别\t节日\n2027-01-04\t班\t元旦\n", 2, .makeUpOnWeekday(day("2027-01-04"))),  // a Monday
  ])
  func `a fault is told with its line`(text: String, line: Int, reason: HolidayError.Reason) {
    #expect(throws: HolidayError(line: line, reason: reason)) { try HolidayCalendar(tsv: text) }
  }

  @Test func `a fault is told in the user's words`() {
    let error = HolidayError(line: 2, reason: .makeUpOnWeekday(day("2027-01-04")))
    #expect(error.chineseText == "2027-01-04 是周一，本来就上班；班 只用于调休上班的周六、周日")
    #expect(HolidayError(line: 2, reason: .unknownKind("放假")).chineseText == "类别“放假”应为 休 或 班")
  }
}
