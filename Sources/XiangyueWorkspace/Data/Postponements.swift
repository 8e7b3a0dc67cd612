import XiangyueCalendar
import XiangyueColumns
import XiangyueReaders
import XiangyueSemantics
import XiangyueText

/// 遇 雨 顺延，以 改期登记 为据: the records of postponements, read before anything is judged, for they say on which days it is judged.
struct Postponements {
  /// The program whose schedules know their moves.
  let program: Program
  /// Rows that move nothing, and days that are moved twice.
  let warnings: [Localized]

  /// - Parameter asOf: the last day of which rows are known; nil: all are, for a calendar looks ahead. A row is known from the earlier
  ///   of its two days on: before it was moved there at the latest, somebody wrote it.
  init(
    _ program: Program, data: DataFolder, subjects: [SubjectTable], calendar: HolidayCalendar, asOf: CivilDay?
  ) throws(CheckFault) {
    var moved = program
    var warnings: [Localized] = []
    for index in program.schedules.indices {
      guard let postponement = program.schedules[index].postponement else { continue }
      let file = data.records[postponement.record]
      let rows: [Row]
      do {
        rows = try Self.rows(
          postponement, schema: program.records[postponement.record], file: file, subjects: subjects)
      } catch {
        throw CheckFault(error)
      }
      let own = rows.filter { row in
        (row.schedule == nil || row.schedule == program.schedules[index].name)
          && (asOf.map { row.knownFrom <= $0 } ?? true)
      }
      let table = MoveTable(own, of: program.schedules[index], file: file.name, calendar: calendar)
      moved.schedules[index].schedule.moves = table.moves
      warnings += table.warnings
    }
    self.program = moved
    self.warnings = warnings
  }

  /// A row of the record that is not set aside.
  struct Row: Sendable {
    /// As the spreadsheet shows it.
    let number: Int
    let old: CivilDay
    let new: CivilDay?
    /// Nil where the record does not say of which schedule, or the cell is empty.
    let schedule: String?

    var knownFrom: CivilDay { new.map { min(old, $0) } ?? old }
  }

  private static func rows(
    _ postponement: Postponement, schema: TableSchema, file: DataFile, subjects: [SubjectTable]
  ) throws(ReadError) -> [Row] {
    let wanted = schema.columns.indices.map { column in
      [postponement.oldDay, postponement.newDay, postponement.scheduleName].contains(column)
    }
    let scan = try RecordScan(schema: schema, file: file, subjects: subjects, wanted: wanted)
    let result = try scan.run(
      threads: 1, makeState: {}, body: { _, batch in rows(of: batch, postponement, schema) })
    return result.pieces.flatMap { piece in
      piece.output.map { row in
        Row(number: row.number + piece.firstRow, old: row.old, new: row.new, schedule: row.schedule)
      }
    }
  }

  /// Numbered within the piece.
  private static func rows(
    of batch: borrowing Batch, _ postponement: Postponement, _ schema: TableSchema
  ) -> [Row] {
    guard case .days(let old)? = batch.columns[postponement.oldDay],
      case .days(let new)? = batch.columns[postponement.newDay]
    else { return [] }
    var rows: [Row] = []
    for row in 0..<batch.count where old.values[row] != DayColumn.missing {
      let name = postponement.scheduleName.flatMap { column in
        batch.columns[column].flatMap { Self.text(row, of: $0, schema.columns[column].type) }
      }
      let day = new.values[row] == DayColumn.missing ? nil : CivilDay(number: new.values[row])
      rows.append(
        Row(
          number: Int(batch.rowOffsets[row]), old: CivilDay(number: old.values[row]), new: day, schedule: name))
    }
    return rows
  }

  private static func text(_ row: Int, of column: Column, _ type: ValueType) -> String? {
    switch (column, type) {
    case (.texts(let texts), _):
      let text = texts.text(row)
      return text.isEmpty ? nil : text
    case (.codes(let codes), .enumeration(let enumeration)):
      return codes.values[row] == CodeColumn.missing ? nil : enumeration.members[Int(codes.values[row])]
    case (.codes, _), (.references, _), (.days, _), (.times, _), (.numbers, _), (.truths, _): return nil
    }
  }
}

/// Where the rows of a record move the days of one schedule.
private struct MoveTable {
  private(set) var moves: [CivilDay: CivilDay?] = [:]
  private(set) var warnings: [Localized] = []

  init(_ rows: [Postponements.Row], of named: NamedSchedule, file: String, calendar: HolidayCalendar) {
    var rowOfDay: [CivilDay: Int] = [:]
    for row in rows {
      if let earlier = rowOfDay.updateValue(row.number, forKey: row.old) {
        warnings.append(
          Localized(
            zh: "\(file) 第\(row.number)行：\(row.old.chineseText)的“\(named.name)”第\(earlier)行已改过期，以后一行为准",
            en:
              "\(file), row \(row.number): \(named.name) of \(row.old) was moved by row \(earlier) already; this row counts"
          ))
      }
      moves[row.old] = .some(row.new)
    }
    let reached = Set(rows.compactMap(\.new))
    for row in rows where !reached.contains(row.old) {
      guard named.schedule.days(from: row.old, through: row.old, calendar: calendar).isEmpty else { continue }
      warnings.append(
        Localized(
          zh: "\(file) 第\(row.number)行：\(row.old.chineseText)不是“\(named.name)”的日子，这一行没有改期",
          en: "\(file), row \(row.number): \(named.name) is not on \(row.old); the row moves nothing"))
      moves[row.old] = nil
    }
  }
}
