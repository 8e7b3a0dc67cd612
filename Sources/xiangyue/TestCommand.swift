import ArgumentParser
import XiangyueWorkspace

/// `xiangyue test`: runs the 例 of the rules.
///
/// As in `CheckCommand`, every option can be taken down several times, and its value is understood in `TestOptions`.
struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "test", aliases: ["试例"])

  @Argument var rules: [String]
  @Option var filter: [String] = []
  @Option var coverage: [String] = []
  @Flag var coverageUnknown = false
  @Option var holidays: [String] = []
  @Option var format: [String] = []
  @Option var lang: [String] = []
  @Option var threads: [String] = []
  @Flag var plain = false
  @Option var color: [String] = []

  func run() throws {
    throw RunEnding(status: TestRun(try TestOptions(self)).run())
  }

  /// `--coverage` may stand without a value, which the parser of words does not know.
  static func withValues(_ words: [String]) -> [String] {
    guard let command = words.first, command == "test" || command == "试例" else { return words }
    let end = words.firstIndex(of: "--") ?? words.count
    return words.enumerated().map { $0.offset < end && $0.element == "--coverage" ? "--coverage=0%" : $0.element }
  }
}
