import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// `每逾期 1日 扣 1分`: points for each so long that something is late. They follow by themselves, on the day on which each is full.
extension Resolver {
  /// What goes by the time that something is late, and what does not.
  func parted(_ node: ClauseSyntax) -> (others: ClauseSyntax?, late: [EffectSyntax]) {
    let late = node.effects.filter { $0.lateUnits != nil }
    guard !late.isEmpty else { return (node, []) }
    let others = node.effects.filter { $0.lateUnits == nil }
    let isMore = others.contains { effect in
      if case .validity = effect.action { false } else { !effect.action.isCap }
    }
    guard isMore else { return (nil, late) }
    // 有效 is of points: where none are left, it is of those that go by days.
    let hasPoints = others.contains { if case .points = $0.action { true } else { false } }
    let own = others.filter { if case .validity = $0.action { hasPoints } else { true } }
    return (node.with(own), late)
  }

  /// The clause of one of them; nil where it can't be, which has been reported.
  mutating func lateClause(
    _ effect: EffectSyntax, _ node: ClauseSyntax, _ subject: Int, _ trigger: Trigger, _ facts: TriggerFacts,
    _ citation: Citation
  ) -> Clause? {
    guard let units = effect.lateUnits, let each = step(units) else { return nil }
    guard units.measure == nil, units.above == nil, units.through == nil else {
      cannotStand(effect.tokens, zh: "每逾期 1日 扣 1分", en: "每逾期 1日 扣 1分")
      return nil
    }
    guard let late = late(trigger, each), facts.occasion == nil else {
      cannotStand(
        effect.tokens, zh: "违反 前款 规定 的，每逾期 1日 扣 1分；或 逾期未改 的，每逾期 1日 扣 1分（不写第几次）",
        en: "违反 前款 规定 的，每逾期 1日 扣 1分; or 逾期未改 的，每逾期 1日 扣 1分")
      return nil
    }
    let unlimited = (TriggerFacts.norms(of: trigger) ?? []).filter { !isInTime(norms[$0].norm.duty) }
    if !unlimited.isEmpty, !overdueUses.contains(where: { $0.norms == unlimited }) {
      overdueUses.append((unlimited, range(effect)))
    }
    let validity = node.effects.filter { if case .validity = $0.action { true } else { false } }
    let effects = effects(
      of: node.with([effect] + validity),
      EffectScope(subject: subject, trigger: late, matter: facts.matter, allNorms: norms))
    return Clause(
      citation: citation, subject: subject, trigger: late, effects: effects, inForce: inForce, range: range(node))
  }

  private mutating func step(_ units: PerUnitSyntax) -> TimeLimit? {
    guard let limit = length(units.step) else { return nil }
    guard limit.amount > 0, limit.unit != .workdays else {
      cannotStand(units.step.tokens, zh: "每逾期 1日，或用 周、个月、年", en: "每逾期 1日, or 周, 个月, 年")
      return nil
    }
    return limit
  }

  /// A trigger of one violation, or of one that is not put right in time, turned to what goes on from then.
  private func late(_ trigger: Trigger, _ each: TimeLimit) -> Trigger? {
    switch trigger {
    case .violated(let norms, nil, nil), .overdue(let norms): return .late(norms: norms, each: each)
    case .allOf(let parts):
      var count = 0
      var found: [Trigger] = []
      for part in parts {
        switch part {
        case .rowHolds, .subjectHolds: found.append(part)
        case .violated, .overdue:
          guard let late = late(part, each) else { return nil }
          count += 1
          found.append(late)
        case .complied, .late, .consecutive, .counted, .allOf, .anyOf, .entered, .enteredTimes, .attained, .left,
          .periodEnds, .allRectified:
          return nil
        }
      }
      return count == 1 ? .allOf(found) : nil
    case .violated, .complied, .late, .consecutive, .counted, .anyOf, .entered, .enteredTimes, .attained, .left,
      .rowHolds, .subjectHolds, .periodEnds, .allRectified:
      return nil
    }
  }

  /// A duty that says itself by when.
  private func isInTime(_ duty: DutyKind) -> Bool {
    switch duty {
    case .timedCases, .followUp: true
    case .matters, .cases, .periodic, .value: false
    }
  }
}

extension EffectSyntax {
  /// 每逾期 …
  var lateUnits: PerUnitSyntax? {
    guard case .points(let node) = action, case .perUnit(let units) = node.amount, units.word.text == "每逾期" else {
      return nil
    }
    return units
  }
}

extension ClauseSyntax {
  fileprivate func with(_ effects: [EffectSyntax]) -> ClauseSyntax {
    ClauseSyntax(
      band: band, conditions: conditions, rank: rank, occasion: occasion, byRule: byRule, effects: effects,
      exempted: exempted, tokens: tokens)
  }
}
