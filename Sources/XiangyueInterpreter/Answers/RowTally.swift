import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// The rows that fulfil a condition, counted and put together, by group where there are groups. Tallies of several threads add up.
package struct RowTally: Sendable {
  /// A group's mark: of each thing grouped by what the row says.
  package enum Label: Sendable, Hashable {
    case missing
    /// A code, a number in ten-thousandths, a day number, a truth; of a reference its code.
    case number(Int64)
    case text(String)
  }

  package struct Group: Sendable {
    package let labels: [Label]
    /// Rows, and of a share those of the part.
    package fileprivate(set) var count = 0
    package fileprivate(set) var partCount = 0
    fileprivate var values: [Int64] = []
  }

  private let figure: AskedRows.Figure?
  private let hasValues: Bool
  /// In no order.
  package private(set) var groups: [Group] = []
  private var places: [[Label]: Int] = [:]
  /// Of those of whom the condition is not known: they are left out.
  package private(set) var unknown = 0
  /// Of those that fulfil it and have no value.
  package private(set) var valueless = 0
  /// Where no figure is asked: the rows themselves, each with its value in `listedValues`.
  package private(set) var listed: [Place] = []
  package private(set) var listedValues: [Label] = []

  package struct Place: Sendable, Hashable, Comparable {
    package let piece: Int
    package let row: Int

    package static func < (left: Self, right: Self) -> Bool {
      left.piece == right.piece ? left.row < right.row : left.piece < right.piece
    }
  }

  package init(_ rows: AskedRows) {
    figure = rows.figure
    hasValues = rows.value != nil
    if rows.groups.isEmpty, rows.figure != nil { groups = [Group(labels: [])] }
  }

  /// - Parameters:
  ///   - truths: whether each row counts.
  ///   - part: of a share: whether each is of the part.
  package mutating func add(
    _ truths: [UInt8], values: Column?, part: [UInt8]?, groups columns: [Column], piece: Int = 0
  ) {
    guard figure != nil else { return list(truths, values, piece) }
    if columns.isEmpty { return addAll(truths, values, part) }
    let keys = GroupKeys(columns)
    var local = [Int](repeating: -1, count: keys.count)
    for row in truths.indices {
      guard truths[row] != TruthColumn.no else { continue }
      guard truths[row] == TruthColumn.yes else {
        unknown += 1
        continue
      }
      let key = keys.keys[row]
      if local[key] < 0 { local[key] = place(of: keys.labels(ofRow: row, columns)) }
      add(row, values, part, to: local[key])
    }
  }

  private mutating func addAll(_ truths: [UInt8], _ values: Column?, _ part: [UInt8]?) {
    guard values == nil, part == nil else {
      for row in truths.indices {
        if truths[row] == TruthColumn.yes { add(row, values, part, to: 0) }
        if truths[row] == TruthColumn.unknown { unknown += 1 }
      }
      return
    }
    var (count, open) = (0, 0)
    for truth in truths {
      count += truth == TruthColumn.yes ? 1 : 0
      open += truth == TruthColumn.unknown ? 1 : 0
    }
    groups[0].count += count
    unknown += open
  }

  private mutating func add(_ row: Int, _ values: Column?, _ part: [UInt8]?, to place: Int) {
    if let part {
      groups[place].count += 1
      if part[row] == TruthColumn.yes { groups[place].partCount += 1 }
      if part[row] == TruthColumn.unknown { unknown += 1 }
      return
    }
    guard let values else {
      groups[place].count += 1
      return
    }
    guard case .numbers(let numbers) = values else {
      if Label(values, row) == .missing { valueless += 1 } else { groups[place].count += 1 }
      return
    }
    guard numbers.values[row] != NumberColumn.missing else {
      valueless += 1
      return
    }
    groups[place].count += 1
    groups[place].values.append(numbers.values[row])
  }

  private mutating func list(_ truths: [UInt8], _ values: Column?, _ piece: Int) {
    for row in truths.indices {
      if truths[row] == TruthColumn.unknown { unknown += 1 }
      guard truths[row] == TruthColumn.yes else { continue }
      listed.append(Place(piece: piece, row: row))
      if let values { listedValues.append(Label(values, row)) }
    }
  }

  private mutating func place(of labels: [Label]) -> Int {
    if let place = places[labels] { return place }
    places[labels] = groups.count
    groups.append(Group(labels: labels))
    return groups.count - 1
  }

  package mutating func add(_ other: RowTally) {
    unknown += other.unknown
    valueless += other.valueless
    listed += other.listed
    listedValues += other.listedValues
    for group in other.groups {
      let place = group.labels.isEmpty ? 0 : place(of: group.labels)
      groups[place].count += group.count
      groups[place].partCount += group.partCount
      groups[place].values += group.values
    }
  }

  /// All groups as one; nil without groups.
  package var total: Group? {
    guard !groups.isEmpty else { return nil }
    var total = Group(labels: [])
    for group in groups {
      total.count += group.count
      total.partCount += group.partCount
      total.values += group.values
    }
    return total
  }

  /// The figure of a group, in ten-thousandths; `NumberColumn.missing` where there is none. Nil: it leaves the range.
  package func figure(of group: Group) -> Int64? {
    switch figure {
    case nil: return NumberColumn.missing
    case .share:
      return group.count == 0
        ? NumberColumn.missing : Fixed.quotient(Int64(group.partCount) * Fixed.one, Int64(group.count))
    case .aggregate(.count): return Int64(group.count) * Fixed.one
    case .aggregate(let aggregate):
      var values = group.values
      return aggregate.exactValue(of: &values)
    }
  }
}

