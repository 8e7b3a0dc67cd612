import XiangyueReports
import XiangyueText
import XiangyueWorkspace

/// One run of `test`, from the rule files to the exit code.
struct TestRun {
  private let options: TestOptions
  private let telling: Telling

  init(_ options: TestOptions) {
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
    var request = TestRequest(rules: rules)
    request.filter = options.filter
    request.showsCoverage = options.showsCoverage
    request.countsUnknown = options.countsUnknown
    request.leastCoverage = options.leastCoverage
    request.threads = options.threads
    request.holidaysFile = options.holidaysFile
    do {
      return write(try request.run())
    } catch {
      return telling.end(error.exitStatus, error.text)
    }
  }

  private func write(_ result: TestResult) -> ExitStatus {
    let output = StandardOutput()
    let status = result.exitStatus
    switch options.format {
    case .text:
      TestText(
        result, language: options.language, plain: options.plain,
        color: Terminal.usesColor(options.color, at: Terminal.isOutput), exitCode: status.rawValue
      ).render { output.write($0) }
    case .json: writeJSON(result, language: options.language) { output.write($0) }
    case .junit: output.write(jUnitXML(result, language: options.language))
    }
    return output.end(status, language: options.language)
  }
}
