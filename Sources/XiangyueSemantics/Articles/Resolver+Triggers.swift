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
    guard facts.asksForItems else {
      return made(facts, node, &state).flatMap { subject, trigger in
        (subject >= 0 ? [subject] : subjectsOfEffects(node)).map { ($0, trigger) }
      }
    }
    var items: [(item: Int, subject: Int, trigger: Trigger)] = []
    var isWhole = true
    for item in facts.items {
      let before = diagnostics.count
      let made = item.facts.isBroken ? [] : self.made(item.facts, node, &state)
      items += made.map { (item: item.item, subject: $0.subject, trigger: $0.trigger) }
      guard made.isEmpty else { continue }
      isWhole = false
      if !item.facts.isBroken, !state.isReadInPart, diagnostics.count == before,
        !norms.contains(where: { $0.subject < 0 })
      {
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

  private func owned(
    _ made: [(subject: Int, trigger: Trigger)], _ node: ClauseSyntax
  ) -> [(subject: Int, trigger: Trigger)] {
    made.map { subject, trigger in (subject >= 0 ? subject : subjectOfEffects(node), trigger) }
  }

  /// Subject −1: whoever the effects are about.
  private mutating func made(
    _ facts: TriggerFacts, _ node: ClauseSyntax, _ state: inout ParagraphState
  ) -> [(subject: Int, trigger: Trigger)] {
    let conditions = facts.parts.filter(\.kind.isState)
    let happenings = facts.parts.filter { !$0.kind.isState }
    let events: [(subject: Int, trigger: Trigger)]
    if let first = happenings.first {
      events = happenings.count == 1 ? made(first, facts) : together(happenings, facts)
    } else if conditions.isEmpty || leansOnEvent(conditions, facts, &state) {
      events = leaned(facts, isAlone: conditions.isEmpty)
    } else {
      return state.isBroken ? [] : periodEnds(conditions, node, &state)
    }
    guard !conditions.isEmpty else { return events }
    var whole: [(subject: Int, trigger: Trigger)] = []
    for (subject, trigger) in owned(events, node) where subject >= 0 {
      var parts = Self.parts(of: trigger)
      for condition in conditions {
        guard let held = held(condition, subject, trigger) else {
          state.isBroken = true
          return []
        }
        parts.append(held)
      }
      whole.append((subject, .allOf(parts)))
    }
    return whole
  }

  private static func parts(of trigger: Trigger) -> [Trigger] {
    if case .allOf(let parts) = trigger { return parts }
    return [trigger]
  }

  /// Of what the 款 has cited before.
  private func leaned(_ facts: TriggerFacts, isAlone: Bool) -> [(subject: Int, trigger: Trigger)] {
    guard let norms = facts.leanedOn?.filter({ !facts.followUps.contains($0) }), !norms.isEmpty else { return [] }
    guard facts.leansOnCompliance else {
      return bySubject(norms).map { ($0.subject, .violated(norms: $0.norms, occasion: facts.occasion)) }
    }
    // 遵守 … 的，加 1分；扣 1分: nobody says when.
    guard facts.occasion != nil || !isAlone else { return [] }
    return bySubject(norms).map { ($0.subject, .complied(norms: $0.norms, occasion: facts.occasion)) }
  }

  /// Conditions joined by ，that are each an event, or a count of events.
  private mutating func together(
    _ parts: [TriggerFacts.Part], _ facts: TriggerFacts
  ) -> [(subject: Int, trigger: Trigger)] {
    let made: [[(subject: Int, trigger: Trigger)]] = parts.map { self.made($0, facts) }
    guard made.allSatisfy({ !$0.isEmpty }) else { return [] }
    var subjects: [Int] = []
    for subject in made.joined().map(\.subject) where subject >= 0 && !subjects.contains(subject) {
      subjects.append(subject)
    }
    let whole = (subjects.isEmpty ? [-1] : subjects).compactMap { subject -> (subject: Int, trigger: Trigger)? in
      let own = made.compactMap { part in part.first { $0.subject == subject || $0.subject < 0 }?.trigger }
      return own.count == made.count ? (subject, .allOf(own)) : nil
    }
    if whole.isEmpty {
      wrongKind(
        parts[0].range.through(parts[parts.count - 1].range), zh: "这些条件说的是不同的主体，不会同时成立：请分开写",
        en: "these conditions are about different subjects and never hold together: write them apart")
    }
    return whole
  }

  private mutating func made(
    _ part: TriggerFacts.Part, _ facts: TriggerFacts
  ) -> [(subject: Int, trigger: Trigger)] {
    switch part.kind {
    case .entered(let board): return [(subjectOfBoard(board), .entered(board: board))]
    case .enteredTimes(let board, let count):
      return [
        (
          subjectOfBoard(board),
          .enteredTimes(board: board, window: count.window, count: count.number, restarts: count.restarts)
        )
      ]
    case .attained(let attainment): return [(subject(of: attainment), .attained(attainment))]
    case .left(let board): return [(subjectOfBoard(board), .left(board: board))]
    case .allRectified(let days): return [(-1, .allRectified(days: days))]
    case .counted(let count, nil):
      guard !count.ofCompliance else {
        cannotStand(part.range, part.phrase, zh: "写明遵守什么：本年 遵守 第一条 规定 10次以上 的", en: "say of what: 本年 遵守 第一条 规定 10次以上 的")
        return []
      }
      return [(-1, counted(count, nil))]
    case .counted(let count, let norms?): return bySubject(norms).map { ($0.subject, counted(count, $0.norms)) }
    case .overdue(let norms?):
      overdueUses.append((norms, part.range))
      return bySubject(norms).map { ($0.subject, .overdue(norms: $0.norms)) }
    case .violated(let norms?):
      return bySubject(norms).map {
        ($0.subject, .violated(norms: $0.norms, occasion: facts.occasion, matter: facts.matter))
      }
    case .complied(let norms?):
      return bySubject(norms).map { ($0.subject, .complied(norms: $0.norms, occasion: facts.occasion)) }
    case .consecutive(let count, let norms?, let ofCompliance):
      return bySubject(norms).map {
        ($0.subject, .consecutive(norms: $0.norms, count: count, ofCompliance: ofCompliance == true))
      }
    case .violated(nil), .complied(nil), .consecutive(_, nil, _), .overdue(nil), .anyOfItems, .holds: return []
    }
  }

  private func counted(_ count: TriggerFacts.Count, _ norms: [Int]?) -> Trigger {
    .counted(
      norms: norms, window: count.window, sameMatter: count.sameMatter, count: count.number, restarts: count.restarts,
      ofCompliance: count.ofCompliance)
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

  private func subject(of attainment: Attainment) -> Int {
    switch attainment {
    case .placed(let board, _), .listedInARow(let board, _), .unobjected(let board): subjectOfBoard(board)
    case .graded(let scale, _, _): scaleSubject(scale) ?? -1
    }
  }

  /// Who stands on a board: from its declaration, which is resolved later.
  func subjectOfBoard(_ board: Int) -> Int {
    for part in declarations.boards[board].node.parts {
      switch part {
      case .pick(_, let set, _, _), .list(let set):
        guard let entry = names.find(set.name.text, .subject, .subset) else { continue }
        return sets[entry.index].subject
      case .require, .notice, .objection, .rank: continue
      }
    }
    return -1
  }

  /// Whoever the effects are about: where they don't say (予以 提醒), all whom any duty binds; of points and grades those of
  /// them who have what is counted in, whichever duty stands first.
  private func subjectsOfEffects(_ node: ClauseSyntax) -> [Int] {
    if let said = saidSubject(of: node) { return [said] }
    var bound: [Int] = []
    for subject in norms.map(\.subject) where subject >= 0 && !bound.contains(subject) { bound.append(subject) }
    let fitting = bound.filter { subject in node.effects.allSatisfy { canTake($0.action, subject) } }
    return fitting.isEmpty ? [bound.first ?? -1] : fitting
  }

  /// Where the conditions do not say whose violations are meant: of whom the boards or points are, else the first 主体
  /// that rules bind; −1 where there is none.
  private func subjectOfEffects(_ node: ClauseSyntax) -> Int {
    subjectsOfEffects(node).first ?? -1
  }

  /// Whether a subject has the account, the grade or the reference that an effect needs.
  private func canTake(_ action: ActionSyntax, _ subject: Int) -> Bool {
    switch action {
    case .points(let node):
      if let way = node.account?.names, way.count > 1 { return subjects[subject].column(named: way[0].text) != nil }
      switch node.recipient {
      case .reference(let name): return subjects[subject].column(named: name.text) != nil
      case .dependents(let name):
        return names.find(name.text, .subject).map { !schema(.subject($0.index)).references(to: subject).isEmpty }
          ?? true
      case nil: break
      }
      let unit = node.amount.unit.map { Units.canonical($0.text) }
      return accounts.contains { $0.subject == subject && (unit == nil || $0.measure == unit) }
    case .clear(_, let name):
      return name != nil || accounts.contains { $0.subject == subject }
    case .shiftGrade: return declarations.scales.indices.contains { scaleSubject($0) == subject }
    case .setGrade(let grade, _, _): return scales(with: grade).contains { scaleSubject($0.scale) == subject }
    case .barExchange: return exchangedAccounts(of: subject).isEmpty == false
    case .share, .double, .nothing, .validity, .cap, .admonish, .rectify, .enter, .leave, .disqualify, .suspend,
      .restore,
      .report, .fine, .unlawful, .onlyHighest, .award, .note, .demand:
      return true
    }
  }

  /// Of whom the boards and accounts of the effects are.
  func saidSubject(of node: ClauseSyntax) -> Int? {
    for effect in node.effects {
      switch effect.action {
      case .enter(let board, _), .leave(let board):
        if let index = names.find(board.text, .board)?.index { return subjectOfBoard(index) }
      case .disqualify(let boards, _), .suspend(let boards, _), .restore(let boards):
        if let index = boards.first.flatMap({ names.find($0.text, .board)?.index }) { return subjectOfBoard(index) }
      case .points(let node):
        // 计入 中心户 的 党员分, 其 住户 各 扣 1分: the account is somebody else's.
        guard let way = node.account?.names, let account = way.last, way.count == 1, node.recipient == nil else {
          continue
        }
        if let index = names.find(account.text, .account)?.index { return accounts[index].subject }
      case .clear(_, let account?):
        if let index = names.find(account.text, .account)?.index { return accounts[index].subject }
      case .setGrade(let grade, _, _):
        let owners = Set(scales(with: grade).compactMap { scaleSubject($0.scale) })
        if owners.count == 1, let owner = owners.first, owner >= 0 { return owner }
      case .share, .barExchange, .double, .clear, .nothing, .validity, .cap, .admonish, .rectify, .report, .fine,
        .unlawful, .onlyHighest,
        .award, .note,
        .shiftGrade,
        .demand:
        continue
      }
    }
    return nil
  }
}
