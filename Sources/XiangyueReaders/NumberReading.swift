import XiangyueColumns

/// Numbers as people write them in cells, with or without the unit behind them: `12`, `１２`, `-0.25`, `3人`.
struct NumberReading: Sendable {
  /// The unit as it may be written behind the number.
  private let spellings: [[UInt8]]
  private let isCount: Bool

  /// So many digits before the point that ten-thousandths fit 64 bits.
  private static let mostDigits = 14

  init(unit: String?) {
    spellings = Self.spellings(of: unit).map { Array($0.utf8) }
    isCount = CountedUnit.contains(unit)
  }

  /// The number in ten-thousandths; nil where the cell, without blanks around it, holds none, or one of more than four
  /// decimals or more than 14 digits before the point.
  func tenThousandths(_ bytes: RawSpan, _ cell: Range<Int>) -> Int64? {
    var signs = FoldedSigns(withoutUnit(bytes, cell))
    var sign = signs.next(bytes)
    let isNegative = sign == UInt8(ascii: "-")
    if !isCount, isNegative || sign == UInt8(ascii: "+") { sign = signs.next(bytes) }
    var value: Int64 = 0
    var digits = 0
    var hasDigits = false
    while let digit = FoldedSigns.digit(sign) {
      hasDigits = true
      if value > 0 || digit > 0 { digits += 1 }
      guard digits <= Self.mostDigits else { return nil }
      value = value * 10 + Int64(digit)
      sign = signs.next(bytes)
    }
    guard hasDigits else { return nil }
    value *= Fixed.one
    if !isCount, sign == UInt8(ascii: ".") {
      guard let fraction = decimals(&signs, bytes) else { return nil }
      value += fraction
      sign = FoldedSigns.end
    }
    guard sign == FoldedSigns.end else { return nil }
    return isNegative ? -value : value
  }

  /// One to four decimals up to the end of the cell.
  private func decimals(_ signs: inout FoldedSigns, _ bytes: RawSpan) -> Int64? {
    var scale = Fixed.one
    var value: Int64 = 0
    var sign = signs.next(bytes)
    guard sign != FoldedSigns.end else { return nil }
    while sign != FoldedSigns.end {
      guard let digit = FoldedSigns.digit(sign), scale > 1 else { return nil }
      scale /= 10
      value += Int64(digit) * scale
      sign = signs.next(bytes)
    }
    return value
  }

  /// 天 and 日 are one.
  private static func spellings(of unit: String?) -> [String] {
    guard let unit, !unit.isEmpty else { return [] }
    return unit == "日" ? ["日", "天"] : [unit]
  }

  private func withoutUnit(_ bytes: RawSpan, _ cell: Range<Int>) -> Range<Int> {
    for unit in spellings where cell.count > unit.count {
      let start = cell.upperBound - unit.count
      if unit.indices.allSatisfy({ bytes.byte(start + $0) == unit[$0] }) { return cell.lowerBound..<start }
    }
    return cell
  }
}
