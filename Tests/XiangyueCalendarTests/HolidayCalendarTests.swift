import Testing

@testable import XiangyueCalendar

struct HolidayCalendarTests {
  let calendar = HolidayCalendar.builtIn

  @Test func `the built-in notices are those of the table, row by row`() {
    let built = calendar.noticedDays.map { noticed in
      [noticed.day.isoText, noticed.kind == .dayOff ? "休" : "班", noticed.holiday]
    }
    let given = GivenTables.holidays.map { Array($0.prefix(3)) }
    #expect(given.count == 258)
    #expect(built == given, "Holidays+Generated.swift is renewed by Scripts/generate-holidays")
  }

  @Test func `every day that a notice names is off or a workday as it says`() {
    for row in GivenTables.holidays {
      let noticed = day(row[0])
      let off = row[1] == "休"
      #expect(calendar.isDayOff(noticed) == off, "\(row)")
      #expect(calendar.isMakeUpWorkday(noticed) != off, "\(row)")
      #expect(calendar.isRestDay(noticed) == off, "\(row)")
      #expect(calendar.isWorkday(noticed) != off, "\(row)")
      #expect(calendar.holidayName(noticed) == (off ? row[2] : nil), "\(row)")
    }
  }

  @Test func `a day that no notice names rests on weekends only`() {
    let named = Set(GivenTables.holidays.map { day($0[0]) })
    var candidate = day("2019-12-01")
    while candidate <= day("2027-01-31") {
      if !named.contains(candidate) {
        #expect(calendar.isRestDay(candidate) == (candidate.weekday.rawValue >= 6), "\(candidate)")
        #expect(!calendar.isDayOff(candidate) && !calendar.isMakeUpWorkday(candidate), "\(candidate)")
        #expect(calendar.holidayName(candidate) == nil, "\(candidate)")
      }
      candidate = candidate + 1
    }
  }

  @Test func `the notices are of 2020 to 2026 and of no other year`() {
    #expect(calendar.years == Array(2020...2026))
    #expect(!calendar.hasNotice(2019) && calendar.hasNotice(2020))
    #expect(calendar.hasNotice(2026) && !calendar.hasNotice(2027))
  }

  @Test func `a year without a notice has no days off`() {
    #expect(calendar.isWorkday(day("2019-10-01")))  // a Tuesday
    #expect(calendar.isWorkday(day("2027-10-01")))  // a Friday
    #expect(calendar.restReason(day("2027-10-02")) == .weekend)
  }

  @Test func `a day of rest has its reason`() {
    #expect(calendar.restReason(day("2022-10-01")) == .holiday("国庆节"))  // a Saturday, but inside the holiday
    #expect(calendar.restReason(day("2022-10-04")) == .holiday("国庆节"))
    #expect(calendar.restReason(day("2022-10-15")) == .weekend)
    #expect(calendar.restReason(day("2022-10-08")) == nil)  // a Saturday made up
    #expect(calendar.restReason(day("2022-10-10")) == nil)
  }

  @Test func `the first workday after a holiday may be a weekend day that is made up`() {
    #expect(calendar.firstWorkday(onOrAfter: day("2022-10-01")) == day("2022-10-08"))
    #expect(calendar.firstWorkday(onOrAfter: day("2022-09-30")) == day("2022-09-30"))
    #expect(calendar.firstWorkday(onOrAfter: day("2022-08-13")) == day("2022-08-15"))
    #expect(calendar.lastWorkday(onOrBefore: day("2022-10-07")) == day("2022-09-30"))
    #expect(calendar.lastWorkday(onOrBefore: day("2022-02-06")) == day("2022-01-30"))
    #expect(calendar.lastWorkday(onOrBefore: day("2022-01-30")) == day("2022-01-30"))
  }

  @Test func `a calendar without any notice has weekends only`() {
    let bare = HolidayCalendar(noticedDays: [])
    #expect(bare.years.isEmpty)
    #expect(bare.isWorkday(day("2022-10-03")) && bare.isRestDay(day("2022-10-08")))
    #expect(bare.noticed(day("1970-01-01")) == nil)
  }
}
