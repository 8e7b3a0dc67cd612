import ArgumentParser
import XiangyueWorkspace

/// `xiangyue check`: turns words on the command line into one check, and its answer into a report and an exit code.
///
/// Every option can be taken down several times, so that one said twice is told rather than the first forgotten.
/// All values are taken as text and understood in `CheckOptions`, which says in users' words what is wrong with one.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", aliases: ["检查"])

  @Argument var rules: [String]
  @Option var data: [String] = []
  @Option var asOf: [String] = []
  @Option var from: [String] = []
  @Option var holidays: [String] = []
  @Option var format: [String] = []
  @Option var output: [String] = []
  @Option var list: [String] = []
  @Option var allowRejects: [String] = []
  @Flag var strict = false
  @Option var lang: [String] = []
  @Option var threads: [String] = []
  @Flag var plain = false
  @Option var color: [String] = []
  /// For those who work on 乡约: how long each stage took, on standard error.
  @Flag var timings = false

  func run() throws {
    throw RunEnding(status: CheckRun(try CheckOptions(self)).run())
  }
}
