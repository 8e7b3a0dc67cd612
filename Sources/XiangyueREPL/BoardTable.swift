import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueReports
import XiangyueSemantics
import XiangyueText

/// Who is on a board in a period.
struct BoardTable {
  let table: AnswerTable

  init(_ board: Int, _ list: BoardList?, _ period: Period, _ findings: Findings, _ words: AnswerWords) {
    let declared = findings.program.boards[board]
    let subject = findings.program.sets[declared.set].subject
    let isProvisional = list?.isProvisional ?? (period.last > findings.asOf)
    var table = AnswerTable()
    let name = "\(declared.name) \(period.name)" + (isProvisional ? words.say("（暂计）", " (provisional)") : "")
    let entries = list?.entries ?? []
    table.title =
      name + " "
      + MeasureWord(subject: findings.program.subjects[subject].name, language: words.language)
      .counting(entries.count)
    guard !entries.isEmpty else {
      self.table = table
      return
    }
    let schema = findings.program.subjects[subject]
    let key = schema.keyColumn.map { schema.columns[$0].name } ?? schema.name
    let isEntered = declared.selection == .entered
    let hasGroups = declared.group != nil
    var columns: [AnswerTable.Column] = []
    if hasGroups, let group = declared.group { columns.append(AnswerTable.Column(name: schema.columns[group].name)) }
    if !isEntered { columns.append(AnswerTable.Column(name: words.say("名次", "place"), isNumber: true)) }
    columns.append(AnswerTable.Column(name: key))
    if isEntered {
      columns.append(AnswerTable.Column(name: words.say("列入日期", "entered")))
      columns.append(AnswerTable.Column(name: words.say("事由", "item")))
    } else {
      columns.append(AnswerTable.Column(name: words.say("凭的数", "figure"), isNumber: true))
    }
    table.columns = columns
    for entry in entries {
      var row: [String] = []
      if hasGroups, let group = declared.group {
        let label = entry.group.map { RowTally.Label.number(Int64($0)) } ?? .missing
        row.append(words.text(label, schema.columns[group].type))
      }
      if !isEntered { row.append(entry.place.map(String.init) ?? "") }
      row.append(
        findings.subjects[subject].keys[Int(entry.code)].onOneLine
          + (entry.isUnderReview ? words.say("（复核中）", " (under review)") : ""))
      if isEntered {
        row.append(entry.entered.map(words.shown) ?? "")
        row.append(entry.item.map { "（\(ChineseNumber.text($0))）" } ?? "")
      } else {
        row.append(entry.value.map { Fixed(tenThousandths: $0).text } ?? "")
      }
      table.rows.append(row)
    }
    self.table = table
  }
}
