import Testing
import XiangyueSemantics
import XiangyueSyntax
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

  @Test func `a paragraph of 2,000 words, and one more`() {
    func paragraph(_ words: Int) -> String {
      // 违反 前款 规定 的 ， 扣 1 分 。 are nine, each ； 扣 1 分 four, each ， 扣 1 分 as many, and 再 is one.
      let four = String(repeating: "；扣 1分", count: (words - 9) / 4)
      return "第一条 甲：\n  违反 前款 规定 的，" + String(repeating: "再 ", count: (words - 9) % 4) + "扣 1分" + four + "。\n"
    }
    for words in 1_997...2_000 {
      let rules = Rules(files: ["规约 试行。\n" + paragraph(words)])
      guard case .article(let article)? = rules.trees[0].file.elements.last,
        case .paragraph(let found)? = article.body.first
      else {
        Issue.record("no paragraph")
        return
      }
      if words == 2_000 || words == 1_997 { #expect(found.tokens.upper - found.tokens.lower == words) }
      #expect(!rules.resolution.diagnostics.contains { $0.code.number == 704 })
    }
    #expect(codes("规约 试行。\n" + paragraph(2_001)) == [704])
  }

  @Test func `200,000 words, and one more`() throws {
    // 单位 A 、 B 。: twice as many words as names, and one.
    func units(_ names: Int) -> String {
      "单位 " + (0..<names).map { "u\($0)" }.joined(separator: "、") + "。\n"
    }
    let many = String(repeating: units(500), count: 199)
    func text(_ more: Int) -> String { "规约 试行。\n" + many + units(more) }
    let some = Rules(files: [text(1)]).trees[0].tokens.count
    let whole = text(1 + (200_000 - some) / 2)
    let count = Rules(files: [whole]).trees[0].tokens.count
    // A title is one word: one declaration more is three.
    let exact = count == 200_000 ? whole : "规约 试行。\n" + text(1 + (200_000 - some - 3) / 2)
    #expect(Rules(files: [exact]).trees[0].tokens.count == 200_000)
    #expect(!codes(exact).contains(704))
    let beyond = Rules(files: [exact + "。"])
    #expect(beyond.trees[0].tokens.count > 200_000)
    #expect(beyond.resolution.diagnostics.map(\.code.number).contains(704))
  }
}
