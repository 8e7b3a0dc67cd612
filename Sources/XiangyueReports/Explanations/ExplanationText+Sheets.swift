import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// 评分表, item by item.
extension ExplanationText {
  /// `2024年1月5日 村庄环境 93分`, and a line for each item: what it has of its full marks, and what it lost points for.
  func tell(_ sheet: ExplainedSheet, in page: inout ExplanationPage) {
    let declared = program.sheets[sheet.sheet]
    page.gap()
    page.heading("\(shown(sheet.day)) \(declared.name) " + points(sheet.points) + say("，", ", ") + place(sheet))
    for (item, explained) in zip(declared.items, sheet.items) {
      page.cells(
        [
          item.name,
          say(
            "\(points(explained.points))（满分 \(item.full.text)分）",
            "\(points(explained.points)) of \(item.full.text)"), losses(explained, item),
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

  /// The sheets that are the evidence of events or occasions, each once.
  func tellSheets(
    _ evidence: [(duty: Int, row: Int?)], _ explanation: SubjectExplanation, in page: inout ExplanationPage
  ) {
    for sheet in explanation.sheets {
      let record = program.sheets[sheet.sheet].record
      let isEvidence = evidence.contains {
        $0.row == sheet.row && findings.record(of: findings.duties[$0.duty]) == record
      }
      if isEvidence { tell(sheet, in: &page) }
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

  /// `考评.csv:2`
  private func place(_ sheet: ExplainedSheet) -> String {
    let record = program.sheets[sheet.sheet].record
    let file = findings.records.first { $0.record == record }?.file ?? program.records[record].name
    return file.onOneLine + ":\(sheet.row)"
  }

  /// What an item lost points for, each in the words of the rule, and why it lost less than they come to.
  private func losses(_ item: ExplainedSheet.Item, _ declared: ScoreSheet.Item) -> String {
    var told = item.losses.map { loss -> String in
      let said = declared.losses[loss.loss]
      let words = rule(quoted(said.range))
      guard let points = loss.points else { return words + say("：没写明", ": not said") }
      if said.takesAll { return words }
      let count = loss.count.map { $0.text + (said.counted?.unit ?? "") + say("，", ", ") } ?? ""
      return words + say("：", ": ") + count + "-" + points.text
    }
    let taken = item.losses.filter { !declared.losses[$0.loss].takesAll }.map { $0.points?.tenThousandths }
    let hasNothingElse = taken.count == item.losses.count && !taken.contains(nil)
    if hasNothingElse, declared.isGravestOnly, taken.count > 1 {
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
      case .derived(let index): look(derivedValues[index].value)
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
