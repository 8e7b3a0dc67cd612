import Testing

@testable import XiangyueReports

/// The lines of an iCalendar file (RFC 5545, 3.1 and 3.3.11).
struct ContentLinesTests {
  @Test(arguments: 60...90) func `no line is longer than 75 bytes, and unfolded it is what it was`(_ length: Int) {
    for character in ["x", "é", "汉", "𠮷"] {
      let line = "SUMMARY:" + String(repeating: "y", count: length % 7) + String(repeating: character, count: length)
      var lines = ContentLines()
      lines.add(line)
      #expect(lines.text.hasSuffix("\r\n"))
      for part in lines.text.split(separator: "\r\n") { #expect(part.utf8.count <= 75) }
      #expect(lines.text.replacing("\r\n ", with: "") == line + "\r\n")
    }
  }

  @Test func `a line of 75 bytes stays whole and one of 76 does not`() {
    for (length, count) in [(75, 1), (76, 2), (149, 2), (150, 3)] {
      var lines = ContentLines()
      lines.add(String(repeating: "x", count: length))
      #expect(lines.text.split(separator: "\r\n").count == count, "\(length)")
    }
  }

  @Test func `signs that part values are escaped, and what is not seen is shown`() {
    #expect(ContentLines.escaped("甲,乙;丙\\丁\n戊") == "甲\\,乙\\;丙\\\\丁\\n戊")
    #expect(ContentLines.escaped("甲\u{200B}\u{7}乙") == "甲U+200BU+0007乙")
  }
}
