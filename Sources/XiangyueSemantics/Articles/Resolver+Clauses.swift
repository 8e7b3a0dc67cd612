import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 后果: what triggers each clause. Within a 款 a citation holds on, a condition or an occasion only for its clause.
extension Resolver {
  mutating func resolveExemptionsAndClauses() {
    var loneCaps: [(outline: Int, caps: [LoneCap])] = []
    eachParagraph { resolver, paragraph, citation in
      guard case .clauses(let node) = paragraph else { return }
      var state = ParagraphState(citation: citation)
      resolver.paragraph(node, &state)
      if !state.loneCaps.isEmpty { loneCaps.append((resolver.outline ?? 0, state.loneCaps)) }
    }
    // A cap that is a 款 of its own bounds the whole article, also what stands after it.
    for (place, caps) in loneCaps {
      current = articles[place].tree
      let whole = articles[place].article.range
      let scoring = clauses.indices.filter { index in
        let range = clauses[index].range
        return range.file == whole.file && whole.start <= range.start && range.end <= whole.end
          && clauses[index].givesPoints
      }
      for cap in caps { addCap(cap.action, scoring) }
    }
  }

  private mutating func paragraph(_ node: ClausesSyntax, _ state: inout ParagraphState) {
    state.isReadInPart = hasUnreadableParts(node.tokens)
    let start = diagnostics.count
    // Bands of one value say it once for each, and so do places of one list.
    defer { forgetRepetitions(since: start) }
    let takers = node.clauses.filter { $0.byRule != nil || $0.conditions.contains(where: Self.asksForItems) }
    if takers.count > 1 {
      cannotStand(takers[1].tokens, zh: "各项只接一句话：请分作两款", en: "the items belong to one sentence: write two 款")
      return
    }
    // What stands behind a 项 without a number of its own goes with it.
    var later: [ClauseSyntax] = []
    for clause in banded(node.clauses) {
      if clause.byRule == nil, let rule = takers.first, rule.byRule != nil, let item = node.items.first,
        clause.tokens.lower > item.tokens.lower
      {
        later.append(clause)
      } else if clause.byRule != nil {
        continue
      } else if !clause.exempted.isEmpty {
        exempt(clause, &state)
      } else {
        self.clause(clause, node.items, &state)
      }
    }
    guard let taker = takers.first else {
      for item in banded(node.items.map(\.clause)) { clause(item, [], &state) }
      return
    }
    if taker.byRule != nil { byRule(taker, node.items.map(\.clause) + later, &state) }
  }

