import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// Reads the conditions of a clause and makes a trigger of them.
extension Resolver {
  mutating func facts(_ node: ClauseSyntax, _ state: inout ParagraphState) -> TriggerFacts {
    var facts = TriggerFacts()
    if let occasion = node.occasion {
      facts.occasion = NumberedOccasion(number: occasion.number, onwards: occasion.onwards)
    }
    for condition in node.conditions { read(condition, &facts, &state) }
    if facts.norms == nil { facts.norms = state.cited }
    if facts.norms == nil, state.isBroken { facts.isBroken = true }
    return facts
  }

  private mutating func read(_ node: ExpressionSyntax, _ facts: inout TriggerFacts, _ state: inout ParagraphState) {
    switch node {
    case .predicates(let predicates):
      for predicate in predicates.predicates { read(predicate, predicates, &facts, &state) }
    case .parenthesized(let inner, _): read(inner, &facts, &state)
    case .and(let left, let right, _):
      read(left, &facts, &state)
      read(right, &facts, &state)
    case .unreadable:
      // What could not be read may have cited what the clauses after it lean on.
      facts.isBroken = true
      if state.cited == nil { state.isBroken = true }
    case .name(nil, let name, nil, _) where names.find(name.text, .matter) == nil:
      // Most likely a 事项 that was meant as 有 违建 的.
      if matter(name) == nil { facts.isBroken = true }
    case .or, .not, .comparison, .arithmetic, .during, .member, .name, .quantity, .literal:
      facts.isBroken = true
      cannotStand(
        node.tokens, zh: "违反 前款 规定 的、逾期未改 的、连续 2次 的、30日内 违反 3次以上 的；只对一部分人的，在 凡 后面写条件",
        en: "违反 前款 规定 的, 逾期未改 的, 连续 2次 的, 30日内 违反 3次以上 的")
    }
  }

  private mutating func read(
    _ node: PredicateSyntax, _ shared: PredicatesSyntax, _ facts: inout TriggerFacts, _ state: inout ParagraphState
  ) {
    switch node {
    case .violated(let verb, let cites, let bound, let tokens):
      if bound != nil && facts.hasEvent || !cites.isEmpty && (facts.isCitedHere || facts.count != nil) {
        if bound == nil, !facts.hasEvent {
          facts.isBroken = true
          cannotStand(tokens, zh: "违反 第一条、第二条 规定 的（任一条），或 本年 违反 第二条 规定 1次以上", en: "违反 第一条、第二条 规定 的")
        }
        facts.join()
      }
      facts.isCompliance = verb.text == "遵守"
      if !cites.isEmpty { cite(cites, &facts, &state) }
      if let bound { count(bound, shared, &facts) }
      if facts.isCompliance, bound != nil {
        facts.isBroken = true
        cannotStand(tokens, zh: "遵守 前款 规定 的，加 1分", en: "遵守 前款 规定 的，加 1分")
      }
    case .has(let word, nil, _, let bound, let tokens):
      guard word.text == "有", let bound else { return misplaced(tokens, &facts) }
      if facts.hasEvent { facts.join() }
      count(bound, shared, &facts)
    case .has(_, let name?, let filter, nil, let tokens):
      guard filter.isEmpty, names.find(name.text, .record) == nil else { return misplaced(tokens, &facts) }
      guard let matter = matter(name) else {
        facts.isBroken = true
        return
      }
      facts.matter = matter
      if facts.norms == nil { facts.norms = norms.indices.filter { norms[$0].matters.contains(matter) } }
    case .has(_, _, _, _, let tokens): misplaced(tokens, &facts)
    case .entered(let verb, let board, let bound, let tokens):
      guard verb.text == "列入", bound == nil else { return misplaced(tokens, &facts) }
      if facts.hasEvent { facts.join() }
      facts.enteredBoard = self.board(board)
      facts.enteredPhrase = (range(tokens), phrase(tokens))
      if facts.enteredBoard == nil { facts.isBroken = true }
    case .onBoard(_, _, let tokens): misplaced(tokens, &facts)
    case .consecutive(let quantity, _):
      if facts.hasEvent { facts.join() }
      facts.consecutive = count(quantity, of: "连续")
      if facts.consecutive == nil { facts.isBroken = true }
    case .overdue(let tokens):
      if facts.hasEvent { facts.join() }
      facts.isOverdue = true
      facts.overdueRange = range(tokens)
    case .allRectified(let quantity, _):
      if facts.hasEvent { facts.join() }
      facts.rectifiedDays = quantity.map { days($0) ?? 0 } ?? 0
    case .anyOfItems: facts.asksForItems = true
    }
  }

