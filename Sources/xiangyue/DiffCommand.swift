import ArgumentParser
import XiangyueWorkspace

/// `xiangyue diff`: what an amendment changes on real records.
///
/// As in `CheckCommand`, every option can be taken down several times, and its value is understood in `DiffOptions`.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "diff", aliases: ["比较"])

  @Argument var rules: [String]
  @Option var data: [String] = []
  @Option var asOf: [String] = []
  @Option var holidays: [String] = []
  @Option var format: [String] = []
  @Option var list: [String] = []
  @Option var allowRejects: [String] = []
  @Option var lang: [String] = []
  @Option var threads: [String] = []
  @Flag var plain = false
  @Option var color: [String] = []

  func run() throws {
    throw RunEnding(status: DiffRun(try DiffOptions(self)).run())
  }
}
