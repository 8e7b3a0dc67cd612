import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// How a 评分表 came about, item by item.
package struct ExplainedSheet: Sendable, Hashable {
  /// Index into `Program.sheets`.
  package let sheet: Int
  /// Of a sheet by period.
  package let period: Period?
  /// That of the row or, of a period, its last that has come.
  package let day: CivilDay
  /// The spreadsheet's rows that it is made of; of a sheet a row, that one.
  package let rows: [Int]
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
    /// 每户 不能用, 每处: how many there are.
    package let count: Fixed?
    /// How many points it takes by itself, whatever the item has; nil where it is not known. Of several rows what they take together, of 只计
    /// 最重 一项 what the gravest takes, as far as is known.
    package let points: Fixed?
    /// The rows that take points.
    package let rows: [Int]
    /// The rows of which it is not known whether, or how many, they take.
    package let openRows: [Int]
  }
}

/// What one row of a record says for a sheet. Numbers are ten-thousandths, or `NumberColumn.missing`.
package struct SheetRow: Sendable {
  let sheet: Int
  let code: UInt32
  let day: Int32
  /// As the spreadsheet shows it.
  package var row: Int
  /// By item, by loss: how many points, and of how many.
  let losses: [[(points: Int64, count: Int64)]]
  /// Of a sheet a row: by item, and altogether.
  let items: [Int64]
  let points: Int64
}

extension Interpreter {
  /// What the rows of a batch about those codes say for a sheet, in the order of the rows.
  ///
  /// - Parameters:
  ///   - sheet: index into `Program.sheets`.
  ///   - batch: with all columns of the sheet's record. The rows are counted from its row offset 0.
  package func sheetRows(_ sheet: Int, in batch: borrowing Batch, of codes: Set<UInt32>) -> [SheetRow] {
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
    let losses = declared.items.map { item in
      item.losses.map { loss in
        (
          points: numbers(loss.points),
          counts: loss.counted.map { counted in
            numbers(counted.column.map { .column($0) } ?? .literal(.number(Fixed(1))))
          }
        )
      }
    }
    let isOfPeriod = declared.period != nil
    let whole = isOfPeriod ? [] : numbers(declared.value)
    let items = isOfPeriod ? [] : declared.items.map { numbers($0.value) }
    return rows.map { row in
      SheetRow(
        sheet: sheet, code: references.values[row], day: days[row], row: Int(batch.rowOffsets[row]),
        losses: losses.map { $0.map { (points: $0.points[row], count: $0.counts?[row] ?? NumberColumn.missing) } },
        items: items.map { $0[row] }, points: isOfPeriod ? NumberColumn.missing : whole[row])
    }
  }
}

extension Explanations {
  /// The sheets of some subjects, from what their rows say.
  ///
  /// - Parameter rows: in the order of the file.
  package mutating func take(_ rows: [SheetRow], sheet: Int, subject: Int, codes: Set<UInt32>) {
    guard let unit = interpreter.program.sheets[sheet].period else {
      for row in rows { take(explained([row], sheet, nil), subject: subject, code: row.code) }
      return
    }
    let span = interpreter.span
    guard span.effective <= span.asOf else { return }
    let table = interpreter.subjects[subject]
    for period in Period.all(unit: unit, from: span.effective, through: span.asOf) {
      let day = min(period.last, span.asOf)
      let frame = Frame(table, standing: StandingView(standing: standing, subject: subject, day: day))
      func numbers(_ expression: Expression) -> [Int64] {
        guard case .numbers(let numbers) = interpreter.evaluator.certainValue(expression, over: frame) else {
          return Array(repeating: NumberColumn.missing, count: table.count)
        }
        return numbers.values
      }
      let declared = interpreter.program.sheets[sheet]
      let whole = numbers(declared.value)
      let items = declared.items.map { numbers($0.value) }
      let own = Dictionary(grouping: rows.filter { period.contains(CivilDay(number: $0.day)) }, by: \.code)
      for code in codes.sorted() {
        let rows = own[code] ?? []
        // Nobody was there, and nothing is said of that: no sheet.
        if rows.isEmpty && whole[Int(code)] == NumberColumn.missing { continue }
        let values = SheetValues(items: items.map { $0[Int(code)] }, points: whole[Int(code)])
        take(explained(rows, sheet, (period, day, values)), subject: subject, code: code)
      }
    }
  }

  /// What a sheet of a period and its items come to.
  private struct SheetValues {
    let items: [Int64]
    let points: Int64
  }

  private func explained(
    _ rows: [SheetRow], _ sheet: Int, _ made: (period: Period, day: CivilDay, values: SheetValues)?
  ) -> ExplainedSheet {
    let declared = interpreter.program.sheets[sheet]
    let values = made?.values ?? rows.first.map { SheetValues(items: $0.items, points: $0.points) }
    let items = declared.items.indices.map { index in
      let item = declared.items[index]
      let losses = item.losses.indices.compactMap { loss in
        self.loss(loss, rows.map { ($0.row, $0.losses[index][loss]) }, of: item)
      }
      // Without a row the items have no figures: full marks, where the sheet has them.
      let points = rows.isEmpty ? item.full : values.flatMap { Fixed(known: $0.items[index]) }
      return ExplainedSheet.Item(losses: losses, points: points)
    }
    return ExplainedSheet(
      sheet: sheet, period: made?.period, day: made?.day ?? CivilDay(number: rows.first?.day ?? 0),
      rows: rows.map(\.row), items: items, points: values.flatMap { Fixed(known: $0.points) })
  }

  /// What the rows lose for one thing; nil where none does.
  private func loss(
    _ index: Int, _ rows: [(row: Int, said: (points: Int64, count: Int64))], of item: ScoreSheet.Item
  ) -> ExplainedSheet.Loss? {
    let known = rows.filter { $0.said.points != NumberColumn.missing && $0.said.points > 0 }
    let open = rows.filter { $0.said.points == NumberColumn.missing }
    guard !known.isEmpty || !open.isEmpty else { return nil }
    let points = known.map(\.said.points)
    let together = item.isGravestOnly ? points.max() ?? 0 : points.reduce(0, &+)
    let counts = known.map(\.said.count).filter { $0 != NumberColumn.missing }
    return ExplainedSheet.Loss(
      loss: index,
      count: item.losses[index].counted == nil || counts.isEmpty ? nil : Fixed(tenThousandths: counts.reduce(0, &+)),
      points: known.isEmpty ? nil : Fixed(tenThousandths: together), rows: known.map(\.row), openRows: open.map(\.row))
  }
}

extension Fixed {
  /// Nil for `NumberColumn.missing`.
  fileprivate init?(known number: Int64) {
    guard number != NumberColumn.missing else { return nil }
    self.init(tenThousandths: number)
  }
}
