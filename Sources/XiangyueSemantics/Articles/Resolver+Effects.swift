import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// Whose effects are read, and of which matters they may speak.
struct EffectScope {
  let subject: Int
  /// Nil: violations of whatever article.
  let norms: [Int]?
  /// `有 违建 的`: only this matter.
  let matter: Int?
  /// Whether a duty it is about could not be made out, so that matters may be missing.
  let isUnknown: Bool
  /// The matters of the norms, in the order of the text; nil: any.
  let matters: [Int]?

  /// Whether the event is of a matter at all.
  let hasMatters: Bool
  /// What the evidence row fulfils.
  let rowCondition: Expression?

  init(subject: Int, trigger: Trigger, matter: Int?, allNorms: [NormDraft]) {
    let norms = TriggerFacts.norms(of: trigger)
    hasMatters = TriggerFacts.hasMatters(trigger)
    rowCondition = TriggerFacts.rowCondition(of: trigger)
    self.subject = subject
    self.norms = norms
    self.matter = matter
    var found: [Int] = []
    for index in norms ?? [] {
      for matter in allNorms[index].matters where !found.contains(matter) { found.append(matter) }
    }
    matters = norms == nil ? nil : matter.map { [$0] } ?? found
    isUnknown = (norms ?? []).contains { allNorms[$0].isUnclear }
  }
}

extension Resolver {
  /// The effects of one clause. 其余 are the matters not yet named in it.
  mutating func effects(of node: ClauseSyntax, _ scope: EffectScope) -> [Effect] {
    checkRest(node)
    var named: Set<Int> = []
    var effects: [Effect] = []
    for effect in node.effects {
      let matters = self.matters(of: effect, scope, &named) ?? scope.matter.map { [$0] }
      effects += self.effects(of: effect, scope, matters)
    }
    return effects
  }

  /// Names in the effects of a clause of which nobody can tell when it applies.
  mutating func lookAtEffects(_ node: ClauseSyntax) {
    for effect in node.effects {
      switch effect.action {
      case .enter(let token), .leave(let token): _ = board(token)
      case .disqualify(let tokens): for token in tokens { _ = board(token) }
      case .points(_, let amount, let account):
        if let account { _ = self.account(account) }
        _ = points(amount, after: "这里")
      case .fine(let word, let amount): fine(word, amount)
      case .unlawful(let text): unlawful(text)
      case .rectify(let quantity):
        _ = timeLimit(quantity)
        // Whichever norms it was to be for.
        unclearLimits.formUnion(norms.indices)
      case .award(let quantity): _ = award(quantity)
      case .cap, .admonish, .report, .onlyHighest, .note, .shiftGrade, .demand: break
      }
    }
  }

  /// The matters an effect names, nil: whatever the event is of.
  private mutating func matters(
    of effect: EffectSyntax, _ scope: EffectScope, _ named: inout Set<Int>
  ) -> [Int]? {
    var found: [Int]?
    for part in effect.scopes {
      switch part {
      case .matters where !scope.hasMatters, .rest where !scope.hasMatters:
        cannotStand(effect.tokens, zh: "这里没有事项可分，直接写 扣 2分", en: "there are no matters here: 扣 2分")
      case .matters(let tokens):
        let matters = onceEach(tokens).compactMap { matter($0, within: scope) }
        named.formUnion(matters)
        found = (found ?? []) + matters
      case .rest(let word):
        found = (scope.matters ?? Array(matters.indices)).filter { !named.contains($0) }
        if found?.isEmpty == true, !scope.isUnknown {
          cannotStand(word.range, word.text, zh: "前面已经说到全部事项，不写 其余", en: "no matter is left: without 其余")
        }
      case .each(let unit):
        guard ["次", "项", "个", "户", "事项"].contains(unit.text) else {
          cannotStand(unit.range, "每\(unit.text)", zh: "每项、每次", en: "每项 or 每次")
          continue
        }
      }
    }
    return found
  }

  private mutating func matter(_ token: Token, within scope: EffectScope) -> Int? {
    guard let index = matter(token) else { return nil }
    if let matters = scope.matters, !matters.contains(index), !scope.isUnknown {
      report(
        MatterOutsideDuty(
          name: token.text, range: token.range, available: matters.compactMap { self.matters[$0]?.name }))
      return nil
    }
    return index
  }

