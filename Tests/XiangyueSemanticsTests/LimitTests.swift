import Testing
import XiangyueSemantics
import XiangyueText

/// 约0701–0704: where a limit is hit, it alone is told: what was not read can't be missed.
struct LimitTests {
  /// A regulation without 施行, which is told where nothing hides it.
  private let start = "规约 试行。\n第一条 甲：\n  违反 第九条 规定 的，扣 2。\n"

  private func codes(_ text: String) -> [Int] { Rules(files: [text]).resolution.diagnostics.map(\.code.number) }

  @Test func `without a limit everything else is told`() {
    #expect(codes(start) == [405, 502, 106])
  }

  @Test func `nested too deep`() {
    let deep = String(repeating: "（", count: 65) + "违反 前款" + String(repeating: "）", count: 65)
    #expect(codes(start + "第二条 \(deep) 的，扣 2分。") == [701])
  }

  @Test func `a file beyond 4 MiB, and one of just 4 MiB`() {
    let filler = "#" + String(repeating: "a", count: 1022) + "\n"
    let whole = start + String(repeating: filler, count: ((4 << 20) - start.utf8.count) / 1024)
    let full = whole + "#" + String(repeating: "a", count: (4 << 20) - whole.utf8.count - 1)
    #expect(full.utf8.count == 4 << 20)
    #expect(codes(full) == [405, 502, 106])
    #expect(codes(full + "a") == [702])
  }

  @Test func `a line beyond 64 KiB, and one of just 64 KiB`() {
    #expect(!codes(start + String(repeating: "甲", count: 21_845)).contains(703))
    #expect(codes(start + String(repeating: "甲", count: 21_846)) == [703])
  }

  @Test func `too many rules, and as many as there may be`() throws {
    // The first article is one 款 and the title another declaration.
    let most = start + String(repeating: "规约 甲。\n", count: 4_998)
    #expect(codes(most) == [405, 502, 106])
    let rules = Rules(files: [most + "规约 甲。\n"])
    #expect(try #require(rules.only).text.zh == "规则太多，至多 5,000款（含声明）")
  }
}
