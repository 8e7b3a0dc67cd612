import XiangyueCalendar
import XiangyueSyntax
import XiangyueText

/// 约0908–0910: who made the rules, by what majority, and from when on they are to hold.
extension Resolver {
  mutating func lintAdoption() {
    var dates: [Token] = []
    var sentences: [AdoptionSyntax] = []
    eachParagraph { resolver, paragraph, _ in
      guard resolver.documents.place(ofTree: resolver.current) == 0 else { return }
      switch paragraph {
      case .inForce(let node): dates.append(node.date)
      case .adoption(let node): sentences.append(node)
      case .norm, .clauses, .statement, .unreadable: break
      }
    }
    guard let adoption, let sentence = sentences.first else { return }
    if let effectiveDay = effectiveDays[0], effectiveDay < adoption.day, let date = dates.first {
      report(
        RetroactiveRules(
          effective: effectiveDay.chineseText, adopted: adoption.day.chineseText, law: law, range: date.range))
    }
    lintMaker(sentence.body)
    if let votes = adoption.votes, let syntax = sentence.votes { lintVotes(votes, syntax) }
  }

  private mutating func lintMaker(_ body: Token) {
    let name = body.text
    let isAssembly = name.contains("会议") || name.contains("大会")
    if name.contains("代表会议") || name.contains("代表大会") {
      // Of town rules the residents' assembly may empower their representatives (from 2026 on).
      let isVillage = RuleBody(named: name) == .village
      report(NotTheAssembly(name: name, isDoubtful: !isVillage, isOfRepresentatives: true, law: law, range: body.range))
    } else if !isAssembly, ["委员会", "委会", "两委", "理事会", "支部", "党委", "总支", "办事处", "政府"].contains(where: name.contains) {
      report(NotTheAssembly(name: name, isDoubtful: false, isOfRepresentatives: false, law: law, range: body.range))
    }
  }

  private mutating func lintVotes(_ votes: Adoption.Votes, _ syntax: AdoptionSyntax.Votes) {
    let isOfHouseholds = unit(syntax.due) == "户"
    // Two thirds of the households' representatives, or more than half of the adults; in towns more than half of either.
    let needsTwoThirds = isOfHouseholds && law.body == .village
    let isQuorum = needsTwoThirds ? votes.present * 3 >= votes.due * 2 : votes.present * 2 > votes.due
    if !isQuorum {
      report(
        TooFewVotes(
          fault: .quorum(needsTwoThirds: needsTwoThirds), count: votes.present, of: votes.due, law: law,
          range: range(syntax.present)))
    } else if votes.consenting * 2 <= votes.present {
      report(
        TooFewVotes(
          fault: .majority, count: votes.consenting, of: votes.present, law: law, range: range(syntax.consenting)))
    }
  }
}
