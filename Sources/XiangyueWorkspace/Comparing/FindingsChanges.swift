import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// Where two findings on the same records differ. What is compared is known by what it is called: articles by their numbers,
/// matters, accounts and boards by their names, subjects by their keys.
package struct FindingsChanges: Sendable {
  /// A line of 判定汇总.csv whose number changes.
  package struct VerdictChange: Sendable, Hashable {
    package let line: DutyName
    package let verdict: Verdict
    package let old: Int
    package let new: Int
  }

  /// A duty as the tables name it.
  package struct DutyName: Sendable, Hashable {
    package let citation: Citation
    package let matter: String
  }

  /// A violation that is new or gone, or whose time limit stands otherwise.
  package struct ViolationChange: Sendable, Hashable {
    package let duty: DutyName
    /// Key, or `file:row` of a case that names nobody.
    package let subject: String
    package let day: CivilDay
    /// `巡查.csv`, the row; nil for an absence.
    package let file: String?
    package let row: Int?
    package let old: LimitState?
    package let new: LimitState?
  }

  package struct LimitState: Sendable, Hashable {
    package let lastDay: CivilDay?
    package let rectification: Rectification
  }

  package struct MeasureChange: Sendable, Hashable {
    package let citation: Citation
    package let subject: String
    package let day: CivilDay
    package let kind: MeasureKind
    /// The board, the scale or whatever the kind names by an index.
    package let content: String
    package let isNew: Bool
  }

  /// Scores of one account in one period.
  package struct ScoreChanges: Sendable {
    package let account: String
    package let scale: String?
    package let period: Period
    package let isProvisional: Bool
    /// In the order of keys.
    package let entries: [Entry]

    package struct Entry: Sendable, Hashable {
      package let subject: String
      /// Nil: there was none.
      package let old: Fixed?
      package let new: Fixed?
      package let oldGrade: String?
      package let newGrade: String?
    }
  }

  /// A board in one period.
  package struct BoardChange: Sendable {
    package let board: String
    package let period: Period
    package let isProvisional: Bool
    package let oldCount: Int
    package let newCount: Int
    /// In the order of the new list.
    package let added: [String]
    /// In the order of the old list.
    package let removed: [String]
    /// Those on both whose place, value, day of entry or reason changes.
    package let moved: [Moved]
    /// The name of the 主体 whose board it is.
    package let subjectName: String

    package struct Moved: Sendable, Hashable {
      package let subject: String
      package let old: Position
      package let new: Position
    }

    package struct Position: Sendable, Hashable {
      package let place: Int?
      package let value: Fixed?
      package let entered: CivilDay?
      package let item: Int?
    }
  }

  package let verdicts: [VerdictChange]
  /// In the order of the new findings, those that are gone behind them in the order of the old.
  package let violations: [ViolationChange]
  package let measures: [MeasureChange]
  package let scores: [ScoreChanges]
  package let boards: [BoardChange]

  package var isEmpty: Bool {
    verdicts.isEmpty && violations.isEmpty && measures.isEmpty && scores.isEmpty && boards.isEmpty
  }

  package init(old: Findings, new: Findings) {
    verdicts = Self.verdicts(old, new)
    violations = Self.violations(old, new)
    measures = Self.measures(old, new)
    scores = Self.scores(old, new)
    boards = Self.boards(old, new)
  }
}

// MARK: - Verdicts, violations, measures

extension FindingsChanges {
  private static func name(_ duty: Duty, _ findings: Findings) -> DutyName {
    DutyName(citation: findings.program.norms[duty.norm].citation, matter: duty.name)
  }

  private struct Line: Hashable {
    let duty: DutyName
    let verdict: Verdict
  }

  private static func verdicts(_ old: Findings, _ new: Findings) -> [VerdictChange] {
    func counts(_ findings: Findings) -> [Line: Int] {
      var counts: [Line: Int] = [:]
      for count in findings.verdicts {
        counts[Line(duty: name(findings.duties[count.duty], findings), verdict: count.verdict), default: 0] +=
          count.count
      }
      return counts
    }
    let (before, after) = (counts(old), counts(new))
    var order: [DutyName] = []
    for duty in new.duties.map({ name($0, new) }) + old.duties.map({ name($0, old) }) where !order.contains(duty) {
      order.append(duty)
    }
    order = order.enumerated().sorted { left, right in
      left.element.citation == right.element.citation
        ? left.offset < right.offset : left.element.citation < right.element.citation
    }.map(\.element)
    return order.flatMap { duty in
      Verdict.allCases.compactMap { verdict in
        let line = Line(duty: duty, verdict: verdict)
        let (old, new) = (before[line] ?? 0, after[line] ?? 0)
        return old == new ? nil : VerdictChange(line: duty, verdict: verdict, old: old, new: new)
      }
    }
  }

  /// What makes a violation the same one.
  private struct Occasion: Hashable {
    let duty: Int
    let subject: String
    let day: Int32
    let row: UInt32
  }

