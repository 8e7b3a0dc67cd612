import XiangyueCalendar
import XiangyueWorkspace

/// A calendar as a table: 日期,时刻,名称,主体,依据. UTF-8 without BOM, LF, quotation marks only where RFC 4180 needs them.
package func calendarCSV(_ result: CalendarResult) -> String {
  var text = "日期,时刻,名称,主体,依据\n"
  for entry in result.entries {
    let cells = [entry.day.isoText, entry.hours?.text ?? "", entry.name, entry.subject, entry.source]
    text += cells.map(quoted).joined(separator: ",") + "\n"
  }
  return text
}

private func quoted(_ cell: String) -> String {
  guard cell.utf8.contains(where: RowBuffer.needsQuotes) else { return cell }
  return "\"" + cell.replacing("\"", with: "\"\"") + "\""
}
