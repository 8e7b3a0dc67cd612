import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// 评分表, item by item.
extension ExplanationText {
  /// `2024年1月5日 村庄环境 93分`, `2024年1月 村庄环境 93分`, and a line for each item: what it has of its full marks, and what it lost points for.
  func tell(_ sheet: ExplainedSheet, in page: inout ExplanationPage) {
    let declared = program.sheets[sheet.sheet]
    page.gap()
    let isUnderWay = sheet.period.map { findings.asOf < $0.last } ?? false
    let time = sheet.period?.shownName(isProvisional: isUnderWay, language) ?? shown(sheet.day)
    page.heading("\(time) \(declared.name) " + points(sheet.points) + say("，", ", ") + place(sheet))
    for (item, explained) in zip(declared.items, sheet.items) {
      page.cells(
        [
          item.name,
          say(
            "\(points(explained.points))（满分 \(item.full.text)分）",
            "\(points(explained.points)) of \(item.full.text)"),
          losses(explained, item, isOfPeriod: sheet.period != nil),
        ], widths: [16, 24])
    }
  }

  /// That a sentence says something of a sheet: whether it is so.
  func verdict(of value: Fixed, _ sheet: ExplainedSheet) -> String {
    guard let points = sheet.points else { return say("：待查", ": not known") }
    return value == points
      ? say("：是 \(value.text)分", ": yes, \(value.text)")
      : say("：不是 \(value.text)分，是 \(points.text)分", ": not \(value.text) but \(points.text)")
  }

  /// Of events and occasions: the sheets whose row is their evidence, and those of a period that their value is worked out from; each once.
  func tellSheets(
    _ told: [(duty: Int, day: CivilDay?, row: Int?)], _ explanation: SubjectExplanation, in page: inout ExplanationPage
  ) {
    let read = Dictionary(Set(told.map(\.duty)).map { ($0, sheetsRead(by: findings.duties[$0])) }) { first, _ in first }
    for sheet in explanation.sheets {
      let record = program.sheets[sheet.sheet].record
      let isTold = told.contains { one in
        if let period = sheet.period {
          return one.day.map(period.contains) == true && read[one.duty]?.contains(sheet.sheet) == true
        }
        return one.row.map(sheet.rows.contains) == true && findings.record(of: findings.duties[one.duty]) == record
      }
      if isTold { tell(sheet, in: &page) }
    }
  }

  private func sheetsRead(by duty: Duty) -> Set<Int> {
    switch program.norms[duty.norm].duty {
    case .value(_, _, let compliant, _): program.sheetsRead(by: [compliant])
    case .matters, .cases, .periodic, .timedCases, .followUp: []
    }
  }

  /// Those of the list's period that its keys and conditions read.
  func tellSheets(readBy ranking: ExplainedRanking, _ explanation: SubjectExplanation, in page: inout ExplanationPage) {
    let board = program.boards[ranking.board]
    let read = program.sheetsRead(by: board.keys.map(\.value) + ranking.requirements.map(\.expression))
    for sheet in explanation.sheets where read.contains(sheet.sheet) && ranking.period.contains(sheet.day) {
      tell(sheet, in: &page)
    }
  }

  private func points(_ points: Fixed?) -> String { points.map { $0.text + say("分", "") } ?? say("待定", "open") }

  /// `考评.csv:2`, `检查.csv:2、5、7`, or that there is no row.
  private func place(_ sheet: ExplainedSheet) -> String {
    let record = program.sheets[sheet.sheet].record
    let file = findings.records.first { $0.record == record }?.file ?? program.records[record].name
    guard !sheet.rows.isEmpty else { return file.onOneLine + say(" 没有记录", ": no row") }
    return file.onOneLine + ":" + rows(sheet.rows)
  }

  private func rows(_ rows: [Int]) -> String { rows.map(String.init).joined(separator: say("、", ", ")) }

  /// What an item lost points for, each in the words of the rule, and why it lost less than they come to.
  private func losses(_ item: ExplainedSheet.Item, _ declared: ScoreSheet.Item, isOfPeriod: Bool) -> String {
    var told = item.losses.map { loss -> String in
      let said = declared.losses[loss.loss]
      var facts: [String] = []
      if let points = loss.points, !said.takesAll {
        facts = [loss.count.map { $0.text + (said.counted?.unit ?? "") }, "-" + points.text].compactMap { $0 }
      }
      if isOfPeriod, !loss.rows.isEmpty { facts.append(say("第\(rows(loss.rows))行", "row \(rows(loss.rows))")) }
      if !loss.openRows.isEmpty {
        facts.append(
          isOfPeriod
            ? say("第\(rows(loss.openRows))行没写明", "row \(rows(loss.openRows)): not said") : say("没写明", "not said"))
      }
      return rule(quoted(said.range)) + (facts.isEmpty ? "" : say("：", ": ") + facts.joined(separator: say("，", ", ")))
    }
    let taken = item.losses.filter { !declared.losses[$0.loss].takesAll }.map { $0.points?.tenThousandths }
    let isOpen = item.losses.contains { !$0.openRows.isEmpty }
    let hasNothingElse = taken.count == item.losses.count && !isOpen
    let places = item.losses.reduce(0) { $0 + $1.rows.count }
    if hasNothingElse, declared.isGravestOnly, places > 1 {
      told.append(rule("只计 最重 一项"))
    } else if hasNothingElse, taken.reduce(0, { $0 &+ ($1 ?? 0) }) > declared.full.tenThousandths {
      told.append(rule("扣完 为止"))
    }
    return told.joined(separator: say("；", "; "))
  }
}

extension Program {
  /// The sheets that values of subjects are worked out from, by index.
  fileprivate func sheetsRead(by expressions: [Expression]) -> Set<Int> {
    var found: Set<Int> = []
    func look(_ expression: Expression) {
      switch expression {
      case .derived(let index):
        for (sheet, declared) in sheets.enumerated() where declared.value == derivedValues[index].value {
          found.insert(sheet)
        }
        look(derivedValues[index].value)
      case .overRecords(let index):
        let asked = recordAggregates[index]
        for (sheet, declared) in sheets.enumerated() where asked.record == declared.record {
          if asked.value == declared.value { found.insert(sheet) }
        }
      case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic,
        .stepped, .firstOf, .minuteOfDay, .seen, .before, .ownKey, .score, .scoreOver, .violationCount, .hasRecord,
        .timesListed, .isOnBoard, .grade, .overDependents:
        for part in expression.parts { look(part) }
      }
    }
    for expression in expressions { look(expression) }
    return found
  }
}
