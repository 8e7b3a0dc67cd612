import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// Reads the conditions of a clause: each predicate becomes a part of the trigger, or is refused.
extension Resolver {
  mutating func facts(_ node: ClauseSyntax, _ state: inout ParagraphState) -> TriggerFacts {
    var facts = TriggerFacts()
    facts.followUps = Set(node.effects.flatMap { followUps[range($0)] ?? [] })
    let before = (cited: state.cited, isBroken: state.isBroken)
    for condition in node.conditions { read(condition, &facts, &state) }
    if let occasion = node.occasion { number(occasion, within: occasion.period, sameMatter: false, &facts) }
    if let rank = node.rank { readRank(rank, &facts, &state) }
    facts.leanedOn = before.cited
    facts.leansOnCompliance = state.isOfCompliance
    if facts.parts.contains(where: { !$0.kind.isState }) {
      state.isOfCompliance = facts.parts.contains { $0.kind.isOfCompliance }
    }
    if facts.parts.allSatisfy({ $0.kind.norms == nil }), before.cited == nil, before.isBroken { facts.isBroken = true }
    // What could not be made out may have cited what the clauses after it lean on.
    if facts.isBroken, state.cited == nil { state.isBroken = true }
    if !facts.isBroken { lean(&facts) }
    if !facts.isBroken { checkTogether(&facts) }
    return facts
  }

  private mutating func read(_ node: ExpressionSyntax, _ facts: inout TriggerFacts, _ state: inout ParagraphState) {
    switch node {
    case .predicates(let predicates): read(predicates, &facts, &state)
    case .parenthesized(let inner, _): read(inner, &facts, &state)
    case .and(let left, let right, _):
      read(left, &facts, &state)
      read(right, &facts, &state)
    case .unreadable: facts.isBroken = true
    case .or, .not:
      if let event = Self.event(in: node) {
        misplaced(
          event.tokens, &facts, zh: "违反 第一条、第二条 规定 的（违反其中一条就算），或 有 下列 情形 之一 的：（一）…；（二）…",
          en: "违反 第一条、第二条 规定 的, for a breach of either; else 有 下列 情形 之一 的：（一）…；（二）…")
      } else {
        add(.holds(node), node.tokens, &facts)
      }
    case .comparison, .during, .member, .name, .literal: add(.holds(node), node.tokens, &facts)
    case .arithmetic, .quantity:
      misplaced(node.tokens, &facts, zh: "写明比较：桌数 超过 20桌 的", en: "a comparison: 桌数 超过 20桌 的")
    }
  }

  /// Predicates that share a period; those that are no event are one condition.
  private mutating func read(
    _ node: PredicatesSyntax, _ facts: inout TriggerFacts, _ state: inout ParagraphState
  ) {
    var states: [PredicateSyntax] = []
    for place in node.predicates.indices {
      if isState(node.predicates[place]) {
        states.append(node.predicates[place])
      } else {
        read(node, place, &facts, &state)
      }
    }
    guard let first = states.first, let last = states.last else { return }
    let isWhole = states.count == node.predicates.count
    let tokens = isWhole ? node.tokens : TokenRange(first.tokens.lower, last.tokens.upper)
    let shared = PredicatesSyntax(period: node.period, same: node.same, predicates: states, tokens: tokens)
    add(.holds(.predicates(shared)), tokens, &facts)
  }

  /// `无 违反`, `有 巡查（…）`, `在 黑榜`, `违反 2次以下`: true or not on a day, nothing that happens.
  private func isState(_ node: PredicateSyntax) -> Bool {
    switch node {
    case .has(let word, nil, _, let bound, _): word.text != "有" || bound.map(Self.isUpper) == true
    case .has(_, let name?, _, _, _): names.find(name.text, .record) != nil
    case .onBoard: true
    case .violated(let verb, let cites, let bound?, _):
      verb.text != "遵守" && cites.isEmpty && Self.isUpper(bound)
    case .entered(let verb, _, let bound?, _): verb.text == "列入" && Self.isUpper(bound)
    case .violated, .numbered, .entered, .consecutive, .enteredInARow, .graded, .unobjected, .overdue, .allRectified,
      .anyOfItems,
      .allOfItems:
      false
    }
  }