  private mutating func misplaced(_ tokens: TokenRange, _ facts: inout TriggerFacts) {
    facts.isBroken = true
    cannotStand(
      tokens, zh: "违反 前款 规定 的、列入 榜 的、30日内 违反 3次以上 的", en: "违反 前款 规定 的, 列入 board 的, 30日内 违反 3次以上 的")
  }

  private mutating func cite(_ cites: [CiteSyntax], _ facts: inout TriggerFacts, _ state: inout ParagraphState) {
    facts.norms = cited(cites, state.citation)
    if !facts.isCompliance, let found = facts.norms {
      // What is only encouraged can't be broken.
      let binding = found.filter { norms[$0].norm.modality != .encouragement }
      if binding.isEmpty, let cite = cites.first, !found.isEmpty {
        report(
          CitedWithoutDuty(
            range: cite.base.range.through((cite.parts.last ?? cite.base).range),
            cited: ([cite.base] + cite.parts).map(\.text).joined(), place: nil, meant: nil))
      }
      facts.norms = binding.isEmpty ? nil : binding
    }
    facts.isCitedHere = true
    state.cited = facts.norms
    state.isBroken = facts.norms == nil
    if facts.norms == nil { facts.isBroken = true }
  }

  /// `3次以上`: at each from the third; `满 3次`: at the third, then anew; `超过 3次`: from the fourth.
  private mutating func count(_ bound: BoundSyntax, _ shared: PredicatesSyntax, _ facts: inout TriggerFacts) {
    guard case .quantity(let quantity) = bound.value, let number = count(quantity, of: "违反") else {
      facts.isBroken = true
      return
    }
    let least: Int
    switch Self.comparison(bound) {
    case .greaterOrEqual: least = number
    case .greater: least = number + 1
    case .less, .lessOrEqual, .equal, .notEqual:
      facts.isBroken = true
      cannotStand(bound.tokens, zh: "3次以上，或 满 3次", en: "3次以上 or 满 3次")
      return
    }
    guard let window = window(shared) else {
      facts.isBroken = true
      return
    }
    if let same = shared.same.first(where: { $0.text != "事项" }) {
      facts.isBroken = true
      cannotStand(same.range, "同一 \(same.text)", zh: "同一 事项", en: "同一 事项")
    }
    facts.count = TriggerFacts.Count(
      number: least, restarts: bound.word.text == "满" || bound.word.text == "届满", window: window,
      sameMatter: !shared.same.isEmpty)
  }

  private mutating func window(_ node: PredicatesSyntax) -> Window? {
    switch node.period {
    case nil: .always
    case .within(let quantity), .recent(let quantity): days(quantity).map { .days($0) }
    case .word(let token)?: periodUnit(.word(token), node.tokens).map { .period($0) }
    }
  }

  // MARK: Putting together

  /// The trigger, once for each 主体 whose violations it looks at; none where nothing says when, or something is broken.
  mutating func trigger(
    _ facts: TriggerFacts, _ node: ClauseSyntax, _ state: inout ParagraphState
  ) -> [(subject: Int, trigger: Trigger)] {
    guard !facts.isBroken else { return [] }
    if facts.asksForItems {
      let items = facts.items.flatMap { item in
        allHolding(item.facts, node, &state).map { (item: item.item, subject: $0.subject, trigger: $0.trigger) }
      }
      let whole = facts.items.allSatisfy { !$0.facts.isBroken }
      guard !items.isEmpty, whole else {
        state.isBroken = true
        return []
      }
      let known = items.map(\.subject).filter { $0 >= 0 }
      guard Set(known).count <= 1 else {
        wrongKind(range(node), zh: "各项说的是不同的主体，请分开写", en: "the items are about different subjects: write them apart")
        state.isBroken = true
        return []
      }
      let subject = known.first ?? subjectOfEffects(node)
      return [(subject, .anyOf(items.map { (item: $0.item, trigger: $0.trigger) }))]
    }
    return allHolding(facts, node, &state).map { subject, trigger in
      (subject >= 0 ? subject : subjectOfEffects(node), trigger)
    }
  }