extension RowTally.Label {
  /// What a cell says.
  package init(_ column: Column, _ row: Int) {
    switch column {
    case .codes(let codes):
      self = codes.values[row] == CodeColumn.missing ? .missing : .number(Int64(codes.values[row]))
    case .references(let codes):
      self = codes.values[row] == ReferenceColumn.missing ? .missing : .number(Int64(codes.values[row]))
    case .days(let days): self = days.values[row] == DayColumn.missing ? .missing : .number(Int64(days.values[row]))
    case .times(let times): self = times.values[row] == TimeColumn.missing ? .missing : .number(times.values[row])
    case .numbers(let numbers):
      self = numbers.values[row] == NumberColumn.missing ? .missing : .number(numbers.values[row])
    case .truths(let truths):
      self = truths.values[row] == TruthColumn.unknown ? .missing : .number(Int64(truths.values[row]))
    case .texts(let texts): self = texts.range(row).isEmpty ? .missing : .text(texts.text(row))
    }
  }
}

/// Of the rows of one batch, which are of one group: numbers from 0 on, in the order in which they first occur.
private struct GroupKeys {
  let keys: [Int]
  let count: Int

  init(_ columns: [Column]) {
    var keys = Self.numbered(columns[0])
    for column in columns.dropFirst() {
      let other = Self.numbered(column)
      var known: [UInt64: Int] = [:]
      for row in keys.indices {
        let pair = UInt64(keys[row]) << 32 | UInt64(other[row])
        if let place = known[pair] {
          keys[row] = place
        } else {
          keys[row] = known.count
          known[pair] = keys[row]
        }
      }
    }
    self.keys = keys
    count = (keys.max() ?? -1) + 1
  }

  func labels(ofRow row: Int, _ columns: [Column]) -> [RowTally.Label] { columns.map { RowTally.Label($0, row) } }

  private static func numbered(_ column: Column) -> [Int] {
    switch column {
    case .codes(let codes): return codes.values.map(Int.init)
    case .truths(let truths): return truths.values.map(Int.init)
    case .references(let codes): return numbered(codes.values)
    case .days(let days): return numbered(days.values)
    case .times(let times): return numbered(times.values)
    case .numbers(let numbers): return numbered(numbers.values)
    case .texts(let texts): return numbered((0..<texts.count).map { texts.text($0) })
    }
  }

  private static func numbered<Value: Hashable>(_ values: [Value]) -> [Int] {
    var known: [Value: Int] = [:]
    var last: (value: Value, number: Int)?
    return values.map { value in
      if let last, last.value == value { return last.number }
      let number = known[value] ?? known.count
      if number == known.count { known[value] = number }
      last = (value, number)
      return number
    }
  }
}
