import Testing

@testable import XiangyueCalendar

struct LunarCalendarTests {
  @Test func `every day of the given months has its lunar day`() {
    #expect(GivenTables.lunarMonths.count == 2487)
    #expect(LunarCalendar.months.count == 2487)
    for (row, month) in zip(GivenTables.lunarMonths, LunarCalendar.months) {
      let isLeap = row[2] == "闰"
      #expect([row[0], row[1], row[4]] == [month.year, month.number, month.dayCount].map(String.init), "\(row)")
      #expect(month.isLeap == isLeap && month.first == day(row[3]), "\(row)")
      for number in 1...month.dayCount {
        let found = LunarCalendar.day(of: day(row[3]) + (number - 1))
        #expect(found?.month == month && found?.day == number, "\(row) \(number)")
      }
    }
  }

  @Test func `74 months are leap months`() {
    #expect(LunarCalendar.months.count { $0.isLeap } == 74)
  }

  @Test func `days before and after the table have no lunar day`() {
    #expect(LunarCalendar.firstDay == day("1900-01-01"))
    #expect(LunarCalendar.lastDay == day("2101-01-28"))
    #expect(LunarCalendar.day(of: day("1899-12-31")) == nil)
    #expect(LunarCalendar.day(of: day("2101-01-29")) == nil)
    #expect(LunarCalendar.months(from: day("2101-01-29"), through: day("2102-01-01")).isEmpty)
    #expect(LunarCalendar.months(from: day("1800-01-01"), through: day("1900-01-01")).count == 1)
  }

  @Test func `months and days are called as people call them`() {
    let eve = LunarCalendar.day(of: day("2022-01-31"))
    #expect(eve?.month.chineseName == "腊月" && eve?.chineseName == "廿九")
    #expect(LunarCalendar.day(of: day("2023-03-22"))?.month.chineseName == "闰二月")
    #expect(LunarCalendar.day(of: day("2022-02-15"))?.chineseName == "十五")
    #expect(["初一", "初十", "十一", "二十", "廿三", "二十三", "三十"].map(LunarDay.number) == [1, 10, 11, 20, 23, 23, 30])
    #expect(["正月", "一月", "十月", "冬月", "十一月", "腊月", "十二月"].map(LunarMonth.number) == [1, 1, 10, 11, 11, 12, 12])
    #expect(LunarDay.number(named: "卅一") == nil && LunarMonth.number(named: "闰月") == nil)
  }

  @Test func `a lunar month has each of its days, the leap month after it none`() {
    let seventh = ScheduleRule.lunar(on: [LunarDays(month: 7, days: [])])
    let days = seventh.days(from: day("2022-01-01"), through: day("2022-12-31"))
    #expect(days.count == 29 && days.first == day("2022-07-29") && days.last == day("2022-08-26"))
    // 2025 has a leap sixth month, from 25 July on.
    let sixth = ScheduleRule.lunar(on: [LunarDays(month: 6, days: [])])
    #expect(sixth.days(from: day("2025-01-01"), through: day("2025-12-31")).last == day("2025-07-24"))
  }

  @Test func `a window of lunar days keeps to the month`() {
    // The twelfth month of 2021 has 29 days: 廿三 is 2022-01-25.
    let rule = ScheduleRule.lunar(on: [LunarDays(month: 12, days: [.window(23, 30)])])
    #expect(
      rule.windows(from: day("2022-01-01"), through: day("2022-12-31"))
        == [DayWindow(first: day("2022-01-25"), last: day("2022-01-31"))])
  }
}

struct SolarTermTests {
  @Test func `every given solar term has its given day`() {
    #expect(GivenTables.solarTerms.count == 201)
    for row in GivenTables.solarTerms {
      let year = Int(row[0]) ?? 0
      #expect(SolarTerm.clearAndBright.day(in: year) == day(row[1]), "\(row)")
      #expect(SolarTerm.winterSolstice.day(in: year) == day(row[2]), "\(row)")
    }
  }

  @Test func `years outside the table have none`() {
    #expect(SolarTerm.clearAndBright.day(in: 1899) == nil)
    #expect(SolarTerm.winterSolstice.day(in: 2101) == nil)
  }
}
