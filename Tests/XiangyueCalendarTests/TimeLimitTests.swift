import Testing

@testable import XiangyueCalendar

struct TimeLimitTests {
  let calendar = HolidayCalendar.builtIn

  @Test func `every given time limit ends on its given day`() {
    #expect(GivenTables.deadlines.count == 200)
    for row in GivenTables.deadlines {
      let period = GivenPeriod(row[1])
      let start = day(row[0])
      let last =
        period.before
        ? period.limit.lastDayBefore(start, in: calendar) : period.limit.lastDay(from: start, in: calendar)
      #expect(last == day(row[2]), "\(row)")
    }
  }

  @Test func `every given time limit gives its reason by the articles of the civil code`() {
    for row in GivenTables.deadlines where !GivenPeriod(row[1]).before {
      let deadline = GivenPeriod(row[1]).limit.deadline(from: day(row[0]), in: calendar)
      #expect(deadline.lastDay == day(row[2]), "\(row)")
      #expect(deadline.chineseReason == row[3], "\(row)")
    }
  }

  @Test func `the day of the event is not counted, be it a workday or a day of rest`() {
    let threeDays = TimeLimit(amount: 3, unit: .days)
    #expect(threeDays.lastDay(from: day("2022-08-01"), in: calendar) == day("2022-08-04"))
    #expect(threeDays.lastDay(from: day("2022-08-07"), in: calendar) == day("2022-08-10"))  // from a Sunday
  }

  @Test func `days of rest on the way are counted, only a last one is passed over`() {
    let threeDays = TimeLimit(amount: 3, unit: .days)
    // From Thursday 11 August the last day would be Sunday; from Friday it is Monday, as counted.
    #expect(threeDays.lastDay(from: day("2022-08-11"), in: calendar) == day("2022-08-15"))
    #expect(threeDays.lastDay(from: day("2022-08-12"), in: calendar) == day("2022-08-15"))
    #expect(threeDays.lastDay(from: day("2022-08-10"), in: calendar) == day("2022-08-15"))
    #expect(threeDays.lastDay(from: day("2022-08-09"), in: calendar) == day("2022-08-12"))
  }

  @Test func `a weekend day on which work is made up ends a limit`() {
    let deadline = TimeLimit(amount: 3, unit: .days).deadline(from: day("2022-01-26"), in: calendar)
    #expect(deadline.lastDay == day("2022-01-29"))  // a Saturday
    #expect(deadline.movedPast == nil && deadline.endsOnMakeUpWorkday)
  }

  @Test func `a year from a leap day ends on the last of February`() {
    #expect(TimeLimit(amount: 1, unit: .years).lastDay(from: day("2024-02-29"), in: calendar) == day("2025-02-28"))
    #expect(TimeLimit(amount: 4, unit: .years).lastDay(from: day("2020-02-29"), in: calendar) == day("2024-02-29"))
  }

  @Test func `workdays count the days that are made up and skip the weekdays off`() {
    let two = TimeLimit(amount: 2, unit: .workdays)
    // Thursday 29 September: the 30th, then the made-up Saturday 8 October.
    #expect(two.lastDay(from: day("2022-09-29"), in: calendar) == day("2022-10-08"))
    #expect(TimeLimit(amount: 0, unit: .workdays).lastDay(from: day("2022-10-01"), in: calendar) == day("2022-10-01"))
  }

  @Test func `what must come before an event is not moved for days of rest`() {
    let fiveDays = TimeLimit(amount: 5, unit: .days)
    #expect(fiveDays.lastDayBefore(day("2022-10-06"), in: calendar) == day("2022-10-01"))
    #expect(TimeLimit(amount: 2, unit: .weeks).lastDayBefore(day("2022-10-06"), in: calendar) == day("2022-09-22"))
    #expect(TimeLimit(amount: 1, unit: .years).lastDayBefore(day("2024-02-29"), in: calendar) == day("2023-02-28"))
  }

  @Test func `a waiting time is reached on its day, which is not moved`() {
    let thirtyDays = TimeLimit(amount: 30, unit: .days)
    #expect(thirtyDays.waitingTime(from: day("2022-09-01"), in: calendar) == day("2022-10-01"))
    #expect(thirtyDays.lastDay(from: day("2022-09-01"), in: calendar) == day("2022-10-08"))
  }

  @Test func `a limit longer than the calendar ends with it`() {
    for unit in TimeLimit.Unit.allCases {
      let limit = TimeLimit(amount: .max, unit: unit)
      #expect(limit.lastDay(from: day("9990-01-01"), in: calendar) == .latest)
      #expect(limit.lastDayBefore(day("0005-01-01"), in: calendar) == .earliest)
    }
    #expect(TimeLimit(amount: 1, unit: .workdays).lastDay(from: .earliest, in: calendar) == .earliest + 1)
  }
}

/// A period as the table of time limits writes it: `3日内`, `两个月内`, `前5个工作日`.
private struct GivenPeriod {
  let before: Bool
  let limit: TimeLimit

  init(_ text: String) {
    before = text.hasPrefix("前")
    let length = before ? text.dropFirst() : text.dropLast()
    let units: [(String, TimeLimit.Unit)] = [
      ("个工作日", .workdays), ("个月", .months), ("日", .days), ("天", .days), ("周", .weeks), ("年", .years),
    ]
    guard let (word, unit) = units.first(where: { length.hasSuffix($0.0) }) else { fatalError("no unit in \(text)") }
    limit = TimeLimit(amount: figure(length.dropLast(word.count)), unit: unit)
  }
}
