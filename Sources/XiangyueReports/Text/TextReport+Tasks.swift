import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// 要办的事: what is open on the day of the check.
extension TextReport {
  var tasks: [ReportBlock] {
    var tasks: [ReportBlock.Task] = []
    // What many have time for until a period ends is no task of a day.
    let open = dueLines.filter { $0.day != nil }
    let today = open.filter { $0.last == findings.asOf }
    if !today.isEmpty { tasks.append(dueToday(today)) }
    let later = open.filter { $0.last > findings.asOf }
    if let next = later.first?.last { tasks.append(dueNext(later.filter { $0.last == next }, on: next)) }
    let overdue = overdueRows
    if !overdue.isEmpty { tasks.append(notPutRight(overdue)) }
    tasks += findings.unseen.compactMap(notLookedAt)
    tasks += findings.unclear.map(notKnown)
    tasks += openAmounts
    tasks += openObjections
    let heading = say("要办的事", "To do")
    guard tasks.isEmpty else { return [.tasks(heading: heading, tasks)] }
    return [.lines(heading: heading, [say("没有到期、逾期的整改", "nothing is due or overdue")])]
  }

  /// Points of which it is not known how many, by account: the record is to be filled in.
  private var openAmounts: [ReportBlock.Task] {
    let program = findings.program
    return program.accounts.indices.compactMap { account in
      let open = findings.measures.filter { measure in
        if case .pending(account, _) = measure.kind { true } else { false }
      }
      guard let first = open.first else { return nil }
      var keys: [String] = []
      for measure in open {
        let key = findings.subjects[measure.subject].keys[Int(measure.code)]
        if !keys.contains(key) { keys.append(key) }
      }
      let shown = keys.prefix(3).joined(separator: say("、", ", ")) + (keys.count > 3 ? say(" 等", " …") : "")
      let key = findings.subjects[first.subject].keys[Int(first.code)]
      return ReportBlock.Task(
        name: say("待定的\(program.accounts[account].name)", "open \(program.accounts[account].name)"),
        count: say("\(open.count)笔", "\(open.count)"), detail: shown, place: "explain --subject \(key)")
    }
  }

  /// Objections that are to be decided, and those that change nothing.
  private var openObjections: [ReportBlock.Task] {
    let open = findings.objections.filter { $0.state == .underReview }
    let refused = findings.objections.filter { if case .refused = $0.state { true } else { false } }
    func task(_ name: String, _ found: [Objection]) -> [ReportBlock.Task] {
      guard !found.isEmpty else { return [] }
      let shown = found.prefix(3).map { objection in
        [findings.program.boards[objection.board].name, findings.key(of: objection)].compactMap { $0 }
          .joined(separator: " ")
      }
      let rest = found.count > 3 ? say(" 等", " …") : ""
      return [
        ReportBlock.Task(
          name: name, count: cases(found.count), detail: shown.joined(separator: say("、", ", ")) + rest,
          place: found.count == 1 ? findings.evidence(of: found[0]) : "--list all")
      ]
    }
    return task(say("复核中的异议", "objections under review"), open)
      + task(say("不受理的异议", "objections not heard"), refused)
  }

  /// Violations past their limit of which no 改正 is known.
  var overdueRows: [Int] {
    rows(in: .overdue).filter { findings.violations.rectifiedDays[$0] == DayColumn.missing }
  }

  func rows(in state: Rectification) -> [Int] {
    let states = findings.violations.states
    return states.indices.filter { states[$0] == state }
  }

  /// `巡查.csv:14803`; a word for what no row shows. Of a value it is the roster's row, `社区.csv:4`, where it stands there.
  func evidence(_ row: Int) -> String {
    if let place = findings.evidence(ofViolation: row) { return place }
    let duty = findings.duties[Int(findings.violations.duties[row])]
    guard case .value(_, _, let compliant, _) = findings.program.norms[duty.norm].duty else {
      return say("无记录", "no record")
    }
    let code = findings.violations.subjects[row]
    guard compliant.isOfRoster, code != ReferenceColumn.missing else { return say("算出的数", "worked out") }
    let table = findings.subjects[duty.subject]
    return "\(table.file):\(table.rows[Int(code)])"
  }

  /// Of whom it is; where the case names nobody, its place.
  func key(_ row: Int) -> String { findings.key(ofViolation: row) ?? evidence(row) }

  private func dueToday(_ lines: [DueLine]) -> ReportBlock.Task {
    let name = say("今天到期", "due today")
    guard lines.count == 1 else {
      return ReportBlock.Task(
        name: name, count: cases(lines.count), detail: subjectCount(lines),
        place: "--list due")
    }
    return ReportBlock.Task(
      name: name, count: cases(1), detail: lines[0].subject + " " + lines[0].duty.name,
      place: lines[0].evidence.isEmpty ? "--list due" : lines[0].evidence)
  }

