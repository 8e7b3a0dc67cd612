import XiangyueColumns

/// 搁置.csv: `巡查.csv,472,结果,列数不足`.
struct SetAsideRows: RowSection {
  let rows: [SetAsideRow]

  var count: Int { rows.count }

  func append(_ range: Range<Int>, to buffer: inout RowBuffer) {
    for row in rows[range] {
      buffer.appendCell(row.file)
      buffer.append(UInt8(ascii: ","))
      buffer.append(number: UInt64(row.row))
      buffer.append(UInt8(ascii: ","))
      buffer.appendCell(row.column)
      buffer.append(UInt8(ascii: ","))
      buffer.appendCell(row.reason.text)
      buffer.append(UInt8(ascii: "\n"))
    }
  }
}
