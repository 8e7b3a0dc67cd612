import XiangyueCalendar
import XiangyueReports
import XiangyueText
import XiangyueWorkspace

enum ExplainFormat: String, CaseIterable {
  case text, json
}

/// What the words of `explain` mean.
struct ExplainOptions {
  /// What shall be explained.
  enum Topic {
    /// The pages of messages, by number.
    case codes([Int])
    /// Everybody, for programs.
    case everybody
    case subjects([String])
    case claim(String)
  }

  let topic: Topic
  let rules: [String]
  let dataFolder: String
  let accounts: [String]
  let period: String?
  let asOf: CivilDay
  let holidaysFile: String?
  let format: ExplainFormat
  let allowance: RejectAllowance?
  let language: Language
  let threads: Int
  let plain: Bool
  let color: ColorChoice

  init(_ command: ExplainCommand) throws(UsageFault) {
    let language = try OptionWords.language(OptionWords.single("--lang", command.lang))
    let codes = command.rules.map(CodePage.number)
    if !codes.isEmpty, codes.allSatisfy({ $0 != nil }) {
      self.init(codes: codes.compactMap(\.self), command, language: language)
    } else {
      try self.init(command, language: language)
    }
  }

  private init(_ command: ExplainCommand, language: Language) throws(UsageFault) {
    self.language = language
    rules = command.rules
    guard let data = try OptionWords.single("--data", command.data) else {
      throw UsageFault(zh: "还缺 --data", en: "--data is missing")
    }
    dataFolder = data
    accounts = command.account
    period = try OptionWords.single("--period", command.period)
    asOf = try OptionWords.day("--as-of", OptionWords.single("--as-of", command.asOf)) ?? Clock.today
    holidaysFile = try OptionWords.single("--holidays", command.holidays)
    format =
      try OptionWords.choice(
        "--format", OptionWords.single("--format", command.format), among: ExplainFormat.allCases.map(\.rawValue))
      ?? .text
    allowance = try OptionWords.allowance(OptionWords.single("--allow-rejects", command.allowRejects))
    color =
      try OptionWords.choice(
        "--color", OptionWords.single("--color", command.color), among: ["auto", "always", "never"]) ?? .auto
    threads = try OptionWords.threads(OptionWords.single("--threads", command.threads))
    plain = command.plain
    topic = try Self.topic(command, try OptionWords.single("--why", command.why))
    if format == .json, !accounts.isEmpty || period != nil {
      throw UsageFault(
        zh: "--account、--period 只用于给人看的说明；--format json 总是写全",
        en: "--account and --period are for the text; --format json leaves nothing out")
    }
  }

  /// For pages of messages no data are needed.
  private init(codes: [Int], _ command: ExplainCommand, language: Language) {
    topic = .codes(codes)
    rules = []
    dataFolder = ""
    accounts = []
    period = nil
    asOf = Clock.today
    holidaysFile = nil
    format = .text
    allowance = nil
    self.language = language
    threads = 1
    plain = command.plain
    color = .auto
  }

  private static func topic(_ command: ExplainCommand, _ claim: String?) throws(UsageFault) -> Topic {
    let count = (claim == nil ? 0 : 1) + (command.subject.isEmpty ? 0 : 1) + (command.all ? 1 : 0)
    guard count == 1 else {
      throw count == 0
        ? UsageFault(
          zh: "还要说说明什么：--subject 编号，--why “A1 在 黑榜”，或 --all",
          en: "say what to explain: --subject KEY, --why SENTENCE or --all")
        : UsageFault(
          zh: "--subject、--why、--all 只能写一样", en: "--subject, --why and --all exclude each other")
    }
    if let claim { return .claim(claim) }
    return command.all ? .everybody : .subjects(command.subject)
  }
}
