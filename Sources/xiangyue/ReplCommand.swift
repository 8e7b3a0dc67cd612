import ArgumentParser
import XiangyueWorkspace

/// `xiangyue repl`: a conversation about rules and records.
///
/// As in `CheckCommand`, every option can be taken down several times, and its value is understood in `ReplOptions`.
struct ReplCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "repl", aliases: ["对话"])

  @Argument var rules: [String] = []
  @Option var data: [String] = []
  @Option var asOf: [String] = []
  @Option var holidays: [String] = []
  @Option var allowRejects: [String] = []
  @Flag var noHistory = false
  @Option var lang: [String] = []
  @Option var threads: [String] = []
  @Flag var plain = false
  @Option var color: [String] = []

  func run() throws {
    throw RunEnding(status: ReplRun(try ReplOptions(self)).run())
  }
}
