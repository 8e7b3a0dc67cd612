import Testing
import XiangyueSyntax
import XiangyueText

struct ModelProgramTests {
  @Test func `the model program is read without a fault`() throws {
    let tree = try modelProgram()
    #expect(tree.faults == [])
    let articles = tree.file.elements.filter { if case .article = $0 { true } else { false } }
    let headings = tree.file.elements.filter { if case .heading = $0 { true } else { false } }
    #expect(articles.count == 8)
    #expect(headings.count == 4)
    #expect(!tree.outline.contains("unreadable"))
  }

  @Test func `its tokens joined are the file`() throws {
    let tree = try modelProgram()
    #expect(tree.joined == tree.source.bytes)
  }

  @Test func `without a blank it has the same tree`() throws {
    let tree = try modelProgram()
    let written = tree.withoutBlanks
    #expect(!written.contains("应当 做到"))
    #expect(written.contains("违反前款规定的，包卫生扣2分，其余每项扣1分，限3日内整改；逾期未改的，再扣3分。"))
    expectSame(parse(written), tree)
  }

  @Test func `in full width it has the same tree`() throws {
    let tree = try modelProgram()
    expectSame(parse(fullWidth(try modelText())), tree)
  }

  @Test func `with half-width signs it has the same tree`() throws {
    let tree = try modelProgram()
    expectSame(parse(halfWidth(try modelText())), tree)
  }

  @Test func `with every kind of blank, line end and a byte order mark it has the same tree`() throws {
    let text = try modelText()
    let tree = try modelProgram()
    for blank in ["\t", "\u{A0}", "\u{2005}", "\u{3000}", "  ", " \u{200B}"] {
      expectSame(parse(text.replacing(" ", with: blank)), tree)
    }
    expectSame(parse("\u{FEFF}" + text.replacing("\n", with: "\r\n")), tree)
    expectSame(parse(text.replacing("\n", with: "\r")), tree)
  }

  @Test func `comments between its words change nothing`() throws {
    let text = try modelText()
    expectSame(parse(text.replacing("，", with: "，// 注“释。\n")), try modelProgram())
    expectSame(parse(text.replacing("；\n", with: "； # 注：第一条\n")), try modelProgram())
  }

  private func expectSame(_ variant: SyntaxTree, _ tree: SyntaxTree) {
    #expect(variant.faults == [])
    #expect(variant.joined == variant.source.bytes)
    guard variant.outline != tree.outline else { return }
    let pairs = zip(variant.outline.split(separator: "\n"), tree.outline.split(separator: "\n"))
    Issue.record("the trees differ: \(pairs.first { $0 != $1 }.map { "\($0) | \($1)" } ?? "in length")")
  }
}
