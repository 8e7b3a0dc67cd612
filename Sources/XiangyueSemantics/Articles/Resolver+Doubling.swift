import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// `1年内 再次 违反 的，加倍 扣分`: where it follows, the points of the clause before it are taken twice.
extension Resolver {
  struct Doubled {
    let doubling: Doubling
    /// What the clause before asks of the row or the subject has to hold here too.
    let trigger: Trigger
    let effects: [Effect]
  }

  /// 扣分 or 加分 behind 加倍.
  func doublingWord(of node: ClauseSyntax) -> Token? {
    for effect in node.effects { if case .double(let word) = effect.action { return word } }
    return nil
  }

  /// What a clause with 加倍 gives or takes; nil where there is none, or what is wrong has been reported.
  mutating func doubled(
    of node: ClauseSyntax, _ subject: Int, _ trigger: Trigger, _ state: ParagraphState
  ) -> Doubled? {
    guard let word = doublingWord(of: node), let effect = node.effects.first(where: { Self.isDoubling($0) }) else {
      return nil
    }
    guard effect.scopes.isEmpty, node.effects.count(where: Self.isDoubling) == 1 else {
      cannotStand(effect.tokens, zh: "1年内 再次 违反 的，加倍 扣分（对前面扣分的那几项）", en: "1年内 再次 违反 的，加倍 扣分")
      return nil
    }
    if state.isInDoubt { return nil }
    let isTaken = word.text == "扣分"
    let base = state.doubled.first { clauses[$0].subject == subject && clauses[$0].gives(taken: isTaken) }
    guard let base else {
      let isUnclear = state.isReadInPart || state.isBroken || norms.contains { $0.isUnclear }
      if !isUnclear {
        let verb = isTaken ? "扣" : "加"
        cannotStand(
          effect.tokens, zh: "前面要有\(verb)多少：违反 前款 规定 的，\(verb) 2分；1年内 再次 违反 的，加倍 \(verb)分",
          en: "an amount stands before it: 违反 前款 规定 的，\(verb) 2分；1年内 再次 违反 的，加倍 \(verb)分")
      }
      return nil
    }
    if let twice = clauses.first(where: { $0.doubling?.clause == base && $0.doubling?.isTaken == isTaken }) {
      cannotStand(
        effect.tokens, zh: "同一个后果只加倍一次（前面“\(words(twice.range))”已经加倍）；再多的写明：第3次 起，扣 8分",
        en: "an amount is doubled once; for more say how much: 第3次 起，扣 8分")
      return nil
    }
    guard let conditions = Self.guards(of: clauses[base].trigger), isSame(trigger, clauses[base].trigger) else {
      cannotStand(
        effect.tokens, zh: "加倍的是同一种违反的后果：违反 前款 规定 的，扣 2分；1年内 再次 违反 的，加倍 扣分",
        en: "both are about the same duties: 违反 前款 规定 的，扣 2分；1年内 再次 违反 的，加倍 扣分")
      return nil
    }
    let effects = clauses[base].effects.compactMap { Self.doubled($0, taken: isTaken) }
    guard effects.count == clauses[base].effects.count(where: { $0.isPoints(taken: isTaken) }) else {
      cannotStand(effect.tokens, zh: "加倍后的数太大", en: "the amount is too large when doubled")
      return nil
    }
    let whole = conditions.isEmpty ? trigger : .allOf(Self.conditions(of: trigger) + conditions)
    return Doubled(doubling: Doubling(clause: base, isTaken: isTaken), trigger: whole, effects: effects)
  }

  /// What bounds the points of a clause bounds them twice as large too.
  mutating func boundAsWell(_ clause: Int, as base: Int) {
    caps = caps.map { cap in
      cap.clauses.contains(base) ? cap.bounding(cap.clauses + [clause]) : cap
    }
  }

  private func words(_ range: SourceRange) -> String {
    trees.first { $0.source.id == range.file }?.source.text(range) ?? ""
  }

  private static func isDoubling(_ effect: EffectSyntax) -> Bool {
    if case .double = effect.action { true } else { false }
  }