  private static func violations(_ old: Findings, _ new: Findings) -> [ViolationChange] {
    var numbers: [DutyName: Int] = [:]
    func occasions(_ findings: Findings) -> [Occasion] {
      let duties = findings.duties.map { duty in
        let name = name(duty, findings)
        let number = numbers[name] ?? numbers.count
        numbers[name] = number
        return number
      }
      let table = findings.violations
      return (0..<table.count).map { row in
        let duty = Int(table.duties[row])
        let code = table.subjects[row]
        let subject =
          code == ReferenceColumn.missing ? "" : findings.subjects[findings.duties[duty].subject].keys[Int(code)]
        return Occasion(duty: duties[duty], subject: subject, day: table.days[row], row: table.rows[row])
      }
    }
    let (before, after) = (occasions(old), occasions(new))
    // Of several alike the first stands for the first.
    var known: [Occasion: [Int]] = [:]
    for index in before.indices.reversed() { known[before[index], default: []].append(index) }
    var changes: [ViolationChange] = []
    for index in after.indices {
      guard let place = known[after[index]]?.popLast() else {
        changes.append(change(index, new, old: nil, new: state(index, new)))
        continue
      }
      let (one, other) = (state(place, old), state(index, new))
      if one != other { changes.append(change(index, new, old: one, new: other)) }
    }
    for index in known.values.flatMap(\.self).sorted() {
      changes.append(change(index, old, old: state(index, old), new: nil))
    }
    return changes
  }

  private static func state(_ row: Int, _ findings: Findings) -> LimitState {
    let limit = findings.violations.limits[row]
    return LimitState(
      lastDay: limit == DayColumn.missing ? nil : CivilDay(number: limit),
      rectification: findings.violations.states[row])
  }

  private static func change(
    _ row: Int, _ findings: Findings, old: LimitState?, new: LimitState?
  ) -> ViolationChange {
    let table = findings.violations
    let duty = findings.duties[Int(table.duties[row])]
    let file = findings.program.evidenceRecord(of: duty).map { record in
      findings.records.first { $0.record == record }?.file ?? findings.program.records[record].name
    }
    let code = table.subjects[row]
    let number = table.rows[row] > 0 ? Int(table.rows[row]) : nil
    return ViolationChange(
      duty: name(duty, findings),
      subject: code == ReferenceColumn.missing
        ? (file ?? "") + ":\(table.rows[row])" : findings.subjects[duty.subject].keys[Int(code)],
      day: CivilDay(number: table.days[row]), file: number == nil ? nil : file, row: number, old: old, new: new)
  }

  private static func measures(_ old: Findings, _ new: Findings) -> [MeasureChange] {
    func named(_ findings: Findings, isNew: Bool) -> [MeasureChange] {
      findings.measures.map { measure in
        MeasureChange(
          citation: findings.program.clauses[measure.clause].citation,
          subject: findings.subjects[measure.subject].keys[Int(measure.code)], day: measure.day,
          kind: measure.kind.nameless, content: measure.kind.content(in: findings.program), isNew: isNew)
      }
    }
    var counts: [MeasureChange: Int] = [:]
    for measure in named(old, isNew: true) { counts[measure, default: 0] += 1 }
    var added: [MeasureChange] = []
    for measure in named(new, isNew: true) {
      if let count = counts[measure], count > 0 { counts[measure] = count - 1 } else { added.append(measure) }
    }
    var removed: [MeasureChange] = []
    var left: [MeasureChange: Int] = [:]
    for measure in named(new, isNew: false) { left[measure, default: 0] += 1 }
    for measure in named(old, isNew: false) {
      if let count = left[measure], count > 0 { left[measure] = count - 1 } else { removed.append(measure) }
    }
    return added + removed
  }
}

extension MeasureKind {
  /// What it names, as 内容 in the tables says it.
  fileprivate func content(in program: Program) -> String {
    switch self {
    case .admonish: ""
    case .report(let recipient): recipient
    case .enter(let board), .leave(let board), .disqualify(let board): program.boards[board].name
    case .award(let amount, let unit): amount.text + unit
    case .note(let text): text
    case .shiftGrade(let scale, _): program.scales[scale].name
    }
  }

  /// Without the index of a board or scale, which may be another in another program.
  fileprivate var nameless: MeasureKind {
    switch self {
    case .enter: .enter(board: 0)
    case .leave: .leave(board: 0)
    case .disqualify: .disqualify(board: 0)
    case .shiftGrade(_, let steps): .shiftGrade(scale: 0, steps: steps)
    case .admonish, .report, .award, .note: self
    }
  }
}

// MARK: - Scores and boards

extension FindingsChanges {
  private struct ListName: Hashable {
    let name: String
    let scale: String?
    let period: Period
  }

  private static func scores(_ old: Findings, _ new: Findings) -> [ScoreChanges] {
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

  private static func boards(_ old: Findings, _ new: Findings) -> [BoardChange] {
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
          item: entry.item)
      )
    }
  }
}
