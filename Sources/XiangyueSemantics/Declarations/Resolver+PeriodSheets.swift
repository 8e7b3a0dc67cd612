import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// `每月 满分 100分`: a sheet to which each row about a subject in the period belongs, as a value of the subject.
extension Resolver {
  /// The rows that a sheet of a period is made of: those since 施行 about its subject; nil: reported.
  mutating func rows(of node: SheetSyntax, _ record: Int, _ reference: Int?, period: PeriodUnit) -> RowsAsked? {
    guard hasDay(record, node.record), let day = records[record].dayColumn else { return nil }
    guard let reference, case .reference(let subject) = records[record].columns[reference].type else {
      wrongKind(
        node.record.range, zh: "\(records[record].name) 没有写是谁的：加一栏指向主体，每月 的评分表才有归谁",
        en:
          "\(records[record].name) does not say whose it is: a sheet of a period needs a column that refers to a subject"
      )
      return nil
    }
    if let column = declarations.subjects[subject].node.columns.first(where: { $0.name.text == node.name.text }) {
      report(DeclaredTwice(name: node.name.text, range: node.name.range, firstLine: line(of: column.name.range)))
    }
    let sinceEffect = dayInForce.map { Expression.compare(.column(day), .greaterOrEqual, .literal(.day($0))) }
    return RowsAsked(
      record: record, reference: reference, subject: subject, condition: sinceEffect, window: .period(period))
  }

  /// What the rows leave of an item's full marks. A row of which it is not known what it takes leaves it open, unless the others take all.
  mutating func value(_ losses: Losses, _ full: Fixed, of rows: RowsAsked) -> Expression {
    let whole = Expression.literal(.number(full))
    var unknown: [Expression] = []
    var taken: [Expression] = []
    for loss in losses.losses {
      let isUnknown = Expression.isMissing(loss.points)
      let known = Expression.firstOf([
        Branch(condition: isUnknown, value: Self.none), Branch(condition: nil, value: loss.points),
      ])
      taken.append(figure(of: rows, where: nil, known, losses.isGravestOnly ? .maximum : .sum))
      unknown.append(.compare(figure(of: rows, where: isUnknown, nil, .count), .equal, Self.none))
    }
    guard let first = taken.first else { return whole }
    let lost = taken.dropFirst().reduce(first) { .arithmetic($0, losses.isGravestOnly ? .greater : .add, $1) }
    let isClear: Expression = unknown.count == 1 ? unknown[0] : .and(unknown)
    return .firstOf([
      Branch(
        condition: .or([isClear, .compare(lost, .greaterOrEqual, whole)]),
        value: .arithmetic(.arithmetic(whole, .subtract, lost), .greater, Self.none))
    ])
  }

  /// The sum of the items where a row shows that somebody was there. 无 记录 的，计 满分: without a row of one's own, full marks, where there is a
  /// row of anybody.
  mutating func value(
    _ items: Expression, _ full: Fixed, of rows: RowsAsked, countsAbsence: Bool
  ) -> Expression {
    let count = figure(of: rows, where: nil, nil, .count)
    var branches = [Branch(condition: .compare(count, .greaterOrEqual, .literal(.number(Fixed(1)))), value: items)]
    if countsAbsence {
      branches.append(Branch(condition: .compare(count, .equal, Self.none), value: .literal(.number(full))))
    }
    return .firstOf(branches)
  }

  private mutating func figure(
    of rows: RowsAsked, where condition: Expression?, _ value: Expression?, _ aggregate: Aggregate
  ) -> Expression {
    over(rows, both(rows.condition, condition), value, .aggregate(aggregate), rows.window, unit: nil).expression
  }

  /// Makes sheets of periods values of their subjects, behind those that are declared as such.
  mutating func addPeriodSheets() {
    for sheet in sheets.compactMap({ $0 }) where sheet.period != nil {
      guard let reference = sheet.reference,
        case .reference(let subject) = records[sheet.record].columns[reference].type
      else { continue }
      derivedValues.append(
        DerivedValue(name: sheet.name, subject: subject, value: sheet.value, unit: ScoreSheet.unit))
      derivedStates.append(.done)
      derivedTypes.append(.number(unit: ScoreSheet.unit))
      derivedHeights.append(1)
    }
  }
}
