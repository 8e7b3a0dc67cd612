import Testing
import XiangyueSyntax
import XiangyueText

/// Rules inside a Markdown file (Grammar: Lexical 11).
struct LiterateTests {
  private func page(_ text: String, name: String = "规约.md") -> SyntaxTree {
    let tree = parse(SourceFile(name: name, bytes: Array(text.utf8)))
    #expect(tree.joined == tree.source.bytes, "\(text)")
    return tree
  }

  /// What the program is made of, one word a token.
  private func words(_ text: String) -> String {
    page(text).tokens.dropLast().map(\.text).joined(separator: " ")
  }

  private func places(_ tree: SyntaxTree) -> [String] {
    let lines = LineIndex(tree.source)
    return tree.diagnostics.map { fault in
      let place = lines.position(of: fault.range.start)
      return "\(fault.code) \(place.line):\(place.character) \(tree.source.text(fault.range))"
    }
  }

  @Test func `only what stands in a block marked 乡约 is read`() {
    #expect(words("凡 人，应当 跑。\n```乡约\n单位 车次。\n```\n凡 人。\n") == "单位 车次 。")
    #expect(words("~~~乡约\n单位 车次。\n~~~") == "单位 车次 。")
    #expect(words("````` 乡约 规约 正文\n单位 车次。\n`````") == "单位 车次 。")
    #expect(words("   ```乡约：\n   单位 车次。\n  ```") == "单位 车次 。")
    #expect(words("\u{FEFF}```乡约\r\n单位 车次。\r\n```\r\n凡\r\n") == "单位 车次 。")
    #expect(words("```乡约\r单位 车次。\r```\r凡\r") == "单位 车次 。")
  }

  @Test func `other blocks, deeper lines and comments of the page are prose`() {
    let ours = "```乡约\n单位 车次。\n```\n"
    #expect(words(ours + "```\n单位 趟。\n```") == "单位 车次 。")
    #expect(words(ours + "```yue\n单位 趟。\n```") == "单位 车次 。")
    #expect(words(ours + "    ```乡约\n    单位 趟。\n    ```") == "单位 车次 。")
    #expect(words(ours + "\t```乡约\n\t单位 趟。\n\t```") == "单位 车次 。")
    #expect(words(ours + "``乡约\n单位 趟。\n``") == "单位 车次 。")
    #expect(words(ours + "```乡约 `单位 趟。`\n") == "单位 车次 。")
    #expect(words(ours + "———乡约\n单位 趟。\n———") == "单位 车次 。")
    #expect(words(ours + "<!-- 旧的\n```乡约\n单位 趟。\n```\n-->\n") == "单位 车次 。")
    #expect(words("<!-- 一行 -->\n" + ours) == "单位 车次 。")
    #expect(words("<!-- 没有收尾\n" + ours) == "")
  }

  @Test func `a block inside another is text of the other`() {
    #expect(words("````text\n```乡约\n单位 趟。\n```\n````\n```乡约\n单位 车次。\n```") == "单位 车次 。")
    #expect(words("~~~text\n```乡约\n单位 趟。\n```\n~~~\n```乡约\n单位 车次。\n```") == "单位 车次 。")
  }

  @Test func `a block ends at a line of as many signs and nothing else`() {
    #expect(words("````乡约\n单位 车次。 # ```\n````  \t\n凡") == "单位 车次 。")
    #expect(page("~~~乡约\n单位 车次。\n```\n~~~").faults != [])
    #expect(page("````乡约\n单位 车次。\n```\n````").faults != [])
    #expect(page("```乡约\n单位 车次。\n```乡约\n").faults != [])
    #expect(words("```乡约\n单位 车次。") == "单位 车次 。")
    #expect(words("```乡约") == "")
  }

  @Test func `a block ends no sentence`() {
    let tree = page("```乡约\n单位 车次\n```\n隔开的话。\n```乡约\n、趟。\n```\n")
    #expect(tree.faults == [])
    #expect(tree.tokens.dropLast().map(\.text) == ["单位", "车次", "、", "趟", "。"])
    // Words are cut by blanks; a fence is one.
    let cut = page("```乡约\n单位 车\n```\n```乡约\n次。\n```\n")
    #expect(cut.tokens.dropLast().map(\.text) == ["单位", "车", "次", "。"])
  }

  @Test func `a title is one line, whatever stands between its lines`() {
    let tree = page("```乡约\n第一条 门前\n```\n说明。\n```乡约\n三包：\n单位 车次。\n```\n")
    #expect(tree.tokens[1].kind == .title)
    #expect(tree.tokens[1].text == "门前 三包")
  }

