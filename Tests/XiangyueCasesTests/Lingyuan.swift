import Foundation
import Testing

/// The shipped rules, generated data for them, and what the reference program makes of it (Scripts/oracle).
enum Lingyuan {
  static let tables = ["判定汇总.csv", "违规.csv", "措施.csv", "积分.csv", "榜.csv", "搁置.csv"]

  static var rules: URL { Place.lingyuan.appendingPathComponent("人居环境.yue") }

  /// What a Python program of Scripts/oracle prints.
  static func printed(by script: String, _ words: [String]) throws -> String {
    let path = Place.oracle.appendingPathComponent(script).path
    let start = python.hasSuffix("env") ? ["python3"] : []
    let answer = try Command.run(python, start + [path] + words, in: Place.package)
    try #require(answer.status == 0, "Scripts/setup installs what \(script) needs.\n\(answer.errors)")
    return answer.output
  }

  /// The Python of Scripts/setup, else that of the system.
  static var python: String {
    let own = Place.package.appendingPathComponent(".venv/bin/python3").path
    return FileManager.default.isExecutableFile(atPath: own) ? own : "/usr/bin/env"
  }

  private static func run(_ script: String, _ words: [String]) throws { _ = try printed(by: script, words) }

  static func generate(_ data: GeneratedData, in folder: URL) throws {
    try run(
      "gen.py",
      [
        folder.path, "--households", String(data.households), "--records", String(data.records), "--seed",
        String(data.seed),
      ]
        + (data.isDirty ? ["--dirty"] : []))
  }

  static func oracle(data: URL, output: URL, asOf: String) throws {
    try run("oracle.py", [data.path, output.path, "--as-of", asOf])
  }

  /// A check that writes tables.
  static func check(_ rules: URL, data: URL, output: URL, asOf: String, threads: Int) throws -> ProgramUnderTest.Answer
  {
    try ProgramUnderTest.run(
      [
        "check", rules.path, "--data", data.path, "--as-of", asOf, "--threads", String(threads), "--allow-rejects",
        "1%",
        "--format", "csv", "--output", output.path,
      ], in: Place.package)
  }

  /// The rules as somebody writes them who puts no blanks between words: only the articles, for in a declaration a new name
  /// stands between blanks or signs.
  static func unspacedRules() throws -> String {
    let text = String(decoding: try Data(contentsOf: rules), as: UTF8.self)
    var isAppendix = false
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line.hasPrefix("附件") { isAppendix = true }
      let isHeading = ["规约", "第"].contains { line.hasPrefix($0) }
      guard !isAppendix, !isHeading else { return String(line) }
      let bare = line.filter { $0 != " " }
      return bare.hasPrefix("榜") ? "榜 " + bare.dropFirst() : bare
    }.joined(separator: "\n")
  }
}

struct GeneratedData: CustomTestStringConvertible, Sendable {
  let households: Int
  let records: Int
  let seed: Int
  let isDirty: Bool

  var testDescription: String { "\(households)户 \(records)行 seed \(seed)\(isDirty ? " 有坏行" : "")" }

  static let all = [(300, 2000), (2000, 20_000)].flatMap { size in
    [false, true].flatMap { isDirty in
      (1...3).map { GeneratedData(households: size.0, records: size.1, seed: $0, isDirty: isDirty) }
    }
  }
}
