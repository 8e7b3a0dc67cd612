import XiangyueCalendar
import XiangyueReports
import XiangyueText
import XiangyueWorkspace

/// What every command tells beside its answer: on standard error, in the language asked for.
struct Telling {
  let language: Language
  let plain: Bool
  let color: ColorChoice

  func say(_ zh: String, _ en: String) -> String { Localized(zh: zh, en: en)(language) }

  /// The rules, with what is to be said of them said; without them, how the command ends.
  /// - Parameter lawDay: the day whose law is cited; nil: none in particular.
  func readRules(_ paths: [String], lawDay: CivilDay? = nil) -> Result<RuleSet, EndedEarly> {
    do {
      let rules = try RuleSet(paths: paths, lawDay: lawDay)
      StandardError.write(
        rules.renderedMessages(
          language: language, color: Terminal.usesColor(color, at: Terminal.isError), plain: plain))
      return rules.isSound ? .success(rules) : .failure(EndedEarly(status: rules.exitStatus))
    } catch {
      return .failure(EndedEarly(status: end(error.exitStatus, error.text)))
    }
  }

  /// What deserves a second look.
  func tell(warnings: [Localized]) {
    for warning in warnings {
      StandardError.write(say("提醒：", "warning: ") + warning(language).onOneLine + "\n")
    }
  }

  /// More rows were set aside than allowed.
  /// - Parameter consequence: what the answer may lack for it.
  func tell(setAside count: Int, allowed: RejectAllowance, consequence: Localized, _ status: ExitStatus) {
    StandardError.write(
      say(
        "搁置 \(count)行，超过许可（\(allowed.text)）：\(consequence.zh)，退出码 \(status.rawValue)。\n",
        "\(count) rows set aside, more than allowed (\(allowed.text)): \(consequence.en), exit code \(status.rawValue).\n"
      ))
  }

  func tell(absentColumns: [Localized]) {
    for absent in absentColumns { StandardError.write(absent(language).onOneLine + say("。", ".") + "\n") }
  }

  /// How long each stage took, in microseconds.
  func tell(stages: [(name: String, seconds: Double)]) {
    for stage in stages {
      StandardError.write("\(Int((stage.seconds * 1_000_000).rounded()))\t\(stage.name)\n")
    }
  }

  /// Why nothing came of it.
  func end(_ status: ExitStatus, _ text: Localized) -> ExitStatus {
    StandardError.write(
      text(language).showingInvisibles
        + say("（退出码 \(status.rawValue)）。\n", " (exit code \(status.rawValue)).\n"))
    return status
  }
}

/// A command that ended before it had an answer; why has been told.
struct EndedEarly: Error {
  let status: ExitStatus
}
