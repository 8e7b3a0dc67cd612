import XiangyueColumns

extension ColumnBuffer {
  /// Adds another buffer's rows behind these.
  mutating func append(_ other: ColumnBuffer) {
    bytes.append(contentsOf: other.bytes)
    references.append(contentsOf: other.references)
    days.append(contentsOf: other.days)
    numbers.append(contentsOf: other.numbers)
    let before = texts.bytes.count
    texts.bytes.append(contentsOf: other.texts.bytes)
    for end in other.texts.ends { texts.ends.append(before + end) }
  }

  /// Puts the rows into this order.
  mutating func reorder(_ order: [Int]) {
    switch kind {
    case .codes, .truths: bytes = order.map { bytes[$0] }
    case .references: references = order.map { references[$0] }
    case .days: days = order.map { days[$0] }
    case .numbers, .times: numbers = order.map { numbers[$0] }
    case .texts:
      var ordered = TextColumn()
      for row in order { ordered.append(texts.bytes[texts.range(row)]) }
      texts = ordered
    }
  }
}
