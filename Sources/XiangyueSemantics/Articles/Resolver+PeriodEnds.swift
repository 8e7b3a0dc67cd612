import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// `环境分 低于 60分 的`: conditions alone, looked at on the last day of each period that has ended.
extension Resolver {
  mutating func periodEnds(
    _ conditions: [TriggerFacts.Part], _ node: ClauseSyntax, _ state: inout ParagraphState
  ) -> [(subject: Int, trigger: Trigger)] {
    let nodes = conditions.compactMap { part -> ExpressionSyntax? in
      if case .holds(let node) = part.kind { node } else { nil }
    }
    guard let first = conditions.first, let last = conditions.last,
      let subject = subject(of: nodes, first.range.through(last.range), node)
    else {
      state.isBroken = true
      return []
    }
    let before = diagnostics.count
    let parts = nodes.map { standingCondition($0, subject) }
    guard diagnostics.count == before else {
      state.isBroken = true
      return []
    }
    let whole = parts.count == 1 ? parts[0] : .and(parts)
    guard let unit = periodUnit(of: whole, nodes, node, subject, first.range.through(last.range)) else {
      state.isBroken = true
      return []
    }
    return [(subject, .periodEnds(unit, whole))]
  }

  /// Whose row has all that is asked: of several, that which the effects are about.
  private mutating func subject(of nodes: [ExpressionSyntax], _ place: SourceRange, _ clause: ClauseSyntax) -> Int? {
    let names = nodes.flatMap { ConditionRoots($0).names }
    let said = saidSubject(of: clause) ?? saidBoard(in: nodes)
    if let said, said >= 0 {
      if let name = names.first(where: { !knows($0, said) }) {
        return nobody(name, nodes, .subject(said))
      }
      return said
    }
    let fitting = subjects.indices.filter { subject in names.allSatisfy { knows($0, subject) } }
    if fitting.count == 1 { return fitting[0] }
    let bound = Set(norms.map(\.subject)).intersection(fitting)
    let scored = Set(accounts.map(\.subject)).intersection(fitting)
    for chosen in [bound, scored, bound.intersection(scored)] where chosen.count == 1 { return chosen.first }
    if fitting.isEmpty, let name = names.first(where: { name in !subjects.indices.contains { knows(name, $0) } }) {
      return nobody(name, nodes, .subject(max(0, norms.first { $0.subject >= 0 }?.subject ?? 0)))
    }
    report(
      WrongKind(
        range: place,
        text: Localized(zh: "看不出说的是哪个主体：写明记在哪个积分（计入 …）或哪个榜", en: "whose is this? name the account (计入 …) or board")))
    return nil
  }

  /// A name that nobody has is told where it stands.
  private mutating func nobody(_ name: Token, _ nodes: [ExpressionSyntax], _ table: TableReference) -> Int? {
    guard !subjects.isEmpty else { return nil }
    let alone = nodes.first { if case .name(_, let token, _, _) = $0 { token.range == name.range } else { false } }
    // A field of a record has no row here.
    if let record = records.firstIndex(where: { $0.column(named: name.text) != nil }) {
      cannotStand(
        name.range, name.text, zh: "\(name.text) 是 \(records[record].name) 的字段，写明是哪条规定的事：违反 … 规定，\(name.text) … 的",
        en: "\(name.text) is a field of \(records[record].name): 违反 … 规定，\(name.text) … 的")
    } else if let alone {
      reportUnknown(name, alone, table)
    } else {
      reportUndeclaredValue(name, table)
    }
    return nil
  }

  private func saidBoard(in nodes: [ExpressionSyntax]) -> Int? {
    for case .predicates(let node) in nodes {
      for predicate in node.predicates {
        switch predicate {
        case .onBoard(_, let board, _), .entered(_, let board, _, _):
          if let index = names.find(board.text, .board)?.index { return subjectOfBoard(index) }
        case .violated, .numbered, .has, .consecutive, .enteredInARow, .graded, .unobjected, .overdue, .allRectified, .anyOfItems,
          .allOfItems:
          continue
        }
      }
    }
    return nil
  }

  // MARK: Which period

