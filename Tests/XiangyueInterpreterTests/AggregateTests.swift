import Testing
import XiangyueColumns
import XiangyueSemantics

@testable import XiangyueInterpreter

struct AggregateTests {
  private func value(_ aggregate: Aggregate, _ values: [Int]) -> Int64 {
    var numbers = values.map { Fixed($0).tenThousandths }
    return aggregate.value(of: &numbers)
  }

  @Test func `a mean has four decimals, half away from zero`() {
    #expect(value(.mean, [1, 1, 0]) == 6667)  // 0.66666…
    #expect(value(.mean, [-1, -1, 0]) == -6667)
    #expect(value(.mean, [1, 0, 0]) == 3333)
    var halves: [Int64] = [1, 2]  // 0.0001 and 0.0002: their mean 0.00015 is rounded up
    #expect(Aggregate.mean.value(of: &halves) == 2)
    var below: [Int64] = [-1, -2]
    #expect(Aggregate.mean.value(of: &below) == -2)
  }

  @Test func `5 per cent of 19 values are none, of 20 one at each end`() {
    let share = Aggregate.trimmedMean(share: Fixed(tenThousandths: 500))
    let nineteen = [100] + Array(repeating: 10, count: 18)
    #expect(value(share, nineteen) == Fixed.quotient((100 + 180) * 10_000, 19))
    let twenty = [100, 0] + Array(repeating: 10, count: 18)
    #expect(value(share, twenty) == 100_000)
  }

  @Test func `of nothing there is no mean, but a count of 0`() {
    #expect(value(.mean, []) == NumberColumn.missing)
    #expect(value(.median, []) == NumberColumn.missing)
    #expect(value(.maximum, []) == NumberColumn.missing)
    #expect(value(.count, []) == 0)
    #expect(value(.sum, []) == 0)
  }

  @Test func `the median of an even number is the mean of the two in the middle`() {
    #expect(value(.median, [9, 1, 4, 2]) == 30_000)
    #expect(value(.median, [9, 1, 4]) == 40_000)
  }

  @Test func `a sum that leaves the range is no value`() {
    var values = [Int64.max, 1]
    #expect(Aggregate.sum.value(of: &values) == NumberColumn.missing)
  }
}
