import XiangyueReports
import XiangyueText
import XiangyueWorkspace

/// One run of `calendar`, from the rule files to the exit code.
struct CalendarRun {
  private let options: CalendarOptions
  private let telling: Telling

  init(_ options: CalendarOptions) {
    self.options = options
    telling = Telling(language: options.language, plain: options.plain, color: options.color)
  }

  func run() -> ExitStatus {
    Interrupts.prepare()
    let rules: RuleSet
    switch telling.readRules(options.rules) {
    case .success(let found): rules = found
    case .failure(let ended): return ended.status
    }
    do {
      return write(try request(rules).run())
    } catch {
      return telling.end(error.exitStatus, error.text)
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
    telling.tell(warnings: result.warnings)
    telling.tell(absentColumns: result.absentColumns)
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
      telling.tell(stages: result.stages.map { ($0.name(options.language), $0.seconds) })
    }
    let status = output.end(result.exitStatus, language: options.language)
    if let count = result.setAsideCount {
      telling.tell(
        setAside: count, allowed: options.allowance,
        consequence: Localized(zh: "可能漏了期限", en: "a time limit may be missing"), status)
    }
    return status
  }
}
