import Testing

@testable import XiangyueCalendar

struct ScheduleTests {
  let calendar = HolidayCalendar.builtIn

  @Test func `every given schedule has its given days`() throws {
    #expect(GivenTables.schedules.count == 69)
    for row in GivenTables.schedules {
      let schedule = GivenSchedule.read(row[0])
      let days = schedule.days(from: day("\(row[1])-01-01"), through: day("\(row[1])-12-31"), calendar: calendar)
      #expect(days.map(\.isoText) == row[2].split(separator: ",").map(String.init), "\(row[0]) \(row[1])")
    }
  }

  @Test func `a cleaning day in the Spring Festival is postponed, and tells from where`() {
    let cleaning = Schedule(rule: .monthly(on: [.day(5)]), shifts: [ScheduleShift(on: .holiday, .postpone)])
    let days = cleaning.occurrences(from: day("2022-02-01"), through: day("2022-03-31"), calendar: calendar)
    #expect(
      days == [
        ScheduledDay(day: day("2022-02-07"), movedFrom: day("2022-02-05")),
        ScheduledDay(day: day("2022-03-05"), movedFrom: nil),  // an ordinary Saturday is no 节假日
      ])
  }

  @Test func `on days of rest an ordinary Saturday is moved too`() {
    let cleaning = Schedule(rule: .monthly(on: [.day(5)]), shifts: [ScheduleShift(on: .restDay, .postpone)])
    let days = cleaning.days(from: day("2022-03-01"), through: day("2022-03-31"), calendar: calendar)
    #expect(days == [day("2022-03-07")])
    // Saturday 8 October 2022 is made up and so a workday.
    let made = Schedule(rule: .monthly(on: [.day(8)]), shifts: [ScheduleShift(on: .restDay, .postpone)])
    #expect(made.days(from: day("2022-10-01"), through: day("2022-10-31"), calendar: calendar) == [day("2022-10-08")])
  }

  @Test func `the day reached decides whether it is in the span`() {
    let first = Schedule(rule: .monthly(on: [.day(1)]), shifts: [ScheduleShift(on: .holiday, .postpone)])
    #expect(first.days(from: day("2022-10-01"), through: day("2022-10-07"), calendar: calendar).isEmpty)
    #expect(first.days(from: day("2022-10-08"), through: day("2022-10-31"), calendar: calendar) == [day("2022-10-08")])
    let advanced = Schedule(rule: .monthly(on: [.day(1)]), shifts: [ScheduleShift(on: .holiday, .advance)])
    let september = advanced.days(from: day("2022-09-02"), through: day("2022-09-30"), calendar: calendar)
    #expect(september == [day("2022-09-30")])
    #expect(advanced.days(from: day("2022-10-01"), through: day("2022-10-31"), calendar: calendar).isEmpty)
  }

  @Test func `two days moved to one are one`() {
    let saturdays = Schedule(rule: .weekly(on: [.saturday]), shifts: [ScheduleShift(on: .holiday, .advance)])
    let days = saturdays.occurrences(from: day("2024-02-05"), through: day("2024-02-20"), calendar: calendar)
    #expect(days == [ScheduledDay(day: day("2024-02-09"), movedFrom: day("2024-02-10"))])
  }

  @Test func `a day that the rule names stays where it is, whatever is moved onto it`() {
    // 5 February 2022 is moved to the 7th, which is named anyhow.
    let both = Schedule(rule: .monthly(on: [.day(5), .day(7)]), shifts: [ScheduleShift(on: .holiday, .postpone)])
    let days = both.occurrences(from: day("2022-02-01"), through: day("2022-02-28"), calendar: calendar)
    #expect(days == [ScheduledDay(day: day("2022-02-07"), movedFrom: nil)])
  }

  @Test func `a day may be called off instead`() {
    let cancelled = Schedule(rule: .monthly(on: [.day(5)]), shifts: [ScheduleShift(on: .holiday, .cancel)])
    let days = cancelled.days(from: day("2022-01-01"), through: day("2022-03-31"), calendar: calendar)
    #expect(days == [day("2022-01-05"), day("2022-03-05")])
  }

  @Test func `shifts follow one another as they are written`() {
    // Saturdays 1 January and 1 October 2022 are postponed past the holiday, to workdays, and so are not called off.
    let shifts = [ScheduleShift(on: .holiday, .postpone), ScheduleShift(on: .restDay, .cancel)]
    let first = Schedule(rule: .monthly(on: [.day(1)]), shifts: shifts)
    #expect(first.days(from: day("2022-01-01"), through: day("2022-01-31"), calendar: calendar) == [day("2022-01-04")])
    #expect(first.days(from: day("2022-10-01"), through: day("2022-10-31"), calendar: calendar) == [day("2022-10-08")])
    #expect(first.days(from: day("2023-04-01"), through: day("2023-04-30"), calendar: calendar).isEmpty)  // a Saturday
  }

  @Test func `what is said to stay where it is stays, wherever that is written`() {
    // 5 February 2022 is a day off of the Spring Festival, 5 March an ordinary Saturday.
    let stays = ScheduleShift(on: .holiday, .keep)
    let moves = ScheduleShift(on: .restDay, .postpone)
    for shifts in [[stays, moves], [moves, stays]] {
      let fifth = Schedule(rule: .monthly(on: [.day(5)]), shifts: shifts)
      #expect(
        fifth.days(from: day("2022-02-01"), through: day("2022-03-31"), calendar: calendar)
          == [day("2022-02-05"), day("2022-03-07")])
    }
  }

  @Test func `nothing is named before the first day or after the last, but what is moved past it takes place`() {
    let fifth = Schedule(
      rule: .monthly(on: [.day(5)]), shifts: [ScheduleShift(on: .holiday, .postpone)], start: day("2022-08-05"),
      end: day("2022-10-05"))
    #expect(
      fifth.days(from: day("2022-01-01"), through: day("2022-12-31"), calendar: calendar)
        == [day("2022-08-05"), day("2022-09-05"), day("2022-10-08")])
    let inner = Schedule(rule: .monthly(on: [.day(5)]), start: day("2022-08-06"), end: day("2022-10-04"))
    #expect(
      inner.days(from: day("2022-01-01"), through: day("2022-12-31"), calendar: calendar) == [day("2022-09-05")])
  }

  @Test func `a day is called off by its own date and by that which it is moved to`() {
    for date in ["2022-10-05", "2022-10-08"] {
      let fifth = Schedule(
        rule: .monthly(on: [.day(5)]), shifts: [ScheduleShift(on: .holiday, .postpone)], cancelled: [day(date)])
      #expect(
        fifth.days(from: day("2022-09-01"), through: day("2022-11-30"), calendar: calendar)
          == [day("2022-09-05"), day("2022-11-05")])
    }
  }

  @Test func `an added day stays on a day off`() {
    let fifth = Schedule(
      rule: .monthly(on: [.day(5)]), shifts: [ScheduleShift(on: .holiday, .postpone)], added: [day("2022-10-01")])
    #expect(
      fifth.days(from: day("2022-10-01"), through: day("2022-10-31"), calendar: calendar)
        == [day("2022-10-01"), day("2022-10-08")])
  }

  @Test func `a record moves a day that was moved already, and moves it on`() {
    var fifth = Schedule(rule: .monthly(on: [.day(5)]), shifts: [ScheduleShift(on: .holiday, .postpone)])
    fifth.moves = [day("2022-10-08"): day("2022-10-15"), day("2022-10-15"): day("2022-11-02")]
    let days = fifth.occurrences(from: day("2022-10-01"), through: day("2022-11-30"), calendar: calendar)
    #expect(
      days == [
        ScheduledDay(day: day("2022-11-02"), movedFrom: day("2022-10-05")),
        ScheduledDay(day: day("2022-11-05"), movedFrom: nil),
      ])
    // It is found from the span it reaches, and gone from the one it left.
    #expect(fifth.days(from: day("2022-11-01"), through: day("2022-11-03"), calendar: calendar) == [day("2022-11-02")])
    #expect(fifth.days(from: day("2022-10-01"), through: day("2022-10-31"), calendar: calendar).isEmpty)
  }

  @Test func `a record may move an added day, or name no new one, or go round in a circle`() {
    var once = Schedule(rule: .dates([day("2022-08-01")]), added: [day("2022-08-20"), day("2022-08-27")])
    once.moves = [
      day("2022-08-20"): day("2022-08-21"), day("2022-08-27"): nil, day("2022-08-01"): day("2022-08-02"),
      day("2022-08-02"): day("2022-08-01"),
    ]
    let days = once.days(from: day("2022-08-01"), through: day("2022-08-31"), calendar: calendar)
    #expect(days.last == day("2022-08-21"))
    #expect(days.count == 2)
  }

  @Test func `a window is due on its last day, which alone is moved`() {
    let third = ScheduleRule.monthly(on: [.window(3, 5)])
    let postponed = Schedule(rule: third, shifts: [ScheduleShift(on: .holiday, .postpone)])
    let found = postponed.occurrences(from: day("2022-10-01"), through: day("2022-10-31"), calendar: calendar)
    #expect(found == [ScheduledDay(day: day("2022-10-08"), first: day("2022-10-03"), movedFrom: day("2022-10-05"))])
    let advanced = Schedule(rule: third, shifts: [ScheduleShift(on: .holiday, .advance)])
    // All three days are off: what is left is the last day before them.
    #expect(
      advanced.occurrences(from: day("2022-09-30"), through: day("2022-10-31"), calendar: calendar)
        == [ScheduledDay(day: day("2022-09-30"), first: day("2022-09-30"), movedFrom: day("2022-10-05"))])
  }

  @Test func `a window is called off only where all its days are off`() {
    let cancel = [ScheduleShift(on: .holiday, .cancel)]
    let all = Schedule(rule: .monthly(on: [.window(3, 5)]), shifts: cancel)
    #expect(all.days(from: day("2022-10-01"), through: day("2022-10-31"), calendar: calendar).isEmpty)
    let some = Schedule(
      rule: .yearly(on: [.window(MonthDay(month: 9, day: 30), MonthDay(month: 10, day: 2))]), shifts: cancel)
    #expect(some.days(from: day("2022-10-01"), through: day("2022-10-31"), calendar: calendar) == [day("2022-10-02")])
  }

  @Test func `a window that is under way touches the span in which it is not due`() {
    let spring = Schedule(rule: .yearly(on: [.window(MonthDay(month: 3, day: 1), MonthDay(month: 5, day: 31))]))
    #expect(spring.days(from: day("2022-04-01"), through: day("2022-04-30"), calendar: calendar).isEmpty)
    #expect(
      spring.occurrences(touching: day("2022-04-01"), through: day("2022-04-30"), calendar: calendar)
        == [ScheduledDay(day: day("2022-05-31"), first: day("2022-03-01"), movedFrom: nil)])
  }

  @Test func `an empty span has no days`() {
    let daily = Schedule(rule: .everyDay)
    #expect(daily.days(from: day("2022-01-02"), through: day("2022-01-01"), calendar: calendar).isEmpty)
    #expect(daily.days(from: day("2022-01-01"), through: day("2022-01-01"), calendar: calendar) == [day("2022-01-01")])
  }
}

