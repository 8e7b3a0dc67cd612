import XiangyueSemantics

extension Expression {
  /// Whether it is yes or no of everybody, whatever is empty: 为空, and violations, of which only proven ones count (Grammar 4.4,
  /// 4.15).
  var isAlwaysKnown: Bool {
    switch self {
    case .isMissing: true
    case .not(let inner): inner.isAlwaysKnown
    case .and(let parts), .or(let parts): parts.allSatisfy(\.isAlwaysKnown)
    case .compare(.violationCount, _, .literal): true
    case .literal, .column, .through, .compare, .among, .contains, .arithmetic, .stepped, .firstOf, .minuteOfDay, .seen,
      .before, .ownKey, .score, .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard, .derived,
      .overRecords, .grade, .overDependents:
      false
    }
  }
}

extension Program {
  /// Whether a duty can stand as 待查: what is only encouraged is 未达倡导 where nothing shows it (Grammar 2.9), but for those
  /// of whom nobody knows whether they are exempt; a condition of cases may be one that is always known.
  func canStayOpen(_ norm: Int) -> Bool {
    if exemptions.contains(where: { $0.norms.contains(norm) }) { return true }
    switch norms[norm].duty {
    case .matters, .periodic, .timedCases, .followUp: return norms[norm].modality != .encouragement
    case .cases(_, _, let filter, let compliant, _): return !compliant.isAlwaysKnown || filter?.isAlwaysKnown == false
    case .value(_, _, let compliant, _): return !compliant.isAlwaysKnown
    }
  }
}
