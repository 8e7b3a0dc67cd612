import Glibc
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
    language = try Self.language(Self.single("--lang", command.lang))
    guard let data = try Self.single("--data", command.data) else {
      throw UsageFault(zh: "还缺 --data", en: "--data is missing")
    }
    dataFolder = data
    asOf = try Self.day("--as-of", Self.single("--as-of", command.asOf)) ?? Clock.today
    from = try Self.day("--from", Self.single("--from", command.from))
    format =
      try Self.choice(
        "--format", Self.single("--format", command.format), among: OutputFormat.allCases.map(\.rawValue)) ?? .text
    outputFolder = try Self.single("--output", command.output)
    list = try Self.choice("--list", Self.single("--list", command.list), among: ListKind.allCases.map(\.rawValue))
    color =
      try Self.choice("--color", Self.single("--color", command.color), among: ["auto", "always", "never"]) ?? .auto
    allowance = try Self.allowance(Self.single("--allow-rejects", command.allowRejects))
    threads = try Self.threads(Self.single("--threads", command.threads))
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

  /// The value of an option that has one; nil where it was not said.
  private static func single(_ option: String, _ values: [String]) throws(UsageFault) -> String? {
    guard values.count > 1 else { return values.first }
    let shown = values.joined(separator: "、")
    throw UsageFault(
      zh: "\(option) 写了 \(values.count)次（\(shown)），只能写一次",
      en: "\(option) was given \(values.count) times (\(values.joined(separator: ", "))); it can be given once")
  }

  private static func language(_ text: String?) throws(UsageFault) -> Language {
    switch text {
    case nil, "zh": return .chinese
    case "en": return .english
    case let other?: throw unknown("--lang", other, ["zh", "en"])
    }
  }

  private static func day(_ option: String, _ text: String?) throws(UsageFault) -> CivilDay? {
    guard let text else { return nil }
    guard let day = CivilDay(typed: text) else {
      throw UsageFault(
        zh: "\(option) 后面的“\(text)”不是日期，或没有这一天；日期写作 2022-08-31、2022.8.31 或 2022年8月31日",
        en: "“\(text)” after \(option) is no day; a day is written 2022-08-31")
    }
    return day
  }

  private static func choice<Choice: RawRepresentable<String>>(
    _ option: String, _ text: String?, among words: [String]
  ) throws(UsageFault) -> Choice? {
    guard let text else { return nil }
    guard let choice = Choice(rawValue: text) else { throw unknown(option, text, words) }
    return choice
  }

  private static func unknown(_ option: String, _ text: String, _ words: [String]) -> UsageFault {
    UsageFault(
      zh: "\(option) 后面的“\(text)”不认识；可以写 \(words.joined(separator: "、"))",
      en: "“\(text)” after \(option) is not known; it is one of \(words.joined(separator: ", "))")
  }

  private static func allowance(_ text: String?) throws(UsageFault) -> RejectAllowance? {
    guard let text else { return nil }
    guard let allowance = RejectAllowance(text) else {
      throw UsageFault(
        zh: "--allow-rejects 后面的“\(text)”应是行数（20）或百分数（1%）",
        en: "“\(text)” after --allow-rejects must be a number of rows (20) or a percentage (1%)")
    }
    return allowance
  }

  private static func threads(_ text: String?) throws(UsageFault) -> Int {
    guard let text else { return min(8, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
    guard let count = Int(text), (1...64).contains(count) else {
      throw UsageFault(
        zh: "--threads 后面的“\(text)”应是 1 到 64 的整数", en: "“\(text)” after --threads must be a whole number from 1 to 64")
    }
    return count
  }
}
