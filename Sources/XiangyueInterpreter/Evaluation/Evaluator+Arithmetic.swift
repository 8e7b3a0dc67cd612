import XiangyueColumns
import XiangyueSemantics

extension Evaluator {
  /// `+ - × ÷` with four decimals, half away from zero. A division by nothing is missing, so that whatever rests on it is
  /// 待查 rather than wrong; a figure beyond the range is noted, and ends the run.
  func calculate(_ left: Column, _ operation: Arithmetic, _ right: Column, over frame: borrowing Frame) -> Column {
    guard case .numbers(let left) = left, case .numbers(let right) = right else { return missing(count: frame.count) }
    var results = [Int64](repeating: NumberColumn.missing, count: frame.count)
    for row in 0..<min(left.values.count, right.values.count, results.count) {
      let pair = (left.values[row], right.values[row])
      guard pair.0 != NumberColumn.missing, pair.1 != NumberColumn.missing else { continue }
      guard !operation.divides || pair.1 != 0 else { continue }
      if let result = operation.result(pair.0, pair.1) {
        results[row] = result
      } else {
        frame.noteOverflow(row: row, in: overflows)
      }
    }
    return .numbers(NumberColumn(values: results))
  }
}

extension Arithmetic {
  /// Whether the second may not be 0.
  var divides: Bool {
    switch self {
    case .divide, .wholes: true
    case .add, .subtract, .multiply, .lesser, .greater: false
    }
  }

  /// In ten-thousandths; nil where the number is out of range. A divisor is not 0.
  func result(_ left: Int64, _ right: Int64) -> Int64? {
    let answer: (partialValue: Int64, overflow: Bool)
    switch self {
    case .add: answer = left.addingReportingOverflow(right)
    case .subtract: answer = left.subtractingReportingOverflow(right)
    case .multiply: return Self.scaled(left, times: right, over: Fixed.one)
    case .divide: return Self.scaled(left, times: Fixed.one, over: right)
    case .lesser: return min(left, right)
    case .greater: return max(left, right)
    case .wholes:
      let (quotient, remainder) = left.quotientAndRemainder(dividingBy: right)
      answer = (quotient - (remainder != 0 && (left < 0) != (right < 0) ? 1 : 0)).multipliedReportingOverflow(
        by: Fixed.one)
    }
    return answer.overflow || answer.partialValue == NumberColumn.missing ? nil : answer.partialValue
  }

  /// `value × factor ÷ divisor`, the product in 128 bits, half away from zero.
  private static func scaled(_ value: Int64, times factor: Int64, over divisor: Int64) -> Int64? {
    let negative = (value < 0) != (factor < 0) ? divisor > 0 : divisor < 0
    let product = value.magnitude.multipliedFullWidth(by: factor.magnitude)
    guard product.high < divisor.magnitude else { return nil }
    var (quotient, remainder) = divisor.magnitude.dividingFullWidth(product)
    if remainder >= divisor.magnitude - remainder { quotient += 1 }
    guard quotient <= UInt64(Int64.max) else { return nil }
    return negative ? -Int64(quotient) : Int64(quotient)
  }
}
