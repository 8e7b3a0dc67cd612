import Testing
import XiangyueSyntax
import XiangyueText

/// What is asked in a session, as tokens and a tree of its own.
struct QuestionTests {
  private func question(_ text: String) -> QuestionSyntax {
    parseQuestion(
      SourceFile(name: "输入", bytes: Array(text.utf8)), knownNames: ["环境分", "巡查", "结果", "网格", "不合格"], knownUnits: [])
  }

  @Test(arguments: [
    ("环境分 ≥ 90分", "不低于"), ("环境分 >= 90分", "不低于"), ("环境分 > 90分", "高于"), ("环境分 < 90分", "低于"), ("环境分 ≤ 90分", "不高于"),
    ("环境分 <= 90分", "不高于"), ("结果 = 不合格", "为"), ("结果 ≠ 不合格", "不为"), ("结果 != 不合格", "不为"),
  ])
  func `signs are read as the words they stand for`(text: String, word: String) {
    let read = question(text)
    #expect(read.tree.diagnostics.isEmpty)
    #expect(read.expression != nil)
    #expect(read.tree.tokens.contains { $0.kind == .keyword && $0.text == word })
  }

  @Test(arguments: ["巡查 的 次数 按 网格、结果 从高到低 前 3", "巡查的次数按网格、结果从高到低取前3", "巡查 的 次数 按网格、结果 从高到低 前 3？"])
  func `groups, order and how many stand behind`(text: String) {
    let read = question(text)
    #expect(read.tree.diagnostics.isEmpty)
    #expect(read.groups.count == 2)
    #expect(read.order?.text == "从高到低")
    #expect(read.first?.number.text == "3")
  }

  @Test(arguments: ["巡查 的 次数 按 月", "巡查 的 次数 按月", "巡查 的 次数 按 网格、月"])
  func `a period is a group`(text: String) {
    let read = question(text)
    #expect(read.tree.diagnostics.isEmpty)
    guard case .name(nil, let name, nil, _)? = read.groups.last else {
      Issue.record("no name")
      return
    }
    #expect(name.text == "月")
  }

  @Test(arguments: ["环境分 低于", "的", "巡查（结果 为", "环境分 环境分", "按 月", ""])
  func `what can't be read has no expression and says so`(text: String) {
    let read = question(text)
    #expect(read.expression == nil || !read.tree.diagnostics.isEmpty)
    #expect(!read.tree.diagnostics.isEmpty)
  }
}
