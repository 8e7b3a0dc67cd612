import XiangyueSemantics

/// The conditions that clauses put on the row that is an event's evidence (情节 为 严重 的): worked out while the record is
/// read, for rows that become events.
extension Program {
  /// By record, the distinct conditions, in the order of the clauses. Bit i of an occasion's `marks` says that the i-th holds
  /// on its row; what is unknown does not hold.
  var rowConditions: [[Expression]] {
    var conditions: [[Expression]] = records.map { _ in [] }
    var places: Set<RowCondition> = []
    for leaf in clauses.flatMap(\.trigger.leaves) {
      guard case .rowHolds(let record, let condition) = leaf,
        places.insert(RowCondition(record: record, condition: condition)).inserted
      else { continue }
      conditions[record].append(condition)
    }
    return conditions
  }

  /// How many 64-bit words the marks of an occasion have, whatever its record: enough for the record with most conditions;
  /// 0: nobody asks.
  var markWordCount: Int { ((rowConditions.map(\.count).max() ?? 0) + 63) / 64 }
}

private struct RowCondition: Hashable {
  let record: Int
  let condition: Expression
}
