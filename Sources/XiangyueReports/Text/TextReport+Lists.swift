import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// The lists of `--list`, in full, each line with its place.
extension TextReport {
  func render(_ list: ListKind, into output: (String) -> Void) {
    switch list {
    case .due: render(dueList, output)
    case .overdue: render(overdueList, output)
    case .unseen: for list in unseenLists { render(list, output) }
    case .unclear: for list in unclearLists { render(list, output) }
    case .all:
      render(violationList, output)
      for list in unseenLists + unclearLists { render(list, output) }
      if !findings.objections.isEmpty { render(objectionList, output) }
      if !findings.setAside.isEmpty { render(setAsideList, output) }
    }
  }

  /// A list before it is laid out; lines are made when they are needed, for there may be a million.
  private struct List {
    let heading: String
    let headers: [String]
    let count: Int
    private let line: (Int) -> [String]

    init(heading: String, headers: [String], count: Int, line: @escaping (Int) -> [String]) {
      self.heading = heading.onOneLine
      self.headers = headers.map(\.onOneLine)
      self.count = count
      self.line = line
    }

    func cells(_ row: Int) -> [String] { line(row).map(\.onOneLine) }
  }

  private func render(_ list: List, _ output: (String) -> Void) {
    if !layout.plain { output("\n" + layout.emphasized(list.heading) + "\n") }
    guard list.count > 0 else { return layout.plain ? output(list.heading + "\n") : () }
    layout.plain ? renderPlain(list, output) : renderAligned(list, output)
  }

  private func renderPlain(_ list: List, _ output: (String) -> Void) {
    output(list.heading + "\n")
    for row in 0..<list.count {
      let facts = zip(list.headers, list.cells(row)).filter { !$0.1.isEmpty }
      output(facts.map { $0 + layout.colon + $1 }.joined(separator: layout.semicolon) + "\n")
    }
  }

  private func renderAligned(_ list: List, _ output: (String) -> Void) {
    var widths = list.headers.map(\.displayWidth)
    for row in 0..<list.count {
      for (column, cell) in list.cells(row).enumerated() { widths[column] = max(widths[column], cell.displayWidth) }
    }
    output(aligned(list.headers, widths))
    for row in 0..<list.count { output(aligned(list.cells(row), widths)) }
  }

  private func aligned(_ cells: [String], _ widths: [Int]) -> String {
    var line = "  "
    for (cell, width) in zip(cells, widths) { line += cell.padded(to: width + 2) }
    while line.hasSuffix(" ") { line.removeLast() }
    return line + "\n"
  }

  private var violationList: List {
    violations(say("违规", "Violations") + " " + cases(findings.violations.count), Array(0..<findings.violations.count))
  }

  private var dueList: List {
    let lines = dueLines
    let total = lines.reduce(0) { $0 + $1.count }
    return List(
      heading: say("未到期", "Not due") + " " + cases(total), headers: violationHeaders, count: lines.count
    ) { index in
      let line = lines[index]
      return [
        line.day?.isoText ?? "", findings.citation(of: line.duty).localized(language), line.duty.name, line.subject,
        line.last.isoText, line.isRectification ? stateName(.notDue) : "", line.evidence,
      ]
    }
  }

  private var overdueList: List {
    let rows = overdueRows
    let subjects = rows.isEmpty ? "" : layout.comma + subjectCount(rows)
    return violations(say("逾期未改", "Overdue") + " " + cases(rows.count) + subjects, rows)
  }

  private var violationHeaders: [String] {
    [
      say("日期", "day"), say("条款", "place"), say("事项", "matter"), say("主体", "subject"), say("限期", "deadline"),
      say("整改", "put right"), say("证据", "evidence"),
    ]
  }

  private func violations(_ heading: String, _ rows: [Int]) -> List {
    let table = findings.violations
    return List(heading: heading, headers: violationHeaders, count: rows.count) { index in
      let row = rows[index]
      let duty = findings.duties[Int(table.duties[row])]
      let limit = table.limits[row] == DayColumn.missing ? "" : CivilDay(number: table.limits[row]).isoText
      return [
        CivilDay(number: table.days[row]).isoText, findings.citation(of: duty).localized(language), duty.name, key(row),
        limit, stateName(table.states[row]), evidence(row),
      ]
    }
  }

  private func stateName(_ state: Rectification) -> String {
    switch state {
    case .none: ""
    case .inTime: say("按期", "in time")
    case .overdue: say("逾期", "overdue")
    case .notDue: say("未到期", "not due")
    }
  }

  private var unseenLists: [List] {
    findings.unseen.flatMap { unseen in
      let record = findings.program.records[unseen.record].name
      let this = thisPeriod(unseen.period.unit)
      return [
        subjects(
          say("未曾\(record)", "Never in \(record)"), say("没有一条采用的记录", "not one row used"), unseen.subject, unseen.never),
        subjects(
          say("\(this)未\(record)", "Not in \(record) \(this)"),
          say("\(this)没有一条采用的记录", "not one row used \(this)"), unseen.subject, unseen.thisPeriod),
      ]
    }
  }

  private var unclearLists: [List] {
    findings.unclear.map { unclear in
      let set = findings.program.sets[unclear.set]
      return subjects(
        say("不知是不是\(set.name)", "Perhaps \(set.name)"),
        say("名册没有填，没有按这样的规定核对", "the register does not say; not judged by what binds these"), set.subject,
        unclear.codes)
    }
  }

  /// - Parameter meaning: what the name of the list stands for. Nobody says that they were not visited: a row of them may be
  ///   there that shows neither one thing nor the other.
  private func subjects(_ heading: String, _ meaning: String, _ subject: Int, _ codes: [UInt32]) -> List {
    let table = findings.subjects[subject]
    let heading = heading + " " + measureWord(subject).counting(codes.count) + layout.comma + meaning
    return List(heading: heading, headers: [table.schema.name, say("所在", "place")], count: codes.count) { index in
      let code = Int(codes[index])
      return [table.keys[code], "\(table.file):\(table.rows[code])"]
    }
  }

  private var objectionList: List {
    let all = findings.objections
    let headers = [
      say("榜", "board"), say("期间", "period"), say("主体", "subject"), say("异议日", "day"), say("复核日", "reviewed"),
      say("状态", "state"), say("原因", "reason"), say("证据", "evidence"),
    ]
    return List(heading: say("异议", "Objections") + " " + cases(all.count), headers: headers, count: all.count) {
      [
        findings.program.boards[all[$0].board].name,
        all[$0].period?.shownName(isProvisional: false, language) ?? "", findings.key(of: all[$0]) ?? "",
        all[$0].day.isoText, all[$0].reviewDay?.isoText ?? "", all[$0].state.name(language),
        all[$0].state.reason?(language) ?? "", findings.evidence(of: all[$0]),
      ]
    }
  }

  private var setAsideList: List {
    let rows = findings.setAside
    let headers = [say("所在", "place"), say("列", "column"), say("原因", "reason")]
    return List(heading: say("搁置", "Set aside") + " " + self.rows(rows.count), headers: headers, count: rows.count) {
      ["\(rows[$0].file):\(rows[$0].row)", rows[$0].column, rows[$0].reason.localized(language)]
    }
  }
}
