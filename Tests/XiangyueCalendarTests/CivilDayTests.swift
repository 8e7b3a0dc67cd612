import Testing

@testable import XiangyueCalendar

struct CivilDayTests {
  @Test func `days are counted from 1970-01-01`() {
    #expect(day("1970-01-01").number == 0)
    #expect(day("1970-01-02").number == 1)
    #expect(day("1969-12-31").number == -1)
    // 30 years of 365 days and the leap days of 1972 … 1996.
    #expect(day("2000-01-01").number == 10_957)
  }

  @Test func `the days of 1600 to 2400 follow one another and keep their figures`() {
    var number = day("1600-01-01").number
    var weekday = 5  // 1 January 1600 was a Saturday
    for year in 1600...2400 {
      let leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      for (month, length) in zip(1...12, [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]) {
        #expect(CivilDay.lastDay(year: year, month: month) == length)
        for dayOfMonth in 1...length {
          let made = CivilDay(year: year, month: month, day: dayOfMonth)
          let components = CivilDay(number: number).components
          guard made?.number == number, components == (year, month, dayOfMonth), made?.daysSinceMonday == weekday
          else {
            Issue.record("\(year)-\(month)-\(dayOfMonth) is \(String(describing: made))")
            return
          }
          number += 1
          weekday = (weekday + 1) % 7
        }
      }
    }
    // Twice four hundred years of 146,097 days each, and the leap year 2400.
    #expect(number - day("1600-01-01").number == 2 * 146_097 + 366)
  }

  @Test func `the first and the last day that can be written are the ends of the calendar`() {
    #expect(day("0001-01-01") == .earliest)
    #expect(day("9999-12-31") == .latest)
    #expect(CivilDay.earliest.weekday == .monday)
    #expect(CivilDay.latest.weekday == .friday)
    #expect(CivilDay(year: 0, month: 12, day: 31) == nil)
    #expect(CivilDay(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test(arguments: [
    (2022, 9, 31), (2022, 2, 29), (2023, 2, 30), (2100, 2, 29), (1900, 2, 29), (2022, 13, 1), (2022, 0, 1),
    (2022, 1, 0), (2022, 1, 32), (2022, 1, -1),
  ])
  func `a day that does not exist can't be made`(year: Int, month: Int, dayOfMonth: Int) {
    #expect(CivilDay(year: year, month: month, day: dayOfMonth) == nil)
  }

  @Test(arguments: [(2024, 29), (2000, 29), (1600, 29), (2023, 28), (1900, 28), (2100, 28)])
  func `a century is a leap year only every fourth time`(year: Int, length: Int) {
    #expect(CivilDay.lastDay(year: year, month: 2) == length)
    #expect(CivilDay(year: year, month: 2, day: length) != nil)
    #expect(CivilDay(year: year, month: 2, day: length + 1) == nil)
  }

  @Test(arguments: [
    ("2022-10-01", Weekday.saturday), ("2022-08-31", .wednesday), ("2024-02-29", .thursday),
    ("1949-10-01", .saturday), ("2000-01-01", .saturday), ("1969-12-29", .monday), ("1582-10-15", .friday),
  ])
  func `weekdays are those of the almanac`(text: String, weekday: Weekday) {
    #expect(day(text).weekday == weekday)
  }

  @Test func `a day is written as files and as rules write it`() {
    #expect(day("2022-08-31").isoText == "2022-08-31")
    #expect(day("0987-01-02").isoText == "0987-01-02")
    #expect(day("2022-08-31").chineseText == "2022年8月31日")
    #expect(day("2022-08-01").chineseMonthDay == "8月1日")
  }

  @Test(arguments: [
    "2022-9-1", "2022-09-31", "2022/09/01", "20220901", "2022-09-01 ", " 2022-09-01", "+022-09-01", "2022-0９-01",
    "2022-09-0a", "", "0000-01-01", "2022-09-01T00:00",
  ])
  func `only the one way of writing an ISO day is read`(text: String) {
    #expect(CivilDay(isoText: text) == nil)
  }

  @Test func `counting months stops at the end of a shorter month`() {
    #expect(day("2022-01-31").moved(months: 1) == day("2022-02-28"))
    #expect(day("2024-01-31").moved(months: 1) == day("2024-02-29"))
    #expect(day("2022-02-28").moved(months: 1) == day("2022-03-28"))
    #expect(day("2022-01-15").moved(months: -1) == day("2021-12-15"))
    #expect(day("2022-12-31").moved(months: 2) == day("2023-02-28"))
    #expect(day("2024-02-29").moved(months: -12) == day("2023-02-28"))
  }

  @Test func `no figure leads out of the calendar`() {
    #expect(day("2022-01-01").moved(days: .max) == .latest)
    #expect(day("2022-01-01").moved(days: .min) == .earliest)
    #expect(day("2022-01-01").moved(months: .max) == .latest)
    #expect(day("2022-01-01").moved(months: .min) == .earliest)
    #expect(day("9999-12-30").moved(days: 1) == .latest)
    #expect(day("9999-11-30").moved(months: 1) == day("9999-12-30"))
    #expect(day("0001-02-01").moved(months: -1) == .earliest)
  }
}
