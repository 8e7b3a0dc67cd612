import Testing

@testable import XiangyueInterpreter
@testable import XiangyueSemantics

struct TriggerAlternativeTests {
  private let broken = Trigger.violated(norms: [0], occasion: nil)
  private let kept = Trigger.complied(norms: [0])
  private let late = Trigger.overdue(norms: [0])

  @Test func `each 项 beside a condition is a way of its own, under its number`() {
    let ways = Trigger.allOf([broken, .anyOf([(item: 1, trigger: kept), (item: 2, trigger: late)])]).alternatives()
    #expect(ways.map(\.item) == [1, 2])
    #expect(ways.map(\.conditions.count) == [2, 2])
  }

  @Test func `conditions joined within conditions are one list`() {
    let ways = Trigger.allOf([broken, .allOf([kept, late])]).alternatives()
    #expect(ways.map(\.conditions.count) == [3])
  }

  @Test func `more ways than are followed are known as too many`() {
    let ten = Trigger.anyOf((1...10).map { (item: $0, trigger: broken) })
    #expect(Trigger.allOf([ten, ten, ten]).alternatives().count == 1_000)
    #expect(Trigger.allOf([ten, ten, ten, ten]).alternatives().count == 1_001)
  }
}
