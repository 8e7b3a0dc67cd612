import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// The rule's own words, and what rows say besides.
extension ExplanationText {
  /// The duty in the rule's own words: `凡 住户，不得 违建。`
  func sentence(_ norm: Norm) -> String {
    let whom: String
    switch norm.duty {
    case .matters(let set, _, _), .periodic(let set, _, _), .value(let set, _, _, _):
      whom = "凡 \(program.sets[set].name)，"
    case .cases(let record, _, _, _, _), .timedCases(let record, _, _, _, _):
      whom = "凡 \(program.records[record].name)，"
    case .followUp: whom = ""
    }
    return whom + quoted(norm.range) + "。"
  }

  /// The rule's own words, without line breaks.
  func quoted(_ range: SourceRange) -> String {
    guard result.check.request.rules.files.indices.contains(range.file.index) else { return "" }
    let text = result.check.request.rules.files[range.file.index].text(range)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ").onOneLine
  }

  func texts(of event: ExplainedEvent) -> String {
    switch event.kind {
    case .violated(let duty), .complied(let duty), .overdue(let duty), .late(let duty):
      texts(findings.duties[duty], event.row)
    case .entered, .left, .periodEnded, .attained, .exchanged: ""
    }
  }

  /// `，备注 店主称下午清理`
  func texts(_ duty: Duty, _ row: Int?) -> String {
    guard let row, let record = findings.record(of: duty) else { return "" }
    return result.notes.notes(record: record, row: row).compactMap { note in
      if case .text(let text) = note.value { say("，", ", ") + note.column + " " + text.onOneLine } else { nil }
    }.joined()
  }

  /// Days of the row that lie after the day of the check: a 改正日 among them does not count.
  func laterDays(_ duty: Duty, _ row: Int?) -> [(column: String, day: CivilDay)] {
    guard let row, let record = findings.record(of: duty), let matter = duty.matter,
      let column = program.matters[matter].rectifiedColumn
    else { return [] }
    let name = program.records[record].columns[column].shownName
    return result.notes.notes(record: record, row: row).compactMap { note in
      if case .day(let day) = note.value, note.column == name, day > findings.asOf { (name, day) } else { nil }
    }
  }
}
