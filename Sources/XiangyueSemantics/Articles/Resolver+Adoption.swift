import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// `本规约 由 灵水社区居民会议 2022年3月1日 表决 通过（应到 120户，实到 96户，同意 90户），报 灵源街道办事处 备案。`
extension Resolver {
  mutating func adopt(_ node: AdoptionSyntax) {
    let votes = node.votes.flatMap { self.votes($0) }
    // An impossible day is reported where all dates are looked at.
    guard let day = civilDay(node.date) else { return }
    let document = documents.place(ofTree: current)
    guard adoptedDocuments.insert(document).inserted else {
      report(NamedTwice(name: "通过", range: range(node), cut: nil))
      return
    }
    guard document == 0 else { return }
    adoption = Adoption(
      body: node.body.text, day: day, votes: votes, filedWith: node.filedWith?.text, range: range(node))
  }

  private mutating func votes(
    _ node: (due: QuantitySyntax, present: QuantitySyntax, consenting: QuantitySyntax)
  ) -> Adoption.Votes? {
    let parts = [("应到", node.due), ("实到", node.present), ("同意", node.consenting)]
    var counts: [Int] = []
    for (word, quantity) in parts {
      guard let count = headcount(quantity) else { return nil }
      if let first = unit(node.due), let unit = unit(quantity), unit != first {
        report(
          UnitsDiffer(
            range: range(quantity), measured: "应到", unit: first, otherUnit: unit, number: nil, fieldsOfOtherUnit: []))
        return nil
      }
      if let most = counts.last, count > most {
        report(
          VotesDoNotFit(range: range(quantity), word: word, count: count, ofWord: parts[counts.count - 1].0, of: most))
        return nil
      }
      counts.append(count)
    }
    return Adoption.Votes(due: counts[0], present: counts[1], consenting: counts[2])
  }

  /// A whole number of households or people; nobody is a number too.
  private mutating func headcount(_ node: QuantitySyntax) -> Int? {
    if let number = number(node), number.tenThousandths == 0 { return 0 }
    if let unit = unit(node), !Units.fit(Units.count, unit) {
      cannotStand(node.tokens, zh: "96户，或 96人", en: "96户 or 96人")
      return nil
    }
    return count(node)
  }
}
