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
      let measure = self.measure(of: node)
      var carries = false
      var isBaseOfEach = false
      var given: TimeLimit?
      var taken: TimeLimit?
      for part in node.parts {
        switch part {
        case .base(let every, let amount):
          if let every { unit = periodUnit(every) ?? .year }
          isBaseOfEach = every != nil
          base = points(amount, after: "基础分", of: node.name.text, in: measure) ?? base
        case .lowest(let amount): lowest = points(amount, after: "最低", of: node.name.text, in: measure)
        case .highest(let amount): highest = points(amount, after: "最高", of: node.name.text, in: measure)
        case .unit: break
        case .carries: carries = true
        case .validity(let word, let time):
          if word.text == "扣分" { taken = timeLimit(time) } else { given = timeLimit(time) }
        }
      }
      if let lowest, let highest, highest < lowest {
        wrongKind(
          range(node), zh: "最低 \(lowest.text)\(measure) 高过 最高 \(highest.text)\(measure)",
          en: "the lowest is above the highest")
      }
      if unit == nil, !carries, !hasUnreadableParts(node.tokens) {
        cannotStand(
          node.name.range, "积分 \(node.name.text)", zh: "写明期间：每季度 基础分 100分；一直累计的，写 不清零",
          en: "say for which period: 每季度 基础分 100分; where it goes on for good: 不清零")
      }
      accounts.append(
        PointAccount(
          name: node.name.text, subject: subject(node.subject) ?? -1, unit: unit ?? .year, base: base, lowest: lowest,
          highest: highest, measure: measure, carries: carries, isBaseOfEach: isBaseOfEach, givenValidity: given,
          takenValidity: taken, since: laterStart, range: range(node)))
    }
  }

  /// 以 元 计; 分 where nothing is said.
  private func measure(of node: PointsSyntax) -> String {
    for case .unit(let token) in node.parts { return Units.canonical(token.text) }
    return "分"
  }

  private mutating func checkPartsOnce(_ node: PointsSyntax) {
    var said: Set<String> = []
    for part in node.parts {
      let (word, place) =
        switch part {
        case .base(_, let amount): ("基础分", range(amount))
        case .lowest(let amount): ("最低", range(amount))
        case .highest(let amount): ("最高", range(amount))
        case .unit(let token): ("以 \(token.text) 计", token.range)
        case .carries(let token): ("不清零", token.range)
        case .validity(let word, let time): ("\(word.text) … 有效", word.range.through(range(time)))
        }
      if !said.insert(word).inserted { report(NamedTwice(name: word, range: place, cut: nil)) }
    }
  }
}
