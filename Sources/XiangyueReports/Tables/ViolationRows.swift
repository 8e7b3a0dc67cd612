import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// 违规.csv: `1,1,包卫生,H0000712,2022-07-08,巡查.csv:10372,2022-07-11,逾期`.
struct ViolationRows: RowSection {
  private let violations: ViolationTable
  private let keys: [PieceTable]
  /// Of each duty: `1,1,包卫生,`.
  private let openings: PieceTable
  /// Of each duty: `巡查.csv:`, with the quotation mark where the cell needs them.
  private let evidenceStarts: PieceTable
  private let evidenceEnds: PieceTable
  private let states: PieceTable

  init(_ findings: Findings, _ keys: KeyPieces) {
    violations = findings.violations
    self.keys = violations.count == 0 ? [] : findings.duties.map { keys[$0.subject] }
    let duties = findings.duties
    openings = PieceTable(count: duties.count) { duty, buffer in
      let citation = findings.citation(of: duties[duty])
      buffer.append("\(citation.article),\(citation.paragraph ?? 1),")
      buffer.appendCell(duties[duty].name)
      buffer.append(",")
    }
    evidenceStarts = PieceTable(count: duties.count) { duty, buffer in
      let file = findings.file(of: duties[duty])
      guard file.utf8.contains(where: RowBuffer.needsQuotes) else { return buffer.append(file + ":") }
      buffer.append("\"")
      buffer.appendInsideQuotes(file.utf8)
      buffer.append(":")
    }
    evidenceEnds = PieceTable(count: duties.count) { duty, buffer in
      buffer.append(findings.file(of: duties[duty]).utf8.contains(where: RowBuffer.needsQuotes) ? "\"," : ",")
    }
    states = PieceTable(count: 4) { state, buffer in
      buffer.append("\(Rectification(rawValue: UInt8(state))?.name ?? "")\n")
    }
  }

  var count: Int { violations.count }

  func append(_ rows: Range<Int>, to buffer: inout RowBuffer) {
    let duties = violations.duties
    let subjects = violations.subjects
    let days = violations.days
    let rowNumbers = violations.rows
    let limits = violations.limits
    let states = violations.states
    let noLimit = DayColumn.missing
    var day = DayText(0)
    var limit = DayText(0)
    // Rows of one duty follow one another within a day: its keys are fetched when it changes.
    var duty = rows.isEmpty ? 0 : Int(duties[rows.lowerBound])
    var keys = rows.isEmpty ? openings : self.keys[duty]
    for row in rows {
      if Int(duties[row]) != duty {
        duty = Int(duties[row])
        keys = self.keys[duty]
      }
      if days[row] != day.number { day = DayText(days[row]) }
      buffer.append(duty, of: openings)
      if subjects[row] != ReferenceColumn.missing {
        buffer.append(Int(subjects[row]), of: keys)
      } else {
        // A case that names nobody stands under its own place.
        buffer.append(duty, of: evidenceStarts)
        buffer.append(number: UInt64(rowNumbers[row]))
        buffer.append(duty, of: evidenceEnds)
      }
      buffer.append(day)
      buffer.append(UInt8(ascii: ","))
      if rowNumbers[row] > 0 {
        buffer.append(duty, of: evidenceStarts)
        buffer.append(number: UInt64(rowNumbers[row]))
        buffer.append(duty, of: evidenceEnds)
      } else {
        buffer.append(UInt8(ascii: ","))
      }
      if limits[row] != noLimit {
        if limits[row] != limit.number { limit = DayText(limits[row]) }
        buffer.append(limit)
      }
      buffer.append(UInt8(ascii: ","))
      buffer.append(Int(states[row].rawValue), of: self.states)
    }
  }
}
