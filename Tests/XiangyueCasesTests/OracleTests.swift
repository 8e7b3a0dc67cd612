import Foundation
import Testing

/// The whole check of the shipped rules against a program that was written from Grammar/README.md alone.
@Suite struct OracleTests {
  /// The end of the year; a quarter under way; the day before a schedule that National Day moves.
  static let days = ["2022-12-31", "2022-08-31", "2022-10-07"]

  @Test(arguments: GeneratedData.all)
  func `all six tables are those of the oracle`(_ data: GeneratedData) throws {
    try Scratch.with { scratch in
      let folder = scratch.appendingPathComponent("data")
      try Lingyuan.generate(data, in: folder)
      let unspaced = scratch.appendingPathComponent("人居环境.yue")
      try Data(try Lingyuan.unspacedRules().utf8).write(to: unspaced)
      for day in Self.days {
        let expected = scratch.appendingPathComponent("oracle-\(day)")
        try Lingyuan.oracle(data: folder, output: expected, asOf: day)
        for (rules, threads) in [(Lingyuan.rules, 1), (unspaced, 2)] {
          let actual = scratch.appendingPathComponent("own-\(day)-\(threads)")
          let answer = try Lingyuan.check(rules, data: folder, output: actual, asOf: day, threads: threads)
          #expect(answer.status == 1, "\(data.testDescription) \(day)\n\(answer.errors)")
          compare(expected, actual, "\(data.testDescription)，截至 \(day)，\(threads)线程")
        }
      }
    }
  }

  private func compare(_ expected: URL, _ actual: URL, _ what: String) {
    for table in Lingyuan.tables {
      let left = try? Data(contentsOf: expected.appendingPathComponent(table))
      let right = try? Data(contentsOf: actual.appendingPathComponent(table))
      guard left == nil || left != right else { continue }
      let texts = [left, right].map { String(decoding: $0 ?? Data(), as: UTF8.self) }
      Issue.record("\(table)：\(what)\n\(Difference.between(expected: texts[0], actual: texts[1]) ?? "没有写出")")
    }
  }

  @Test func `twenty runs on one to four threads give the same bytes`() throws {
    try Scratch.with { scratch in
      let data = Place.lingyuan.appendingPathComponent("数据")
      var first: [String: Data] = [:]
      for run in 0..<20 {
        let output = scratch.appendingPathComponent("run-\(run)")
        _ = try Lingyuan.check(Lingyuan.rules, data: data, output: output, asOf: "2022-12-31", threads: run % 4 + 1)
        for table in Lingyuan.tables {
          let bytes = try Data(contentsOf: output.appendingPathComponent(table))
          #expect(bytes == first[table, default: bytes], "\(table), run \(run)")
          first[table] = first[table] ?? bytes
        }
      }
    }
  }

  @Test func `reports and documents do not depend on the number of threads`() throws {
    let data = Place.lingyuan.appendingPathComponent("数据").path
    for format in [["--format", "json"], ["--list", "all"], ["--plain"], ["--lang", "en"]] {
      let answers = try (1...3).map { threads in
        try ProgramUnderTest.run(
          ["check", Lingyuan.rules.path, "--data", data, "--as-of", "2022-09-30", "--threads", String(threads)]
            + format,
          in: Place.package)
      }
      #expect(!answers[0].output.isEmpty)
      #expect(answers[1].output == answers[0].output, "\(format)")
      #expect(answers[2].output == answers[0].output, "\(format)")
    }
  }
}
