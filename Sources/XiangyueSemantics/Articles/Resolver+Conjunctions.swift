import XiangyueSyntax
import XiangyueText

/// What the conditions of a clause, joined by ，or 、, mean together: all hold, at one event.
extension Resolver {
  /// 逾期未改, 连续 2次 and counts without a citation are of what the clause cites before them, else of what the 款 has cited.
  mutating func lean(_ facts: inout TriggerFacts) {
    var cited: [Int]?
    var merged: [Int] = []
    for place in facts.parts.indices {
      switch facts.parts[place].kind {
      case .violated(let norms?), .complied(let norms?):
        cited = norms
        continue
      case .overdue(nil), .consecutive(_, nil, _):
        // `违反 第四条 规定，逾期未改 的` is one thing.
        let owner = owner(of: place, in: facts)
        if let owner, !merged.contains(owner) { merged.append(owner) }
        let isOfCompliance = owner.map { facts.parts[$0].kind.isOfCompliance }
        guard direct(place, isOfCompliance, &facts) else { return }
        facts.parts[place].kind = facts.parts[place].kind.leaning(
          on: owner.flatMap { facts.parts[$0].kind.norms } ?? facts.leanedOn)
      case .counted(_, nil), .violated(nil), .complied(nil):
        facts.parts[place].kind = facts.parts[place].kind.leaning(on: cited ?? facts.leanedOn)
      case .consecutive(let count, let norms?, nil):
        facts.parts[place].kind = .consecutive(count, norms: norms, ofCompliance: false)
      case .counted, .consecutive, .overdue, .entered, .enteredTimes, .attained, .left, .allRectified, .anyOfItems,
        .holds:
        continue
      }
    }
    for place in merged.sorted(by: >) { facts.parts.remove(at: place) }
  }

  /// 连续 3次 is of what its citation says is done, 遵守 or 违反; only what is said is followed.
  private mutating func direct(_ place: Int, _ isOfCompliance: Bool?, _ facts: inout TriggerFacts) -> Bool {
    guard case .consecutive(let count, let norms, let written) = facts.parts[place].kind else {
      // What is kept is never overdue.
      if isOfCompliance == true {
        apart(facts.parts[place], from: facts.parts[place == 0 ? 1 : 0], &facts)
        return false
      }
      return true
    }
    if let written, let isOfCompliance, written != isOfCompliance {
      apart(facts.parts[place], from: facts.parts[place == 0 ? 1 : 0], &facts)
      return false
    }
    if written == nil, isOfCompliance == nil, facts.leansOnCompliance {
      facts.isBroken = true
      let part = facts.parts[place]
      cannotStand(
        part.range, part.phrase, zh: "写明连续什么：连续 \(count)次 遵守 的，或 连续 \(count)次 违反 的",
        en: "say of what: 连续 \(count)次 遵守 or 连续 \(count)次 违反")
      return false
    }
    facts.parts[place].kind = .consecutive(count, norms: norms, ofCompliance: written ?? isOfCompliance ?? false)
    return true
  }

  /// The citation that 逾期未改 goes with: the nearest before it, else the first behind it.
  private func owner(of place: Int, in facts: TriggerFacts) -> Int? {
    func isCitation(_ index: Int) -> Bool {
      switch facts.parts[index].kind {
      case .violated(.some), .complied(.some): true
      case .violated, .complied, .counted, .consecutive, .overdue, .entered, .enteredTimes, .attained, .left,
        .allRectified,
        .anyOfItems, .holds:
        false
      }
    }
    return facts.parts[..<place].indices.last(where: isCitation)
      ?? facts.parts[place...].indices.first(where: isCitation)
  }

