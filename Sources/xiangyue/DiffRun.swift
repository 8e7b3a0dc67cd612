import XiangyueReports
import XiangyueText
import XiangyueWorkspace

/// One run of `diff`, from the two rule sets to the exit code.
struct DiffRun {
  private let options: DiffOptions
  private let telling: Telling

  init(_ options: DiffOptions) {
    self.options = options
    telling = Telling(language: options.language, plain: options.plain, color: options.color)
  }

  func run() -> ExitStatus {
    Interrupts.prepare()
    var checks: [CheckRequest] = []
    var ended: [ExitStatus] = []
    let progress = ProgressLine(language: options.language, plain: options.plain)
    for path in [options.old, options.new] {
      switch telling.readRules([path]) {
      case .success(let rules): checks.append(request(rules, progress))
      case .failure(let early): ended.append(early.status)
      }
    }
    // Both are read, so that all messages are seen at once.
    guard ended.isEmpty else { return ExitStatus.combine(ended) }
    do {
      let result = try DiffRequest(old: checks[0], new: checks[1]).run()
      progress?.end()
      return write(result)
    } catch {
      progress?.end()
      return telling.end(error.exitStatus, error.text)
    }
  }

  private func request(_ rules: RuleSet, _ progress: ProgressLine?) -> CheckRequest {
    var check = CheckRequest(rules: rules, dataFolder: options.dataFolder, asOf: options.asOf)
    check.threads = options.threads
    check.allowance = options.allowance ?? .none
    check.holidaysFile = options.holidaysFile
    if let progress { check.progress = { progress.show($0) } }
    return check
  }

  private func write(_ result: DiffResult) -> ExitStatus {
    telling.tell(warnings: result.old.warnings + result.new.warnings.filter { !result.old.warnings.contains($0) })
    let absent = result.old.absentColumns + result.new.absentColumns.filter { !result.old.absentColumns.contains($0) }
    telling.tell(absentColumns: absent)
    let output = StandardOutput()
    switch options.format {
    case .text:
      ChangesText(
        result, names: (options.old, options.new), language: options.language, plain: options.plain,
        color: Terminal.usesColor(options.color, at: Terminal.isOutput), isFull: options.isFull
      ).render { output.write($0) }
    case .json: writeJSON(result) { output.write($0) }
    }
    let status = output.end(result.exitStatus, language: options.language)
    if result.old.exceedsAllowance || result.new.exceedsAllowance {
      telling.tell(
        setAside: max(result.old.setAsideCount, result.new.setAsideCount), allowed: options.allowance ?? .none,
        consequence: Localized(zh: "比较可能不全", en: "something may be missing"), status)
    }
    return status
  }
}
