/// Three-valued truth of one batch, a byte a row: 0 no, 1 unknown, 2 yes (Kleene's strong logic), so that 且 is `min`, 或 is
/// `max` and 非 is `2 − x`. Unknown is never yes: a row that ends as 1 becomes 待查.
package struct TruthColumn: Sendable, Equatable {
  @inlinable
  package static var no: UInt8 { 0 }
  @inlinable
  package static var unknown: UInt8 { 1 }
  @inlinable
  package static var yes: UInt8 { 2 }

  package var values: [UInt8]

  package init(values: [UInt8] = []) { self.values = values }

  package init(repeating truth: UInt8, count: Int) { values = Array(repeating: truth, count: count) }

  /// 且. A `no` outweighs an unknown: a missing cell can't excuse what another cell already shows.
  package static func & (left: Self, right: Self) -> Self {
    var result = left
    for row in 0..<min(left.values.count, right.values.count) {
      result.values[row] = min(left.values[row], right.values[row])
    }
    return result
  }

  /// 或.
  package static func | (left: Self, right: Self) -> Self {
    var result = left
    for row in 0..<min(left.values.count, right.values.count) {
      result.values[row] = max(left.values[row], right.values[row])
    }
    return result
  }

  /// 非.
  package static prefix func ! (operand: Self) -> Self {
    var result = operand
    for row in result.values.indices { result.values[row] = 2 - result.values[row] }
    return result
  }
}