struct ScheduleRuleTests {
  @Test func `every so many weeks is counted from the given day, and none is before it`() {
    let fortnightly = ScheduleRule.everyNth(2, .week, from: day("2022-01-05"), of: nil)
    #expect(
      fortnightly.days(from: day("2021-12-01"), through: day("2022-02-01"))
        == [day("2022-01-05"), day("2022-01-19")])
    #expect(fortnightly.days(from: day("2022-01-19"), through: day("2022-01-19")) == [day("2022-01-19")])
    #expect(fortnightly.days(from: day("2022-01-20"), through: day("2022-02-01")).isEmpty)
    #expect(fortnightly.days(from: day("2021-01-01"), through: day("2022-01-04")).isEmpty)
  }

  @Test func `every second week has its weekdays, counted from the week of the given day`() {
    // 5 January 2022 is a Wednesday: of its week only the Saturday is left, then the week of the 17th.
    let rule = ScheduleRule.everyNth(2, .week, from: day("2022-01-05"), of: .weekly(on: [.monday, .saturday]))
    #expect(
      rule.days(from: day("2021-12-01"), through: day("2022-02-05")).map(\.isoText)
        == ["2022-01-08", "2022-01-17", "2022-01-22", "2022-01-31", "2022-02-05"])
  }

  @Test func `every second month has its day, or the corresponding one, or the month's last`() {
    let named = ScheduleRule.everyNth(2, .month, from: day("2022-01-20"), of: .monthly(on: [.day(15)]))
    #expect(
      named.days(from: day("2022-01-01"), through: day("2022-08-31")).map(\.isoText)
        == ["2022-03-15", "2022-05-15", "2022-07-15"])
    let corresponding = ScheduleRule.everyNth(1, .month, from: day("2022-01-31"), of: nil)
    #expect(
      corresponding.days(from: day("2022-02-01"), through: day("2022-04-30")).map(\.isoText)
        == ["2022-02-28", "2022-03-31", "2022-04-30"])
    let biennial = ScheduleRule.everyNth(2, .year, from: day("2020-02-29"), of: nil)
    #expect(
      biennial.days(from: day("2021-01-01"), through: day("2024-12-31")).map(\.isoText) == ["2022-02-28", "2024-02-29"])
    #expect(
      ScheduleRule.everyNth(10, .day, from: day("2022-01-01"), of: nil)
        .days(from: day("2022-01-02"), through: day("2022-01-31")).map(\.isoText)
        == ["2022-01-11", "2022-01-21", "2022-01-31"])
  }

  @Test func `a day that the month lacks is its last, and two that meet there are one`() {
    let ends = ScheduleRule.monthly(on: [.day(29), .day(30), .day(31)])
    #expect(ends.days(from: day("2023-02-01"), through: day("2023-02-28")) == [day("2023-02-28")])
    #expect(ends.days(from: day("2024-02-01"), through: day("2024-02-29")) == [day("2024-02-29")])
    #expect(ends.days(from: day("2022-04-01"), through: day("2022-04-30")) == [day("2022-04-29"), day("2022-04-30")])
  }

  @Test func `days counted from the end of the month keep to its length`() {
    let lastThree = ScheduleRule.monthly(on: [.fromEnd(3), .fromEnd(2), .lastDay])
    #expect(
      lastThree.days(from: day("2023-02-01"), through: day("2023-02-28"))
        == [day("2023-02-26"), day("2023-02-27"), day("2023-02-28")])
  }

  @Test func `a fifth Friday is only in the months that have one`() {
    let fifth = ScheduleRule.monthly(on: [.nth(5, .friday)])
    // April, July, September and December 2022 have five Fridays.
    #expect(
      fifth.days(from: day("2022-01-01"), through: day("2022-12-31")).map(\.isoText)
        == ["2022-04-29", "2022-07-29", "2022-09-30", "2022-12-30"])
  }

  @Test func `the last of a weekday is within the last seven days`() {
    let lastMonday = ScheduleRule.monthly(on: [.last(.monday)])
    #expect(
      lastMonday.days(from: day("2022-01-01"), through: day("2022-02-28"))
        == [day("2022-01-31"), day("2022-02-28")])
  }

  @Test func `a quarter's first and last month are its own`() {
    let year = (day("2022-01-01"), day("2022-12-31"))
    #expect(
      ScheduleRule.quarterly(.first, on: [.day(10)]).days(from: year.0, through: year.1).map(\.isoText)
        == ["2022-01-10", "2022-04-10", "2022-07-10", "2022-10-10"])
    #expect(
      ScheduleRule.quarterly(.last, on: [.lastDay]).days(from: year.0, through: year.1).map(\.isoText)
        == ["2022-03-31", "2022-06-30", "2022-09-30", "2022-12-31"])
  }

  @Test func `several days of a year come in order`() {
    let days = ScheduleRule.yearly(on: [DayOfYear(month: 12, day: .day(5)), DayOfYear(month: 3, day: .day(5))])
    #expect(
      days.days(from: day("2022-03-05"), through: day("2023-03-04")).map(\.isoText) == ["2022-03-05", "2022-12-05"])
  }

  @Test func `only the days within the span are given`() {
    #expect(ScheduleRule.monthly(on: [.day(5)]).days(from: day("2022-08-05"), through: day("2022-09-04")).count == 1)
    #expect(ScheduleRule.monthly(on: [.day(5)]).days(from: day("2022-08-06"), through: day("2022-09-04")).isEmpty)
    #expect(ScheduleRule.weekly(on: [.sunday]).days(from: day("2022-08-01"), through: day("2022-08-07")).count == 1)
  }
}
