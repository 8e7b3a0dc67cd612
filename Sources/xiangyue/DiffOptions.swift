import XiangyueCalendar
import XiangyueText
import XiangyueWorkspace

/// What the words of `diff` mean.
struct DiffOptions {
  let old: String
  let new: String
  let dataFolder: String
  let asOf: CivilDay
  let holidaysFile: String?
  let format: ExplainFormat
  /// `--list all`
  let isFull: Bool
  let allowance: RejectAllowance?
  let language: Language
  let threads: Int
  let plain: Bool
  let color: ColorChoice

  init(_ command: DiffCommand) throws(UsageFault) {
    language = try OptionWords.language(OptionWords.single("--lang", command.lang))
    guard command.rules.count == 2 else {
      throw UsageFault(
        zh: "要写两份规约，先旧后新；各是一个文件，或放规约文件的文件夹（写了 \(command.rules.count)份）",
        en: "name two rule sets, the old and then the new, each a file or a folder (\(command.rules.count) were named)")
    }
    (old, new) = (command.rules[0], command.rules[1])
    guard let data = try OptionWords.single("--data", command.data) else {
      throw UsageFault(zh: "还缺 --data", en: "--data is missing")
    }
    dataFolder = data
    asOf = try OptionWords.day("--as-of", OptionWords.single("--as-of", command.asOf)) ?? Clock.today
    holidaysFile = try OptionWords.single("--holidays", command.holidays)
    format =
      try OptionWords.choice(
        "--format", OptionWords.single("--format", command.format), among: ExplainFormat.allCases.map(\.rawValue))
      ?? .text
    switch try OptionWords.single("--list", command.list) {
    case nil: isFull = false
    case "all": isFull = true
    case let other?: throw OptionWords.unknown("--list", other, ["all"])
    }
    allowance = try OptionWords.allowance(OptionWords.single("--allow-rejects", command.allowRejects))
    color =
      try OptionWords.choice(
        "--color", OptionWords.single("--color", command.color), among: ["auto", "always", "never"]) ?? .auto
    threads = try OptionWords.threads(OptionWords.single("--threads", command.threads))
    plain = command.plain
  }
}
