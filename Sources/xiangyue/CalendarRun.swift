import XiangyueReports
import XiangyueText
import XiangyueWorkspace

/// One run of `calendar`, from the rule files to the exit code.
struct CalendarRun {
  private let options: CalendarOptions

  init(_ options: CalendarOptions) { self.options = options }

  func run() -> ExitStatus {
    Interrupts.prepare()
    let rules: RuleSet
    do {
      rules = try RuleSet(paths: options.rules)
    } catch {
      return end(error.exitStatus, error.text)
    }
    StandardError.write(
      rules.renderedMessages(
        language: options.language, color: Terminal.usesColor(options.color, at: Terminal.isError),
        plain: options.plain))
    guard rules.isSound else { return rules.exitStatus }
    do {
      return write(try request(rules).run())
    } catch {
      return end(error.exitStatus, error.text)
    }
  }

  private func request(_ rules: RuleSet) -> CalendarRequest {
    var request = CalendarRequest(
      rules: rules, from: options.from, through: options.through, today: options.asOf ?? Clock.today)
    if let asOf = options.asOf { request.asOf = asOf }
    request.dataFolder = options.dataFolder
    request.holidaysFile = options.holidaysFile
    request.allowance = options.allowance
    request.threads = options.threads
    return request
  }

  private func write(_ result: CalendarResult) -> ExitStatus {
    for warning in result.warnings {
      StandardError.write(say("提醒：", "warning: ") + warning(options.language).onOneLine + "\n")
    }
    for absent in result.absentColumns {
      StandardError.write(absent(options.language).onOneLine + say("。", ".") + "\n")
    }
    let output = StandardOutput()
    switch options.format {
    case .text:
      CalendarText(
        result, language: options.language, plain: options.plain,
        color: Terminal.usesColor(options.color, at: Terminal.isOutput)
      ).render { output.write($0) }
    case .csv: output.write(calendarCSV(result))
    case .ics: output.write(iCalendar(result, version: Release.version))
    }
    if options.showsTimings {
      for stage in result.stages {
        StandardError.write("\(Int((stage.seconds * 1_000_000).rounded()))\t\(stage.name(options.language))\n")
      }
    }
    let status = output.end(result.exitStatus, language: options.language)
    if let count = result.setAsideCount {
      StandardError.write(
        say(
          "搁置 \(count)行，超过许可（\(options.allowance.text)）：可能漏了期限，退出码 \(status.rawValue)。\n",
          "\(count) rows set aside, more than allowed (\(options.allowance.text)): a time limit may be missing, "
            + "exit code \(status.rawValue).\n"))
    }
    return status
  }

  private func end(_ status: ExitStatus, _ text: Localized) -> ExitStatus {
    StandardError.write(
      text(options.language).showingInvisibles
        + say("（退出码 \(status.rawValue)）。\n", " (exit code \(status.rawValue)).\n"))
    return status
  }

  private func say(_ zh: String, _ en: String) -> String { Localized(zh: zh, en: en)(options.language) }
}
