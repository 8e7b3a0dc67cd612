import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// The 项 behind the ： of a 款 of consequences: 有 下列 情形 之一, 同时 符合 下列 条件, 按 下列 规定 处理.
extension Resolver {
  /// 有 下列 情形 之一: each 项 by its number, with the conditions that stand before the ：.
  mutating func items(_ nodes: [ItemSyntax], _ head: TriggerFacts, _ state: ParagraphState) -> [ItemFacts] {
    let common = head.parts.filter(\.kind.isState)
    return nodes.map { node in
      var inner = state
      var facts = facts(node.clause, &inner)
      if !facts.isBroken { facts.parts += common }
      checkBare(node.clause, phrase: "有 下列 情形 之一 的")
      return ItemFacts(item: integer(node.number) ?? 0, range: range(node), facts: facts)
    }
  }

  /// What follows is said once, for whichever item holds.
  private mutating func checkBare(_ node: ClauseSyntax, phrase head: String) {
    if let rank = node.rank {
      cannotStand(rank.tokens, zh: "写成一句：第1名 的，奖 600元", en: "a sentence of its own: 第1名 的，奖 600元")
    } else if let occasion = node.occasion {
      cannotStand(occasion.tokens, zh: "违反 … 规定 2次以上 的", en: "违反 … 规定 2次以上 的")
    } else if let effect = node.effects.first {
      cannotStand(
        effect.tokens, zh: "后果写在 \(head) 之后；各项后果不同的，写 按 下列 规定 处理：（一）… 的，…",
        en: "what follows stands behind \(head); where it differs: 按 下列 规定 处理：（一）… 的，…")
    } else if node.byRule != nil || !node.exempted.isEmpty || node.conditions.contains(where: Self.asksForItems) {
      cannotStand(node.tokens, zh: "项里写条件：违反 … 规定 的", en: "a condition in a 项: 违反 … 规定 的")
    }
  }

  /// 同时 符合 下列 条件 的：（一）…；（二）…: as if all stood joined by ，.
  mutating func gathered(_ node: ClauseSyntax, _ items: [ItemSyntax]) -> ClauseSyntax? {
    guard node.conditions.contains(where: Self.asksForAll) else { return node }
    guard !items.isEmpty else {
      if !hasUnreadableParts(node.tokens) {
        cannotStand(node.tokens, zh: "后面写明各项：（一）…；（二）…。", en: "say which behind it: ：（一）…；（二）…。")
      }
      return nil
    }
    for item in items { checkBare(item.clause, phrase: "同时 符合 下列 条件 的") }
    return ClauseSyntax(
      conditions: node.conditions.compactMap(Self.withoutAll) + items.flatMap(\.clause.conditions),
      rank: node.rank, occasion: node.occasion, effects: node.effects, exempted: [], tokens: node.tokens)
  }

  private static func withoutAll(_ node: ExpressionSyntax) -> ExpressionSyntax? {
    guard case .predicates(let predicates) = node else { return node }
    let left = predicates.predicates.filter { if case .allOfItems = $0 { false } else { true } }
    guard left.count < predicates.predicates.count else { return node }
    guard !left.isEmpty else { return nil }
    return .predicates(
      PredicatesSyntax(period: predicates.period, same: predicates.same, predicates: left, tokens: predicates.tokens))
  }

  /// 按 下列 规定 处理: a clause for each 项, under the common conditions; common effects are for each of them.
  mutating func byRule(_ head: ClauseSyntax, _ items: [ClauseSyntax], _ state: inout ParagraphState) {
    if items.isEmpty, !hasUnreadableParts(head.tokens) {
      cannotStand(
        head.byRule ?? head.tokens, zh: "后面写明各项：（一）… 的，扣 2分；（二）… 的，扣 5分。", en: "say which behind it: ：（一）… 的，扣 2分；（二）…。"
      )
    }
    let common = head.effects.filter { !$0.action.isCap }
    var made: [Int] = []
    let start = diagnostics.count
    let citedBefore = (state.cited, state.isOfCompliance)
    for item in banded(items.sorted { $0.tokens.lower < $1.tokens.lower }) {
      guard item.exempted.isEmpty else {
        exempt(item, &state)
        continue
      }
      guard item.byRule == nil else {
        cannotStand(item.byRule ?? item.tokens, zh: "项里不再分项", en: "no 项 inside a 项")
        continue
      }
      if item.effects.isEmpty, common.isEmpty, !hasUnreadableParts(item.tokens) {
        cannotStand(item.tokens, zh: "写明怎样处理：… 的，扣 2分", en: "say what follows: … 的，扣 2分")
        continue
      }
      // Each 项 leans on what the ： stands behind, not on the 项 before.
      if !head.conditions.isEmpty { (state.cited, state.isOfCompliance) = citedBefore }
      made += clause(
        ClauseSyntax(
          conditions: head.conditions + item.conditions, rank: item.rank, occasion: item.occasion,
          effects: common + item.effects,
          exempted: [], tokens: item.tokens),
        [], &state)
    }
    if items.count > 1 { forgetRepetitions(since: start) }
    let scoring = made.filter { clauses[$0].givesPoints }
    for effect in head.effects where effect.action.isCap { addCap(effect, scoring) }
  }

  static func asksForItems(_ node: ExpressionSyntax) -> Bool {
    guard case .predicates(let predicates) = node else { return false }
    return predicates.predicates.contains { predicate in
      switch predicate {
      case .anyOfItems, .allOfItems: true
      case .violated, .numbered, .has, .entered, .onBoard, .consecutive, .enteredInARow, .graded, .unobjected, .overdue,
        .allRectified:
        false
      }
    }
  }

  private static func asksForAll(_ node: ExpressionSyntax) -> Bool {
    guard case .predicates(let predicates) = node else { return false }
    return predicates.predicates.contains { if case .allOfItems = $0 { true } else { false } }
  }
}
