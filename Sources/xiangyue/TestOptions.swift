import XiangyueText
import XiangyueWorkspace

enum TestFormat: String, CaseIterable {
  case text, json, junit
}

/// What the words of `test` mean.
struct TestOptions {
  let rules: [String]
  /// Nil: every 例.
  let filter: String?
  let showsCoverage: Bool
  let countsUnknown: Bool
  /// Of 100; nil: none is asked for.
  let leastCoverage: Int?
  let holidaysFile: String?
  let format: TestFormat
  let language: Language
  let threads: Int
  let plain: Bool
  let color: ColorChoice

  init(_ command: TestCommand) throws(UsageFault) {
    rules = command.rules
    language = try OptionWords.language(OptionWords.single("--lang", command.lang))
    filter = try OptionWords.single("--filter", command.filter)
    let coverage = try OptionWords.single("--coverage", command.coverage)
    showsCoverage = coverage != nil || command.coverageUnknown
    countsUnknown = command.coverageUnknown
    leastCoverage = try Self.percent(coverage)
    holidaysFile = try OptionWords.single("--holidays", command.holidays)
    format =
      try OptionWords.choice(
        "--format", OptionWords.single("--format", command.format), among: TestFormat.allCases.map(\.rawValue))
      ?? .text
    threads = try OptionWords.threads(OptionWords.single("--threads", command.threads))
    plain = command.plain
    color =
      try OptionWords.choice(
        "--color", OptionWords.single("--color", command.color), among: ["auto", "always", "never"]) ?? .auto
  }

  /// `80%`; 0% asks for no share.
  private static func percent(_ text: String?) throws(UsageFault) -> Int? {
    guard let text, !text.isEmpty else { return nil }
    guard let percent = Int(text.hasSuffix("%") ? text.dropLast() : text[...]), (0...100).contains(percent) else {
      throw UsageFault(
        zh: "--coverage 后面的“\(text)”应是百分数：--coverage=80%",
        en: "“\(text)” after --coverage must be a percentage: --coverage=80%")
    }
    return percent
  }
}
