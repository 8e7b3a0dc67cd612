import XiangyueCalendar
import XiangyueText
import XiangyueWorkspace

enum CalendarFormat: String, CaseIterable {
  case text, csv, ics
}

/// What the words of `calendar` mean.
struct CalendarOptions {
  let rules: [String]
  let from: CivilDay
  let through: CivilDay
  let dataFolder: String?
  /// Nil where nothing was said.
  let asOf: CivilDay?
  let format: CalendarFormat
  let holidaysFile: String?
  let allowance: RejectAllowance
  let language: Language
  let threads: Int
  let plain: Bool
  let color: ColorChoice
  let showsTimings: Bool

  /// Spans of more than this are a slip of the pen, and more than anybody reads.
  private static let longestYears = 20

  init(_ command: CalendarCommand) throws(UsageFault) {
    rules = command.rules
    language = try OptionWords.language(OptionWords.single("--lang", command.lang))
    let first = try OptionWords.day("--from", OptionWords.single("--from", command.from))
    let last = try OptionWords.day("--to", OptionWords.single("--to", command.to))
    from = first ?? Period.containing(last ?? Clock.today, unit: .month).first
    through = last ?? Period.containing(from, unit: .month).last
    dataFolder = try OptionWords.single("--data", command.data)
    asOf = try OptionWords.day("--as-of", OptionWords.single("--as-of", command.asOf))
    format =
      try OptionWords.choice(
        "--format", OptionWords.single("--format", command.format), among: CalendarFormat.allCases.map(\.rawValue))
      ?? .text
    holidaysFile = try OptionWords.single("--holidays", command.holidays)
    allowance =
      try OptionWords.allowance(OptionWords.single("--allow-rejects", command.allowRejects)) ?? RejectAllowance.none
    color =
      try OptionWords.choice(
        "--color", OptionWords.single("--color", command.color), among: ["auto", "always", "never"]) ?? .auto
    threads = try OptionWords.threads(OptionWords.single("--threads", command.threads))
    plain = command.plain
    showsTimings = command.timings
    try checkTogether()
  }

  private func checkTogether() throws(UsageFault) {
    if from > through {
      throw UsageFault(
        zh: "--from \(from.chineseText) 在 --to \(through.chineseText) 之后，没有一天可列",
        en: "--from \(from) lies after --to \(through): no day is left")
    }
    if through > from.moved(months: 12 * Self.longestYears) {
      throw UsageFault(
        zh: "从 \(from.chineseText)到 \(through.chineseText)太长，至多 \(Self.longestYears)年",
        en: "from \(from) to \(through) is too long: at most \(Self.longestYears) years")
    }
    if asOf != nil, dataFolder == nil {
      throw UsageFault(zh: "--as-of 说的是记录，还要写 --data", en: "--as-of is about records: name them with --data")
    }
  }
}
