import XiangyueREPL
import XiangyueReports
import XiangyueText
import XiangyueWorkspace

/// One run of `explain`, from the rule files to the exit code.
struct ExplainRun {
  private let options: ExplainOptions
  private let telling: Telling

  init(_ options: ExplainOptions) {
    self.options = options
    telling = Telling(language: options.language, plain: options.plain, color: options.color)
  }

  func run() -> ExitStatus {
    Interrupts.prepare()
    if case .codes(let numbers) = options.topic { return writePages(of: numbers) }
    let rules: RuleSet
    switch telling.readRules(options.rules) {
    case .success(let found): rules = found
    case .failure(let ended): return ended.status
    }
    let progress = ProgressLine(language: options.language, plain: options.plain)
    do {
      let result = try request(rules, progress).run()
      progress?.end()
      if let fault = result.unknownNames(accounts: options.accounts, period: options.period) {
        return telling.end(.usage, fault)
      }
      return write(result)
    } catch {
      progress?.end()
      if error.exitStatus == .usage, let status = answerAsAsked() { return status }
      return telling.end(error.exitStatus, error.text)
    }
  }

  /// `G2-09 的 走访率`: whatever can be asked of somebody in a conversation is answered here as there: the value, and the rows
  /// behind it. Nil where that is no question either.
  private func answerAsAsked() -> ExitStatus? {
    guard case .claim(let sentence) = options.topic, options.format == .text else { return nil }
    var settings = SessionSettings()
    settings.rules = options.rules
    settings.dataFolder = options.dataFolder
    settings.asOf = options.asOf
    settings.language = options.language
    settings.isPlain = options.plain
    settings.usesColor = Terminal.usesColor(options.color, at: Terminal.isOutput)
    settings.threads = options.threads
    settings.allowance = options.allowance ?? .none
    settings.holidaysFile = options.holidaysFile
    let session = Session(settings)
    _ = session.open()
    let reply = session.respond(to: sentence.hasPrefix("为何") ? sentence : "为何 " + sentence)
    guard reply.kind == .findings else { return nil }
    let output = StandardOutput()
    output.write(reply.text)
    return output.end(reply.status, language: options.language)
  }

  private func request(_ rules: RuleSet, _ progress: ProgressLine?) -> ExplainRequest {
    var check = CheckRequest(rules: rules, dataFolder: options.dataFolder, asOf: options.asOf)
    check.threads = options.threads
    check.allowance = options.allowance ?? .none
    check.holidaysFile = options.holidaysFile
    if let progress { check.progress = { progress.show($0) } }
    var request = ExplainRequest(check: check)
    switch options.topic {
    case .codes: break
    case .everybody: request.keys = nil
    case .subjects(let keys): request.keys = keys
    case .claim(let sentence): request.claim = sentence
    }
    return request
  }

  private func writePages(of numbers: [Int]) -> ExitStatus {
    var pages: [CodePage] = []
    for number in numbers {
      guard let page = CodePage.page(of: number) else {
        return telling.end(.usage, CodePage.unknown(number))
      }
      pages.append(page)
    }
    let output = StandardOutput()
    output.write(pages.map { $0.text(options.language) }.joined(separator: "\n"))
    return output.end(.clean, language: options.language)
  }

  private func write(_ result: ExplainResult) -> ExitStatus {
    telling.tell(warnings: result.check.warnings)
    telling.tell(absentColumns: result.check.absentColumns)
    let output = StandardOutput()
    switch options.format {
    case .text:
      ExplanationText(
        result, language: options.language, plain: options.plain,
        color: Terminal.usesColor(options.color, at: Terminal.isOutput), accounts: options.accounts,
        period: options.period
      ).render { output.write($0) }
    case .json: writeJSON(result) { output.write($0) }
    }
    let status = output.end(result.exitStatus, language: options.language)
    if result.check.exceedsAllowance {
      telling.tell(
        setAside: result.check.setAsideCount, allowed: options.allowance ?? .none,
        consequence: Localized(zh: "说明可能不全", en: "something may be missing"), status)
    }
    return status
  }
}
