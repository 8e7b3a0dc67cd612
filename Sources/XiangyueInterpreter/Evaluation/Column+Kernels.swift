import XiangyueColumns

extension Column {
  /// The values of the rows that `codes` names; missing where a code is.
  func gathered(by codes: ReferenceColumn) -> Column {
    switch self {
    case .codes(let column): .codes(CodeColumn(values: column.values.gathered(codes.values, CodeColumn.missing)))
    case .references(let column):
      .references(ReferenceColumn(values: column.values.gathered(codes.values, ReferenceColumn.missing)))
    case .days(let column): .days(DayColumn(values: column.values.gathered(codes.values, DayColumn.missing)))
    case .times(let column): .times(TimeColumn(values: column.values.gathered(codes.values, TimeColumn.missing)))
    case .numbers(let column):
      .numbers(NumberColumn(values: column.values.gathered(codes.values, NumberColumn.missing)))
    case .truths(let column):
      .truths(TruthColumn(values: column.values.gathered(codes.values, TruthColumn.unknown)))
    case .texts(let column): .texts(column.gathered(codes.values))
    }
  }

  /// 为空: known of every row.
  var missingRows: TruthColumn {
    switch self {
    case .codes(let column): column.values.rows { $0 == CodeColumn.missing }
    case .references(let column): column.values.rows { $0 == ReferenceColumn.missing }
    case .days(let column): column.values.rows { $0 == DayColumn.missing }
    case .times(let column): column.values.rows { $0 == TimeColumn.missing }
    case .numbers(let column): column.values.rows { $0 == NumberColumn.missing }
    case .truths(let column): column.values.rows { $0 == TruthColumn.unknown }
    case .texts(let column): Array(0..<column.count).rows { column.range($0).isEmpty }
    }
  }

  /// 含有 “…”; unknown where there is no text.
  func containing(_ text: String) -> TruthColumn {
    guard case .texts(let column) = self else { return TruthColumn(repeating: TruthColumn.unknown, count: count) }
    let wanted = Array(text.utf8)
    return TruthColumn(
      values: (0..<column.count).map { row in
        let bytes = column.bytes[column.range(row)]
        guard !bytes.isEmpty else { return TruthColumn.unknown }
        guard bytes.count >= wanted.count else { return TruthColumn.no }
        let found = (bytes.startIndex...(bytes.endIndex - wanted.count)).contains {
          bytes[$0..<($0 + wanted.count)].elementsEqual(wanted)
        }
        return found ? TruthColumn.yes : TruthColumn.no
      })
  }
}

extension Array {
  fileprivate func gathered(_ codes: [UInt32], _ missing: Element) -> [Element] {
    codes.map { $0 < UInt32(count) ? self[Int($0)] : missing }
  }

  fileprivate func rows(where holds: (Element) -> Bool) -> TruthColumn {
    TruthColumn(values: map { holds($0) ? TruthColumn.yes : TruthColumn.no })
  }
}

extension TextColumn {
  fileprivate func gathered(_ codes: [UInt32]) -> TextColumn {
    var result = TextColumn()
    for code in codes { result.append(code < UInt32(count) ? bytes[range(Int(code))] : []) }
    return result
  }
}