  private static func isUpper(_ bound: BoundSyntax) -> Bool {
    switch comparison(bound) {
    case .less, .lessOrEqual: true
    case .greater, .greaterOrEqual, .equal, .notEqual: false
    }
  }

  /// Something that happens, inside 或 and 非, where only what is true or not can stand.
  private static func event(in node: ExpressionSyntax) -> PredicateSyntax? {
    switch node {
    case .or(let left, let right, _), .and(let left, let right, _): event(in: left) ?? event(in: right)
    case .not(let inner, _), .parenthesized(let inner, _): event(in: inner)
    case .predicates(let node):
      node.predicates.first { predicate in
        switch predicate {
        case .violated(_, let cites, let bound, _): !cites.isEmpty || bound == nil
        case .entered(_, _, let bound, _): bound == nil
        case .numbered, .consecutive, .enteredInARow, .graded, .unobjected, .overdue, .allRectified, .anyOfItems,
          .allOfItems:
          true
        case .has, .onBoard: false
        }
      }
    case .comparison, .arithmetic, .during, .member, .name, .quantity, .literal, .unreadable: nil
    }
  }

  private mutating func read(
    _ shared: PredicatesSyntax, _ place: Int, _ facts: inout TriggerFacts, _ state: inout ParagraphState
  ) {
    let node = shared.predicates[place]
    guard isCounted(shared, place) || !hasWindow(shared) else {
      return misplaced(
        shared.tokens, &facts, zh: "期间和 同一 事项 后面要有次数：30日内 同一 事项 违反 3次以上 的",
        en: "a period and 同一 事项 need a count: 30日内 同一 事项 违反 3次以上 的")
    }
    switch node {
    case .violated(let verb, let cites, let bound, let tokens):
      guard let isCompliance = isCompliance(verb, tokens, &facts, state) else { return }
      let norms = cites.isEmpty ? nil : cite(cites, isCompliance, &facts, &state)
      if let bound {
        guard let count = count(bound, shared, of: isCompliance ? "遵守" : "违反", isCompliance, &facts) else { return }
        add(.counted(count, norms: norms), tokens, &facts)
      } else {
        add(isCompliance ? .complied(norms: norms) : .violated(norms: norms), tokens, &facts)
      }
    case .numbered(let occasion, let verb, let cites, let tokens):
      if let same = shared.same.first(where: { $0.text != "事项" }) {
        facts.isBroken = true
        return cannotStand(same.range, "同一 \(same.text)", zh: "同一 事项", en: "同一 事项")
      }
      let isCompliance = verb.text == "遵守"
      let norms = cites.isEmpty ? nil : cite(cites, isCompliance, &facts, &state)
      number(occasion, within: shared.period, sameMatter: !shared.same.isEmpty, &facts)
      add(isCompliance ? .complied(norms: norms) : .violated(norms: norms), tokens, &facts)
    case .has(let word, nil, _, let bound, let tokens):
      guard word.text == "有", let bound else { return misplaced(tokens, &facts) }
      if let count = count(bound, shared, of: "违反", false, &facts) { add(.counted(count, norms: nil), tokens, &facts) }
    case .has(let word, let name?, let filter, nil, let tokens):
      guard filter.isEmpty, word.text != "无" else {
        return misplaced(
          tokens, &facts, zh: "未 \(name.text) 的、有 \(name.text) 的、遵守 前款 规定 的",
          en: "未 \(name.text) 的, 有 \(name.text) 的 or 遵守 前款 规定 的")
      }
      had(word, name, tokens, &facts)
    case .has(_, _, _, _, let tokens): misplaced(tokens, &facts)
    case .entered(let verb, let board, let bound, let tokens): entered(verb, board, bound, shared, tokens, &facts)
    case .consecutive(let quantity, let verb, let cites, let tokens):
      guard let count = count(quantity, of: "连续") else {
        facts.isBroken = true
        return
      }
      let isCompliance = verb.map { $0.text == "遵守" }
      let norms = cites.isEmpty ? nil : cite(cites, isCompliance == true, &facts, &state)
      add(.consecutive(count, norms: norms, ofCompliance: isCompliance), tokens, &facts)
    case .enteredInARow(let quantity, let board, let tokens): enteredInARow(quantity, board, tokens, &facts)
    case .graded(let quantity, let grade, let tokens): graded(quantity, grade, tokens, &facts)
    case .unobjected(let board, let tokens): unobjected(board, tokens, &facts, state)
    case .overdue(let tokens): add(.overdue(norms: nil), tokens, &facts)
    case .allRectified(let quantity, let tokens):
      add(.allRectified(days: quantity.map { days($0) ?? 0 } ?? 0), tokens, &facts)
    case .anyOfItems(let tokens): add(.anyOfItems, tokens, &facts)
    case .onBoard(_, _, let tokens), .allOfItems(let tokens): misplaced(tokens, &facts)
    }
  }

