/// What an expression asks of what is made in stages.
enum Reading: Hashable {
  case account(Int)
  case board(Int)
  /// 违反次数 of a 主体.
  case violations(subject: Int)
}

extension Resolver {
  /// - Parameter subject: the 主体 of whose row the expression is.
  func readings(of expression: Expression?, _ subject: Int, _ memory: inout [Int: Set<Reading>]) -> Set<Reading> {
    guard let expression else { return [] }
    switch expression {
    case .score(let account), .scoreOver(let account, _, _): return [.account(account)]
    case .grade(let scale): return [.account(scales[scale].account)]
    case .violationCount: return [.violations(subject: subject)]
    case .timesListed(let board, _), .isOnBoard(let board): return [.board(board)]
    case .derived(let index):
      if let known = memory[index] { return known }
      memory[index] = []
      let found = readings(of: derivedValues[index].value, derivedValues[index].subject, &memory)
      memory[index] = found
      return found
    case .through(let reference, let other, let value):
      return readings(of: reference, subject, &memory).union(readings(of: value, other, &memory))
    case .overDependents(let other, _, let condition, _, let value):
      return readings(of: condition, other, &memory).union(readings(of: value, other, &memory))
    case .literal, .column, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped, .firstOf,
      .minuteOfDay, .seen, .before, .ownKey, .hasRecord, .overRecords:
      var found: Set<Reading> = []
      for part in expression.parts { found.formUnion(readings(of: part, subject, &memory)) }
      return found
    }
  }
}
