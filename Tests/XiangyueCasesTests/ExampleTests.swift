import Foundation
import Testing

/// `xiangyue test`, where no golden case shows it.
@Suite struct ExampleTests {
  private static let shipped = Place.lingyuan.appendingPathComponent("人居环境.yue")

  @Test func `the examples of the shipped rules hold`() throws {
    let answer = try ProgramUnderTest.run(["test", Place.lingyuan.path], in: Place.package)
    #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
  }

  /// 88 is 100 − 3 × 2 − 2 × 3; any other number has to fail.
  @Test(arguments: ["87分", "89分", "94分", "88.5分"])
  func `a false claim in the shipped examples fails`(_ wrong: String) throws {
    let text = try String(contentsOf: Self.shipped, encoding: .utf8)
    try #require(text.contains("A1 的 环境分 为 88分"))
    let rules = ["规约.yue": text.replacing("A1 的 环境分 为 88分", with: "A1 的 环境分 为 \(wrong)")]
    let answer = try Scratch.with(files: rules) { try ProgramUnderTest.run(["test", "规约.yue"], in: $0) }
    #expect(answer.status == 1)
    #expect(answer.output.contains("实为  环境分 是 88分"))
  }

  @Test func `the command has a Chinese name too`() throws {
    let answers = try ["test", "试例"].map { try ProgramUnderTest.run([$0, Place.lingyuan.path], in: Place.package) }
    #expect(answers[0].output == answers[1].output)
    #expect(answers[1].status == 0)
  }

  @Test(arguments: [
    (["test"], "还缺"),
    (["test", "规约.yue", "--coverage=many"], "--coverage=80%"),
    (["test", "规约.yue", "--coverage=101%"], "--coverage=80%"),
    (["test", "规约.yue", "--coverage", "--coverage"], "--coverage 写了 2次"),
    (["test", "规约.yue", "--format", "csv"], "可以写 text、json、junit"),
    (["test", "规约.yue", "--filter"], "--filter 后面还要写一个值"),
    (["test", "规约.yue", "--data", "."], "没有 --data 这个选项"),
  ])
  func `what is wrong with the words is told`(_ words: [String], _ told: String) throws {
    let answer = try ProgramUnderTest.run(words, in: Place.lingyuan)
    #expect(answer.status == 64)
    #expect(answer.errors.contains(told), "\(answer.errors)")
    #expect(answer.errors.contains("xiangyue test --help"))
  }

  @Test func `a check says nothing of examples, whatever they claim`() throws {
    let text = try String(contentsOf: Self.shipped, encoding: .utf8)
    let first = try #require(text.range(of: "\n例 "))
    let answers = try [text, text.replacing("88分", with: "1分"), String(text[..<first.lowerBound])].map { rules in
      try Scratch.with(files: ["规约.yue": rules]) { folder in
        try ProgramUnderTest.run(
          [
            "check", "规约.yue", "--data", Place.lingyuan.appendingPathComponent("数据").path, "--as-of", "2022-09-30",
            "--allow-rejects", "1%", "--format", "json",
          ], in: folder)
      }
    }
    #expect(answers[0].status == 1)
    #expect(answers[0].output == answers[1].output)
    #expect(answers[0].output == answers[2].output)
  }
}
