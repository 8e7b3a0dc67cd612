import Glibc
import XiangyueCalendar
import XiangyueText
import XiangyueWorkspace

/// What the words behind options mean, and what is wrong with them, alike in every command.
enum OptionWords {
  /// The value of an option that has one; nil where it was not said.
  static func single(_ option: String, _ values: [String]) throws(UsageFault) -> String? {
    guard values.count > 1 else { return values.first }
    let shown = values.joined(separator: "、")
    throw UsageFault(
      zh: "\(option) 写了 \(values.count)次（\(shown)），只能写一次",
      en: "\(option) was given \(values.count) times (\(values.joined(separator: ", "))); it can be given once")
  }

  static func language(_ text: String?) throws(UsageFault) -> Language {
    switch text {
    case nil, "zh": return .chinese
    case "en": return .english
    case let other?: throw Self.unknown("--lang", other, ["zh", "en"])
    }
  }

  static func day(_ option: String, _ text: String?) throws(UsageFault) -> CivilDay? {
    guard let text else { return nil }
    guard let day = CivilDay(typed: text) else {
      throw UsageFault(
        zh: "\(option) 后面的“\(text)”不是日期，或没有这一天；日期写作 2022-08-31、2022.8.31 或 2022年8月31日",
        en: "“\(text)” after \(option) is no day; a day is written 2022-08-31")
    }
    return day
  }

  static func choice<Choice: RawRepresentable<String>>(
    _ option: String, _ text: String?, among words: [String]
  ) throws(UsageFault) -> Choice? {
    guard let text else { return nil }
    guard let choice = Choice(rawValue: text) else { throw Self.unknown(option, text, words) }
    return choice
  }

  static func unknown(_ option: String, _ text: String, _ words: [String]) -> UsageFault {
    UsageFault(
      zh: "\(option) 后面的“\(text)”不认识；可以写 \(words.joined(separator: "、"))",
      en: "“\(text)” after \(option) is not known; it is one of \(words.joined(separator: ", "))")
  }

  static func allowance(_ text: String?) throws(UsageFault) -> RejectAllowance? {
    guard let text else { return nil }
    guard let allowance = RejectAllowance(text) else {
      throw UsageFault(
        zh: "--allow-rejects 后面的“\(text)”应是行数（20）或百分数（1%）",
        en: "“\(text)” after --allow-rejects must be a number of rows (20) or a percentage (1%)")
    }
    return allowance
  }

  static func threads(_ text: String?) throws(UsageFault) -> Int {
    guard let text else { return min(8, max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
    guard let count = Int(text), (1...64).contains(count) else {
      throw UsageFault(
        zh: "--threads 后面的“\(text)”应是 1 到 64 的整数", en: "“\(text)” after --threads must be a whole number from 1 to 64")
    }
    return count
  }
}
