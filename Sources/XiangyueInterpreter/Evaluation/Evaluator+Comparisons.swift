import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

extension Evaluator {
  /// A comparison is unknown where either side is missing.
  func compare(
    _ left: Expression, _ comparison: Comparison, _ right: Expression, over frame: borrowing Frame
  ) -> TruthColumn {
    let column = evaluate(left, over: frame)
    if case .literal(let literal) = right, let truths = column.compared(comparison, to: literal, in: subjects) {
      return truths
    }
    return column.compared(comparison, to: evaluate(right, over: frame))
  }
}

extension Column {
  /// Against one value for all rows; nil where the kinds differ or need a column.
  fileprivate func compared(_ comparison: Comparison, to literal: Literal, in subjects: [SubjectTable]) -> TruthColumn?
  {
    switch (self, literal) {
    case (.codes(let column), .code(let code)):
      return column.values.compared(comparison, to: code, missing: CodeColumn.missing)
    case (.days(let column), .day(let day)):
      return column.values.compared(comparison, to: day.number, missing: DayColumn.missing)
    case (.numbers(let column), .number(let number)):
      return column.values.compared(comparison, to: number.tenThousandths, missing: NumberColumn.missing)
    case (.references(let column), .key(let subject, let key)):
      // A key that nobody has is nobody's: `MAX − 1` is no code, and not the missing one.
      let code = subjects[subject].code(of: key) ?? UInt32.max - 1
      return column.values.compared(comparison, to: code, missing: ReferenceColumn.missing)
    case (.truths(let column), .truth(let wanted)):
      return column.compared(comparison, to: TruthColumn(repeating: wanted ? 2 : 0, count: column.values.count))
    case (.texts(let column), .text(let text)):
      let bytes = Array(text.utf8)
      return column.compared(comparison) { _ in bytes[...] }
    case (.times(let column), .day(let day)):
      return column.days.values.compared(comparison, to: day.number, missing: DayColumn.missing)
    case (.numbers(let column), .minutes(let minutes)):
      return column.values.compared(comparison, to: minutes * Fixed.one, missing: NumberColumn.missing)
    default:
      return nil
    }
  }

  fileprivate func compared(_ comparison: Comparison, to other: Column) -> TruthColumn {
    switch (self, other) {
    case (.codes(let left), .codes(let right)):
      return left.values.compared(comparison, to: right.values, missing: CodeColumn.missing)
    case (.days(let left), .days(let right)):
      return left.values.compared(comparison, to: right.values, missing: DayColumn.missing)
    case (.numbers(let left), .numbers(let right)):
      return left.values.compared(comparison, to: right.values, missing: NumberColumn.missing)
    case (.references(let left), .references(let right)):
      return left.values.compared(comparison, to: right.values, missing: ReferenceColumn.missing)
    case (.truths(let left), .truths(let right)):
      return left.compared(comparison, to: right)
    case (.times(let left), .times(let right)):
      return left.compared(comparison, to: right)
    case (.times(let left), .days(let right)):
      return left.days.values.compared(comparison, to: right.values, missing: DayColumn.missing)
    case (.days(let left), .times(let right)):
      return left.values.compared(comparison, to: right.days.values, missing: DayColumn.missing)
    case (.texts(let left), .texts(let right)):
      return left.compared(comparison) { right.bytes[right.range($0)] }
    default:
      return TruthColumn(repeating: TruthColumn.unknown, count: count)
    }
  }
}

extension Array where Element: Comparable & Sendable {
  @inline(__always)
  fileprivate func compared(_ comparison: Comparison, to value: Element, missing: Element) -> TruthColumn {
    switch comparison {
    case .equal: truths(missing) { $0 == value }
    case .notEqual: truths(missing) { $0 != value }
    case .less: truths(missing) { $0 < value }
    case .lessOrEqual: truths(missing) { $0 <= value }
    case .greater: truths(missing) { $0 > value }
    case .greaterOrEqual: truths(missing) { $0 >= value }
    }
  }

  @inline(__always)
  private func truths(_ missing: Element, _ holds: (Element) -> Bool) -> TruthColumn {
    let count = count
    let (yes, unknown, no) = (TruthColumn.yes, TruthColumn.unknown, TruthColumn.no)
    return TruthColumn(
      values: [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
        for row in 0..<count {
          let value = self[row]
          buffer[row] = value == missing ? unknown : (holds(value) ? yes : no)
        }
        initialized = count
      })
  }

  fileprivate func compared(_ comparison: Comparison, to other: [Element], missing: Element) -> TruthColumn {
    var result = TruthColumn(repeating: TruthColumn.unknown, count: count)
    for row in 0..<Swift.min(count, other.count) where self[row] != missing && other[row] != missing {
      let holds = comparison.holds(self[row], other[row])
      result.values[row] = holds ? TruthColumn.yes : TruthColumn.no
    }
    return result
  }
}

extension Comparison {
  func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .equal: left == right
    case .notEqual: left != right
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    }
  }
}

extension TruthColumn {
  fileprivate func compared(_ comparison: Comparison, to other: TruthColumn) -> TruthColumn {
    var result = TruthColumn(repeating: TruthColumn.unknown, count: values.count)
    for row in 0..<min(values.count, other.values.count)
    where values[row] != TruthColumn.unknown && other.values[row] != TruthColumn.unknown {
      result.values[row] = comparison.holds(values[row], other.values[row]) ? TruthColumn.yes : TruthColumn.no
    }
    return result
  }
}

extension TextColumn {
  /// Texts are compared by Unicode scalar, which is the order of their UTF-8 bytes.
  fileprivate func compared(_ comparison: Comparison, to other: (Int) -> ArraySlice<UInt8>) -> TruthColumn {
    var result = TruthColumn(repeating: TruthColumn.unknown, count: count)
    for row in 0..<count {
      let left = bytes[range(row)]
      let right = other(row)
      guard !left.isEmpty, !right.isEmpty else { continue }
      let order = left.elementsEqual(right) ? 0 : (left.lexicographicallyPrecedes(right) ? -1 : 1)
      result.values[row] = comparison.holds(order, 0) ? TruthColumn.yes : TruthColumn.no
    }
    return result
  }
}
