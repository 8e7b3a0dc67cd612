import Testing
import XiangyueCalendar

@testable import XiangyueReports

struct RowBufferTests {
  @Test(arguments: [0, 7, 10, 99, 100, 20_220_831, UInt64(UInt32.max), 9_999_999_999_999_999_999, .max])
  func `whole numbers are written in figures`(number: UInt64) {
    #expect(text { $0.append(number: number) } == String(number))
  }

  @Test(arguments: [
    (0, "0"), (1, "0.0001"), (10_000, "1"), (965_000, "96.5"), (-2_500, "-0.25"), (-1_000_000, "-100"),
    (10_010, "1.001"),
    (Int64.max, "922337203685477.5807"),
  ])
  func `fixed-point numbers have no trailing zeros`(number: Int64, expected: String) {
    #expect(text { $0.append(fixed: number) } == expected)
  }

  @Test(arguments: ["2022-08-31", "1970-01-01", "0001-01-01", "9999-12-31", "2024-02-29"])
  func `days are written as tables have them`(day: String) {
    #expect(text { $0.append(DayText(CivilDay(isoText: day)!.number)) } == day)
  }

  @Test(arguments: [
    ("甲", "甲"), ("", ""), ("a,b", "\"a,b\""), ("说“好”", "说“好”"), ("a\"b", "\"a\"\"b\""), ("两\n行", "\"两\n行\""),
    ("回\r车", "\"回\r车\""), (" 空 格 ", " 空 格 "), ("a;b", "a;b"),
  ])
  func `cells are quoted only where they hold a comma or a quotation mark or a line break`(cell: String, csv: String) {
    #expect(text { $0.appendCell(cell) } == csv)
  }

  @Test(arguments: [
    ("甲", "\"甲\""), ("a\"b\\", "\"a\\\"b\\\\\""), ("\n\r\t", "\"\\n\\r\\t\""),
    ("\u{1}\u{1F}\u{7F}", "\"\\u0001\\u001f\\u007f\""),
  ])
  func `texts are escaped as JSON has it`(plain: String, json: String) {
    #expect(text { $0.appendJSON(plain) } == json)
  }

  @Test func `pieces of any length are copied whole and nothing more`() {
    let pieces = (0..<70).map { String(repeating: "x", count: $0) + "|" }
    let table = PieceTable(count: pieces.count) { index, buffer in buffer.append(pieces[index]) }
    let written = text { buffer in
      for index in pieces.indices { buffer.append(index, of: table) }
    }
    #expect(written == pieces.joined())
  }

  private func text(_ write: (inout RowBuffer) -> Void) -> String {
    var buffer = RowBuffer(capacity: 1)
    write(&buffer)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}
