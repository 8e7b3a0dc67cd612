import Testing
import XiangyueSyntax
import XiangyueText

struct LimitTests {
  private func limits(_ text: String) -> [Diagnostic] {
    let tree = parse(text)
    #expect(tree.joined == tree.source.bytes)
    return tree.diagnostics.filter { $0.severity == .limit }
  }

  @Test func `64 brackets are read, more are too deep`() {
    func nested(_ depth: Int) -> String {
      let condition = String(repeating: "（", count: depth) + "违反 前款" + String(repeating: "）", count: depth)
      return "第一条 深：\n\(condition) 的，扣 2分。"
    }
    #expect(parse(nested(60)).faults == [])
    #expect(limits(nested(65)).map(\.code.number) == [701])
    #expect(limits(nested(5000)).map(\.code.number) == [701])
  }

  @Test func `long chains of 非, 或, 的 and + are too deep, not fatal`() {
    for chain in ["非 ", "甲 或 ", "甲 且 ", "甲 的 ", "甲 + ", "甲 × "] {
      let text = "第一条 深：\n" + String(repeating: chain, count: 2000) + "甲 的，扣 2分。"
      #expect(limits(text).map(\.code.number) == [701])
    }
  }

  @Test func `a line longer than 64 KiB ends the reading`() {
    let tree = parse("第一条 长：\n违反 前款 的，扣 2分。\n" + String(repeating: "甲", count: 30_000))
    #expect(tree.faults == ["约0703 "])
    #expect(tree.joined == tree.source.bytes)
    #expect(tree.outline.contains("ClausesSyntax"))
  }

  @Test func `a file longer than 4 MiB is not read`() {
    #expect(limits(String(repeating: "甲\n", count: 1_100_000)).map(\.code.number) == [702])
  }
}