  @Test func `a fault is told at its place in the page`() {
    let text = "# 公约\n\n```乡约\n第一条 门前：\n  凡 住户，应该 包卫生。\n```\n\n说明\n\n~~~乡约\n  违反 前款 规定，扣 2分。\n"
    let tables = "主体 住户：户号 为 文字，编号。\n事项 包卫生：以 巡查 为据。\n~~~\n"
    #expect(places(page(text + tables)) == ["约0115 5:8 应该", "约0103 11:3 违反 前款 规定"])
  }

  @Test func `a sign missing at the end of a block is written inside it`() throws {
    let text = "```乡约\n第一条 门前：\n  凡 住户，应当 包卫生\n```\n说明\n```乡约\n  包绿化。\n"
    let tables = "主体 住户：户号 为 文字，编号。\n事项 包卫生、包绿化：以 巡查 为据。\n```\n"
    let tree = page(text + tables)
    #expect(tree.diagnostics.map(\.code.number) == [116])
    let cure = try #require(tree.diagnostics.first?.fixIts.first)
    #expect(cure.range.isEmpty && cure.replacement == "、")
    #expect(LineIndex(tree.source).position(of: cure.range.start) == TextPosition(line: 3, character: 14))
  }

  @Test func `a page without a block of rules is told once, at its first other block`() {
    #expect(places(page("")) == ["约0117 1:1 "])
    #expect(places(page("# 公约\n凡 住户。\n")) == ["约0117 1:1 "])
    #expect(places(page("# 公约\n\n```yue 例\n凡 住户。\n```\n```text\n```\n")) == ["约0117 3:4 yue 例"])
    #expect(places(page("# 公约\n\n~~~~\n凡 住户。\n~~~~\n")) == ["约0117 3:5 "])
    #expect(page("```乡约\n```\n").faults == [])
  }

  @Test func `only a file whose name ends in .md is a page`() {
    for name in ["规约.md", "规约.MD", ".md"] { #expect(page("单位 车次。", name: name).faults == ["约0117 "]) }
    for name in ["规约.yue", "规约md", "规约.md.yue"] { #expect(page("单位 车次。", name: name).faults == []) }
  }

  @Test func `parted into blocks anywhere between its sentences, the model program has the same tree`() throws {
    let tree = try modelProgram()
    let ends = tree.tokens.filter { $0.text == "。" || $0.kind == .title }.map(\.range.end)
    var random = SplitMix(seed: 11)
    for round in 0..<40 {
      let lineEnd = round.isMultiple(of: 3) ? "\r\n" : "\n"
      let page = self.page(pageText(tree, parted: ends.filter { _ in random.below(4) == 0 }, lineEnd, &random))
      #expect(page.faults == [])
      #expect(page.outline == tree.outline)
    }
  }

  @Test func `parted into blocks anywhere between its words, the model program has the same tree`() throws {
    let tree = try modelProgram()
    // A heading's title ends with its line.
    let breaks = zip(tree.tokens, tree.tokens.dropFirst()).filter { $1.kind != .title && $1.text != "、" }.map(
      \.0.range.end)
    var random = SplitMix(seed: 12)
    for _ in 0..<40 {
      let page = self.page(pageText(tree, parted: breaks.filter { _ in random.below(12) == 0 }, "\n", &random))
      #expect(page.faults == [])
      #expect(page.outline == tree.outline)
    }
  }

  private func pageText(_ tree: SyntaxTree, parted places: [Int], _ lineEnd: String, _ random: inout SplitMix) -> String
  {
    let prose = ["", "说明：凡 住户，应当 “。", "```text\n第九条 凡\n```", "<!--\n```乡约\n凡\n```\n-->", "# 第一条\n\n- `凡`\n"]
    let fences = ["```", "~~~", "`````", "   ~~~~"]
    var text = prose[random.below(prose.count)] + "\n"
    var start = 0
    for place in places + [tree.source.bytes.count] {
      let fence = fences[random.below(fences.count)]
      let block = String(decoding: tree.source.bytes[start..<place], as: UTF8.self)
      text += "\(fence)乡约\n\(block)\n\(fence)\n\(prose[random.below(prose.count)])\n"
      start = place
    }
    return lineEnd == "\n" ? text : text.replacing("\n", with: lineEnd)
  }

  @Test func `damaged pages give a tree that holds every byte`() throws {
    let text =
      "<!-- 注 -->\n```text\n```\n```乡约\n" + (try modelText()).replacing("\n\n", with: "\n```\n说明\n~~~乡约\n~~~\n```乡约\n")
    var random = SplitMix(seed: 13)
    let characters = Array(text)
    for _ in 0..<300 {
      var damaged = characters
      for _ in 0...random.below(3) { random.damage(&damaged) }
      let tree = parse(SourceFile(name: "坏.md", bytes: Array(String(damaged).utf8)))
      if tree.joined != tree.source.bytes { Issue.record("bytes are lost") }
    }
  }
}
