import Testing
import XiangyueColumns

/// Kleene's strong logic, all nine rows of each table.
struct TruthColumnTests {
  let left = TruthColumn(values: [0, 0, 0, 1, 1, 1, 2, 2, 2])
  let right = TruthColumn(values: [0, 1, 2, 0, 1, 2, 0, 1, 2])

  @Test func `且 is no where either is no, and yes only where both are`() {
    #expect((left & right).values == [0, 0, 0, 0, 1, 1, 0, 1, 2])
  }

  @Test func `或 is yes where either is yes, and no only where both are`() {
    #expect((left | right).values == [0, 1, 2, 1, 1, 2, 2, 2, 2])
  }

  @Test func `非 leaves the unknown unknown`() {
    #expect((!left).values == [2, 2, 2, 1, 1, 1, 0, 0, 0])
  }
}
