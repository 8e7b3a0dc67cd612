import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics

extension FindingsChanges {
  private struct ListName: Hashable {
    let name: String
    let scale: String?
    let period: Period
  }

  static func scores(_ old: Findings, _ new: Findings) -> [ScoreChanges] {
    func named(_ findings: Findings) -> [(ListName, ScoreList)] {
      findings.scores.map { list in
        let name = ListName(
          name: findings.program.accounts[list.account].name,
          scale: list.scale.map { findings.program.scales[$0].name }, period: list.period)
        return (name, list)
      }
    }
    let (before, after) = (named(old), named(new))
    let known = Dictionary(before, uniquingKeysWith: { first, _ in first })
    let news = Set(after.map(\.0))
    return after.map { name, list in changes(name, known[name], old, list, new) }
      .filter { !$0.entries.isEmpty }
      + before.filter { !news.contains($0.0) }.map { name, list in changes(name, list, old, nil, new) }
      .filter { !$0.entries.isEmpty }
  }

  private static func changes(
    _ name: ListName, _ one: ScoreList?, _ old: Findings, _ other: ScoreList?, _ new: Findings
  ) -> ScoreChanges {
    let before = one.map { Scores($0, old) }
    let after = other.map { Scores($0, new) }
    var entries: [ScoreChanges.Entry] = []
    // Both in key order.
    var (left, right) = (0, 0)
    let (leftKeys, rightKeys) = (before?.keys ?? [], after?.keys ?? [])
    while left < leftKeys.count || right < rightKeys.count {
      let order =
        left == leftKeys.count ? 1 : right == rightKeys.count ? -1 : Self.order(leftKeys[left], rightKeys[right])
      let entry = ScoreChanges.Entry(
        subject: order <= 0 ? leftKeys[left] : rightKeys[right],
        old: order <= 0 ? before?.points(left) : nil, new: order >= 0 ? after?.points(right) : nil,
        oldGrade: order <= 0 ? before?.grade(left) : nil, newGrade: order >= 0 ? after?.grade(right) : nil)
      if entry.old != entry.new || entry.oldGrade != entry.newGrade { entries.append(entry) }
      if order <= 0 { left += 1 }
      if order >= 0 { right += 1 }
    }
    return ScoreChanges(
      account: name.name, scale: name.scale, period: name.period,
      isProvisional: other?.isProvisional ?? one?.isProvisional ?? false, entries: entries)
  }

  private static func order(_ left: String, _ right: String) -> Int {
    left == right ? 0 : left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars) ? -1 : 1
  }

  /// The scores of a list with what they are called.
  private struct Scores {
    let list: ScoreList
    let keys: [String]
    private let lines: [String]

    init(_ list: ScoreList, _ findings: Findings) {
      self.list = list
      keys = findings.subjects[findings.program.accounts[list.account].subject].keys
      lines = list.scale.map { findings.program.scales[$0].lines.map(\.name) } ?? []
    }

    func points(_ code: Int) -> Fixed? {
      list.values[code] == NumberColumn.missing ? nil : Fixed(tenThousandths: list.values[code])
    }

    func grade(_ code: Int) -> String? {
      guard list.grades.indices.contains(code), lines.indices.contains(Int(list.grades[code])) else { return nil }
      return lines[Int(list.grades[code])]
    }
  }

  static func boards(_ old: Findings, _ new: Findings) -> [BoardChange] {
    func named(_ findings: Findings) -> [(ListName, BoardList)] {
      findings.boards.map { list in
        (ListName(name: findings.program.boards[list.board].name, scale: nil, period: list.period), list)
      }
    }
    let (before, after) = (named(old), named(new))
    let known = Dictionary(before, uniquingKeysWith: { first, _ in first })
    let news = Set(after.map(\.0))
    return
      (after.map { name, list in change(name, known[name], old, list, new) }
      + before.filter { !news.contains($0.0) }.map { name, list in change(name, list, old, nil, new) })
      .filter { !$0.added.isEmpty || !$0.removed.isEmpty || !$0.moved.isEmpty }
  }

  private static func change(
    _ name: ListName, _ one: BoardList?, _ old: Findings, _ other: BoardList?, _ new: Findings
  ) -> BoardChange {
    let before = one.map { positions($0, old) } ?? []
    let after = other.map { positions($0, new) } ?? []
    let known = Dictionary(before.map { ($0.key, $0.position) }, uniquingKeysWith: { first, _ in first })
    let news = Set(after.map(\.key))
    let table =
      other.map { new.subjects[new.program.sets[new.program.boards[$0.board].set].subject] }
      ?? one.map { old.subjects[old.program.sets[old.program.boards[$0.board].set].subject] }
    return BoardChange(
      board: name.name, period: name.period, isProvisional: other?.isProvisional ?? one?.isProvisional ?? false,
      oldCount: before.count, newCount: after.count,
      added: after.map(\.key).filter { known[$0] == nil }, removed: before.map(\.key).filter { !news.contains($0) },
      moved: after.compactMap { key, position in
        guard let old = known[key], old != position else { return nil }
        return BoardChange.Moved(subject: key, old: old, new: position)
      },
      subjectName: table?.schema.name ?? "")
  }

  private static func positions(
    _ list: BoardList, _ findings: Findings
  ) -> [(key: String, position: BoardChange.Position)] {
    let board = findings.program.boards[list.board]
    let keys = findings.subjects[findings.program.sets[board.set].subject].keys
    return list.entries.map { entry in
      (
        keys[Int(entry.code)],
        BoardChange.Position(
          place: entry.place, value: entry.value.map { Fixed(tenThousandths: $0) }, entered: entry.entered,
          item: entry.item, isUnderReview: entry.isUnderReview)
      )
    }
  }
}
