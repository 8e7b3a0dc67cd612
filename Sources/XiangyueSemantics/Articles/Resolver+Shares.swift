import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// `奖 20000元，其中 80% 归 村干部`: what is given or taken is parted; what is left is the subject's.
extension Resolver {
  /// A share, with whose it is.
  private struct Share {
    /// All shares up to this one, so that the parts add up whatever is rounded.
    let below: Fixed
    let through: Fixed
    let recipient: PointRecipient
    let subject: Int
    /// 计入: the account that was named.
    let account: Int?
    let node: EffectSyntax
  }

  mutating func parted(
    _ effects: [Effect], _ effect: EffectSyntax, _ nodes: [EffectSyntax], _ scope: EffectScope
  ) -> [Effect] {
    guard !effects.isEmpty else { return effects }
    guard effects.allSatisfy(\.canBeParted) else {
      reportNothingToPart(nodes[0])
      return effects
    }
    guard let shares = shares(nodes, scope) else { return [] }
    var found: [Effect] = []
    let isAward = effects.contains { if case .award = $0 { true } else { false } }
    for one in effects {
      if case .award(let amount, let unit, _) = one {
        let parts = shares.map { share in
          AwardPart(
            amount: Self.part(amount, share), recipient: share.recipient, account: share.account)
        }
        found.append(.award(amount, unit: unit, parts: parts))
        for share in shares {
          guard let account = share.account ?? account(ofAwardsIn: unit, share.subject) else { continue }
          guard fits(account, unit, share) else { return [] }
          let points = PointAmount(
            .fixed(Self.part(amount, share)), isTaken: false, recipient: share.recipient, validity: scope.validity)
          found.append(.points(account: account, amount: points, matters: nil))
        }
      } else if case .points(let account, let amount, let matters) = one {
        func made(_ value: PointAmount.Value, _ recipient: PointRecipient, in account: Int) -> Effect {
          .points(
            account: account,
            amount: PointAmount(value, isTaken: amount.isTaken, recipient: recipient, validity: amount.validity),
            matters: matters)
        }
        let total = shares.last?.through ?? Fixed(0)
        found.append(made(Self.part(amount.value, from: total, through: Fixed(1)), .own, in: account))
        if isAward { continue }
        for share in shares {
          guard
            let other = share.account
              ?? self.account(nil, of: share.subject, said: Self.unit(of: effect), share.node)
          else { return [] }
          guard fits(other, accounts[account].measure, share) else { return [] }
          found.append(
            made(Self.part(amount.value, from: share.below, through: share.through), share.recipient, in: other))
        }
      } else {
        found.append(one)
      }
    }
    return found
  }

  mutating func reportNothingToPart(_ node: EffectSyntax) {
    cannotStand(
      node.tokens, zh: "写在一笔奖或分的后面：奖 20000元，其中 80% 归 村干部",
      en: "behind an award or points of the subject: 奖 20000元，其中 80% 归 村干部")
  }

  private mutating func shares(_ nodes: [EffectSyntax], _ scope: EffectScope) -> [Share]? {
    var found: [Share] = []
    var below = Fixed(0)
    for node in nodes {
      guard case .share(let quantity, let word, let path) = node.action, let share = number(quantity) else {
        return nil
      }
      let through = Fixed(tenThousandths: below.tenThousandths + min(share.tenThousandths, 2 * Fixed.one))
      guard Fixed(0) < share, through <= Fixed(1) else {
        wrongKind(
          range(quantity), zh: below == Fixed(0) ? "其中几成在 0 与 100% 之间" : "几份合起来超过 100%",
          en: below == Fixed(0) ? "a share is more than 0 and at most 100%" : "the shares are more than 100% together")
        return nil
      }
      let way = word.text == "归" ? path.names : Array(path.names.dropLast())
      var account: Int?
      if word.text != "归" {
        guard let last = path.names.last, let named = self.account(last) else { return nil }
        account = named
      }
      if way.isEmpty {
        guard let account, accounts[account].subject == scope.subject else {
          wrongKind(
            path.names[0].range,
            zh: "\(path.names[0].text) 不是 \(subjectName(scope.subject)) 的积分：写 计入 谁 的 \(path.names[0].text)",
            en: "\(path.names[0].text) is not of \(subjectName(scope.subject)): 计入 whose 的 \(path.names[0].text)")
          return nil
        }
        found.append(
          Share(below: below, through: through, recipient: .own, subject: scope.subject, account: account, node: node))
      } else {
        guard let (recipient, subject) = referred(way, scope) else { return nil }
        if let account, accounts[account].subject != subject, accounts[account].subject >= 0, let name = path.names.last
        {
          let owner = accounts[account].subject
          wrongKind(
            name.range, zh: "\(name.text) 是 \(subjectName(owner)) 的积分，这里是 \(subjectName(subject)) 的事",
            en: "\(name.text) is for \(subjectName(owner))")
          return nil
        }
        found.append(
          Share(below: below, through: through, recipient: recipient, subject: subject, account: account, node: node))
      }
      below = through
    }
    return found
  }

  private func subjectName(_ subject: Int) -> String {
    subjects.indices.contains(subject) ? subjects[subject].name : ""
  }

