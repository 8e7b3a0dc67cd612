import XiangyueCalendar
import XiangyueREPL
import XiangyueText
import XiangyueWorkspace

/// What the words of `repl` mean.
struct ReplOptions {
  let rules: [String]
  let dataFolder: String?
  let asOf: CivilDay?
  let holidaysFile: String?
  let allowance: RejectAllowance
  let keepsHistory: Bool
  let language: Language
  let threads: Int
  let plain: Bool
  let color: ColorChoice
  let usesColor: Bool

  init(_ command: ReplCommand) throws(UsageFault) {
    language = try OptionWords.language(OptionWords.single("--lang", command.lang))
    rules = command.rules
    dataFolder = try OptionWords.single("--data", command.data)
    asOf = try OptionWords.day("--as-of", OptionWords.single("--as-of", command.asOf))
    holidaysFile = try OptionWords.single("--holidays", command.holidays)
    allowance = try OptionWords.allowance(OptionWords.single("--allow-rejects", command.allowRejects)) ?? .none
    keepsHistory = !command.noHistory
    threads = try OptionWords.threads(OptionWords.single("--threads", command.threads))
    plain = command.plain
    color =
      try OptionWords.choice(
        "--color", OptionWords.single("--color", command.color), among: ["auto", "always", "never"]) ?? .auto
    usesColor = !command.plain && Terminal.usesColor(color, at: Terminal.isOutput && Window.canErase)
  }

  var settings: SessionSettings {
    var settings = SessionSettings()
    settings.rules = rules
    settings.dataFolder = dataFolder
    settings.asOf = asOf
    settings.holidaysFile = holidaysFile
    settings.allowance = allowance
    settings.language = language
    settings.threads = threads
    settings.isPlain = plain
    settings.usesColor = usesColor
    return settings
  }
}
