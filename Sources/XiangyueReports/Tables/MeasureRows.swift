import XiangyueCalendar
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// 措施.csv: `5,1,H0000712,2022-09-27,列入,黑榜`.
struct MeasureRows: RowSection {
  private let measures: [Measure]
  private let program: Program
  private let keys: KeyPieces
  /// Of each clause: `5,1,`.
  private let openings: PieceTable

  init(_ findings: Findings, _ keys: KeyPieces) {
    let program = findings.program
    self.program = program
    self.keys = keys
    measures = findings.measures
    openings = PieceTable(count: program.clauses.count) { clause, buffer in
      let citation = program.clauses[clause].citation
      buffer.append("\(citation.article),\(citation.paragraph ?? 1),")
    }
  }

  var count: Int { measures.count }

  func append(_ rows: Range<Int>, to buffer: inout RowBuffer) {
    var day = DayText(0)
    for row in rows {
      let measure = measures[row]
      if measure.day.number != day.number { day = DayText(measure.day.number) }
      buffer.append(measure.clause, of: openings)
      buffer.append(Int(measure.code), of: keys[measure.subject])
      buffer.append(day)
      buffer.append(UInt8(ascii: ","))
      buffer.appendCell(measure.kind.name)
      buffer.append(UInt8(ascii: ","))
      buffer.appendCell(measure.kind.content(in: program))
      buffer.append(UInt8(ascii: "\n"))
    }
  }
}
