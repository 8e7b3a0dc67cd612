import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax

/// Over which periods the scores, lists and counts run that a condition reads.
extension Resolver {
  func unitsRead(by expression: Expression) -> [PeriodUnit] {
    switch expression {
    case .score(let account): [accounts[account].unit]
    case .scoreOver(_, let unit, _): [unit]
    case .violationCount(let unit): unit.map { [$0] } ?? []
    case .hasRecord(let query): [queries[query].unit]
    case .timesListed(let board, let unit): unit.map { [$0] } ?? boardUnit(board)
    case .isOnBoard(let board): boardUnit(board)
    case .derived(let index): unitsRead(by: derivedValues[index].value)
    case .grade(let scale): scaleUnit(scale)
    case .through(let reference, _, let value): unitsRead(by: reference) + unitsRead(by: value)
    case .compare(let left, _, let right), .arithmetic(let left, _, let right):
      unitsRead(by: left) + unitsRead(by: right)
    case .among(let inner, _), .isMissing(let inner), .contains(let inner, _), .not(let inner), .minuteOfDay(let inner),
      .seen(let inner):
      unitsRead(by: inner)
    case .before(let unit, _): [unit]
    case .and(let parts), .or(let parts): parts.flatMap { unitsRead(by: $0) }
    case .stepped(let steps): steps.flatMap { unitsRead(by: $0.value) }
    case .firstOf(let branches):
      branches.flatMap { branch in (branch.condition.map { unitsRead(by: $0) } ?? []) + unitsRead(by: branch.value) }
    case .overDependents(_, _, let condition, _, let value):
      (condition.map { unitsRead(by: $0) } ?? []) + unitsRead(by: value)
    case .overRecords(let index):
      if case .period(let unit) = recordAggregates[index].window { [unit] } else { [] }
    case .literal, .column, .ownKey: []
    }
  }

  /// Boards and grades are made out after the articles: from what is declared.
  private func boardUnit(_ board: Int) -> [PeriodUnit] {
    guard declarations.boards.indices.contains(board) else { return [] }
    return wholePeriod(declarations.boards[board].node.every).map { [$0] } ?? []
  }

  private func scaleUnit(_ scale: Int) -> [PeriodUnit] {
    guard declarations.scales.indices.contains(scale) else { return [] }
    return wholePeriod(declarations.scales[scale].node.every).map { [$0] } ?? []
  }
}
