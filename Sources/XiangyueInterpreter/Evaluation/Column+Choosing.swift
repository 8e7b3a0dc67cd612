import XiangyueColumns

extension Column {
  /// Of a row for which there is no value.
  static let noChoice = Int.max

  /// Row by row the value of the column that `choices` names; missing where it is `noChoice`. Columns nobody chose are nil.
  static func choosing(_ choices: [Int], among columns: [Column?]) -> Column {
    let present = columns.compactMap { $0 }
    // What is missing throughout is a column of numbers, whatever the others are.
    let kind = present.first { if case .numbers = $0 { false } else { true } } ?? present.first
    func chosen<Value>(_ missing: Value, _ values: (Column) -> [Value]?) -> [Value] {
      let sources = columns.map { $0.flatMap(values) }
      return choices.indices.map { row in
        guard choices[row] != noChoice, let source = sources[choices[row]] else { return missing }
        return source[row]
      }
    }
    switch kind {
    case .codes: return .codes(CodeColumn(values: chosen(CodeColumn.missing, \.codes)))
    case .references: return .references(ReferenceColumn(values: chosen(ReferenceColumn.missing, \.references)))
    case .days: return .days(DayColumn(values: chosen(DayColumn.missing, \.days)))
    case .times: return .times(TimeColumn(values: chosen(TimeColumn.missing, \.times)))
    case .truths: return .truths(TruthColumn(values: chosen(TruthColumn.unknown, \.truths)))
    case .texts:
      var texts = TextColumn()
      for row in choices.indices {
        guard choices[row] != noChoice, case .texts(let source)? = columns[choices[row]] else {
          texts.append([])
          continue
        }
        texts.append(source.bytes[source.range(row)])
      }
      return .texts(texts)
    case .numbers, nil: return .numbers(NumberColumn(values: chosen(NumberColumn.missing, \.numbers)))
    }
  }

  private var codes: [UInt8]? { if case .codes(let column) = self { column.values } else { nil } }

  private var references: [UInt32]? { if case .references(let column) = self { column.values } else { nil } }

  private var days: [Int32]? { if case .days(let column) = self { column.values } else { nil } }

  private var times: [Int64]? { if case .times(let column) = self { column.values } else { nil } }

  private var numbers: [Int64]? { if case .numbers(let column) = self { column.values } else { nil } }

  private var truths: [UInt8]? { if case .truths(let column) = self { column.values } else { nil } }
}
