import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics

/// The rows of one period in 积分.csv: `环境分,2022年第3季度,H0000712,86,三星`.
struct ScoreRows: RowSection {
  private let list: ScoreList
  private let keys: PieceTable
  /// One piece: `环境分,2022年第3季度,`.
  private let opening: PieceTable
  /// Of each line of the scale the rest of the row, `,三星`; the last piece is that of no grade.
  private let grades: PieceTable

  init(_ list: ScoreList, _ findings: Findings, _ keys: KeyPieces) {
    self.list = list
    let account = findings.program.accounts[list.account]
    self.keys = keys[account.subject]
    opening = PieceTable(count: 1) { _, buffer in
      buffer.appendCell(account.name)
      buffer.append(",")
      buffer.appendCell(findings.shownName(list.period, isProvisional: list.isProvisional))
      buffer.append(",")
    }
    let lines = list.scale.map { findings.program.scales[$0].lines } ?? []
    grades = PieceTable(count: lines.count + 1) { line, buffer in
      buffer.append(",")
      if line < lines.count { buffer.appendCell(lines[line].name) }
      buffer.append("\n")
    }
  }

  var count: Int { list.values.count }

  func append(_ rows: Range<Int>, to buffer: inout RowBuffer) {
    let values = list.values
    let lines = list.grades
    let noGrade = grades.count - 1
    let noScore = NumberColumn.missing
    for row in rows {
      buffer.append(0, of: opening)
      buffer.append(row, of: keys)
      if values[row] != noScore { buffer.append(fixed: values[row]) }
      let line = lines.isEmpty ? noGrade : min(Int(lines[row]), noGrade)
      buffer.append(line, of: grades)
    }
  }
}