  /// 约0306: what can't be said of one event, and an occasion that counts nothing.
  mutating func checkTogether(_ facts: inout TriggerFacts) {
    let happenings = facts.parts.filter { !$0.kind.isState }
    var event: TriggerFacts.Part?
    for (place, part) in happenings.enumerated() {
      let isAlone = happenings.count == 1
      let other = isAlone ? part : happenings[place == 0 ? 1 : 0]
      switch part.kind {
      case .counted(let count, _):
        let isMixed = happenings.contains { $0.kind.isOfCompliance != count.ofCompliance }
        if isMixed {
          return apart(part, from: happenings.first { $0.kind.isOfCompliance != count.ofCompliance } ?? other, &facts)
        }
      case .violated, .overdue, .consecutive:
        if let event { return apart(part, from: event, &facts) }
        event = part
      case .complied:
        let isCounted = happenings.allSatisfy {
          if case .counted(let count, _) = $0.kind { count.ofCompliance } else { true }
        }
        let isOnly = happenings.count { if case .counted = $0.kind { false } else { true } } == 1
        if !isCounted || !isOnly { return apart(part, from: other, &facts) }
        event = part
      case .entered, .enteredTimes, .attained, .left:
        if !isAlone { return apart(part, from: other, &facts) }
      case .allRectified:
        if !isAlone { return apart(part, from: other, &facts) }
        if let condition = facts.parts.first(where: { $0.kind.isState }) { return apart(condition, from: part, &facts) }
      case .anyOfItems:
        // `违反 前款 规定，有 下列 情形 之一 的`: the items are about what is cited.
        if !isAlone {
          guard case .violated = other.kind, happenings.count == 2, place == 1 else {
            return apart(part, from: other, &facts)
          }
        }
      case .holds: continue
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
      (.enteredTimes, _), (.attained, _), (.left, _), (.allRectified, _), (.anyOfItems, _), (.holds, _):
      cannotStand(
        part.range, part.phrase, zh: "“\(part.phrase)”和“\(other.phrase)”不是同一件事，分作两句，各写各的后果",
        en: "two sentences: “\(part.phrase)” and “\(other.phrase)” do not happen at once")
    }
  }

  /// 初次 and 第二次 起 count violations, or 合规.
  private mutating func checkOccasion(_ facts: inout TriggerFacts) {
    guard let range = facts.occasionRange, facts.parts.contains(where: { !$0.kind.isState }) else { return }
    let isCounted = facts.parts.contains { part in
      switch part.kind {
      case .violated, .complied: true
      case .counted, .consecutive, .overdue, .entered, .enteredTimes, .attained, .left, .allRectified, .anyOfItems,
        .holds:
        false
      }
    }
    if isCounted, !facts.asksForItems { return }
    facts.isBroken = true
    let file = trees.first { $0.source.id == range.file }
    cannotStand(
      range, file?.source.text(range) ?? "", zh: "违反（遵守）前款 规定 的，初次 …；第二次 起，…；要数别的，写 本年 … 2次以上 的",
      en: "违反 (遵守) 前款 规定 的，初次 …；第二次 起，…; to count anything else: 本年 … 2次以上 的")
  }

  /// 有 违建 的, where the duty has other matters as well, can't narrow what is counted.
  private mutating func checkMatter(_ facts: inout TriggerFacts) {
    guard let matter = facts.matter, let name = matters.indices.contains(matter) ? matters[matter]?.name : nil else {
      return
    }
    for part in facts.parts {
      switch part.kind {
      case .counted(_, let norms?), .consecutive(_, let norms?, _):
        guard norms.contains(where: { self.norms[$0].matters.contains { $0 != matter } }) else { continue }
        facts.isBroken = true
        cannotStand(
          part.range, part.phrase, zh: "只数 \(name) 的，把它另写成一款：凡 …。违反 前款 规定，\(part.phrase) 的，…",
          en: "to count \(name) alone give it a 款 of its own: 凡 …。违反 前款 规定，\(part.phrase) 的，…")
        return
      case .counted, .consecutive, .violated, .complied, .overdue, .entered, .enteredTimes, .attained, .left,
        .allRectified,
        .anyOfItems, .holds:
        continue
      }
    }
  }
}
