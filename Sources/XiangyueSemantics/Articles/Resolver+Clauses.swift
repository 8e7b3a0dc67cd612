import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 后果: what triggers each clause. Within a 款 a citation holds on, a condition or an occasion only for its clause.
extension Resolver {
  mutating func resolveExemptionsAndClauses() {
    var loneCaps: [(article: Int, tree: Int, caps: [LoneCap])] = []
    eachParagraph { resolver, paragraph, citation in
      guard case .clauses(let node) = paragraph else { return }
      var state = ParagraphState(citation: citation)
      resolver.paragraph(node, &state)
      if !state.loneCaps.isEmpty {
        loneCaps.append((citation.article, resolver.current, state.loneCaps))
      }
    }
    // A cap that is a 款 of its own bounds the whole article, also what stands after it.
    for (article, tree, caps) in loneCaps {
      current = tree
      let scoring = clauses.indices.filter { index in
        clauses[index].citation.article == article && clauses[index].range.file == trees[tree].source.id
          && clauses[index].givesPoints
      }
      for cap in caps { addCap(cap.action, scoring) }
    }
  }

  private mutating func paragraph(_ node: ClausesSyntax, _ state: inout ParagraphState) {
    state.isReadInPart = hasUnreadableParts(node.tokens)
    for clause in node.clauses {
      if clause.exempted.isEmpty { self.clause(clause, node.items, &state) } else { exempt(clause, &state) }
    }
    let isGathered = node.clauses.contains { $0.conditions.contains(where: Self.asksForItems) }
    guard !isGathered else { return }
    for item in node.items { clause(item.clause, [], &state) }
  }

  private mutating func clause(_ node: ClauseSyntax, _ items: [ItemSyntax], _ state: inout ParagraphState) {
    if isLoneCap(node) {
      for effect in node.effects {
        if state.hasClauses { addCap(effect, state.scoring) } else { state.loneCaps.append(LoneCap(action: effect)) }
      }
      return
    }
    state.hasClauses = true
    var facts = self.facts(node, &state)
    if facts.asksForItems { facts.items = self.items(items, state) }
    // What the effects say is looked at even where nobody can tell when: its slips are its own.
    let triggers = trigger(facts, node, &state)
    guard !triggers.isEmpty, triggers.allSatisfy({ $0.subject >= 0 }) else {
      // A norm of an unknown subject has been reported itself.
      let isTold = facts.isBroken || state.isBroken || state.isReadInPart || norms.contains { $0.subject < 0 }
      if !isTold { report(CaseNotSaid(range: leadRange(of: node))) }
      lookAtEffects(node)
      return
    }
    for (subject, trigger) in triggers { check(node, facts, trigger, subject) }
    var made: [Int] = []
    let start = diagnostics.count
    for (subject, trigger) in triggers {
      let effects = effects(
        of: node,
        EffectScope(subject: subject, norms: TriggerFacts.norms(of: trigger), matter: facts.matter, allNorms: norms))
      clauses.append(
        Clause(
          citation: state.citation, subject: subject, trigger: trigger, effects: effects, range: range(node)))
      made.append(clauses.count - 1)
    }
    if triggers.count > 1 { forgetRepetitions(since: start) }
    state.scoring += made.filter { clauses[$0].givesPoints }
    for effect in node.effects {
      if case .cap = effect.action { addCap(effect, made) }
    }
  }

  /// Effects that can't follow from what triggers the clause would be lost without a word.
  private mutating func check(_ node: ClauseSyntax, _ facts: TriggerFacts, _ trigger: Trigger, _ subject: Int) {
    for facts in [facts] + facts.items.map(\.facts) {
      for part in facts.parts {
        guard case .entered(let board) = part.kind else { continue }
        boardUses.append(
          BoardUse(board: board, subject: subject, need: .membership, range: part.range, phrase: part.phrase))
      }
    }
    for effect in node.effects {
      switch (effect.action, trigger) {
      case (.rectify, .violated(_, nil)), (.leave, .allRectified), (.cap, _), (.fine, _): continue
      case (.rectify, _):
        cannotStand(
          effect.tokens, zh: "期限对每次违反都一样：违反 前款 规定 的，限 3日内 整改",
          en: "a time limit is that of every violation: 违反 前款 规定 的，限 3日内 整改")
      case (_, .allRectified):
        cannotStand(effect.tokens, zh: "全部 改正 满 30日 的，移出 黑榜", en: "全部 改正 满 30日 的，移出 board")
      case (.enter, .entered), (.leave, .entered):
        cannotStand(effect.tokens, zh: "列入 黑榜 的，取消 … 资格", en: "列入 board 的，取消 … 资格")
      case (.points, _), (.admonish, _), (.enter, _), (.leave, _), (.disqualify, _), (.report, _),
        (.onlyHighest, _), (.award, _), (.note, _), (.shiftGrade, _), (.demand, _):
        continue
      }
    }
  }

  private func leadRange(of node: ClauseSyntax) -> SourceRange {
    node.effects.first.map { range($0) } ?? range(node)
  }

  private func isLoneCap(_ node: ClauseSyntax) -> Bool {
    node.conditions.isEmpty && node.occasion == nil && !node.effects.isEmpty
      && node.effects.allSatisfy { effect in if case .cap = effect.action { true } else { false } }
  }

  private mutating func addCap(_ effect: EffectSyntax, _ clauses: [Int]) {
    guard case .cap(let every, let amount) = effect.action else { return }
    for scope in effect.scopes {
      if case .each = scope { continue }
      cannotStand(effect.tokens, zh: "每季度 至多 2分，不分事项；要分的，另写一句", en: "每季度 至多 2分, without matters")
      return
    }
    guard let unit = periodUnit(every), let limit = points(amount, after: "至多") else { return }
    caps.append(Cap(unit: unit, limit: limit, clauses: clauses, range: range(effect)))
  }

  /// 有 下列 情形 之一: each 项 by its number.
  private mutating func items(_ nodes: [ItemSyntax], _ state: ParagraphState) -> [ItemFacts] {
    nodes.map { node in
      var inner = state
      let facts = facts(node.clause, &inner)
      // What follows is said once, for whichever item holds.
      if let effect = node.clause.effects.first {
        cannotStand(
          effect.tokens, zh: "后果写在 有 下列 情形 之一 的 之后；各项后果不同的，各写一款：违反 … 规定 的，…",
          en: "what follows stands behind 有 下列 情形 之一 的; where it differs, write a 款 for each: 违反 … 规定 的，…")
      }
      return ItemFacts(item: integer(node.number) ?? 0, range: range(node), facts: facts)
    }
  }

  static func asksForItems(_ node: ExpressionSyntax) -> Bool {
    guard case .predicates(let predicates) = node else { return false }
    return predicates.predicates.contains { if case .anyOfItems = $0 { true } else { false } }
  }
}

extension Clause {
  /// Whether it gives or takes points: what a cap can bound.
  var givesPoints: Bool {
    effects.contains { if case .points = $0 { true } else { false } }
  }
}
