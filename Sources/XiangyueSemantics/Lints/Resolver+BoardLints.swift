import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 约0608–0610, 约0911–0913: how long lists are shown, on what evidence, when a name is taken down, what decides between equals, and
/// what a list really looks at.
extension Resolver {
  /// 公示 7日: the affairs that the law has published stay up for fifteen days.
  mutating func lintNotices() {
    for located in declarations.boards {
      current = located.tree
      for case .notice(let quantity) in located.node.parts {
        guard unit(quantity) == "日", let days = number(quantity), days.tenThousandths < 15 * 10_000,
          lawDay.map({ day in LawBook.publication.village.citation(on: day) != nil }) ?? true
        else { continue }
        report(NoticeTooShort(days: phrase(quantity.tokens), law: law, range: range(quantity)))
      }
    }
  }

  mutating func lintCameras() {
    for located in declarations.matters {
      current = located.tree
      let record = located.node.record
      guard ["监控", "摄像", "抓拍"].contains(where: record.text.contains) else { continue }
      report(CamerasAsEvidence(record: record.text, law: law, range: record.range))
    }
  }

  /// A board on which articles put people for what they did, and from which no article takes them.
  mutating func lintBoardsWithoutEnd() {
    for (index, board) in boards.enumerated() where board.selection == .entered {
      let entries = clauses.filter { clause in
        clause.effects.contains { if case .enter(index, _) = $0 { true } else { false } }
          && Self.isForViolations(clause.trigger)
      }
      let isLeft = clauses.contains { clause in
        clause.effects.contains { if case .leave(index) = $0 { true } else { false } }
      }
      guard let entry = entries.first, !isLeft else { continue }
      report(BoardWithoutEnd(board: board.name, law: law, range: entry.range))
    }
  }

  private static func isForViolations(_ trigger: Trigger) -> Bool {
    switch trigger {
    case .violated, .overdue, .late: true
    case .consecutive(_, _, let ofCompliance): !ofCompliance
    case .counted(_, _, _, _, _, let ofCompliance): !ofCompliance
    case .allOf(let parts): parts.contains { isForViolations($0) }
    case .anyOf(let items): items.contains { isForViolations($0.trigger) }
    case .complied, .entered, .enteredTimes, .attained, .left, .rowHolds, .subjectHolds, .periodEnds, .allRectified:
      false
    }
  }

  /// 同分 的 依次 比 … 户号: who stands first in the register wins.
  mutating func lintPlacesByKey() {
    for (index, board) in boards.enumerated() where board.keys.dropFirst().contains(where: \.isOwnKey) {
      let located = declarations.boards[index]
      current = located.tree
      switch board.selection {
      case .all, .entered: continue
      case .first, .share, .last: break
      }
      for case .rank(let keys) in located.node.parts {
        guard let last = keys.last else { continue }
        report(PlaceByKey(board: board.name, key: phrase(last.tokens), range: range(last)))
      }
    }
  }

  /// 按 文明分 排名, without 从高到低: the lowest first, which of points nobody means.
  mutating func lintRankedFromLow() {
    for (index, board) in boards.enumerated() {
      let located = declarations.boards[index]
      current = located.tree
      for case .rank(let nodes) in located.node.parts {
        guard let key = board.keys.first, let node = nodes.first, node.order == nil, isInPoints(key.value) else {
          continue
        }
        report(RankedFromLow(board: board.name, key: phrase(node.measure.tokens), range: range(node)))
      }
    }
  }

  /// An account, or what is worked out from one or counted in 分: 总分, a score sheet.
  private func isInPoints(_ value: Expression) -> Bool {
    if case .derived(let index) = value, derivedValues[index].unit == "分" { return true }
    return !scoresRead(by: value).isEmpty
  }

  /// A 每季度 board by points that begin anew 每月.
  mutating func lintShorterPeriods() {
    for (index, board) in boards.enumerated() {
      let located = declarations.boards[index]
      current = located.tree
      let read = scoresRead(by: board.requirement) + board.keys.flatMap { scoresRead(by: $0.value) }
      guard let account = read.first(where: { !accounts[$0].carries && accounts[$0].unit < board.unit }) else {
        continue
      }
      report(
        ReadsLastPeriodOnly(
          board: board.name, period: board.unit.chineseName, account: accounts[account].name,
          shorter: accounts[account].unit.chineseName, range: located.node.name.range))
    }
  }

  /// The accounts whose score of the day an expression looks at; of a period (本季度 平均) it says so itself.
  private func scoresRead(by expression: Expression?) -> [Int] {
    guard let expression else { return [] }
    switch expression {
    case .score(let account): return [account]
    case .derived(let index): return scoresRead(by: derivedValues[index].value)
    case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped,
      .firstOf, .minuteOfDay, .seen, .before, .ownKey, .scoreOver, .violationCount, .hasRecord, .timesListed,
      .isOnBoard,
      .overRecords, .grade, .overDependents:
      return expression.parts.flatMap { scoresRead(by: $0) }
    }
  }
}
