import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueReaders
import XiangyueSemantics
import XiangyueText

/// The tables of one 例, judged as often as its claims ask: as of each of their days, and for each verdict that is claimed
/// once more with rules that bind nobody but the subject claimed.
struct JudgedExample {
  let example: Example
  let sources: RuleSources
  let tables: ExampleTables
  let calendar: HolidayCalendar
  let threads: Int

  /// Judges the program on the example's tables.
  /// - Parameter change: what is asked of the program besides.
  /// - Throws: where the tables can't be read, or have rows that can't be used.
  func findings(
    asOf: CivilDay, answering questions: [Question] = [], of change: (Program) -> Program = { $0 }
  ) throws(CheckFault) -> (findings: Findings, answers: [Column]) {
    let program = change(
      tables.program.answering(questions.map { (subject: $0.subject, expression: $0.expression) }))
    let subjects: [SubjectTable]
    do { subjects = try readSubjects(program.subjects, files: tables.data.subjects) } catch { throw CheckFault(error) }
    let postponements = try Postponements(
      program, data: tables.data, subjects: subjects, calendar: calendar, asOf: asOf)
    var interpreter: Interpreter
    do {
      interpreter = try Interpreter(
        program: postponements.program, subjects: subjects, calendar: calendar, from: nil, asOf: asOf, threads: threads)
    } catch { throw CheckFault(error) }
    for record in program.records.indices {
      _ = try interpreter.judge(
        record: record, of: program, in: tables.data.records[record], subjects: subjects, threads: threads)
    }
    let found: (findings: Findings, answers: [Column])
    do { found = try interpreter.findings(answering: questions) } catch { throw CheckFault(error) }
    try checkSetAside(found.findings)
    return found
  }

  /// A row that can't be used is a fault of the example: it would go unnoticed.
  private func checkSetAside(_ findings: Findings) throws(CheckFault) {
    guard let first = findings.setAside.first else { return }
    let count = findings.setAside.count
    let place = place(of: first)
    // X不存在 names its column already.
    let reason = first.reason.text.hasPrefix(first.column) ? first.reason.text : "\(first.column) \(first.reason.text)"
    throw CheckFault(
      .unusableData, zh: "\(place.zh)用不了：\(reason)" + (count > 1 ? "（用不了的共 \(count)行）" : ""),
      en: "\(place.en) can't be used: \(reason)" + (count > 1 ? " (\(count) rows can't)" : ""))
  }

  /// A row of 设 stands in the rule file.
  private func place(of row: SetAsideRow) -> Localized {
    let given = zip(tables.program.subjects + tables.program.records, example.subjects + example.records)
    for (schema, table) in given where ExampleTables.name(ofRowsOf: schema) == row.file {
      guard case .rows(let rows) = table, rows.indices.contains(row.row - 2) else { continue }
      let range = rows[row.row - 2].range
      let (file, line) = (sources.name(of: range), sources.line(of: range))
      return Localized(
        zh: "\(file) 第\(line)行 设 的 \(schema.name)", en: "\(file), line \(line): the row of \(schema.name)")
    }
    return Localized(zh: "\(row.file) 第\(row.row)行", en: "\(row.file), row \(row.row)")
  }
}
