import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// Makes a trigger of what the conditions of a clause say.
extension Resolver {
  /// The trigger, once for each 主体 whose violations it looks at; none where nothing says when, or something is broken.
  mutating func trigger(
    _ facts: TriggerFacts, _ node: ClauseSyntax, _ state: inout ParagraphState
  ) -> [(subject: Int, trigger: Trigger)] {
    guard !facts.isBroken else { return [] }
    if facts.asksForItems {
      var items: [(item: Int, subject: Int, trigger: Trigger)] = []
      var isWhole = true
      for item in facts.items {
        let made = item.facts.isBroken ? [] : made(item.facts)
        items += made.map { (item: item.item, subject: $0.subject, trigger: $0.trigger) }
        guard made.isEmpty else { continue }
        isWhole = false
        if !item.facts.isBroken, !state.isReadInPart, !norms.contains(where: { $0.subject < 0 }) {
          report(CaseNotSaid(range: item.range))
        }
      }
      guard !items.isEmpty, isWhole else {
        state.isBroken = true
        return []
      }
      let known = items.map(\.subject).filter { $0 >= 0 }
      guard Set(known).count <= 1 else {
        wrongKind(range(node), zh: "各项说的是不同的主体，请分开写", en: "the items are about different subjects: write them apart")
        state.isBroken = true
        return []
      }
      let subject = known.first ?? subjectOfEffects(node)
      return [(subject, .anyOf(items.map { (item: $0.item, trigger: $0.trigger) }))]
    }
    return made(facts).map { subject, trigger in (subject >= 0 ? subject : subjectOfEffects(node), trigger) }
  }

  /// Subject −1: whoever the effects are about.
  private mutating func made(_ facts: TriggerFacts) -> [(subject: Int, trigger: Trigger)] {
    guard let first = facts.parts.first else {
      guard let norms = facts.leanedOn, !norms.isEmpty, !facts.leansOnCompliance else { return [] }
      return bySubject(norms).map { ($0.subject, .violated(norms: $0.norms, occasion: facts.occasion)) }
    }
    if facts.parts.count == 1 { return made(first, facts) }
    let parts = facts.parts.map { made($0, facts) }
    guard parts.allSatisfy({ !$0.isEmpty }) else { return [] }
    var subjects: [Int] = []
    for subject in parts.joined().map(\.subject) where subject >= 0 && !subjects.contains(subject) {
      subjects.append(subject)
    }
    let whole = (subjects.isEmpty ? [-1] : subjects).compactMap { subject -> (subject: Int, trigger: Trigger)? in
      let own = parts.compactMap { part in part.first { $0.subject == subject || $0.subject < 0 }?.trigger }
      return own.count == parts.count ? (subject, .allOf(own)) : nil
    }
    if whole.isEmpty {
      wrongKind(
        first.range.through(facts.parts[facts.parts.count - 1].range), zh: "这些条件说的是不同的主体，不会同时成立：请分开写",
        en: "these conditions are about different subjects and never hold together: write them apart")
    }
    return whole
  }

  private mutating func made(
    _ part: TriggerFacts.Part, _ facts: TriggerFacts
  ) -> [(subject: Int, trigger: Trigger)] {
    switch part.kind {
    case .entered(let board): return [(subjectOfBoard(board), .entered(board: board))]
    case .allRectified(let days): return [(-1, .allRectified(days: days))]
    case .counted(let count, nil): return [(-1, counted(count, nil))]
    case .counted(let count, let norms?): return bySubject(norms).map { ($0.subject, counted(count, $0.norms)) }
    case .overdue(let norms?):
      overdueUses.append((norms, part.range))
      return bySubject(norms).map { ($0.subject, .overdue(norms: $0.norms)) }
    case .violated(let norms?):
      return bySubject(norms).map { ($0.subject, .violated(norms: $0.norms, occasion: facts.occasion)) }
    case .complied(let norms?): return bySubject(norms).map { ($0.subject, .complied(norms: $0.norms)) }
    case .consecutive(let count, let norms?):
      return bySubject(norms).map { ($0.subject, .consecutive(norms: $0.norms, count: count)) }
    case .violated(nil), .complied(nil), .consecutive(_, nil), .overdue(nil), .anyOfItems: return []
    }
  }

  private func counted(_ count: TriggerFacts.Count, _ norms: [Int]?) -> Trigger {
    .counted(
      norms: norms, window: count.window, sameMatter: count.sameMatter, count: count.number, restarts: count.restarts)
  }

  /// Norms parted by whom they bind, in the order of the text.
  private func bySubject(_ indices: [Int]) -> [(subject: Int, norms: [Int])] {
    var groups: [(subject: Int, norms: [Int])] = []
    let known = indices.filter { norms[$0].subject >= 0 }
    for index in known.isEmpty ? indices : known {
      let subject = norms[index].subject
      if let place = groups.firstIndex(where: { $0.subject == subject }) {
        groups[place].norms.append(index)
      } else {
        groups.append((subject, [index]))
      }
    }
    return groups
  }

  /// Who stands on a board: from its declaration, which is resolved later.
  func subjectOfBoard(_ board: Int) -> Int {
    for part in declarations.boards[board].node.parts {
      switch part {
      case .pick(_, let set, _, _), .list(let set):
        guard let entry = names.find(set.name.text, .subject, .subset) else { continue }
        return sets[entry.index].subject
      case .require, .notice, .rank: continue
      }
    }
    return -1
  }

  /// Where the conditions do not say whose violations are meant: of whom the boards or points are, else the one 主体
  /// that rules bind; −1 where there is none.
  private func subjectOfEffects(_ node: ClauseSyntax) -> Int {
    for effect in node.effects {
      switch effect.action {
      case .enter(let board), .leave(let board):
        if let index = names.find(board.text, .board)?.index { return subjectOfBoard(index) }
      case .disqualify(let boards):
        if let index = boards.first.flatMap({ names.find($0.text, .board)?.index }) { return subjectOfBoard(index) }
      case .points(_, _, let account?):
        if let index = names.find(account.text, .account)?.index { return accounts[index].subject }
      case .points, .cap, .admonish, .rectify, .report, .fine, .onlyHighest, .award, .note, .shiftGrade, .demand:
        continue
      }
    }
    return norms.first { $0.subject >= 0 }?.subject ?? -1
  }
}
