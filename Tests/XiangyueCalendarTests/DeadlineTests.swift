import Testing

@testable import XiangyueCalendar

struct DeadlineTests {
  let calendar = HolidayCalendar.builtIn

  @Test func `a limit that ends in a holiday tells which it was moved past`() {
    let deadline = TimeLimit(amount: 3, unit: .days).deadline(from: day("2022-09-28"), in: calendar)
    #expect(deadline.start == day("2022-09-28"))
    #expect(deadline.rawLastDay == day("2022-10-01"))
    #expect(deadline.lastDay == day("2022-10-08"))
    #expect(deadline.movedPast == .holiday("国庆节"))
    #expect(deadline.endsOnMakeUpWorkday)
  }

  @Test func `a limit that ends on a weekend says so`() {
    let deadline = TimeLimit(amount: 3, unit: .days).deadline(from: day("2022-08-10"), in: calendar)
    #expect(deadline.movedPast == .weekend)
    #expect(deadline.chineseReason == "民法典第201条，8月11日起算；第203条，8月13日是周末，顺延到8月15日。")
  }

  @Test func `a limit that ends on a workday was not moved`() {
    let deadline = TimeLimit(amount: 3, unit: .days).deadline(from: day("2022-08-01"), in: calendar)
    #expect(deadline.movedPast == nil && deadline.rawLastDay == deadline.lastDay)
    #expect(!deadline.endsOnMakeUpWorkday)
  }

  @Test func `a limit is not over on its last day, and overdue on the next, workday or not`() {
    let deadline = TimeLimit(amount: 3, unit: .days).deadline(from: day("2022-09-28"), in: calendar)
    #expect(!deadline.isOver(asOf: day("2022-10-08")))
    #expect(deadline.isOver(asOf: day("2022-10-09")))
    #expect(deadline.overdueDay == day("2022-10-09"))
  }

  @Test func `a month without the corresponding day gives its last`() {
    let month = TimeLimit(amount: 1, unit: .months)
    #expect(month.deadline(from: day("2022-01-31"), in: calendar).tookMonthEnd)
    #expect(!month.deadline(from: day("2022-01-28"), in: calendar).tookMonthEnd)
    #expect(!month.deadline(from: day("2022-02-28"), in: calendar).tookMonthEnd)
    #expect(!TimeLimit(amount: 30, unit: .days).deadline(from: day("2022-01-31"), in: calendar).tookMonthEnd)
  }

  @Test func `in a year without a notice a limit may end on what would be a holiday`() {
    let deadline = TimeLimit(amount: 3, unit: .days).deadline(from: day("2027-09-28"), in: calendar)
    #expect(deadline.lastDay == day("2027-10-01"))  // a Friday
    #expect(!calendar.hasNotice(2027))
  }
}
