import ArgumentParser
import XiangyueWorkspace

/// `xiangyue fmt`: writes rule files in their one look, or shows how they are read.
///
/// As in `CheckCommand`, every option can be taken down several times, and its value is understood in `FormatOptions`.
struct FormatCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "fmt", aliases: ["整理"])

  @Argument var rules: [String]
  @Flag var check = false
  @Flag var diff = false
  @Flag var reading = false
  @Flag var runTogether = false
  @Option var lang: [String] = []
  @Flag var plain = false
  @Option var color: [String] = []

  func run() throws {
    throw RunEnding(status: FormatRun(try FormatOptions(self)).run())
  }
}
