import XiangyueSemantics

extension Program {
  /// Clauses under a cap with one that gives points to others: what somebody gets of either counts together.
  var clausesCappedWithOthers: Set<Int> {
    var found: Set<Int> = []
    for cap in caps where cap.clauses.contains(where: givesToOthers) { found.formUnion(cap.clauses) }
    return found
  }

  private func givesToOthers(_ clause: Int) -> Bool {
    clauses[clause].effects.contains { effect in
      if case .points(_, let amount, _) = effect { amount.recipient != .own } else { false }
    }
  }

  /// Accounts of which something counts for a time only, or until they are cleared.
  var datedAccounts: Set<Int> {
    var found = Set(accounts.indices.filter { accounts[$0].givenValidity != nil || accounts[$0].takenValidity != nil })
    for case .points(let account, let amount, _) in clauses.flatMap(\.effects) where amount.validity != nil {
      found.insert(account)
    }
    // What stood in an account before it was cleared counts no longer.
    for case .clear(let account) in clauses.flatMap(\.effects) { found.insert(account) }
    return found.union(exchanges.map(\.account))
  }

  /// Accounts to which clauses give amounts that may not be known: all but fixed ones.
  var openAccounts: Set<Int> {
    var found: Set<Int> = []
    for case .points(let account, let amount, _) in clauses.flatMap(\.effects) where amount.fixed == nil {
      found.insert(account)
    }
    return found
  }
}
