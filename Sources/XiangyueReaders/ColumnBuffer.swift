import XiangyueColumns

/// The values of one column for the rows of a piece, in an array that is used again for piece after piece.
struct ColumnBuffer {
  enum Kind { case codes, references, days, times, numbers, truths, texts }

  let kind: Kind
  /// Codes and truths.
  var bytes: [UInt8] = []
  var references: [UInt32] = []
  var days: [Int32] = []
  /// Numbers and times.
  var numbers: [Int64] = []
  var texts = TextColumn()

  init(_ type: ValueType) {
    kind =
      switch type {
      case .text: .texts
      case .day: .days
      case .time: .times
      case .truth: .truths
      case .number: .numbers
      case .enumeration: .codes
      case .reference: .references
      }
  }

  /// Makes room for so many rows; what stands there is overwritten row by row. Texts begin anew.
  mutating func resize(to count: Int) {
    switch kind {
    case .codes: Self.resize(&bytes, count, CodeColumn.missing)
    case .truths: Self.resize(&bytes, count, TruthColumn.unknown)
    case .references: Self.resize(&references, count, ReferenceColumn.missing)
    case .days: Self.resize(&days, count, DayColumn.missing)
    case .numbers, .times: Self.resize(&numbers, count, NumberColumn.missing)
    case .texts:
      texts.bytes.removeAll(keepingCapacity: true)
      texts.ends.removeAll(keepingCapacity: true)
    }
  }

  /// Every row missing.
  mutating func clear(_ count: Int) {
    switch kind {
    case .codes: Self.fill(&bytes, count, CodeColumn.missing)
    case .truths: Self.fill(&bytes, count, TruthColumn.unknown)
    case .references: Self.fill(&references, count, ReferenceColumn.missing)
    case .days: Self.fill(&days, count, DayColumn.missing)
    case .numbers, .times: Self.fill(&numbers, count, NumberColumn.missing)
    case .texts:
      texts.bytes.removeAll(keepingCapacity: true)
      Self.fill(&texts.ends, count, 0)
    }
  }

  /// Of a 日期 or 时间, the days of the rows.
  var daysOfRows: [Int32] {
    switch kind {
    case .times: numbers.map { $0 == TimeColumn.missing ? DayColumn.missing : TimeColumn.day(of: $0) }
    case .days, .codes, .references, .numbers, .truths, .texts: days
    }
  }

  /// Sets one row's value; nil is missing. Not for texts.
  mutating func set(_ row: Int, _ value: Int64?) {
    switch kind {
    case .codes: bytes[row] = value.map { UInt8(truncatingIfNeeded: $0) } ?? CodeColumn.missing
    case .truths: bytes[row] = value.map { UInt8(truncatingIfNeeded: $0) } ?? TruthColumn.unknown
    case .references: references[row] = value.map { UInt32(truncatingIfNeeded: $0) } ?? ReferenceColumn.missing
    case .days: days[row] = value.map { Int32(truncatingIfNeeded: $0) } ?? DayColumn.missing
    case .numbers, .times: numbers[row] = value ?? NumberColumn.missing
    case .texts: break
    }
  }

  /// Adds a row; nil is missing. Not for texts.
  mutating func append(_ value: Int64?) {
    switch kind {
    case .codes: bytes.append(CodeColumn.missing)
    case .truths: bytes.append(TruthColumn.unknown)
    case .references: references.append(ReferenceColumn.missing)
    case .days: days.append(DayColumn.missing)
    case .numbers, .times: numbers.append(NumberColumn.missing)
    case .texts: return
    }
    if let value { set(count - 1, value) }
  }

  var count: Int {
    switch kind {
    case .codes, .truths: bytes.count
    case .references: references.count
    case .days: days.count
    case .numbers, .times: numbers.count
    case .texts: texts.count
    }
  }

  /// Leaves the rows in these ranges, in order. Texts are gathered without the others to begin with.
  mutating func keep(_ ranges: [Range<Int>]) {
    switch kind {
    case .codes, .truths: Self.keep(&bytes, ranges)
    case .references: Self.keep(&references, ranges)
    case .days: Self.keep(&days, ranges)
    case .numbers, .times: Self.keep(&numbers, ranges)
    case .texts: break
    }
  }

  /// Hands the values over; `takeBack` returns the memory.
  mutating func handOver() -> Column {
    switch kind {
    case .codes: .codes(CodeColumn(values: Self.take(&bytes)))
    case .truths: .truths(TruthColumn(values: Self.take(&bytes)))
    case .references: .references(ReferenceColumn(values: Self.take(&references)))
    case .days: .days(DayColumn(values: Self.take(&days)))
    case .times: .times(TimeColumn(values: Self.take(&numbers)))
    case .numbers: .numbers(NumberColumn(values: Self.take(&numbers)))
    case .texts: .texts(Self.take(&texts))
    }
  }

  mutating func takeBack(_ column: consuming Column) {
    switch consume column {
    case .codes(let column): bytes = column.values
    case .truths(let column): bytes = column.values
    case .references(let column): references = column.values
    case .days(let column): days = column.values
    case .times(let column): numbers = column.values
    case .numbers(let column): numbers = column.values
    case .texts(let column): texts = column
    }
  }
}

extension ColumnBuffer {
  private static func resize<Value>(_ values: inout [Value], _ count: Int, _ missing: Value) {
    if values.count > count { values.removeLast(values.count - count) }
    if values.count < count { values.append(contentsOf: repeatElement(missing, count: count - values.count)) }
  }

  private static func fill<Value>(_ values: inout [Value], _ count: Int, _ missing: Value) {
    values.removeAll(keepingCapacity: true)
    values.append(contentsOf: repeatElement(missing, count: count))
  }

  private static func keep<Value>(_ values: inout [Value], _ ranges: [Range<Int>]) {
    var count = 0
    values.withUnsafeMutableBufferPointer { values in
      for range in ranges where !range.isEmpty {
        if range.lowerBound != count {
          // Only ever towards the front, so that nothing is overwritten that is still to be moved.
          for offset in 0..<range.count { values[count + offset] = values[range.lowerBound + offset] }
        }
        count += range.count
      }
    }
    values.removeLast(values.count - count)
  }

  private static func take<Value>(_ values: inout [Value]) -> [Value] {
    var taken: [Value] = []
    swap(&taken, &values)
    return taken
  }

  private static func take(_ texts: inout TextColumn) -> TextColumn {
    var taken = TextColumn()
    swap(&taken, &texts)
    return taken
  }
}
