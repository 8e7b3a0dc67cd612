import XiangyueColumns
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

  /// By record, the distinct figures that amounts are worked out from, in the order of the clauses. Behind the words of the
  /// conditions an occasion's `marks` have the i-th as its own word, in ten-thousandths.
  var rowFigures: [[Expression]] {
    var figures: [[Expression]] = records.map { _ in [] }
    for case .points(_, let amount, _) in clauses.flatMap(\.effects) {
      guard case .ofRow(let record, let figure, _) = amount.value, !figures[record].contains(figure) else { continue }
      figures[record].append(figure)
    }
    return figures
  }

  var marks: MarkLayout {
    MarkLayout(
      conditionWords: ((rowConditions.map(\.count).max() ?? 0) + 63) / 64,
      figureWords: rowFigures.map(\.count).max() ?? 0)
  }
}

/// How the marks of an occasion lie, whatever its record: enough for the record with most conditions, and for the one with most
/// figures. No words: nobody asks.
struct MarkLayout: Sendable {
  let conditionWords: Int
  let figureWords: Int

  var wordCount: Int { conditionWords + figureWords }

  /// Of an occasion without a row: nothing holds, no figure is known.
  var ofNoRow: [UInt64] {
    Array(repeating: 0, count: conditionWords)
      + Array(repeating: UInt64(bitPattern: NumberColumn.missing), count: figureWords)
  }
}

private struct RowCondition: Hashable {
  let record: Int
  let condition: Expression
}
