import XiangyueCalendar
import XiangyueColumns
import XiangyueReaders
import XiangyueSemantics

/// What the rows about some subjects say besides what was judged: texts that may be shown, and all their days. Read again from the
/// files, for a check keeps no texts.
package struct RowNotes: Sendable {
  package struct Note: Sendable, Hashable {
    /// Of the cell, as the file calls it.
    package let column: String
    package let value: Value
  }

  package enum Value: Sendable, Hashable {
    case text(String)
    case day(CivilDay)
  }

  /// By record, then row as the spreadsheet shows it.
  private var notes: [Int: [Int: [Note]]] = [:]

  init() {}

  init(_ judged: JudgedRecords, of asked: [AskedSubject]) throws(CheckFault) {
    for (index, schema) in judged.program.records.enumerated() {
      let codes = schema.columns.map { column -> Set<UInt32> in
        guard case .reference(let subject) = column.type else { return [] }
        return Set(asked.filter { $0.subject == subject }.map(\.code))
      }
      let shown = schema.columns.indices.filter { place in
        switch schema.columns[place].type {
        case .text: !schema.columns[place].isHidden
        case .day: true
        case .time, .truth, .number, .enumeration, .reference: false
        }
      }
      guard codes.contains(where: { !$0.isEmpty }), !shown.isEmpty else { continue }
      if let held = judged.held?.records[index] {
        for piece in held.pieces {
          for (offset, found) in Self.found(in: piece.batch, schema: schema, codes: codes, shown: shown) {
            notes[index, default: [:]][piece.firstRow + offset] = found
          }
        }
        continue
      }
      let wanted = schema.columns.indices.map { shown.contains($0) || !codes[$0].isEmpty }
      do {
        let scan = try RecordScan(
          schema: schema, file: judged.data.records[index], subjects: judged.subjects, wanted: wanted)
        let result = try scan.run(threads: 1, makeState: { 0 }) { _, batch in
          Self.found(in: batch, schema: schema, codes: codes, shown: shown)
        }
        for piece in result.pieces {
          for (offset, found) in piece.output { notes[index, default: [:]][piece.firstRow + offset] = found }
        }
      } catch {
        throw CheckFault(error)
      }
    }
  }

  /// - Parameter record: index into `Program.records`.
  package func notes(record: Int, row: Int) -> [Note] { notes[record]?[row] ?? [] }

  private static func found(
    in batch: borrowing Batch, schema: TableSchema, codes: [Set<UInt32>], shown: [Int]
  ) -> [(offset: Int, notes: [Note])] {
    var result: [(offset: Int, notes: [Note])] = []
    for row in 0..<batch.count {
      var isAbout = false
      for column in codes.indices where !codes[column].isEmpty {
        if case .references(let references)? = batch.columns[column], codes[column].contains(references.values[row]) {
          isAbout = true
        }
      }
      guard isAbout else { continue }
      let notes = shown.compactMap { place -> Note? in
        let name = schema.columns[place].shownName
        switch batch.columns[place] {
        case .texts(let texts)? where !texts.range(row).isEmpty:
          return Note(column: name, value: .text(texts.text(row)))
        case .days(let days)? where days.values[row] != DayColumn.missing:
          return Note(column: name, value: .day(CivilDay(number: days.values[row])))
        case .texts, .days, .codes, .references, .times, .numbers, .truths, nil: return nil
        }
      }
      result.append((Int(batch.rowOffsets[row]), notes))
    }
    return result
  }
}
