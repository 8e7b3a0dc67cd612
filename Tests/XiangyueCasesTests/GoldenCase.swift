import Foundation
import Testing

/// A folder of Tests/Cases: its path is a claim, `command` what is run in it, `expected/` the tables that must come out,
/// `expected.txt` what must be printed, `exit` the exit code, `why.md` the reasoning.
struct GoldenCase: CustomTestStringConvertible, Sendable {
  let name: String

  var testDescription: String { name }

  static let all: [GoldenCase] = {
    let paths = FileManager.default.enumerator(atPath: Place.cases.path)?.compactMap { $0 as? String } ?? []
    return paths.filter { $0.hasSuffix("/command") }.map { GoldenCase(name: String($0.dropLast("/command".count))) }
      .sorted { $0.name < $1.name }
  }()

  var folder: URL { Place.cases.appendingPathComponent(name) }

  /// What a file of the case says; nil where it has none.
  func text(_ file: String) -> String? {
    (try? Data(contentsOf: folder.appendingPathComponent(file))).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The words of the command; “…” of either kind hold a word with blanks together.
  var words: [String] {
    var words: [String] = []
    var word = ""
    var isQuoted = false
    for character in (text("command") ?? "") + " " {
      switch character {
      case "\"": isQuoted.toggle()
      case " " where !isQuoted, "\n" where !isQuoted:
        if !word.isEmpty { words.append(word) }
        word = ""
      default: word.append(character)
      }
    }
    return words
  }

  /// The ways to run it: whatever the number of threads, a check must come out alike.
  var ways: [[String]] {
    guard words.first == "check", !words.contains("--threads") else { return [words] }
    return ["1", "4"].map { words + ["--threads", $0] }
  }

  /// The folder that the command writes tables to; of `fmt`, which writes the rule files themselves, the case's own.
  var outputFolder: String {
    words.first == "fmt" ? "." : words.firstIndex(of: "--output").map { words[$0 + 1] } ?? "out"
  }

  var expectedTables: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("expected").path))
    return (names ?? []).sorted()
  }

  /// What must be printed, and the exit code: in `exit`, else on the last line of `expected.txt`.
  var expectedAnswer: (output: String?, status: Int32?) {
    let written = text("exit").flatMap { Int32($0.trimmingCharacters(in: .whitespacesAndNewlines)) }
    guard let output = text("expected.txt") else { return (nil, written) }
    if written != nil { return (output, written) }
    // Empty lines are printed too.
    let lines = (output.hasSuffix("\n") ? output.dropLast() : output[...]).split(
      separator: "\n", omittingEmptySubsequences: false)
    let rest = lines.dropLast().map { $0 + "\n" }.joined()
    return (rest, lines.last.flatMap { Int32($0) })
  }

  /// What to say when it fails, besides the difference.
  var reasoning: String { "\(name)\n\(text("why.md") ?? "（没有 why.md）")" }
}

/// The lines in which two texts differ.
enum Difference {
  /// Nil where they are equal; `-` a line that is missing, `+` one too many, each with its number. At most twelve of each.
  static func between(expected: String, actual: String) -> String? {
    guard !expected.utf8.elementsEqual(actual.utf8) else { return nil }
    let left = lines(expected)
    let right = lines(actual)
    let missing = surplus(of: left, over: right)
    let extra = surplus(of: right, over: left)
    guard !missing.isEmpty || !extra.isEmpty else { return "行都在，次序或换行不同：\(firstDifference(left, right))" }
    return (missing.prefix(12).map { "- \($0)" } + extra.prefix(12).map { "+ \($0)" }).joined(separator: "\n")
      + "\n（少 \(missing.count)行，多 \(extra.count)行）"
  }

  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private static func surplus(of lines: [String], over others: [String]) -> [String] {
    var left: [String: Int] = [:]
    for line in others { left[line, default: 0] += 1 }
    return lines.enumerated().compactMap { index, line in
      left[line, default: 0] -= 1
      return left[line]! < 0 ? "\(index + 1): \(line)" : nil
    }
  }

  private static func firstDifference(_ left: [String], _ right: [String]) -> String {
    guard let index = zip(left, right).enumerated().first(where: { $0.element.0 != $0.element.1 })?.offset else {
      return ""
    }
    return "第\(index + 1)行应为 \(left[index])，实为 \(right[index])"
  }
}