  /// The day, and why it is that one where a day of rest moved it: `10月8日，国庆节后第一个工作日`.
  private func dueNext(_ lines: [DueLine], on day: CivilDay) -> ReportBlock.Task {
    let isThisYear = day.components.year == findings.asOf.components.year
    var detail = say(isThisYear ? day.chineseMonthDay : day.chineseText, day.isoText)
    switch lines.lazy.compactMap(\.movedPast).first {
    case .holiday(let name): detail += say("，\(name)后第一个工作日", ", the first workday after \(name)")
    case .weekend: detail += say("，周末后第一个工作日", ", the first workday after the weekend")
    case nil: break
    }
    return ReportBlock.Task(
      name: say("下次到期", "due next"), count: cases(lines.count), detail: detail, place: "--list due")
  }

  /// How many they are, of each 主体. Cases that name nobody are counted by themselves.
  private func subjectCount(_ lines: [DueLine]) -> String {
    var seen: [Set<String>] = Array(repeating: [], count: findings.subjects.count)
    for line in lines where !line.isNobodys { seen[line.duty.subject].insert(line.subject) }
    return subjectCount(seen.map(\.count), nobody: lines.count(where: \.isNobodys))
  }

  /// `逾期未改  85件  70户，其中违建 16件`: an article of one matter is called by it.
  private func notPutRight(_ rows: [Int]) -> ReportBlock.Task {
    var detail = subjectCount(rows)
    let ofArticles = Dictionary(grouping: rows) {
      findings.citation(of: findings.duties[Int(findings.violations.duties[$0])]).article
    }
    let parts = articleNumbers.compactMap { article -> String? in
      guard let rows = ofArticles[article] else { return nil }
      let duties = findings.duties.filter { findings.citation(of: $0).article == article }
      return duties.count == 1 ? duties[0].name + " " + cases(rows.count) : nil
    }
    if ofArticles.count > 1, !parts.isEmpty {
      detail += say("，其中", ", of them ") + parts.joined(separator: say("、", ", "))
    }
    return ReportBlock.Task(
      name: say("逾期未改", "overdue"), count: cases(rows.count), detail: detail, place: "--list overdue")
  }

  private func notLookedAt(_ unseen: Unseen) -> ReportBlock.Task? {
    guard !unseen.never.isEmpty || !unseen.thisPeriod.isEmpty else { return nil }
    let record = findings.program.records[unseen.record].name
    let word = measureWord(unseen.subject)
    let this = thisPeriod(unseen.period.unit)
    let count = word.counting(unseen.thisPeriod.count)
    return ReportBlock.Task(
      name: say("未曾\(record)", "never in \(record)"), count: word.counting(unseen.never.count),
      detail: unseen.thisPeriod.isEmpty ? "" : say("\(this)未\(record) \(count)", "\(count) not \(this)"),
      place: "--list unseen")
  }

  /// An empty cell of the register, so that nobody knows whom the duty binds.
  private func notKnown(_ unclear: Unclear) -> ReportBlock.Task {
    let set = findings.program.sets[unclear.set]
    return ReportBlock.Task(
      name: say("不知是不是\(set.name)", "perhaps \(set.name)"),
      count: measureWord(set.subject).counting(unclear.codes.count),
      detail: say("名册没有填，没有核对", "the register does not say: not judged"), place: "--list unclear")
  }

  /// How many have such violations, of each 主体: `70户`. Cases that name nobody are counted by themselves.
  func subjectCount(_ rows: [Int]) -> String {
    let table = findings.violations
    var seen: [Set<UInt32>] = Array(repeating: [], count: findings.subjects.count)
    var nobody = 0
    for row in rows {
      guard table.subjects[row] != ReferenceColumn.missing else {
        nobody += 1
        continue
      }
      seen[findings.duties[Int(table.duties[row])].subject].insert(table.subjects[row])
    }
    return subjectCount(seen.map(\.count), nobody: nobody)
  }

  private func subjectCount(_ counts: [Int], nobody: Int) -> String {
    let named = counts.indices.filter { counts[$0] > 0 }
    let without = nobody > 0 ? [say("没有主体的 \(cases(nobody))", "\(nobody.grouped) of nobody")] : []
    let shown = named.map { subject in
      let count = measureWord(subject).counting(counts[subject])
      return language == .chinese && named.count == 1 ? count : "\(findings.program.subjects[subject].name) \(count)"
    }
    return (shown + without).joined(separator: say("、", ", "))
  }
}

extension Expression {
  /// Whether nothing is asked but what stands in the subject's own row.
  fileprivate var isOfRoster: Bool {
    switch self {
    case .column, .literal: true
    case .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .minuteOfDay:
      parts.allSatisfy(\.isOfRoster)
    case .through, .stepped, .firstOf, .seen, .before, .ownKey, .score, .scoreOver, .violationCount, .hasRecord,
      .timesListed, .isOnBoard, .derived, .overRecords, .grade, .overDependents:
      false
    }
  }
}
