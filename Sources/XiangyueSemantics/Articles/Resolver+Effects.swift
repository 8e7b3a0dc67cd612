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
  let trigger: Trigger
  /// 1年内 有效: how long what the clause gives or takes counts.
  var validity: TimeLimit?

  init(subject: Int, trigger: Trigger, matter: Int?, allNorms: [NormDraft]) {
    let norms = TriggerFacts.norms(of: trigger)
    hasMatters = TriggerFacts.hasMatters(trigger)
    rowCondition = TriggerFacts.rowCondition(of: trigger)
    self.trigger = trigger
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
    var scope = scope
    for effect in node.effects {
      guard case .validity(let time) = effect.action else { continue }
      scope.validity = timeLimit(time)
      if !node.effects.contains(where: { if case .points = $0.action { true } else { false } }) {
        cannotStand(effect.tokens, zh: "扣 2分，1年内 有效", en: "扣 2分，1年内 有效")
      }
    }
    var named: Set<Int> = []
    var effects: [Effect] = []
    for (place, effect) in node.effects.enumerated() {
      let matters = self.matters(of: effect, scope, &named) ?? scope.matter.map { [$0] }
      let found = self.effects(of: effect, scope, matters)
      let shares = node.effects[(place + 1)...].prefix { $0.action.isShare }
      effects += shares.isEmpty || effect.action.isShare ? found : parted(found, effect, Array(shares), scope)
      if place == 0, effect.action.isShare { reportNothingToPart(effect) }
    }
    return effects
  }

  /// Names in the effects of a clause of which nobody can tell when it applies.
  mutating func lookAtEffects(_ node: ClauseSyntax) {
    for effect in node.effects {
      switch effect.action {
      case .enter(let token, let time):
        _ = board(token)
        if let time { _ = length(time) }
      case .leave(let token): _ = board(token)
      case .disqualify(let tokens, let time), .suspend(let tokens, let time):
        for token in tokens { _ = board(token) }
        if let time { _ = length(time) }
      case .restore(let tokens): for token in tokens { _ = board(token) }
      case .points(let node):
        if let account = node.account?.names.last { _ = self.account(account) }
        if case .fixed(let amount) = node.amount { _ = points(amount, after: "这里") }
      case .fine(let word, let amount): fine(word, amount)
      case .unlawful(let text): unlawful(text)
      case .rectify(let quantity):
        _ = timeLimit(quantity)
        // Whichever norms it was to be for.
        unclearLimits.formUnion(norms.indices)
      case .award(let quantity): _ = award(quantity)
      case .clear(_, let account): if let account { _ = self.account(account) }
      case .barExchange(let bar): _ = exchangeBar(bar)
      case .cap, .admonish, .report, .onlyHighest, .note, .shiftGrade, .demand, .share, .double, .nothing, .validity:
        break
      case .setGrade(let grade, let time, _):
        _ = gradeLine(grade, of: nil)
        if let time { _ = length(time) }
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
    case .points(let points):
      return self.points(points, node, scope, matters).map { [$0] } ?? []
    case .clear(_, let account): return cleared(account, node, scope).map { whole(node, scope, matters, $0) } ?? []
    case .barExchange(let bar):
      guard let found = exchangeBar(bar) else { return [] }
      guard !exchangedAccounts(of: scope.subject).isEmpty else {
        if subjects.indices.contains(scope.subject) { reportNothingExchanged(node, scope.subject) }
        return []
      }
      return whole(node, scope, matters, .barExchange(found))
    // A share goes with the effect before it, 加倍 with the clause before it.
    case .share, .double, .nothing, .validity: return []
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
    case .award(let quantity):
      guard let award = award(quantity) else { return [] }
      var effects = whole(node, scope, matters, award)
      if !effects.isEmpty, case .award(let amount, let unit, _) = award,
        let account = account(ofAwardsIn: unit, scope.subject)
      {
        effects.append(
          .points(
            account: account, amount: PointAmount(.fixed(amount), isTaken: false, validity: scope.validity),
            matters: nil))
      }
      return effects
    case .note(let text): return whole(node, scope, matters, .note(text.text))
    case .setGrade(let grade, let time, let untilPutRight):
      let limit = time.flatMap { length($0) }
      guard let (scale, line) = gradeLine(grade, of: scope.subject), time == nil || limit != nil else { return [] }
      if let untilPutRight, !canBePutRight(untilPutRight, scope, matters) { return [] }
      let term = untilPutRight == nil ? limit.map { GradeTerm.length($0) } ?? .ofPeriod : .untilPutRight
      return whole(node, scope, matters, .setGrade(scale: scale, line: line, term))
    case .shiftGrade(let verb, let quantity):
      return shiftGrade(verb, quantity, node, scope.subject).map { whole(node, scope, matters, $0) } ?? []
    case .demand(let duty): return demands(node, duty, scope.subject).flatMap { whole(node, scope, matters, $0) }
    case .admonish(let word): return whole(node, scope, matters, .admonish(word.text))
    case .report(let token):
      return recipient(token, of: scope.subject, isUnknown: scope.isUnknown)
        .map { whole(node, scope, matters, .report($0)) } ?? []
    case .enter(let token, let time):
      let atLeast = time.flatMap { length($0) }
      guard let board = used(token, .membership, node, scope), time == nil || atLeast != nil else { return [] }
      return whole(node, scope, matters, .enter(board: board, atLeast: atLeast))
    case .leave(let token):
      return used(token, .membership, node, scope).map { whole(node, scope, matters, .leave(board: $0)) } ?? []
    case .disqualify(let tokens, nil):
      return eligibility(tokens, node, scope, matters) { .disqualify(board: $0, .event) }
    case .disqualify(let tokens, let time?):
      guard let limit = length(time) else { return [] }
      return eligibility(tokens, node, scope, matters) { .disqualify(board: $0, .length(limit)) }
    case .suspend(let tokens, let time):
      let limit = time.flatMap { length($0) }
      guard time == nil || limit != nil else { return [] }
      return eligibility(tokens, node, scope, matters) { .disqualify(board: $0, .suspension(limit)) }
    case .restore(let tokens): return eligibility(tokens, node, scope, matters) { .restore(board: $0) }
    case .fine(let word, let amount):
      fine(word, amount)
      return []
    case .unlawful(let text):
      unlawful(text)
      return []
    }
  }

  /// 至 改正 为止: of a violation that a row shows to be put right.
  private mutating func canBePutRight(_ tokens: TokenRange, _ scope: EffectScope, _ matters: [Int]?) -> Bool {
    guard let norms = scope.norms, !norms.isEmpty, TriggerFacts.isOfViolations(scope.trigger) else {
      cannotStand(
        tokens, zh: "至 改正 为止 说的是一件违规：违反 … 规定 的，直接 定为 …，至 改正 为止",
        en: "至 改正 为止 is of a violation: 违反 … 规定 的，直接 定为 …，至 改正 为止")
      return false
    }
    rightingUses.append(
      LimitUse(
        norms: norms, matters: matters, limit: TimeLimit(amount: 0, unit: .days), text: phrase(tokens),
        range: range(tokens), condition: scope.rowCondition))
    return true
  }

  private mutating func eligibility(
    _ tokens: [Token], _ node: EffectSyntax, _ scope: EffectScope, _ matters: [Int]?, _ effect: (Int) -> Effect
  ) -> [Effect] {
    onceEach(tokens).compactMap { used($0, .candidacy, node, scope) }
      .flatMap { whole(node, scope, matters, effect($0)) }
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
}