  private static func conditions(of trigger: Trigger) -> [Trigger] {
    if case .allOf(let parts) = trigger { parts } else { [trigger] }
  }

  /// What is asked beside one violation (or 合规) of some duties; nil: it is about something else.
  private static func guards(of trigger: Trigger) -> [Trigger]? {
    var happenings = 0
    var found: [Trigger] = []
    for part in conditions(of: trigger) {
      switch part {
      case .violated, .complied: happenings += 1
      case .rowHolds, .subjectHolds: found.append(part)
      case .overdue, .late, .consecutive, .counted, .allOf, .anyOf, .entered, .enteredTimes, .attained, .left,
        .periodEnds,
        .allRectified:
        return nil
      }
    }
    return happenings == 1 ? found : nil
  }

  /// Whether every event of the one may be one of the other.
  private func isSame(_ trigger: Trigger, _ base: Trigger) -> Bool {
    guard let own = TriggerFacts.norms(of: trigger), let norms = TriggerFacts.norms(of: base) else { return false }
    return !own.isEmpty && Set(own).isSubset(of: norms)
      && TriggerFacts.isOfCompliance(trigger) == TriggerFacts.isOfCompliance(base)
  }

  private static func doubled(_ effect: Effect, taken isTaken: Bool) -> Effect? {
    guard effect.isPoints(taken: isTaken), case .points(let account, let amount, let matters) = effect,
      let value = doubled(amount.value)
    else { return nil }
    return .points(
      account: account,
      amount: PointAmount(value, isTaken: isTaken, recipient: amount.recipient, validity: amount.validity),
      matters: matters)
  }

  /// Twice as much; nil where that is too large.
  private static func doubled(_ value: PointAmount.Value) -> PointAmount.Value? {
    switch value {
    case .fixed(let number): return twice(number).map { .fixed($0) }
    case .ofRow(let record, let expression, let within):
      guard let within else { return .ofRow(record: record, twice(expression), within: nil) }
      guard let low = twice(within.lowerBound), let high = twice(within.upperBound) else { return nil }
      return .ofRow(record: record, twice(expression), within: low...high)
    case .ofSubject(let expression): return .ofSubject(twice(expression))
    }
  }

  private static func twice(_ number: Fixed) -> Fixed? {
    let (double, overflow) = number.tenThousandths.multipliedReportingOverflow(by: 2)
    return overflow ? nil : Fixed(tenThousandths: double)
  }

  private static func twice(_ expression: Expression) -> Expression {
    .arithmetic(expression, .multiply, .literal(.number(Fixed(2))))
  }
}

/// 清零.
extension Resolver {
  /// `清零 环境分`; without a name, the one account of the subject.
  mutating func cleared(_ name: Token?, _ effect: EffectSyntax, _ scope: EffectScope) -> Effect? {
    let owned = accounts.filter { $0.subject == scope.subject }
    if name == nil, owned.count > 1 {
      let names = owned.map { "清零 \($0.name)" }
      cannotStand(
        effect.tokens, zh: "有几个积分，写明哪一个：" + names.joined(separator: "，或 "),
        en: "there are several accounts, say which: " + names.joined(separator: " or "))
      return nil
    }
    guard let index = account(name, of: scope.subject, said: nil, effect) else { return nil }
    if let lowest = accounts[index].lowest, Fixed(0) < lowest {
      cannotStand(
        effect.tokens, zh: "\(accounts[index].name) 最低 \(lowest.text)\(accounts[index].measure)，清不到 0：改最低，或不清零",
        en: "\(accounts[index].name) is never below \(lowest.text): change 最低 to 0, or leave 清零 out")
      return nil
    }
    return .clear(account: index)
  }
}

extension Effect {
  fileprivate func isPoints(taken isTaken: Bool) -> Bool {
    guard case .points(_, let amount, _) = self else { return false }
    return amount.isTaken == isTaken
  }
}

extension Clause {
  fileprivate func gives(taken isTaken: Bool) -> Bool { effects.contains { $0.isPoints(taken: isTaken) } }
}
