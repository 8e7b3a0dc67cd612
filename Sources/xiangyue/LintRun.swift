import XiangyueReports
import XiangyueText
import XiangyueWorkspace

/// One run of `lint`, from the rule files to the exit code. Its answer, the messages, goes to standard output.
struct LintRun {
  private let options: LintOptions

  init(_ options: LintOptions) { self.options = options }

  func run() -> ExitStatus {
    Interrupts.prepare()
    let result: LintResult
    do {
      result = try options.request.run()
    } catch {
      return Telling(language: options.language, plain: options.plain, color: options.color)
        .end(error.exitStatus, error.text)
    }
    let output = StandardOutput()
    switch options.format {
    case .text:
      output.write(
        lintText(
          result, language: options.language, plain: options.plain,
          color: Terminal.usesColor(options.color, at: Terminal.isOutput)))
    case .json: writeLintJSON(result) { output.write($0) }
    }
    return output.end(result.exitStatus, language: options.language)
  }
}
