import XiangyueSyntax
import XiangyueText

/// What the conditions of a clause, joined by ，or 、, mean together: all hold, at one event.
extension Resolver {
  /// 逾期未改, 连续 2次 and counts without a citation are of what the clause cites before them, else of what the 款 has cited.
  func lean(_ facts: inout TriggerFacts) {
    var cited: [Int]?
    var merged: [Int] = []
    for place in facts.parts.indices {
      switch facts.parts[place].kind {
      case .violated(let norms?):
        cited = norms
        continue
      case .overdue(nil), .consecutive(_, nil):
        // `违反 第四条 规定，逾期未改 的` is one thing.
        let owner = owner(of: place, in: facts)
        if let owner, !merged.contains(owner) { merged.append(owner) }
        facts.parts[place].kind = facts.parts[place].kind.leaning(
          on: owner.flatMap { facts.parts[$0].kind.norms } ?? facts.leanedOn)
      case .counted(_, nil), .violated(nil), .complied(nil):
        facts.parts[place].kind = facts.parts[place].kind.leaning(on: cited ?? facts.leanedOn)
      case .complied, .counted, .consecutive, .overdue, .entered, .allRectified, .anyOfItems: continue
      }
    }
    for place in merged.sorted(by: >) { facts.parts.remove(at: place) }
  }

  /// The citation that 逾期未改 goes with: the nearest before it, else the first behind it.
  private func owner(of place: Int, in facts: TriggerFacts) -> Int? {
    func isCitation(_ index: Int) -> Bool {
      if case .violated = facts.parts[index].kind { return facts.parts[index].kind.norms != nil }
      return false
    }
    return facts.parts[..<place].indices.last(where: isCitation)
      ?? facts.parts[place...].indices.first(where: isCitation)
  }

  /// 约0306: what can't be said of one event, and an occasion that counts nothing.
  mutating func checkTogether(_ facts: inout TriggerFacts) {
    var event: TriggerFacts.Part?
    for (place, part) in facts.parts.enumerated() {
      let isAlone = facts.parts.count == 1
      switch part.kind {
      case .counted:
        if let event, case .complied = event.kind { return apart(part, from: event, &facts) }
      case .violated, .overdue, .consecutive:
        if let event { return apart(part, from: event, &facts) }
        event = part
      case .complied:
        if !isAlone { return apart(part, from: facts.parts[place == 0 ? 1 : 0], &facts) }
        event = part
      case .entered, .allRectified:
        if !isAlone { return apart(part, from: facts.parts[place == 0 ? 1 : 0], &facts) }
      case .anyOfItems:
        // `违反 前款 规定，有 下列 情形 之一 的`: the items are about what is cited.
        if let other = facts.parts.first(where: { if case .anyOfItems = $0.kind { false } else { true } }) {
          guard case .violated = other.kind, facts.parts.count == 2, place == 1 else {
            return apart(part, from: other, &facts)
          }
        }
      }
    }
    checkOccasion(&facts)
    checkMatter(&facts)
  }

  private mutating func apart(_ part: TriggerFacts.Part, from other: TriggerFacts.Part, _ facts: inout TriggerFacts) {
    facts.isBroken = true
    switch (part.kind, other.kind) {
    case (.violated, .violated):
      cannotStand(
        part.range, part.phrase, zh: "违反 第一条、第二条 规定 的（违反其中一条就算）；都要违反过的，写次数：本年 违反 第一条 规定 1次以上，本年 违反 第二条 规定 1次以上 的",
        en: "违反 第一条、第二条 规定 的, for a breach of either; for both, counts: 本年 违反 第一条 规定 1次以上，本年 违反 第二条 规定 1次以上 的")
    case (.violated, _), (.complied, _), (.counted, _), (.consecutive, _), (.overdue, _), (.entered, _),
      (.allRectified, _), (.anyOfItems, _):
      cannotStand(
        part.range, part.phrase, zh: "“\(part.phrase)”和“\(other.phrase)”不是同一件事，分作两句，各写各的后果",
        en: "two sentences: “\(part.phrase)” and “\(other.phrase)” do not happen at once")
    }
  }

  /// 初次 and 第二次 起 count violations.
  private mutating func checkOccasion(_ facts: inout TriggerFacts) {
    guard let range = facts.occasionRange, !facts.parts.isEmpty else { return }
    if facts.parts.contains(where: { if case .violated = $0.kind { true } else { false } }), !facts.asksForItems {
      return
    }
    facts.isBroken = true
    let file = trees.first { $0.source.id == range.file }
    cannotStand(
      range, file?.source.text(range) ?? "", zh: "违反 前款 规定 的，初次 …；第二次 起，…（次数只数违反）",
      en: "违反 前款 规定 的，初次 …；第二次 起，…: only violations are counted")
  }

  /// 有 违建 的, where the duty has other matters as well, can't narrow what is counted.
  private mutating func checkMatter(_ facts: inout TriggerFacts) {
    guard let matter = facts.matter, let name = matters.indices.contains(matter) ? matters[matter]?.name : nil else {
      return
    }
    for part in facts.parts {
      switch part.kind {
      case .counted(_, let norms?), .consecutive(_, let norms?):
        guard norms.contains(where: { self.norms[$0].matters.contains { $0 != matter } }) else { continue }
        facts.isBroken = true
        cannotStand(
          part.range, part.phrase, zh: "只数 \(name) 的，把它另写成一款：凡 …。违反 前款 规定，\(part.phrase) 的，…",
          en: "to count \(name) alone give it a 款 of its own: 凡 …。违反 前款 规定，\(part.phrase) 的，…")
        return
      case .counted, .consecutive, .violated, .complied, .overdue, .entered, .allRectified, .anyOfItems: continue
      }
    }
  }
}
