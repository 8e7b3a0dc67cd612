import Testing

@testable import XiangyueCalendar

struct PeriodTests {
  @Test(arguments: [
    (PeriodUnit.day, "2022-08-31", "2022-08-31", "2022年8月31日"),
    (.week, "2022-08-29", "2022-09-04", "2022年第35周"),
    (.month, "2022-08-01", "2022-08-31", "2022年8月"),
    (.quarter, "2022-07-01", "2022-09-30", "2022年第3季度"),
    (.halfYear, "2022-07-01", "2022-12-31", "2022年下半年"),
    (.year, "2022-01-01", "2022-12-31", "2022年"),
  ])
  func `a day lies in one period of each unit`(unit: PeriodUnit, first: String, last: String, name: String) {
    let period = Period.containing(day("2022-08-31"), unit: unit)
    #expect(period.first == day(first))
    #expect(period.last == day(last))
    #expect(period.name == name)
    #expect(period.contains(day(first)) && period.contains(day(last)))
    #expect(!period.contains(day(first) - 1) && !period.contains(day(last) + 1))
  }

  // Years by the day they begin on (ISO 8601): 2020 has 53 weeks, 2021 begins in its last; 2024 begins on a Monday;
  // 2025 begins on a Wednesday, so 30 December 2024 is already of its first week.
  @Test(arguments: [
    ("2022-08-22", "2022年第34周"), ("2022-08-28", "2022年第34周"), ("2022-08-29", "2022年第35周"),
    ("2019-12-29", "2019年第52周"), ("2019-12-30", "2020年第1周"), ("2020-12-27", "2020年第52周"),
    ("2020-12-28", "2020年第53周"), ("2021-01-03", "2020年第53周"), ("2021-01-04", "2021年第1周"),
    ("2022-01-01", "2021年第52周"), ("2022-01-02", "2021年第52周"), ("2022-01-03", "2022年第1周"),
    ("2023-01-01", "2022年第52周"), ("2023-12-31", "2023年第52周"), ("2024-01-01", "2024年第1周"),
    ("2024-12-29", "2024年第52周"), ("2024-12-30", "2025年第1周"), ("2026-12-31", "2026年第53周"),
    ("2027-01-03", "2026年第53周"), ("2027-01-04", "2027年第1周"),
  ])
  func `a week belongs to the year of its Thursday`(text: String, name: String) {
    #expect(Period.containing(day(text), unit: .week).name == name)
  }

  @Test(arguments: [
    ("2022-03-31", "2022年第1季度"), ("2022-04-01", "2022年第2季度"), ("2022-06-30", "2022年第2季度"),
    ("2022-07-01", "2022年第3季度"), ("2022-10-01", "2022年第4季度"), ("2022-12-31", "2022年第4季度"),
  ])
  func `quarters change on the first of January, April, July and October`(text: String, name: String) {
    #expect(Period.containing(day(text), unit: .quarter).name == name)
  }

  @Test func `half years change on the first of July`() {
    #expect(Period.containing(day("2022-06-30"), unit: .halfYear).name == "2022年上半年")
    #expect(Period.containing(day("2022-07-01"), unit: .halfYear).name == "2022年下半年")
  }

  @Test func `February is as long as its year says`() {
    #expect(Period.containing(day("2024-02-10"), unit: .month).last == day("2024-02-29"))
    #expect(Period.containing(day("2023-02-10"), unit: .month).last == day("2023-02-28"))
    #expect(Period.containing(day("2024-02-10"), unit: .quarter).dayCount == 91)
    #expect(Period.containing(day("2023-02-10"), unit: .quarter).dayCount == 90)
  }

  @Test(arguments: PeriodUnit.allCases)
  func `periods follow one another without gap, there and back`(unit: PeriodUnit) {
    var period = Period.containing(day("1999-12-31"), unit: unit)
    while period.last < day("2009-01-10") {
      let next = period.next
      #expect(next.first == period.last + 1)
      #expect(next.previous == period)
      #expect(period < next)
      period = next
    }
  }

  @Test func `a span has every period that has a day in it, whole or begun`() {
    let quarters = Period.all(unit: .quarter, from: day("2022-03-31"), through: day("2022-10-01"))
    #expect(quarters.map(\.name) == ["2022年第1季度", "2022年第2季度", "2022年第3季度", "2022年第4季度"])
    let within = Period.all(unit: .quarter, from: day("2022-04-01"), through: day("2022-09-30"))
    #expect(within.map(\.name) == ["2022年第2季度", "2022年第3季度"])
    #expect(Period.all(unit: .year, from: day("2022-05-05"), through: day("2022-05-05")).map(\.name) == ["2022年"])
    #expect(Period.all(unit: .day, from: day("2022-02-27"), through: day("2022-03-02")).count == 4)
  }

  @Test func `an empty span has no period`() {
    #expect(Period.all(unit: .year, from: day("2022-05-06"), through: day("2022-05-05")).isEmpty)
  }

  @Test func `periods are in the order of their first days, the shorter before the longer`() {
    let units = [PeriodUnit.year, .halfYear, .quarter, .month, .day]
    let periods = units.map { Period.containing(day("2022-01-01"), unit: $0) }
    #expect(periods.sorted().map(\.name) == ["2022年1月1日", "2022年1月", "2022年第1季度", "2022年上半年", "2022年"])
    #expect(Period.containing(day("2022-01-31"), unit: .month) < Period.containing(day("2022-02-01"), unit: .day))
  }

  @Test func `two periods overlap where they share a day`() {
    let week = Period.containing(day("2022-09-01"), unit: .week)  // 29 August to 4 September
    #expect(week.overlaps(Period.containing(day("2022-08-01"), unit: .month)))
    #expect(week.overlaps(Period.containing(day("2022-09-30"), unit: .month)))
    #expect(!week.overlaps(Period.containing(day("2022-10-01"), unit: .month)))
  }

  @Test func `a period is found by its number in the year`() {
    #expect(Period.numbered(year: 2022, unit: .quarter, number: 3)?.name == "2022年第3季度")
    #expect(Period.numbered(year: 2022, unit: .month, number: 12)?.last == day("2022-12-31"))
    #expect(Period.numbered(year: 2022, unit: .halfYear, number: 2)?.first == day("2022-07-01"))
    #expect(Period.numbered(year: 2022, unit: .year, number: 1)?.name == "2022年")
    #expect(Period.numbered(year: 2022, unit: .week, number: 34)?.first == day("2022-08-22"))
    #expect(Period.numbered(year: 2022, unit: .week, number: 1)?.first == day("2022-01-03"))
    #expect(Period.numbered(year: 2025, unit: .week, number: 1)?.first == day("2024-12-30"))
    #expect(Period.numbered(year: 2020, unit: .week, number: 53)?.first == day("2020-12-28"))
    #expect(Period.numbered(year: 2024, unit: .day, number: 366)?.first == day("2024-12-31"))
  }

  @Test func `a number that the year lacks is no period`() {
    #expect(Period.numbered(year: 2022, unit: .quarter, number: 5) == nil)
    #expect(Period.numbered(year: 2022, unit: .quarter, number: 0) == nil)
    #expect(Period.numbered(year: 2022, unit: .month, number: 13) == nil)
    #expect(Period.numbered(year: 2022, unit: .week, number: 53) == nil)
    #expect(Period.numbered(year: 2022, unit: .day, number: 366) == nil)
    #expect(Period.numbered(year: 0, unit: .year, number: 1) == nil)
  }
}