  /// Conditions joined by ， as one trigger: all of them are about the same 主体.
  private mutating func allHolding(
    _ facts: TriggerFacts, _ node: ClauseSyntax, _ state: inout ParagraphState
  ) -> [(subject: Int, trigger: Trigger)] {
    guard !facts.joined.isEmpty else { return made(facts) }
    let all = facts.joined + [facts]
    if let entry = all.first(where: { $0.enteredBoard != nil || $0.rectifiedDays != nil }) {
      cannotStand(
        entry.enteredPhrase?.range ?? range(node), entry.enteredPhrase?.text ?? "全部 改正", zh: "单独作一句的条件：列入 黑榜 的，…",
        en: "a condition by itself: 列入 board 的，…")
      state.isBroken = true
      return []
    }
    let parts = all.map { made($0) }
    let known = Set(parts.joined().map(\.subject).filter { $0 >= 0 })
    guard parts.allSatisfy({ $0.count == 1 }), known.count <= 1 else {
      // A part of which nothing was made is told as 没有写明在什么情形下.
      if known.count > 1 {
        wrongKind(range(node), zh: "几个条件说的是不同的主体，请分开写", en: "the conditions are about different subjects")
        state.isBroken = true
      }
      return []
    }
    return [(known.first ?? -1, .allOf(parts.joined().map(\.trigger)))]
  }

  /// Subject −1: whoever the effects are about.
  private mutating func made(_ facts: TriggerFacts) -> [(subject: Int, trigger: Trigger)] {
    if let board = facts.enteredBoard { return [(subjectOfBoard(board), .entered(board: board))] }
    if let days = facts.rectifiedDays { return [(-1, .allRectified(days: days))] }
    if let count = facts.count {
      guard let norms = facts.norms else { return [(-1, counted(count, nil))] }
      return bySubject(norms).map { ($0.subject, counted(count, $0.norms)) }
    }
    guard let norms = facts.norms, !norms.isEmpty else { return [] }
    return bySubject(norms).map { subject, norms in
      if let count = facts.consecutive { return (subject, .consecutive(norms: norms, count: count)) }
      if facts.isOverdue {
        if let range = facts.overdueRange { overdueUses.append((norms, range)) }
        return (subject, .overdue(norms: norms))
      }
      if facts.isCompliance { return (subject, .complied(norms: norms)) }
      return (subject, .violated(norms: norms, occasion: facts.occasion))
    }
  }

  private func counted(_ count: TriggerFacts.Count, _ norms: [Int]?) -> Trigger {
    .counted(
      norms: norms, window: count.window, sameMatter: count.sameMatter, count: count.number, restarts: count.restarts)
  }

  /// Norms parted by whom they bind, in the order of the text.
  private func bySubject(_ indices: [Int]) -> [(subject: Int, norms: [Int])] {
    var groups: [(subject: Int, norms: [Int])] = []
    let known = indices.filter { norms[$0].subject >= 0 }
    for index in known.isEmpty ? indices : known {
      let subject = norms[index].subject
      if let place = groups.firstIndex(where: { $0.subject == subject }) {
        groups[place].norms.append(index)
      } else {
        groups.append((subject, [index]))
      }
    }
    return groups
  }

  /// Who stands on a board: from its declaration, which is resolved later.
  func subjectOfBoard(_ board: Int) -> Int {
    for part in declarations.boards[board].node.parts {
      switch part {
      case .pick(_, let set, _, _), .list(let set):
        guard let entry = names.find(set.name.text, .subject, .subset) else { continue }
        return sets[entry.index].subject
      case .require, .notice, .rank: continue
      }
    }
    return -1
  }

  /// Where the conditions do not say whose violations are meant: of whom the boards or points are, else the one 主体
  /// that rules bind; −1 where there is none.
  private func subjectOfEffects(_ node: ClauseSyntax) -> Int {
    for effect in node.effects {
      switch effect.action {
      case .enter(let board), .leave(let board):
        if let index = names.find(board.text, .board)?.index { return subjectOfBoard(index) }
      case .disqualify(let boards):
        if let index = boards.first.flatMap({ names.find($0.text, .board)?.index }) { return subjectOfBoard(index) }
      case .points(_, _, let account?):
        if let index = names.find(account.text, .account)?.index { return accounts[index].subject }
      case .points, .cap, .admonish, .rectify, .report, .fine: continue
      }
    }
    return norms.first { $0.subject >= 0 }?.subject ?? -1
  }
}
