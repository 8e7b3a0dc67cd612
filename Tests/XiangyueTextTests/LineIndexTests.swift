import Testing
import XiangyueText

struct LineIndexTests {
  private func index(_ text: String) -> LineIndex { LineIndex(SourceFile(name: "甲.yue", bytes: Array(text.utf8))) }

  @Test func `the first byte is the first character of the first line`() {
    #expect(index("凡 商户").position(of: 0) == TextPosition(line: 1, character: 1))
  }

  @Test func `a Han of three bytes counts as one character`() {
    #expect(index("凡 商户，").position(of: "凡 商户".utf8.count) == TextPosition(line: 1, character: 5))
  }

  @Test func `a letter and its accent are one character, as is an emoji of two parts`() {
    #expect(index("e\u{301}x").position(of: 3) == TextPosition(line: 1, character: 2))
    #expect(index("👍🏽好").position(of: 8) == TextPosition(line: 1, character: 2))
  }

  @Test(arguments: ["甲\n乙\n丙", "甲\r\n乙\r\n丙", "甲\r乙\r丙", "甲\n乙\r\n丙"])
  func `line feed, carriage return and both end a line`(text: String) {
    let index = index(text)
    #expect(index.count == 3)
    #expect((1...3).map(index.text(ofLine:)) == ["甲", "乙", "丙"])
    #expect(index.position(of: text.utf8.count - 3) == TextPosition(line: 3, character: 1))
  }

  @Test func `a byte order mark is no character`() {
    let index = index("\u{FEFF}规约 甲。")
    #expect(index.position(of: 3) == TextPosition(line: 1, character: 1))
    #expect(index.position(of: 0) == TextPosition(line: 1, character: 1))
    #expect(index.text(ofLine: 1) == "规约 甲。")
  }

  @Test func `the end of a file lies behind its last character, or on the empty line after the last break`() {
    #expect(index("甲乙").position(of: 6) == TextPosition(line: 1, character: 3))
    #expect(index("甲\n").position(of: 4) == TextPosition(line: 2, character: 1))
    #expect(index("").position(of: 0) == TextPosition(line: 1, character: 1))
  }

  @Test func `an offset within a break is the end of its line`() {
    #expect(index("甲\r\n乙").position(of: 4) == TextPosition(line: 1, character: 2))
  }

  @Test func `a place is said as people say it`() {
    #expect(TextPosition(line: 6, character: 18).text.zh == "第6行第18字")
    #expect(TextPosition(line: 6, character: 18).text.en == "line 6, character 18")
  }
}
