import XiangyueColumns
import XiangyueSemantics

extension Evaluator {
  /// A condition on what subjects have come to. Where it hangs on figures, it is asked twice: once leaving out the rows and subjects of
  /// which it is not known whether they count, once counting them in; what comes out differently is unknown.
  func certainTruth(_ condition: Expression?, over frame: borrowing Frame) -> TruthColumn {
    let known = truth(condition, over: frame)
    guard let condition, let view = frame.standing, hangsOnFigures(condition) else { return known }
    var wider = view
    wider.countsUnknown = true
    let other = truth(condition, over: Frame(subjects[view.subject], standing: wider)).values
    return TruthColumn(values: zip(known.values, other).map { $0 == $1 ? $0 : TruthColumn.unknown })
  }

  /// A value of subjects in the same way: a number that comes out differently is missing.
  func certainValue(_ expression: Expression, over frame: borrowing Frame) -> Column {
    let known = evaluate(expression, over: frame)
    if case .truths = known { return .truths(certainTruth(expression, over: frame)) }
    guard case .numbers(let numbers) = known, let view = frame.standing, hangsOnFigures(expression) else { return known }
    var wider = view
    wider.countsUnknown = true
    guard case .numbers(let other) = evaluate(expression, over: Frame(subjects[view.subject], standing: wider)) else {
      return known
    }
    return .numbers(
      NumberColumn(values: zip(numbers.values, other.values).map { $0 == $1 ? $0 : NumberColumn.missing }))
  }

  private func hangsOnFigures(_ condition: Expression) -> Bool {
    var hangs = false
    condition.forEachNode { node in
      switch node {
      case .overRecords, .overDependents: hangs = true
      case .derived(let index): if hangsOnFigures(program.derivedValues[index].value) { hangs = true }
      case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic,
        .stepped, .firstOf, .minuteOfDay, .seen, .before, .ownKey, .score, .scoreOver, .violationCount, .hasRecord,
        .timesListed,
        .isOnBoard, .grade:
        break
      }
    }
    return hangs
  }
}