  private mutating func effects(of node: EffectSyntax, _ scope: EffectScope, _ matters: [Int]?) -> [Effect] {
    switch node.action {
    case .points(let verb, let amount, let account):
      return points(verb, amount, account, node, scope, matters).map { [$0] } ?? []
    case .rectify(let quantity):
      if let limit = timeLimit(quantity) {
        limitUses.append(
          LimitUse(
            norms: scope.norms ?? [], matters: matters, limit: limit, text: phrase(quantity.tokens), range: range(node),
            condition: scope.rowCondition))
        return [.rectify(limit, matters: matters)]
      }
      unclearLimits.formUnion(scope.norms ?? [])
      return []
    case .cap, .onlyHighest: return []
    case .award(let quantity): return award(quantity).map { whole(node, scope, matters, $0) } ?? []
    case .note(let text): return whole(node, scope, matters, .note(text.text))
    case .shiftGrade(let verb, let quantity):
      return shiftGrade(verb, quantity, node, scope.subject).map { whole(node, scope, matters, $0) } ?? []
    case .demand(let duty): return demands(node, duty, scope.subject).flatMap { whole(node, scope, matters, $0) }
    case .admonish(let word): return whole(node, scope, matters, .admonish(word.text))
    case .report(let token): return recipient(token, scope).map { whole(node, scope, matters, .report($0)) } ?? []
    case .enter(let token):
      return used(token, .membership, node, scope).map { whole(node, scope, matters, .enter(board: $0)) } ?? []
    case .leave(let token):
      return used(token, .membership, node, scope).map { whole(node, scope, matters, .leave(board: $0)) } ?? []
    case .disqualify(let tokens):
      return onceEach(tokens).compactMap { used($0, .candidacy, node, scope) }
        .flatMap { whole(node, scope, matters, .disqualify(board: $0)) }
    case .fine(let word, let amount):
      fine(word, amount)
      return []
    case .unlawful(let text):
      unlawful(text)
      return []
    }
  }

  private mutating func used(
    _ token: Token, _ need: BoardUse.Need, _ node: EffectSyntax, _ scope: EffectScope
  ) -> Int? {
    guard let board = board(token) else { return nil }
    boardUses.append(
      BoardUse(board: board, subject: scope.subject, need: need, range: range(node), phrase: phrase(node.tokens)))
    return board
  }

  /// An effect that follows whatever matter the event is of.
  private mutating func whole(
    _ node: EffectSyntax, _ scope: EffectScope, _ matters: [Int]?, _ effect: Effect
  ) -> [Effect] {
    if let matters, scope.matters.map({ Set($0) != Set(matters) }) ?? true {
      cannotStand(
        node.tokens, zh: "只对一项的，把这一项另写成一款：凡 …，应当 …。违反 前款 规定 的，…",
        en: "what follows for one matter only needs a 款 of its own for it")
      return []
    }
    return [effect]
  }

  private mutating func points(
    _ verb: Token, _ amount: QuantitySyntax, _ account: Token?, _ node: EffectSyntax, _ scope: EffectScope,
    _ matters: [Int]?
  ) -> Effect? {
    let owned = accounts.filter { $0.subject == scope.subject }
    let name = account?.text ?? (owned.count == 1 ? owned[0].name : nil)
    guard let number = points(amount, after: verb.text, of: name) else { return nil }
    let index: Int
    if let account {
      guard let found = self.account(account) else { return nil }
      guard accounts[found].subject == scope.subject || accounts[found].subject < 0 || scope.subject < 0 else {
        let (owner, other) = (subjects[accounts[found].subject].name, subjects[scope.subject].name)
        wrongKind(
          account.range, zh: "\(account.text) 是 \(owner) 的积分，这里是 \(other) 的事", en: "\(account.text) is for \(owner)")
        return nil
      }
      index = found
    } else {
      guard scope.subject >= 0 else { return nil }
      let fitting = accounts.indices.filter { accounts[$0].subject == scope.subject }
      guard fitting.count == 1 else {
        // An account whose 主体 could not be made out may be the one.
        if !accounts.contains(where: { $0.subject < 0 }), !isKnownSlip("计入", .account) {
          report(
            AccountNotClear(
              range: range(node), subject: subjects[scope.subject].name, accounts: fitting.map { accounts[$0].name }))
        }
        return nil
      }
      index = fitting[0]
    }
    let signed = verb.text == "扣" ? Fixed(tenThousandths: -number.tenThousandths) : number
    return .points(account: index, amount: signed, matters: matters)
  }
}
