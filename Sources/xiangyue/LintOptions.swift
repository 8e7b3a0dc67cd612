import XiangyueCalendar
import XiangyueText
import XiangyueWorkspace

enum LintFormat: String, CaseIterable {
  case text, json
}

/// What the words of `lint` mean.
struct LintOptions {
  let request: LintRequest
  let format: LintFormat
  let language: Language
  let plain: Bool
  let color: ColorChoice

  init(_ command: LintCommand) throws(UsageFault) {
    language = try OptionWords.language(OptionWords.single("--lang", command.lang))
    let asOf = try OptionWords.day("--as-of", OptionWords.single("--as-of", command.asOf)) ?? Clock.today
    var request = LintRequest(paths: command.rules, asOf: asOf)
    request.fixes = command.fix
    request.isStrict = command.strict
    self.request = request
    format =
      try OptionWords.choice(
        "--format", OptionWords.single("--format", command.format), among: LintFormat.allCases.map(\.rawValue)) ?? .text
    color =
      try OptionWords.choice(
        "--color", OptionWords.single("--color", command.color), among: ["auto", "always", "never"]) ?? .auto
    plain = command.plain
  }
}
