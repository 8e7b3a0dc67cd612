import Foundation
import Testing

/// What `explain` and `diff` say of the shipped rules, held against the data, the six tables and the oracle by programs that know
/// nothing else of 乡约 (Scripts/explanations).
@Suite struct ExplanationTests {
  private static let data = Place.lingyuan.appendingPathComponent("数据")

  @Test(arguments: ["2022-09-30", "2022-08-31"])
  func `every line adds up to the score and every row cited says what is claimed`(_ day: String) throws {
    try Scratch.with { scratch in
      let tables = scratch.appendingPathComponent("tables")
      _ = try Lingyuan.check(Lingyuan.rules, data: Self.data, output: tables, asOf: day, threads: 2)
      let document = scratch.appendingPathComponent("explanations.json")
      try Data(try explained(day).utf8).write(to: document)
      let answer = try script("adds-up", [document.path, Self.data.path, tables.path])
      #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
    }
  }

  @Test func `explanations of every golden case agree with its tables`() throws {
    let answer = try script("over-cases", [ProgramUnderTest.path])
    #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
  }

  @Test func `a point too many is found`() throws {
    try Scratch.with { scratch in
      let tables = scratch.appendingPathComponent("tables")
      _ = try Lingyuan.check(Lingyuan.rules, data: Self.data, output: tables, asOf: "2022-01-31", threads: 2)
      let document = scratch.appendingPathComponent("explanations.json")
      let text = try explained("2022-01-31")
      let line = try #require(text.range(of: #""amount":-2,"points":-2"#))
      try Data(text.replacingCharacters(in: line, with: #""amount":-3,"points":-3"#).utf8).write(to: document)
      let answer = try script("adds-up", [document.path, Self.data.path, tables.path])
      #expect(answer.status == 1)
      #expect(answer.output.contains("逐行相加不对"))
    }
  }

  @Test func `what an amendment changes is what two runs of the oracle differ in`() throws {
    try Scratch.with { scratch in
      let data = scratch.appendingPathComponent("data")
      try Lingyuan.generate(GeneratedData(households: 300, records: 2000, seed: 4, isDirty: true), in: data)
      for (folder, day) in [(data, "2022-12-31"), (Self.data, "2022-09-30")] {
        let answer = try script("same-change", [folder.path, day, ProgramUnderTest.path])
        #expect(answer.status == 0, "\(answer.output)\(answer.errors)")
      }
    }
  }

  @Test func `explanations do not depend on the number of threads`() throws {
    let answers = try (1...3).map { threads in
      try ProgramUnderTest.run(
        [
          "explain", Lingyuan.rules.path, "--data", Self.data.path, "--as-of", "2022-03-31", "--allow-rejects", "1%",
          "--all", "--format", "json", "--threads", String(threads),
        ], in: Place.package)
    }
    #expect(answers[0].status == 0, "\(answers[0].errors)")
    #expect(answers[1].output == answers[0].output)
    #expect(answers[2].output == answers[0].output)
  }

  @Test func `the pages of codes are those of the catalogue`() throws {
    let script = Place.package.appendingPathComponent("Scripts/generate-code-pages").path
    let answer = try run([script, "--check"])
    #expect(answer.status == 0, "\(answer.errors)")
  }

  /// What an explanation or comparison says itself is English then; Chinese are names of the rules and the data, and the rule's
  /// own words, in quotation marks.
  @Test(
    arguments: GoldenCase.all.filter { golden in
      ["explain", "diff"].contains(golden.words.first) && !golden.words.contains("--format")
        && !(golden.words.dropFirst().first ?? "").hasPrefix("约")
    })
  func `in English only names and what is quoted are Chinese`(_ golden: GoldenCase) throws {
    let answer = try ProgramUnderTest.run(golden.words + ["--lang", "en"], in: golden.folder)
    // Where a line was broken, quoted words go on.
    var text = (answer.output + answer.errors).replacing(/\n\s*/, with: "")
    text = text.replacing(/“[^”]*”/, with: "")
    let files = FileManager.default.enumerator(atPath: golden.folder.path)?.compactMap { $0 as? String } ?? []
    let given = files.filter { $0.hasSuffix(".yue") || $0.hasSuffix(".csv") }
    let known =
      given.compactMap(golden.text).joined() + files.joined(separator: " ") + golden.words.joined(separator: " ")
    for chinese in text.matches(of: /[\u{3000}-\u{303F}\u{4E00}-\u{9FFF}\u{FF00}-\u{FFEF}]+/) {
      #expect(known.contains(chinese.output), "\(golden.name)")
    }
  }

  private func explained(_ day: String) throws -> String {
    let answer = try ProgramUnderTest.run(
      [
        "explain", Lingyuan.rules.path, "--data", Self.data.path, "--as-of", day, "--allow-rejects", "1%", "--all",
        "--format", "json",
      ], in: Place.package)
    try #require(answer.status == 0, "\(answer.errors)")
    return answer.output
  }

  private func script(_ name: String, _ words: [String]) throws -> ProgramUnderTest.Answer {
    try run([Place.package.appendingPathComponent("Scripts/explanations/\(name)").path] + words)
  }

  private func run(_ words: [String]) throws -> ProgramUnderTest.Answer {
    try Command.run(
      Lingyuan.python, (Lingyuan.python.hasSuffix("env") ? ["python3"] : []) + words, in: Place.package)
  }
}