  /// `初次`, `1年内 第2次`, `再次`: which of the violations, or of those who keep the rule.
  private mutating func number(
    _ node: OccasionSyntax, within period: PeriodSyntax?, sameMatter: Bool, _ facts: inout TriggerFacts
  ) {
    guard facts.occasion == nil else {
      return misplaced(node.tokens, &facts, zh: "第几次只写一处", en: "say which one once")
    }
    guard node.number > 0 else {
      return misplaced(node.tokens, &facts, zh: "从第1次数起：初次，或 第1次", en: "the first is 初次, or 第1次")
    }
    guard let window = period.map({ window($0, node.tokens) }) ?? .always else {
      facts.isBroken = true
      return
    }
    facts.occasion = NumberedOccasion(
      number: node.number, onwards: node.onwards, window: window, sameMatter: sameMatter)
    facts.occasionRange = range(node)
  }

  /// Whether a count is of those who keep the rule. 累计 3次以上 says it of what stands before it.
  private mutating func isCompliance(
    _ verb: Token, _ tokens: TokenRange, _ facts: inout TriggerFacts, _ state: ParagraphState
  ) -> Bool? {
    guard verb.text == "累计" else { return verb.text == "遵守" }
    let owner = facts.parts.last { part in
      switch part.kind {
      case .violated, .complied: true
      case .counted, .consecutive, .overdue, .entered, .enteredTimes, .attained, .left, .allRectified, .anyOfItems,
        .holds:
        false
      }
    }
    if let owner { return owner.kind.isOfCompliance }
    guard state.isOfCompliance else { return false }
    misplaced(tokens, &facts, zh: "写明数什么：累计 遵守 3次以上 的，或 累计 违反 3次以上 的", en: "say of what: 累计 遵守 3次以上 or 累计 违反 3次以上")
    return nil
  }

  /// `列入 黑榜`, `本年 列入 红榜 2次以上`, `移出 黑榜`.
  private mutating func entered(
    _ verb: Token, _ board: Token, _ bound: BoundSyntax?, _ shared: PredicatesSyntax, _ tokens: TokenRange,
    _ facts: inout TriggerFacts
  ) {
    guard verb.text == "列入" || bound == nil else {
      return misplaced(tokens, &facts, zh: "本年 列入 \(board.text) 2次以上 的", en: "本年 列入 \(board.text) 2次以上 的")
    }
    guard let board = self.board(board) else {
      facts.isBroken = true
      return
    }
    if let bound {
      guard let count = count(bound, shared, of: "列入", false, &facts) else { return }
      if let same = shared.same.first {
        facts.isBroken = true
        return cannotStand(same.range, "同一 \(same.text)", zh: "本年 列入 榜 2次以上 的", en: "本年 列入 board 2次以上 的")
      }
      add(.enteredTimes(board: board, count), tokens, &facts)
    } else {
      add(verb.text == "列入" ? .entered(board: board) : .left(board: board), tokens, &facts)
    }
  }