  /// The period word said, else that of the accounts and boards read, else of the account the effect goes to, else of the board
  /// that it is about.
  private mutating func periodUnit(
    of condition: Expression, _ nodes: [ExpressionSyntax], _ clause: ClauseSyntax, _ subject: Int,
    _ place: SourceRange
  ) -> PeriodUnit? {
    let words = Set(nodes.flatMap { Self.periodWords(in: $0) })
    if words.count == 1 { return words.first }
    if words.count > 1 {
      wrongKind(place, zh: "一句只用一个期间：本月、本季度 或 本年", en: "one period in a sentence: 本月, 本季度 or 本年")
      return nil
    }
    // What runs by the month and what runs by the quarter have both ended when the longer has.
    if let unit = unitsRead(by: condition).max() { return unit }
    let units = Set(accountsOfEffects(clause, subject).map { accounts[$0].unit })
    if units.count == 1 { return units.first }
    let listed = Set(boardsOfEffects(clause).compactMap { wholePeriod(declarations.boards[$0].node.every) })
    if units.isEmpty, listed.count == 1 { return listed.first }
    // 其余 的，不加分: nothing comes of it, whenever it is looked at.
    if clause.effects.allSatisfy({ if case .nothing = $0.action { true } else { false } }) {
      return accounts.first { $0.subject == subject }?.unit ?? .year
    }
    if hasUnreadableParts(clause.tokens) || namesUnknownBoard(clause) { return nil }
    wrongKind(place, zh: "写明何时看：本月 …、本季度 … 或 本年 … 的", en: "say when it is looked at: 本月 …, 本季度 … or 本年 …")
    return nil
  }

  /// A board that nothing declares would have had the period.
  private func namesUnknownBoard(_ clause: ClauseSyntax) -> Bool {
    clause.effects.contains { effect in
      switch effect.action {
      case .enter(let board, _), .leave(let board): names.find(board.text, .board) == nil
      case .disqualify(let boards, _), .suspend(let boards, _), .restore(let boards):
        boards.contains { names.find($0.text, .board) == nil }
      case .points, .double, .clear, .share, .barExchange, .nothing, .cap, .onlyHighest, .validity, .award, .note,
        .shiftGrade, .setGrade, .demand, .admonish, .rectify, .report, .fine, .unlawful:
        false
      }
    }
  }

  private func accountsOfEffects(_ node: ClauseSyntax, _ subject: Int) -> [Int] {
    node.effects.flatMap { effect -> [Int] in
      guard case .points(let node) = effect.action else { return [] }
      if let account = node.account?.names.last { return names.find(account.text, .account).map { [$0.index] } ?? [] }
      return accounts.indices.filter { accounts[$0].subject == subject }
    }
  }

  private func boardsOfEffects(_ node: ClauseSyntax) -> [Int] {
    node.effects.flatMap { effect -> [Token] in
      switch effect.action {
      case .enter(let board, _), .leave(let board): [board]
      case .disqualify(let boards, _), .suspend(let boards, _), .restore(let boards): boards
      case .points, .nothing, .rectify, .cap, .onlyHighest, .admonish, .report, .award, .note, .shiftGrade, .setGrade,
        .demand, .validity, .fine, .unlawful, .double, .clear, .share, .barExchange:
        []
      }
    }.compactMap { names.find($0.text, .board)?.index }.filter(declarations.boards.indices.contains)
  }

  /// 本季度, 本年, wherever they stand in the condition.
  private static func periodWords(in node: ExpressionSyntax) -> [PeriodUnit] {
    func unit(_ token: Token?) -> [PeriodUnit] {
      guard let token, token.text.hasPrefix("本") else { return [] }
      return Units.period(String(token.text.dropFirst())).map { [$0] } ?? []
    }
    func unit(_ period: PeriodSyntax?) -> [PeriodUnit] {
      guard case .word(let token)? = period else { return [] }
      return unit(token)
    }
    switch node {
    case .or(let left, let right, _), .and(let left, let right, _), .arithmetic(let left, _, let right, _):
      return periodWords(in: left) + periodWords(in: right)
    case .not(let inner, _), .parenthesized(let inner, _): return periodWords(in: inner)
    case .predicates(let node): return unit(node.period)
    case .comparison(let left, let comparison, _):
      return periodWords(in: left) + sides(of: comparison).flatMap { periodWords(in: $0) }
    case .during(let period, let inner, _): return unit(period) + periodWords(in: inner)
    case .member(let base, let period, _, _, _): return unit(period) + periodWords(in: base)
    case .name, .quantity, .literal, .unreadable: return []
    }
  }

  private static func sides(of node: ComparisonSyntax) -> [ExpressionSyntax] {
    switch node {
    case .equals(_, let values, _): values
    case .bounds(let bounds, _): bounds.map(\.value)
    case .between(let low, let high, _): [low, high]
    case .contains, .missing, .during: []
    }
  }
}
