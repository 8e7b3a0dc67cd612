import Testing
import XiangyueSemantics
import XiangyueSyntax
import XiangyueText

/// Tests/Cases/diagnostics: small rules, each with what is told of them behind the line that errs. What is told beside it fails
/// the case; only hints (提示) need not be expected.
struct GoldenDiagnosticsTests {
  @Test(arguments: try GoldenDiagnostic.all)
  func `what is wrong is told on its line and nothing else is`(_ golden: GoldenDiagnostic) {
    let tree = parse(SourceFile(name: "规约.yue", bytes: Array(golden.text.utf8)))
    let lines = LineIndex(tree.source)
    var expected = golden.expectations
    for message in resolve([tree], lints: true).diagnostics {
      let line = lines.lineNumber(of: message.range.start)
      let said = "\(message.code) \(tree.source.text(message.range)) | \(message.text.zh) | \(message.text.en)"
      if let place = expected.firstIndex(where: { $0.line == line && $0.isMet(by: message, in: tree.source) }) {
        expected.remove(at: place)
      } else if message.severity != .hint {
        Issue.record("\(golden): 第\(line)行多报 \(said)")
      }
    }
    for missing in expected { Issue.record("\(golden): 第\(missing.line)行没有报 \(missing.text)") }
  }

  @Test func `there are 150 of them, in both languages`() throws {
    let expectations = try GoldenDiagnostic.all.flatMap(\.expectations)
    #expect(expectations.count >= 150)
    #expect(expectations.allSatisfy { !$0.zh.isEmpty && !$0.en.isEmpty })
  }
}

/// A block of such a file: its title, articles from 第二条 on, behind `---` what is declared besides. `Rules.tables` stand
/// behind them; a title that begins 文件 is of a whole file.
struct GoldenDiagnostic: CustomTestStringConvertible, Sendable {
  let name: String
  let text: String
  let expectations: [Expectation]

  var testDescription: String { name }

  /// `#! 约0201 包卫声 → 包卫生 | 没有叫“包卫声”的事项 | no matter is called`: the code, the very characters (none: whichever), the first
  /// cure, and what the message says.
  struct Expectation: Sendable {
    let line: Int
    let text: String
    let code: String
    let characters: String
    let cure: String?
    let zh: String
    let en: String

    init(line: Int, _ text: String) {
      self.line = line
      self.text = text
      let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(Self.trimmed)
      let head = parts[0].split(separator: "→").map { Self.trimmed($0) }
      let words = head[0].split(separator: " ", maxSplits: 1).map { Self.trimmed($0) }
      code = words[0]
      characters = words.count > 1 ? words[1] : ""
      cure = head.count > 1 ? head[1] : nil
      zh = parts.count > 1 ? parts[1] : ""
      en = parts.count > 2 ? parts[2] : ""
    }

    func isMet(by message: Diagnostic, in source: SourceFile) -> Bool {
      message.code.description == code && (characters.isEmpty || source.text(message.range) == characters)
        && (cure == nil || message.fixIts.first?.replacement == cure)
        && (zh.isEmpty || message.text.zh.contains(zh)) && (en.isEmpty || message.text.en.contains(en))
    }

    private static func trimmed(_ text: Substring) -> String {
      String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }

  static var all: [GoldenDiagnostic] {
    get throws {
      let folder = "Tests/Cases/diagnostics"
      return try Rules.files(in: folder).filter { $0.hasSuffix(".txt") }.flatMap { file in
        try Rules.file("\(folder)/\(file)").split(separator: "=== ").map { Self($0, file: file) }
      }
    }
  }

  private init(_ block: Substring, file: String) {
    let lines = block.split(separator: "\n", omittingEmptySubsequences: false)
    name = "\(file): \(lines[0])"
    let body = lines.dropFirst()
    let isWhole = lines[0].hasPrefix("文件")
    let parts = body.split(separator: "---", maxSplits: 1, omittingEmptySubsequences: false)
    var written = isWhole ? Array(body) : ["规约 灵水社区居规民约。第一条 本规约 自 2022年1月1日 起 施行。"] + parts[0]
    if !isWhole { written += ["附件 口径"] + (parts.count > 1 ? Array(parts[1]) : []) + [Rules.tables[...]] }
    expectations = written.enumerated().flatMap { index, line in
      line.split(separator: "#!", omittingEmptySubsequences: false).dropFirst().map {
        Expectation(line: index + 1, String($0))
      }
    }
    // What is expected is no comment of the rules: the end of a line may be what errs.
    text = written.map { line in
      String(line.split(separator: "#!", omittingEmptySubsequences: false)[0].reversed().drop { $0 == " " }.reversed())
    }.joined(separator: "\n")
  }
}
