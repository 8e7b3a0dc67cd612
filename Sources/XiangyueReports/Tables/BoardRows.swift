import XiangyueCalendar
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// The rows of one period of one board in 榜.csv: `红榜,2022年第3季度,灵水,1,H0000089,102,,` or, on a board that articles
/// enter, `黑榜,2022年第3季度,,,H0000712,,2022-09-27,（二）`. Behind 事由 stands 复核中 while an objection is not decided.
struct BoardRows: RowSection {
  let list: BoardList
  let findings: Findings
  let keys: KeyPieces

  var count: Int { list.entries.count }

  func append(_ rows: Range<Int>, to buffer: inout RowBuffer) {
    let board = findings.program.boards[list.board]
    let keys = keys[findings.subject(of: board)]
    for entry in list.entries[rows] {
      buffer.appendCell(board.name)
      buffer.append(UInt8(ascii: ","))
      buffer.appendCell(findings.shownName(list.period, isProvisional: list.isProvisional))
      buffer.append(UInt8(ascii: ","))
      buffer.appendCell(findings.groupName(entry.group, of: board))
      buffer.append(UInt8(ascii: ","))
      if let place = entry.place { buffer.append(number: UInt64(place)) }
      buffer.append(UInt8(ascii: ","))
      buffer.append(Int(entry.code), of: keys)
      if let value = entry.value { buffer.append(fixed: value) }
      buffer.append(UInt8(ascii: ","))
      if let entered = entry.entered { buffer.append(DayText(entered.number)) }
      buffer.append(UInt8(ascii: ","))
      if let item = entry.item { buffer.append("（\(ChineseNumber.text(item))）") }
      if entry.isUnderReview { buffer.append("复核中") }
      buffer.append(UInt8(ascii: "\n"))
    }
  }
}