  mutating func add(_ kind: TriggerFacts.Kind, _ tokens: TokenRange, _ facts: inout TriggerFacts) {
    facts.parts.append(TriggerFacts.Part(kind: kind, range: range(tokens), phrase: phrase(tokens)))
  }

  /// `有 违建`, `未 包卫生`, `未 公开`: the violation of the duty on this matter.
  private mutating func had(_ word: Token, _ name: Token, _ tokens: TokenRange, _ facts: inout TriggerFacts) {
    let byAct = norms.indices.filter { norms[$0].act == name.text }
    let declared = names.find(name.text, .matter)?.index
    if declared == nil, byAct.isEmpty {
      _ = matter(name)
      facts.isBroken = true
      return
    }
    let about = norms.indices.filter { index in
      norms[index].act == name.text || declared.map { norms[index].matters.contains($0) } == true
    }
    let binding = about.filter { isBroken(norms[$0], by: word) }
    guard !binding.isEmpty || about.isEmpty else {
      return misplaced(
        tokens, &facts, zh: "违反 … 规定 的，或：应当 做到的写 未 \(name.text) 的，不得 有的写 有 \(name.text) 的",
        en: "违反 … 规定 的; else 未 \(name.text) 的 of what is demanded, 有 \(name.text) 的 of what is forbidden")
    }
    // Of a duty on one act every violation is one of it.
    if binding.contains(where: { norms[$0].act == nil }) || binding.isEmpty { facts.matter = declared }
    // `违反 前款 规定，有 违建 的`: only this one of what is cited.
    if case .violated(let cited?)? = facts.parts.last?.kind, cited.contains(where: binding.contains) {
      facts.parts[facts.parts.count - 1].kind = .violated(norms: cited.filter(binding.contains))
      return
    }
    add(.violated(norms: binding), tokens, &facts)
  }

  /// What is demanded is broken by 未, what is forbidden, or bounded by 至多, by 有.
  private func isBroken(_ draft: NormDraft, by word: Token) -> Bool {
    switch draft.norm.modality {
    case .obligation:
      if case .periodic(_, _, let term) = draft.norm.duty, term.isUpperBound { return word.text == "有" }
      return word.text == "未"
    case .prohibition: return word.text == "有"
    case .permission, .encouragement: return false
    }
  }

  mutating func misplaced(
    _ tokens: TokenRange, _ facts: inout TriggerFacts, zh: String = "违反 前款 规定 的、列入 榜 的、30日内 违反 3次以上 的",
    en: String = "违反 前款 规定 的, 列入 board 的, 30日内 违反 3次以上 的"
  ) {
    facts.isBroken = true
    cannotStand(tokens, zh: zh, en: en)
  }

  private mutating func cite(
    _ cites: [CiteSyntax], _ isCompliance: Bool, _ facts: inout TriggerFacts, _ state: inout ParagraphState
  ) -> [Int]? {
    var found = cited(cites, state.citation)
    if let norms = found {
      // What is only encouraged can't be broken.
      let binding = norms.filter { index in
        (isCompliance || self.norms[index].norm.modality != .encouragement) && !facts.followUps.contains(index)
      }
      if binding.isEmpty, let cite = cites.first, !norms.isEmpty {
        report(
          CitedWithoutDuty(
            range: cite.base.range.through((cite.parts.last ?? cite.base).range),
            cited: ([cite.base] + cite.parts).map(\.text).joined(), place: nil, meant: nil))
      }
      found = binding.isEmpty ? nil : binding
    }
    // The clauses after this one lean on all that it cites.
    let isFirst = facts.parts.allSatisfy { $0.kind.norms == nil }
    state.cited = found.map { isFirst ? $0 : Set($0 + (state.cited ?? [])).sorted() }
    state.isBroken = found == nil
    if found == nil { facts.isBroken = true }
    return found
  }
}
