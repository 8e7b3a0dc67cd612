import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 榜: who stands on it, and in which order.
extension Resolver {
  mutating func resolveBoards() {
    let entered = enteredBoards()
    for (index, located) in declarations.boards.enumerated() {
      current = located.tree
      let start = diagnostics.count
      boards.append(board(located.node, isEntered: entered.contains(index)))
      if diagnostics.count > start || hasUnreadableParts(located.node.tokens) { unclearBoards.insert(index) }
    }
  }

  private func enteredBoards() -> Set<Int> {
    var found: Set<Int> = []
    for effect in clauses.flatMap(\.effects) {
      if case .enter(let board, _) = effect { found.insert(board) }
    }
    return found
  }

  private mutating func board(_ node: BoardSyntax, isEntered: Bool) -> Board {
    let unit = periodUnit(node.every) ?? .year
    var set: Int?
    var group: Int?
    var selection = BoardSelection.all
    var isChosen = false
    var isSifted = false
    var noticeDays: Int?
    checkPartsOnce(node)
    // Who stands on it decides what the other parts mean, wherever it is written.
    for part in node.parts {
      switch part {
      case .pick(let token, let who, let direction, let quantity):
        isChosen = true
        set = self.set(who)
        if let token, let set { group = self.group(token, sets[set].subject) }
        selection = self.selection(direction, quantity) ?? .all
      case .list(let who):
        isChosen = true
        set = self.set(who)
        selection = isEntered ? .entered : .all
      case .notice(let quantity): noticeDays = days(quantity)
      case .require, .rank: isSifted = true
      case .objection: continue
      }
    }
    // 列 参评户, 列 住户（小区 为 否）: those alone.
    if let set, sets[set].condition != nil { isSifted = true }
    if case .all = selection, isChosen, !isSifted { openBoards.append((boards.count, node.name)) }
    if !isChosen, !hasUnreadableParts(node.tokens) {
      cannotStand(
        node.name.range, "榜 \(node.name.text)", zh: "写明谁上榜：列 住户，或 每 社区 取 住户 前 10户",
        en: "say who stands on it: 列 住户, or 取 住户 前 10户")
    }
    var requirement: Expression?
    var keys: [RankKey] = []
    var objection: BoardObjection?
    if let set {
      let scope = Scope.standing(sets[set].subject)
      for part in node.parts {
        switch part {
        case .require(let conditions): requirement = both(requirement, conjunction(conditions, scope))
        case .rank(let nodes): keys += nodes.map { key($0, scope) }
        case .objection(let record, let filter, let conditions, _):
          objection = self.objection(record, filter, conditions, sets[set].subject)
        case .pick, .list, .notice: break
        }
      }
    }
    for case .objection(_, _, _, let tokens) in node.parts where !node.parts.contains(where: \.isNotice) {
      report(BoardWithoutNotice(board: node.name.text, range: range(tokens)))
    }
    return Board(
      name: node.name.text, unit: unit, set: set ?? 0, group: group, selection: selection, requirement: requirement,
      keys: keys, noticeDays: noticeDays, objection: objection, since: laterStart, range: range(node))
  }

  private mutating func checkPartsOnce(_ node: BoardSyntax) {
    var said: Set<String> = []
    for part in node.parts {
      let word: String
      let tokens: TokenRange
      switch part {
      case .pick(_, let set, _, _), .list(let set): (word, tokens) = ("谁上榜", set.tokens)
      case .notice(let quantity): (word, tokens) = ("公示", quantity.tokens)
      case .rank(let keys): (word, tokens) = ("排名", keys.first?.tokens ?? node.tokens)
      case .objection(_, _, _, let whole): (word, tokens) = ("异议", whole)
      case .require: continue
      }
      if !said.insert(word).inserted { saidTwice(word, tokens) }
    }
  }

  /// `每 社区`: by the subject's own field of that name, or its own reference to that 主体.
  private mutating func group(_ token: Token, _ subject: Int) -> Int? {
    let view = schema(.subject(subject))
    if let column = view.schema.column(named: token.text) {
      if case .reference = view.schema.columns[column].type { return column }
    }
    guard let target = self.subject(token) else { return nil }
    if let column = view.references(to: target).first { return column }
    report(IncompleteTable(range: token.range, table: view.name, lack: .group(token.text)))
    return nil
  }

  private mutating func selection(_ direction: Token, _ node: QuantitySyntax) -> BoardSelection? {
    let isFirst = direction.text == "前"
    if node.number.kind == .percent {
      guard let share = number(node) else { return nil }
      guard isFirst, share.tenThousandths > 0, share.tenThousandths <= Fixed.one else {
        cannotStand(node.tokens, zh: isFirst ? "前 5%" : "后 3户", en: isFirst ? "前 5%" : "后 3户")
        return nil
      }
      return .share(share)
    }
    guard let count = count(node, of: direction.text) else { return nil }
    return isFirst ? .first(count) : .last(count)
  }

  private mutating func key(_ node: RankKeySyntax, _ scope: Scope) -> RankKey {
    let isDescending = node.order?.text == "从高到低"
    if case .subject(let subject) = scope.table, case .name(nil, let name, nil, _) = node.measure,
      let column = subjects[subject].column(named: name.text)
    {
      if column == subjects[subject].keyColumn { return RankKey(value: .ownKey, isDescending: isDescending) }
      switch subjects[subject].columns[column].type {
      case .text, .day, .number, .enumeration: return RankKey(value: .column(column), isDescending: isDescending)
      case .truth, .reference, .time: break
      }
    }
    return RankKey(value: figure(node.measure, scope).expression, isDescending: isDescending)
  }
}

extension BoardPartSyntax {
  fileprivate var isNotice: Bool { if case .notice = self { true } else { false } }
}
