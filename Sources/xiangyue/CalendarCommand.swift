import ArgumentParser
import XiangyueWorkspace

/// `xiangyue calendar`: what falls due when, as a list with month sheets, a table or iCalendar.
///
/// As in `CheckCommand`, every option can be taken down several times, and its value is understood in `CalendarOptions`.
struct CalendarCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "calendar", aliases: ["日历"])

  @Argument var rules: [String]
  @Option var from: [String] = []
  @Option var to: [String] = []
  @Option var data: [String] = []
  @Option var asOf: [String] = []
  @Option var format: [String] = []
  @Option var holidays: [String] = []
  @Option var allowRejects: [String] = []
  @Option var lang: [String] = []
  @Option var threads: [String] = []
  @Flag var plain = false
  @Option var color: [String] = []
  /// For those who work on 乡约: how long each stage took, on standard error.
  @Flag var timings = false

  func run() throws {
    throw RunEnding(status: CalendarRun(try CalendarOptions(self)).run())
  }
}
