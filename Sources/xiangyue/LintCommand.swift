import ArgumentParser
import XiangyueWorkspace

/// `xiangyue lint`: what is wrong, doubtful or unlawful about rule files, without any record.
///
/// As in `CheckCommand`, every option can be taken down several times, and its value is understood in `LintOptions`.
struct LintCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "lint", aliases: ["检查规约"])

  @Argument var rules: [String]
  @Flag var fix = false
  @Option var format: [String] = []
  @Option var asOf: [String] = []
  @Flag var strict = false
  @Option var lang: [String] = []
  @Flag var plain = false
  @Option var color: [String] = []

  func run() throws {
    throw RunEnding(status: LintRun(try LintOptions(self)).run())
  }
}
