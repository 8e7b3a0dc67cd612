/// A number with four decimals, exact: points, money, quantities, means. Stored in ten-thousandths.
package struct Fixed: Hashable, Comparable, Sendable {
  package let tenThousandths: Int64

  @inlinable
  package static var one: Int64 { 10_000 }

  @inlinable
  package init(tenThousandths: Int64) { self.tenThousandths = tenThousandths }

  /// Traps where the number does not fit 14 digits; for figures of our own.
  package init(_ whole: Int) { tenThousandths = Int64(whole) * Self.one }

  @inlinable
  package static func < (left: Self, right: Self) -> Bool { left.tenThousandths < right.tenThousandths }

  /// Without trailing zeros: `100`, `96.5`, `-0.25`.
  package var text: String {
    let magnitude = tenThousandths.magnitude
    let whole = magnitude / UInt64(Self.one)
    var fraction = magnitude % UInt64(Self.one)
    let sign = tenThousandths < 0 ? "-" : ""
    guard fraction > 0 else { return sign + String(whole) }
    var digits = 4
    while fraction % 10 == 0 {
      fraction /= 10
      digits -= 1
    }
    let tail = String(fraction)
    return sign + String(whole) + "." + String(repeating: "0", count: digits - tail.count) + tail
  }

  /// `total / count`, four decimals, half away from zero; the rounded value is the value.
  package static func quotient(_ total: Int64, _ count: Int64) -> Int64 {
    let (quotient, remainder) = total.quotientAndRemainder(dividingBy: count)
    let twice = remainder.magnitude.multipliedReportingOverflow(by: 2)
    guard twice.overflow || twice.partialValue >= count.magnitude else { return quotient }
    return (total < 0) == (count < 0) ? quotient + 1 : quotient - 1
  }
}
