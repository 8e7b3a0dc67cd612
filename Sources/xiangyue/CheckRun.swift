import XiangyueReports
import XiangyueText
import XiangyueWorkspace

/// One run of `check`, from the rule files to the exit code.
struct CheckRun {
  private let options: CheckOptions
  private let telling: Telling

  init(_ options: CheckOptions) {
    self.options = options
    telling = Telling(language: options.language, plain: options.plain, color: options.color)
  }

  func run() -> ExitStatus {
    Interrupts.prepare()
    let began = ContinuousClock.now
    let rules: RuleSet
    switch telling.readRules(options.rules, lawDay: options.asOf) {
    case .success(let found): rules = found
    case .failure(let ended): return ended.status
    }
    if let folder = options.outputFolder, let refusal = OutputFolder.prepare(folder) {
      return telling.end(
        .usage,
        Localized(
          zh: "--output 的文件夹“\(folder)”写不了：\(refusal.zh)", en: "--output \(folder) can't be written to: \(refusal.en)"))
    }
    let progress = ProgressLine(language: options.language, plain: options.plain)
    let request = request(rules, progress)
    if let folder = options.outputFolder, let objection = OutputFolder.objection(folder, to: request) {
      return telling.end(.usage, objection)
    }
    let rulesTime = (ContinuousClock.now - began) / .seconds(1)
    do {
      let result = try request.run()
      progress?.end()
      return report(result, rulesTime: rulesTime)
    } catch {
      progress?.end()
      return telling.end(error.exitStatus, error.text)
    }
  }

  private func request(_ rules: RuleSet, _ progress: ProgressLine?) -> CheckRequest {
    var request = CheckRequest(rules: rules, dataFolder: options.dataFolder, asOf: options.asOf)
    request.from = options.from
    request.threads = options.threads
    request.allowance = options.allowance ?? .none
    request.isStrict = options.isStrict
    request.holidaysFile = options.holidaysFile
    if let progress { request.progress = { progress.show($0) } }
    return request
  }

  /// Tables, then warnings, then the report: who sees the answer can open the tables.
  private func report(_ result: CheckResult, rulesTime: Double) -> ExitStatus {
    let status = result.exitStatus
    let began = ContinuousClock.now
    if let folder = options.outputFolder {
      do {
        try writeTables(result.findings, to: folder, threads: options.threads)
      } catch {
        return telling.end(.internalFault, error.text)
      }
    }
    telling.tell(warnings: result.warnings)
    if !showsData {
      telling.tell(absentColumns: result.absentColumns)
    }
    let tablesTime = (ContinuousClock.now - began) / .seconds(1)
    let ended = CheckAnswer(result, options).write(status)
    if options.showsTimings {
      let writing = (ContinuousClock.now - began) / .seconds(1) - tablesTime
      let stages =
        [(telling.say("规约", "rules"), rulesTime)] + result.stages.map { ($0.name(options.language), $0.seconds) }
        + [(telling.say("写表", "write the tables"), tablesTime), (telling.say("报告", "report"), writing)]
      telling.tell(stages: stages)
    }
    return ended
  }

  /// Whether the answer has the state of the data in it.
  private var showsData: Bool {
    guard options.format == .text else { return false }
    switch options.list {
    case nil, .all: return true
    case .due, .overdue, .unseen, .unclear: return false
    }
  }
}