  /// Makes the clauses of one sentence; their indices.
  @discardableResult
  mutating func clause(_ node: ClauseSyntax, _ items: [ItemSyntax], _ state: inout ParagraphState) -> [Int] {
    if isLoneCap(node) {
      for effect in node.effects {
        if state.hasClauses { addCap(effect, state.scoring) } else { state.loneCaps.append(LoneCap(action: effect)) }
      }
      return []
    }
    state.hasClauses = true
    guard let node = gathered(node, items) else { return [] }
    let start = diagnostics.count
    defer { if diagnostics.count > start { state.isInDoubt = true } }
    var facts = self.facts(node, &state)
    if facts.asksForItems { facts.items = self.items(items, facts, state) }
    // What the effects say is looked at even where nobody can tell when: its slips are its own.
    let before = diagnostics.count
    let triggers = trigger(facts, node, &state)
    let isOfUnclear = isOfUnclearNorm(facts)
    if isOfUnclear { forgetConditions(since: start) }
    guard !triggers.isEmpty, triggers.allSatisfy({ $0.subject >= 0 }) else {
      // A norm of an unknown subject has been reported itself.
      let isTold =
        facts.isBroken || state.isBroken || state.isReadInPart || diagnostics.count > before
        || norms.contains { $0.subject < 0 } || isOfUnclear || node.effects.allSatisfy(\.action.isUnlawful)
      if !isTold { report(CaseNotSaid(range: leadRange(of: node))) }
      lookAtEffects(node)
      return []
    }
    for (subject, trigger) in triggers { check(node, facts, trigger, subject) }
    var made: [Int] = []
    let effectsStart = diagnostics.count
    let (others, late) = parted(node)
    for (subject, trigger) in triggers {
      for effect in late {
        guard let clause = lateClause(effect, node, subject, trigger, facts, state.citation) else { continue }
        clauses.append(clause)
        made.append(clauses.count - 1)
      }
      guard let node = others else { continue }
      var effects = effects(
        of: node, EffectScope(subject: subject, trigger: trigger, matter: facts.matter, allNorms: norms))
      let double = doubled(of: node, subject, trigger, state)
      if let double { effects += double.effects }
      clauses.append(
        Clause(
          citation: state.citation, subject: subject, trigger: double?.trigger ?? trigger, effects: effects,
          inForce: inForce, doubling: double?.doubling, range: range(node)))
      made.append(clauses.count - 1)
      if let double { boundAsWell(clauses.count - 1, as: double.doubling.clause) }
    }
    if triggers.count > 1 { forgetRepetitions(since: effectsStart) }
    if isOfUnclear { forgetConditions(since: effectsStart) }
    let scoring = made.filter { clauses[$0].givesPoints }
    state.scoring += scoring
    // What grows with each day late is not doubled.
    let whole = scoring.filter { !clauses[$0].isLate }
    if !whole.isEmpty, doublingWord(of: node) == nil { state.doubled = whole }
    for effect in node.effects where effect.action.isCap { addCap(effect, scoring) }
    return made
  }

  /// Whether a duty that a clause is about could not be made out; where it cites none, any.
  private func isOfUnclearNorm(_ facts: TriggerFacts) -> Bool {
    let all = [facts] + facts.items.map(\.facts)
    let cited = all.flatMap { facts in facts.parts.compactMap(\.kind.norms).flatMap { $0 } + (facts.leanedOn ?? []) }
    let isUncited = cited.isEmpty || all.contains { $0.parts.contains { !$0.kind.isState && $0.kind.norms == nil } }
    func isUnclear(_ draft: NormDraft) -> Bool { draft.isUnclear || draft.subject < 0 }
    return isUncited && norms.contains(where: isUnclear) || cited.contains { isUnclear(norms[$0]) }
  }

  /// What its conditions are about (whose row, which record) follows from the duty: where that is not known, they may be right.
  private mutating func forgetConditions(since start: Int) {
    let dependent: Set<Int> = [203, 208, 301, 306, 505]
    let kept = diagnostics[start...].filter { !dependent.contains($0.code.number) }
    diagnostics.replaceSubrange(start..., with: kept)
  }

