import XiangyueColumns

extension Expression {
  /// The expressions right inside this one; what a derived value is worked out from is not among them.
  package var parts: [Expression] {
    switch self {
    case .literal, .column, .ownKey, .score, .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard,
      .derived, .overRecords, .grade:
      []
    case .through(let reference, _, let value): [reference, value]
    case .compare(let left, _, let right), .arithmetic(let left, _, let right): [left, right]
    case .among(let inner, _), .isMissing(let inner), .contains(let inner, _), .not(let inner), .minuteOfDay(let inner),
      .seen(let inner), .before(_, let inner):
      [inner]
    case .and(let inner), .or(let inner): inner
    case .stepped(let steps): steps.map(\.value)
    case .firstOf(let branches): branches.flatMap { [$0.condition, $0.value].compactMap { $0 } }
    case .overDependents(_, _, let condition, _, let value): [condition, value].compactMap { $0 }
    }
  }

  /// Whether it asks what a subject has come to by a day: scores, grades, boards, counts, derived values, other subjects.
  package var readsStanding: Bool {
    switch self {
    case .ownKey, .score, .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard, .derived, .overRecords,
      .grade, .overDependents:
      true
    case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped,
      .firstOf, .minuteOfDay, .seen, .before:
      parts.contains(where: \.readsStanding)
    }
  }
}
