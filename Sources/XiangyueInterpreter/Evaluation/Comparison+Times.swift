import XiangyueColumns
import XiangyueSemantics

extension Comparison {
  /// Of two 时间, by the minute: what holds of every minute that they may stand for is true, what holds of none is not, and
  /// else it is unknown.
  func truth(_ left: ClosedRange<Int64>, _ right: ClosedRange<Int64>) -> UInt8 {
    switch self {
    case .equal:
      if left.upperBound < right.lowerBound || right.upperBound < left.lowerBound { return TruthColumn.no }
      return left == right && left.lowerBound == left.upperBound ? TruthColumn.yes : TruthColumn.unknown
    case .notEqual: return 2 - Comparison.equal.truth(left, right)
    case .less:
      if left.upperBound < right.lowerBound { return TruthColumn.yes }
      return left.lowerBound >= right.upperBound ? TruthColumn.no : TruthColumn.unknown
    case .lessOrEqual: return 2 - Comparison.less.truth(right, left)
    case .greater: return Comparison.less.truth(right, left)
    case .greaterOrEqual: return 2 - Comparison.less.truth(left, right)
    }
  }
}

extension TimeColumn {
  func compared(_ comparison: Comparison, to other: TimeColumn) -> TruthColumn {
    var result = TruthColumn(repeating: TruthColumn.unknown, count: values.count)
    for row in 0..<min(values.count, other.values.count)
    where values[row] != Self.missing && other.values[row] != Self.missing {
      result.values[row] = comparison.truth(Self.minutes(of: values[row]), Self.minutes(of: other.values[row]))
    }
    return result
  }

  /// The civil days, for a comparison with a 日期.
  var days: DayColumn {
    DayColumn(values: values.map { $0 == Self.missing ? DayColumn.missing : Self.day(of: $0) })
  }
}
