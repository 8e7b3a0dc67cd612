import ArgumentParser
import XiangyueWorkspace

/// `xiangyue explain`: the page of a message's code, every figure of somebody, or why something is so.
///
/// As in `CheckCommand`, every option can be taken down several times, and its value is understood in `ExplainOptions`.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "explain", aliases: ["说明"])

  @Argument var rules: [String]
  @Option var data: [String] = []
  @Option var subject: [String] = []
  @Flag var all = false
  @Option var why: [String] = []
  @Option var account: [String] = []
  @Option var period: [String] = []
  @Option var asOf: [String] = []
  @Option var holidays: [String] = []
  @Option var format: [String] = []
  @Option var allowRejects: [String] = []
  @Option var lang: [String] = []
  @Option var threads: [String] = []
  @Flag var plain = false
  @Option var color: [String] = []

  func run() throws {
    throw RunEnding(status: ExplainRun(try ExplainOptions(self)).run())
  }
}
