import XiangyueSemantics

extension Program {
  /// Accounts to which clauses give amounts that may not be known: all but fixed ones.
  var openAccounts: Set<Int> {
    var found: Set<Int> = []
    for case .points(let account, let amount, _) in clauses.flatMap(\.effects) where amount.fixed == nil {
      found.insert(account)
    }
    return found
  }
}
