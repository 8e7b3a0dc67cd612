import Testing
import XiangyueCalendar
import XiangyueColumns

@testable import XiangyueInterpreter

struct MembershipTests {
  @Test func `the last correction plus the days is the first day on which all is put right`() {
    let violations: [(day: Int32, rectified: Int32)] = [(1, 5), (3, 10)]
    #expect(firstDayAllRectified(after: 3, days: 30, violations: violations) == 40)
    #expect(firstDayAllRectified(after: 50, days: 30, violations: violations) == 51)
  }

  @Test func `a violation of a later day counts once that day has come`() {
    // On day 40 the violation of day 38 is there and its correction, of day 39, is one day old.
    #expect(firstDayAllRectified(after: 3, days: 30, violations: [(1, 10), (38, 39)]) == 69)
    // One of day 41 comes too late to hinder.
    #expect(firstDayAllRectified(after: 3, days: 30, violations: [(1, 10), (41, 42)]) == 40)
  }

  @Test func `what is never put right is never past`() {
    #expect(firstDayAllRectified(after: 3, days: 30, violations: [(1, DayColumn.missing)]) == nil)
    #expect(firstDayAllRectified(after: 3, days: 30, violations: [(1, 5), (36, DayColumn.missing)]) == 35)
  }
}