  /// Whether an account is counted in what is parted.
  private mutating func fits(_ account: Int, _ unit: String, _ share: Share) -> Bool {
    guard accounts[account].measure != unit else { return true }
    wrongKind(
      range(share.node), zh: "\(accounts[account].name) 以\(accounts[account].measure)计，这里分的是\(unit)",
      en: "\(accounts[account].name) is counted in \(accounts[account].measure), not in \(unit)")
    return false
  }

  private static func unit(of effect: EffectSyntax) -> Token? {
    if case .points(let node) = effect.action { node.amount.unit } else { nil }
  }

  // MARK: Parts of an amount

  private static func part(_ amount: Fixed, _ share: Share) -> Fixed {
    part(amount, from: share.below, through: share.through)
  }

  /// What lies between two shares of an amount, each rounded by itself: all parts together are the whole.
  private static func part(_ value: PointAmount.Value, from below: Fixed, through: Fixed) -> PointAmount.Value {
    switch value {
    case .fixed(let number): .fixed(part(number, from: below, through: through))
    case .ofSubject(let expression): .ofSubject(part(expression, from: below, through: through))
    case .ofRow(let record, let expression, let within):
      if let within {
        // Outside its bounds the row says nothing, of the parts as of the whole.
        .ofRow(
          record: record,
          .firstOf([
            Branch(
              condition: .and([
                .compare(expression, .greaterOrEqual, .literal(.number(within.lowerBound))),
                .compare(expression, .lessOrEqual, .literal(.number(within.upperBound))),
              ]), value: part(expression, from: below, through: through))
          ]),
          within: part(within, from: below, through: through))
      } else {
        .ofRow(record: record, part(expression, from: below, through: through), within: nil)
      }
    }
  }

  private static func part(_ expression: Expression, from below: Fixed, through: Fixed) -> Expression {
    func share(_ number: Fixed) -> Expression {
      number == Fixed(1) ? expression : .arithmetic(expression, .multiply, .literal(.number(number)))
    }
    return below == Fixed(0) ? share(through) : .arithmetic(share(through), .subtract, share(below))
  }

  private static func part(_ amount: Fixed, from below: Fixed, through: Fixed) -> Fixed {
    Fixed(tenThousandths: product(amount, through).tenThousandths - product(amount, below).tenThousandths)
  }

  /// Between which numbers a part lies. One in the middle may be a ten-thousandth less of a larger amount.
  private static func part(
    _ bounds: ClosedRange<Fixed>, from below: Fixed, through: Fixed
  ) -> ClosedRange<Fixed> {
    let play: Int64 = below == Fixed(0) || through == Fixed(1) ? 0 : 1
    let low = part(bounds.lowerBound, from: below, through: through).tenThousandths - play
    let high = part(bounds.upperBound, from: below, through: through).tenThousandths + play
    return Fixed(tenThousandths: max(0, min(low, high)))...Fixed(tenThousandths: max(0, low, high))
  }

  /// Four decimals, half away from zero; an amount is not negative, a share at most 1.
  private static func product(_ amount: Fixed, _ share: Fixed) -> Fixed {
    let (whole, rest) = amount.tenThousandths.quotientAndRemainder(dividingBy: Fixed.one)
    return Fixed(
      tenThousandths: whole * share.tenThousandths + Fixed.quotient(rest * share.tenThousandths, Fixed.one))
  }
}

/// 取消 兑换 资格.
extension Resolver {
  /// The accounts of a 主体 out of which something is exchanged.
  func exchangedAccounts(of subject: Int) -> [Int] {
    declarations.exchanges.compactMap { names.find($0.node.account.text, .account)?.index }
      .filter { accounts.indices.contains($0) && accounts[$0].subject == subject }
  }

  mutating func reportNothingExchanged(_ node: EffectSyntax, _ subject: Int) {
    let owner = subjects[subject].name
    cannotStand(
      node.tokens, zh: "\(owner) 没有可兑换的积分：先写 兑换 …：以 … 为据；35分 换 洗发水",
      en: "\(owner) has nothing to exchange: first 兑换 …：以 … 为据；35分 换 洗发水")
  }

  mutating func exchangeBar(_ node: ExchangeBarSyntax) -> ExchangeBar? {
    switch node {
    case .length(let quantity): return length(quantity).map { .length($0) }
    case .until(let isNextYear, let token):
      guard case .monthDay(let month, let day) = token.value, (1...12).contains(month),
        CivilDay(year: 2024, month: month, day: day) != nil
      else {
        cannotStand(token.range, token.text, zh: "没有这一天：写 12月31日", en: "there is no such day: 12月31日")
        return nil
      }
      return .until(yearsLater: isNextYear ? 1 : 0, month: month, day: day)
    }
  }
}

extension ActionSyntax {
  /// 其中 …
  var isShare: Bool {
    if case .share = self { true } else { false }
  }
}

extension Effect {
  /// An award, or points of the subject itself.
  fileprivate var canBeParted: Bool {
    switch self {
    case .award: true
    case .points(_, let amount, _): amount.recipient == .own
    case .clear, .rectify, .admonish, .report, .enter, .leave, .disqualify, .restore, .note, .shiftGrade, .setGrade,
      .barExchange, .demand:
      false
    }
  }
}
