import Foundation
import Testing

@Suite struct GoldenCaseTests {
  @Test func `there are golden cases`() {
    #expect(!GoldenCase.all.isEmpty)
  }

  @Test(arguments: GoldenCase.all)
  func `a golden case comes out as its folder says`(_ golden: GoldenCase) throws {
    for words in golden.ways { try run(golden, words) }
  }

  private func run(_ golden: GoldenCase, _ words: [String]) throws {
    try Scratch.with { scratch in
      let copy = scratch.appendingPathComponent("case")
      try FileManager.default.copyItem(at: golden.folder, to: copy)
      for name in ["expected", "expected.txt", golden.outputFolder] where name != "." {
        try? FileManager.default.removeItem(at: copy.appendingPathComponent(name))
      }
      let answer = try ProgramUnderTest.run(words, in: copy)
      let expected = golden.expectedAnswer
      let status = try #require(expected.status, "\(golden.name) says no exit code")
      #expect(answer.status == status, "\(words)\n\(golden.reasoning)\n\(answer.errors)\(answer.output)")
      if let output = expected.output, let difference = Difference.between(expected: output, actual: answer.output) {
        Issue.record("standard output\n\(difference)\n\(golden.reasoning)\n\(answer.errors)")
      }
      for table in golden.expectedTables {
        let written = copy.appendingPathComponent(golden.outputFolder).appendingPathComponent(table)
        let actual = (try? Data(contentsOf: written)).map { String(decoding: $0, as: UTF8.self) }
        guard
          let difference = Difference.between(expected: golden.text("expected/\(table)") ?? "", actual: actual ?? "")
        else { continue }
        Issue.record("\(table)\n\(difference)\n\(golden.reasoning)\n\(answer.errors)")
      }
    }
  }
}
