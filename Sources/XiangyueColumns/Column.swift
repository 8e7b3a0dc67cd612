import XiangyueCalendar

/// The values of one column for a batch of rows. Missing values have a value of their own in each representation, so that
/// kernels never branch on a bitmap.
package enum Column: Sendable {
  case codes(CodeColumn)
  case references(ReferenceColumn)
  case days(DayColumn)
  case times(TimeColumn)
  case numbers(NumberColumn)
  case truths(TruthColumn)
  case texts(TextColumn)

  package var count: Int {
    switch self {
    case .codes(let column): column.values.count
    case .references(let column): column.values.count
    case .days(let column): column.values.count
    case .times(let column): column.values.count
    case .numbers(let column): column.values.count
    case .truths(let column): column.values.count
    case .texts(let column): column.count
    }
  }
}

/// Members of an enumeration, by index.
package struct CodeColumn: Sendable, Equatable {
  @inlinable
  package static var missing: UInt8 { 255 }
  package var values: [UInt8]

  package init(values: [UInt8] = []) { self.values = values }
}

/// Rows of a 主体, by their place in key order.
package struct ReferenceColumn: Sendable, Equatable {
  @inlinable
  package static var missing: UInt32 { UInt32.max }
  package var values: [UInt32]

  package init(values: [UInt32] = []) { self.values = values }
}

/// Civil day numbers (`CivilDay.number`).
package struct DayColumn: Sendable, Equatable {
  @inlinable
  package static var missing: Int32 { Int32.min }
  package var values: [Int32]

  package init(values: [Int32] = []) { self.values = values }
}

/// Days with the minute: twice the minutes since 1970-01-01 0:00; one more where the cell gives the day alone (its 0:00).
package struct TimeColumn: Sendable, Equatable {
  @inlinable
  package static var missing: Int64 { Int64.min }
  package var values: [Int64]

  package init(values: [Int64] = []) { self.values = values }

  /// The civil day of a value that is not missing.
  @inlinable
  package static func day(of value: Int64) -> Int32 {
    let minutes = value >> 1
    return Int32(truncatingIfNeeded: (minutes < 0 ? minutes - 1439 : minutes) / 1440)
  }

  /// The minutes that a value may stand for, first and last.
  @inlinable
  package static func minutes(of value: Int64) -> ClosedRange<Int64> {
    let first = value >> 1
    return value & 1 == 0 ? first...first : first...(first + 1439)
  }
}

/// Fixed-point numbers in ten-thousandths.
package struct NumberColumn: Sendable, Equatable {
  @inlinable
  package static var missing: Int64 { Int64.min }
  package var values: [Int64]

  package init(values: [Int64] = []) { self.values = values }
}

/// Texts, end to end. An empty text is a missing one.
package struct TextColumn: Sendable, Equatable {
  package var bytes: [UInt8] = []
  /// Where each text ends in `bytes`.
  package var ends: [Int] = []

  package init() {}

  package var count: Int { ends.count }

  package func range(_ row: Int) -> Range<Int> { (row == 0 ? 0 : ends[row - 1])..<ends[row] }

  package func text(_ row: Int) -> String { String(decoding: bytes[range(row)], as: UTF8.self) }

  package mutating func append(_ text: some Sequence<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }
}
