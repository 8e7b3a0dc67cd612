import XiangyueSemantics

extension Program {
  /// Accounts of which something counts for a time only.
  var datedAccounts: Set<Int> {
    var found = Set(accounts.indices.filter { accounts[$0].givenValidity != nil || accounts[$0].takenValidity != nil })
    for case .points(let account, let amount, _) in clauses.flatMap(\.effects) where amount.validity != nil {
      found.insert(account)
    }
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