  /// Effects that can't follow from what triggers the clause would be lost without a word.
  private mutating func check(_ node: ClauseSyntax, _ facts: TriggerFacts, _ trigger: Trigger, _ subject: Int) {
    for facts in [facts] + facts.items.map(\.facts) {
      for part in facts.parts {
        switch part.kind {
        case .entered(let board), .enteredTimes(let board, _):
          boardUses.append(
            BoardUse(board: board, subject: subject, need: .listing, range: part.range, phrase: part.phrase))
        case .attained(.placed(let board, let placement)):
          boardUses.append(
            BoardUse(
              board: board, subject: subject, need: .place(placement), range: part.range, phrase: part.phrase))
        case .attained(.listedInARow(let board, _)):
          boardUses.append(
            BoardUse(board: board, subject: subject, need: .chosenList, range: part.range, phrase: part.phrase))
        case .attained(.unobjected(let board)):
          boardUses.append(
            BoardUse(board: board, subject: subject, need: .notice, range: part.range, phrase: part.phrase))
        case .attained(.graded): continue
        case .left(let board):
          boardUses.append(
            BoardUse(board: board, subject: subject, need: .membership, range: part.range, phrase: part.phrase))
        case .violated, .complied, .counted, .consecutive, .overdue, .allRectified, .anyOfItems, .holds: continue
        }
      }
    }
    for effect in node.effects {
      switch (effect.action, trigger) {
      case (.rectify, _):
        if Self.isOfEachViolation(trigger) { continue }
        cannotStand(
          effect.tokens, zh: "期限对每次违反都一样：违反 前款 规定 的，限 3日内 整改",
          en: "a time limit is that of every violation: 违反 前款 规定 的，限 3日内 整改")
      case (.leave, .allRectified), (.cap, _), (.onlyHighest, _), (.nothing, _), (.validity, _), (.fine, _),
        (.unlawful, _):
        continue
      case (_, .allRectified):
        cannotStand(effect.tokens, zh: "全部 改正 满 30日 的，移出 黑榜", en: "全部 改正 满 30日 的，移出 board")
      case (.enter(let board, _), _), (.leave(let board), _):
        guard Self.boards(of: trigger).contains(where: { $0 == names.find(board.text, .board)?.index }) else {
          continue
        }
        cannotStand(effect.tokens, zh: "列入 黑榜 的，取消 … 资格", en: "列入 board 的，取消 … 资格")
      case (.points, _), (.share, _), (.barExchange, _), (.double, _), (.clear, _), (.admonish, _), (.disqualify, _),
        (.suspend, _), (.restore, _),
        (.report, _), (.award, _),
        (.note, _), (.shiftGrade, _), (.setGrade, _),
        (.demand, _):
        continue
      }
    }
  }

  /// `违反 前款 规定 的`, or those of them whose row fulfils something.
  static func isOfEachViolation(_ trigger: Trigger) -> Bool {
    switch trigger {
    case .violated(_, nil, _): return true
    case .allOf(let parts):
      return parts.count { if case .violated(_, nil, _) = $0 { true } else { false } } == 1
        && parts.allSatisfy { part in
          switch part {
          case .violated(_, nil, _), .rowHolds: true
          case .violated, .complied, .overdue, .late, .consecutive, .counted, .allOf, .anyOf, .entered, .enteredTimes,
            .attained, .left,
            .subjectHolds, .periodEnds, .allRectified:
            false
          }
        }
    case .violated, .complied, .overdue, .late, .consecutive, .counted, .anyOf, .entered, .enteredTimes, .attained,
      .left,
      .rowHolds,
      .subjectHolds, .periodEnds, .allRectified:
      return false
    }
  }

  /// The boards whose entries or removals trigger it.
  private static func boards(of trigger: Trigger) -> [Int] {
    switch trigger {
    case .entered(let board), .enteredTimes(let board, _, _, _), .left(let board): [board]
    case .attained(let attainment): attainment.board.map { [$0] } ?? []
    case .allOf(let parts): parts.flatMap { boards(of: $0) }
    case .anyOf(let items): items.flatMap { boards(of: $0.trigger) }
    case .violated, .complied, .overdue, .late, .consecutive, .counted, .rowHolds, .subjectHolds, .periodEnds,
      .allRectified:
      []
    }
  }

  private func leadRange(of node: ClauseSyntax) -> SourceRange {
    node.effects.first.map { range($0) } ?? range(node)
  }

  private func isLoneCap(_ node: ClauseSyntax) -> Bool {
    node.conditions.isEmpty && node.rank == nil && node.occasion == nil && !node.effects.isEmpty
      && node.effects.allSatisfy(\.action.isCap)
  }
}

extension Clause {
  /// 每逾期 …
  fileprivate var isLate: Bool {
    switch trigger {
    case .late: true
    case .allOf(let parts): parts.contains { if case .late = $0 { true } else { false } }
    case .violated, .complied, .overdue, .consecutive, .counted, .anyOf, .entered, .enteredTimes, .attained, .left,
      .rowHolds, .subjectHolds, .periodEnds, .allRectified:
      false
    }
  }

  /// Whether it gives or takes points: what a cap can bound.
  var givesPoints: Bool {
    effects.contains { if case .points = $0 { true } else { false } }
  }
}
