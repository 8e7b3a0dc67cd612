import Testing
import XiangyueColumns

struct FixedTests {
  @Test(arguments: [
    (0, "0"), (1_000_000, "100"), (965_000, "96.5"), (-2_500, "-0.25"), (1, "0.0001"), (10_010, "1.001"),
    (-1_000_000, "-100"), (Int64.min + 1, "-922337203685477.5807"),
  ] as [(Int64, String)])
  func `numbers have no trailing zeros`(tenThousandths: Int64, text: String) {
    #expect(Fixed(tenThousandths: tenThousandths).text == text)
  }

  @Test(arguments: [
    (1, 3, 0), (2, 3, 1), (1, 2, 1), (-1, 2, -1), (-1, 3, 0), (-2, 3, -1), (3, 2, 2), (-3, 2, -2), (6, 3, 2),
    (Int64.max, Int64.max, 1),
  ] as [(Int64, Int64, Int64)])
  func `a division is rounded half away from zero`(total: Int64, count: Int64, quotient: Int64) {
    #expect(Fixed.quotient(total, count) == quotient)
  }
}
