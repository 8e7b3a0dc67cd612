import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 积分: for whom points are kept, and over which period.
extension Resolver {
  mutating func resolveAccounts() {
    for located in declarations.accounts {
      current = located.tree
      let node = located.node
      var unit: PeriodUnit?
      var base = Fixed(0)
      var lowest: Fixed?
      var highest: Fixed?
      checkPartsOnce(node)
      for part in node.parts {
        switch part {
        case .base(let every, let amount):
          if let every { unit = periodUnit(every) ?? .year }
          base = points(amount, after: "基础分", of: node.name.text) ?? base
        case .lowest(let amount): lowest = points(amount, after: "最低", of: node.name.text)
        case .highest(let amount): highest = points(amount, after: "最高", of: node.name.text)
        }
      }
      if let lowest, let highest, highest < lowest {
        wrongKind(range(node), zh: "最低 \(lowest.text)分 高过 最高 \(highest.text)分", en: "the lowest is above the highest")
      }
      if unit == nil, !hasUnreadableParts(node.tokens) {
        cannotStand(
          node.name.range, "积分 \(node.name.text)", zh: "写明期间：每季度 基础分 100分", en: "say for which period: 每季度 基础分 100分")
      }
      accounts.append(
        PointAccount(
          name: node.name.text, subject: subject(node.subject) ?? -1, unit: unit ?? .year, base: base, lowest: lowest,
          highest: highest, range: range(node)))
    }
  }

  private mutating func checkPartsOnce(_ node: PointsSyntax) {
    var said: Set<String> = []
    for part in node.parts {
      let (word, amount) =
        switch part {
        case .base(_, let amount): ("基础分", amount)
        case .lowest(let amount): ("最低", amount)
        case .highest(let amount): ("最高", amount)
        }
      if !said.insert(word).inserted { saidTwice(word, amount.tokens) }
    }
  }
}
