import Testing
import XiangyueCalendar
import XiangyueColumns

@testable import XiangyueInterpreter

struct MembershipTests {
  private let never: (_ after: Int32) -> Int32? = { _ in nil }

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

  @Test func `on one day the removal comes before the entry`() {
    var triggers = BoardTriggers()
    triggers.entries = [
      .init(day: 10, clause: 0, item: 2), .init(day: 20, clause: 0, item: 1), .init(day: 15, clause: 0, item: 1),
    ]
    let stays = triggers.stays(asOf: CivilDay(number: 100), waits: [(clause: 1, firstDay: { $0 < 20 ? 20 : nil })])
    #expect(stays.map(\.entry.day) == [10, 20])
    #expect(stays.map { $0.exit?.day } == [20, nil])
    #expect(stays.map(\.entry.item) == [2, 1])
  }

  @Test func `a removal after the day of the check has not happened`() {
    var triggers = BoardTriggers()
    triggers.entries = [.init(day: 10, clause: 0, item: nil)]
    let stays = triggers.stays(asOf: CivilDay(number: 19), waits: [(clause: 1, firstDay: { _ in 20 })])
    #expect(stays.first?.exit == nil)
  }

  @Test func `of two 项 on the day of entry the first in the text is the reason`() {
    var triggers = BoardTriggers()
    triggers.entries = [.init(day: 10, clause: 0, item: 2), .init(day: 10, clause: 0, item: 1)]
    let stays = triggers.stays(asOf: CivilDay(number: 100), waits: [(clause: 1, firstDay: never)])
    #expect(stays.map(\.entry.item) == [1])
  }
}
