import Testing
import XiangyueSemantics
import XiangyueSyntax
import XiangyueText

/// The twenty commonest mistakes, all in one run: each is told once, at its place, with what to write; nothing else is.
struct TwentyMistakesTests {
  @Test func `each mistake is told once on its own line and nothing else is`() throws {
    let text = try Rules.file("Tests/XiangyueSemanticsTests/data/二十处错误/规约.yue")
    let rules = Rules(files: [text])
    let lines = LineIndex(rules.trees[0].source)
    var expected = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().flatMap { offset, line in
      line.split(separator: "#!", omittingEmptySubsequences: false).dropFirst().map {
        Expectation(line: offset + 1, String($0))
      }
    }
    #expect(expected.count == 20)
    for message in rules.resolution.diagnostics {
      let line = lines.lineNumber(of: message.range.start)
      if let place = expected.firstIndex(where: { $0.line == line && $0.isMet(by: message) }) {
        expected.remove(at: place)
      } else {
        Issue.record("第\(line)行多报：\(message.code) \(message.text.zh)")
      }
    }
    for missing in expected { Issue.record("第\(missing.line)行没有报：\(missing.code) \(missing.words)") }
  }
}

/// `#! 约0201 包绿话 → 包绿化`: the code, words of the message or its first cure, and what the cure writes.
private struct Expectation {
  let line: Int
  let code: String
  let words: String
  let cure: String?

  init(line: Int, _ text: String) {
    let parts = text.split(separator: "→").map(Self.trimmed)
    let words = parts[0].split(separator: " ", maxSplits: 1).map(String.init)
    self.line = line
    code = words[0]
    self.words = words.count > 1 ? words[1] : ""
    cure = parts.count > 1 ? parts[1] : nil
  }

  func isMet(by message: Diagnostic) -> Bool {
    guard message.code.description == code else { return false }
    let cures = message.fixIts
    let isSaid = words.isEmpty || message.text.zh.contains(words) || cures.first?.replacement == words
    return isSaid && (cure == nil || cures.first?.replacement == cure)
  }

  private static func trimmed(_ text: Substring) -> String {
    String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
