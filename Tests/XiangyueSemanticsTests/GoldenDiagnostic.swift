import Testing
import XiangyueSemantics
import XiangyueSyntax
import XiangyueText

/// A block of Tests/Cases/diagnostics: its title, articles from 第二条 on, behind `---` what is declared besides. `Rules.tables`
/// stand behind them. A title that begins 文件 is of whole files: the first is called as the next word says, if that has an
/// ending (`文件 规约.md`), and `+++ 乙.yue` begins another. `⟦200B⟧` stands for the character of that number, `⟦甲×3⟧` for 甲甲甲.
struct GoldenDiagnostic: CustomTestStringConvertible, Sendable {
  struct File: Sendable {
    let name: String
    let text: String
    let expectations: [Expectation]
  }

  let name: String
  let files: [File]

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
    var lines = block.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    let title = lines.removeFirst()
    name = "\(file): \(title)"
    if title.hasPrefix("文件") {
      let named = title.split(separator: " ").dropFirst().first { $0.contains(".") }
      let parts = lines.split(omittingEmptySubsequences: false) { $0.hasPrefix("+++ ") }
      let others = lines.filter { $0.hasPrefix("+++ ") }.map { String($0.dropFirst(4)) }
      files = zip([named.map(String.init) ?? "规约.yue"] + others, parts).map { Self.file($0, Array($1)) }
    } else {
      let parts = lines.split(separator: "---", maxSplits: 1, omittingEmptySubsequences: false)
      let articles = ["规约 灵水社区居规民约。第一条 本规约 自 2022年1月1日 起 施行。"] + parts[0]
      let declared = ["附件 口径"] + (parts.count > 1 ? Array(parts[1]) : []) + [Rules.tables[...]]
      files = [Self.file("规约.yue", articles + declared)]
    }
  }

  private static func file(_ name: String, _ written: [Substring]) -> File {
    let expectations = written.enumerated().flatMap { index, line in
      line.split(separator: "#!", omittingEmptySubsequences: false).dropFirst().map {
        Expectation(line: index + 1, String($0))
      }
    }
    // What is expected is no comment of the rules: the end of a line may be what errs.
    let lines = written.map { line in
      String(line.split(separator: "#!", omittingEmptySubsequences: false)[0].reversed().drop { $0 == " " }.reversed())
    }
    return File(name: name, text: spelledOut(lines.joined(separator: "\n")), expectations: expectations)
  }

  private static func spelledOut(_ text: String) -> String {
    var result = ""
    for (index, part) in text.split(separator: "⟦", omittingEmptySubsequences: false).enumerated() {
      let halves = part.split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
      guard index > 0, halves.count == 2 else {
        result += part
        continue
      }
      let words = halves[0].split(separator: "×")
      if words.count == 2, let count = Int(words[1]) {
        result += String(repeating: String(words[0]), count: count)
      } else if let scalar = UInt32(halves[0], radix: 16).flatMap(Unicode.Scalar.init) {
        result.unicodeScalars.append(scalar)
      }
      result += halves[1]
    }
    return result
  }
}
