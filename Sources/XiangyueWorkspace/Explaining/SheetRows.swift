import XiangyueColumns
import XiangyueInterpreter
import XiangyueReaders
import XiangyueSemantics

/// What the score sheets of some subjects came to, item by item. Their rows are read again, for a check keeps none.
extension Explanations {
  mutating func takeSheets(of asked: [AskedSubject], from judged: JudgedRecords) throws(CheckFault) {
    let program = judged.program
    for (record, schema) in program.records.enumerated() {
      var wanted: [(sheet: Int, subject: Int, codes: Set<UInt32>)] = []
      for (index, sheet) in program.sheets.enumerated() where sheet.record == record {
        guard let reference = sheet.reference, case .reference(let subject) = schema.columns[reference].type else {
          continue
        }
        let codes = Set(asked.filter { $0.subject == subject }.map(\.code))
        if !codes.isEmpty { wanted.append((index, subject, codes)) }
      }
      guard !wanted.isEmpty else { continue }
      let (interpreter, sheets) = (judged.interpreter, wanted)
      let found = try judged.eachPiece(of: record) { batch in
        sheets.map { interpreter.sheetRows($0.sheet, in: batch, of: $0.codes) }
      }
      for (place, one) in wanted.enumerated() {
        let rows = found.flatMap { firstRow, pieces in
          pieces[place].map { row in
            var row = row
            row.row += firstRow
            return row
          }
        }
        take(rows, sheet: one.sheet, subject: one.subject, codes: one.codes)
      }
    }
  }
}

extension JudgedRecords {
  /// Goes through the rows of a record that are not set aside once more, all columns, piece by piece.
  ///
  /// - Parameter record: index into `Program.records`.
  fileprivate func eachPiece<Output: Sendable>(
    of record: Int, _ body: @escaping @Sendable (borrowing Batch) -> Output
  ) throws(CheckFault) -> [(firstRow: Int, output: Output)] {
    if let held { return held.records[record].pieces.map { ($0.firstRow, body($0.batch)) } }
    let schema = program.records[record]
    do {
      let scan = try RecordScan(
        schema: schema, file: data.records[record], subjects: subjects, wanted: schema.columns.map { _ in true })
      let result = try scan.run(threads: 1, makeState: { 0 }) { _, batch in body(batch) }
      return result.pieces.map { ($0.firstRow, $0.output) }
    } catch {
      throw CheckFault(error)
    }
  }
}
