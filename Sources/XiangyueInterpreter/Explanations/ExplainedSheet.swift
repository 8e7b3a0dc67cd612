import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// How a 评分表 came about, item by item.
package struct ExplainedSheet: Sendable, Hashable {
  /// Index into `Program.sheets`.
  package let sheet: Int
  package let day: CivilDay
  /// The spreadsheet's row that is the sheet.
  package var row: Int
  /// One for each of the sheet's.
  package let items: [Item]
  /// What the items come to; nil where it is not known.
  package let points: Fixed?

  package struct Item: Sendable, Hashable {
    /// What it loses points for; what takes nothing from it is left out.
    package let losses: [Loss]
    package let points: Fixed?
  }

  package struct Loss: Sendable, Hashable {
    /// Index into `ScoreSheet.Item.losses`.
    package let loss: Int
    /// 每户 不能用: how many there are.
    package let count: Fixed?
    /// How many points it takes by itself, whatever the item has; nil where it is not known.
    package let points: Fixed?
  }
}

extension Interpreter {
  /// The sheets of those codes among the rows of a batch, in the order of the rows.
  ///
  /// - Parameters:
  ///   - sheet: index into `Program.sheets`.
  ///   - batch: with all columns of the sheet's record. The rows are counted from its row offset 0.
  package func sheets(
    _ sheet: Int, in batch: borrowing Batch, of codes: Set<UInt32>
  ) -> [(code: UInt32, sheet: ExplainedSheet)] {
    let declared = program.sheets[sheet]
    guard let reference = declared.reference, case .references(let references)? = batch.columns[reference],
      let days = program.records[declared.record].dayColumn.flatMap({ batch.columns[$0] })?.civilDays
    else { return [] }
    let rows = (0..<batch.count).filter { row in
      codes.contains(references.values[row]) && days[row] != DayColumn.missing
        && span.effective.number <= days[row] && days[row] <= span.asOf.number
    }
    guard !rows.isEmpty else { return [] }
    let frame = Frame(batch, days: days, overflows: OverflowLog())
    func numbers(_ expression: Expression) -> [Int64] {
      guard case .numbers(let numbers) = evaluator.evaluate(expression, over: frame) else {
        return Array(repeating: NumberColumn.missing, count: batch.count)
      }
      return numbers.values
    }
    let whole = numbers(declared.value)
    let items = declared.items.map { item in
      (
        points: numbers(item.value),
        losses: item.losses.map { loss in
          (points: numbers(loss.points), counts: loss.counted.map { numbers(.column($0.column)) })
        }
      )
    }
    return rows.map { row in
      let explained = items.map { item in
        let losses = item.losses.enumerated().compactMap { index, loss -> ExplainedSheet.Loss? in
          loss.points[row] == 0
            ? nil
            : ExplainedSheet.Loss(
              loss: index, count: loss.counts.flatMap { Fixed(known: $0[row]) }, points: Fixed(known: loss.points[row]))
        }
        return ExplainedSheet.Item(losses: losses, points: Fixed(known: item.points[row]))
      }
      return (
        references.values[row],
        ExplainedSheet(
          sheet: sheet, day: CivilDay(number: days[row]), row: Int(batch.rowOffsets[row]),
          items: explained, points: Fixed(known: whole[row]))
      )
    }
  }
}

extension Fixed {
  /// Nil for `NumberColumn.missing`.
  fileprivate init?(known number: Int64) {
    guard number != NumberColumn.missing else { return nil }
    self.init(tenThousandths: number)
  }
}
