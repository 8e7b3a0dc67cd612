import XiangyueCalendar
import XiangyueReports
import XiangyueText
import XiangyueWorkspace

enum OutputFormat: String, CaseIterable {
  case text, json, csv
}

/// What the words of `check` mean.
struct CheckOptions {
  let rules: [String]
  let dataFolder: String
  let asOf: CivilDay
  let from: CivilDay?
  let holidaysFile: String?
  let format: OutputFormat
  /// Where the six tables go; nil: nowhere.
  let outputFolder: String?
  let list: ListKind?
  /// Nil where nothing was said.
  let allowance: RejectAllowance?
  let isStrict: Bool
  let language: Language
  let threads: Int
  let plain: Bool
  let color: ColorChoice
  let showsTimings: Bool

  init(_ command: CheckCommand) throws(UsageFault) {
    rules = command.rules
    language = try OptionWords.language(OptionWords.single("--lang", command.lang))
    guard let data = try OptionWords.single("--data", command.data) else {
      throw UsageFault(zh: "还缺 --data", en: "--data is missing")
    }
    dataFolder = data
    asOf = try OptionWords.day("--as-of", OptionWords.single("--as-of", command.asOf)) ?? Clock.today
    from = try OptionWords.day("--from", OptionWords.single("--from", command.from))
    holidaysFile = try OptionWords.single("--holidays", command.holidays)
    format =
      try OptionWords.choice(
        "--format", OptionWords.single("--format", command.format), among: OutputFormat.allCases.map(\.rawValue))
      ?? .text
    outputFolder = try OptionWords.single("--output", command.output)
    list = try OptionWords.choice(
      "--list", OptionWords.single("--list", command.list), among: ListKind.allCases.map(\.rawValue))
    color =
      try OptionWords.choice(
        "--color", OptionWords.single("--color", command.color), among: ["auto", "always", "never"]) ?? .auto
    allowance = try OptionWords.allowance(OptionWords.single("--allow-rejects", command.allowRejects))
    threads = try OptionWords.threads(OptionWords.single("--threads", command.threads))
    isStrict = command.strict
    plain = command.plain
    showsTimings = command.timings
    try checkTogether()
  }

  /// What no word is wrong with, but the words together are.
  private func checkTogether() throws(UsageFault) {
    if let from, from > asOf {
      throw UsageFault(
        zh: "--from \(from.chineseText) 在 --as-of \(asOf.chineseText) 之后，没有一天可以核对",
        en: "--from \(from) lies after --as-of \(asOf): no day is left to check")
    }
    if format == .csv, outputFolder == nil {
      throw UsageFault(
        zh: "--format csv 写出六张表，还要用 --output 说写到哪个文件夹",
        en: "--format csv writes six tables: name a folder with --output")
    }
    if list != nil, format != .text {
      throw UsageFault(
        zh: "--list 只用于给人看的报告；--format \(format.rawValue) 总是写全",
        en: "--list is for the text report; --format \(format.rawValue) leaves nothing out")
    }
    if outputFolder == "" {
      throw UsageFault(zh: "--output 后面要写文件夹的名字", en: "--output needs the name of a folder")
    }
  }
}
