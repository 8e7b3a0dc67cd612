import XiangyueReports
import XiangyueText
import XiangyueWorkspace

/// What a check writes to standard output: the report, the JSON document, or a line about the tables.
struct CheckAnswer {
  private let result: CheckResult
  private let options: CheckOptions

  init(_ result: CheckResult, _ options: CheckOptions) {
    self.result = result
    self.options = options
  }

  /// The status that stands after writing: it is another where standard output can't be written to.
  func write(_ status: ExitStatus) -> ExitStatus {
    let output = StandardOutput()
    switch options.format {
    case .text:
      let report = TextReport(
        result.findings, calendar: result.calendar, language: options.language, plain: options.plain,
        color: Terminal.usesColor(options.color, at: Terminal.isOutput), list: options.list,
        allowance: options.allowance?.text, absentColumns: result.absentColumns, exitCode: status.rawValue,
        version: Release.version)
      report.render { output.write($0) }
    case .json:
      writeJSON(result.findings) { output.write($0) }
    case .csv:
      output.write(countLine(status))
    }
    return ended(output.end(status, language: options.language))
  }

  /// `读入 35,675行，采用 26,407行，不涉及 9,197行，搁置 71行。` and how it ended.
  private func countLine(_ status: ExitStatus) -> String {
    let evidence = result.evidenceCount.grouped
    let notConcerned = result.notConcernedCount.grouped
    let setAside = result.setAsideOfRead.grouped
    let folder = (options.outputFolder ?? "").onOneLine
    let hasSeven = tableCount(of: result.findings) > 6
    return Localized(
      zh: "读入 \(result.rowsRead.grouped)行，采用 \(evidence)行，不涉及 \(notConcerned)行，搁置 \(setAside)行；"
        + "违规 \(result.violationCount.grouped)件（退出码 \(status.rawValue)）。\(hasSeven ? "七" : "六")张表写在 \(folder)。\n",
      en: "\(result.rowsRead.grouped) rows read: \(evidence) used, \(notConcerned) not concerned, "
        + "\(setAside) set aside; \(result.violationCount.grouped) violations (exit code \(status.rawValue)). "
        + "The \(hasSeven ? "seven" : "six") tables are in \(folder).\n")(options.language)
  }

  /// What outweighs the answer is told after it, for it must not be missed.
  private func ended(_ status: ExitStatus) -> ExitStatus {
    if let reason = result.nothingChecked {
      let shown = reason(options.language).onOneLine
      StandardError.write(
        Localized(
          zh: "没有核对任何内容：\(shown)（退出码 \(status.rawValue)）。\n",
          en: "Nothing was checked: \(shown) (exit code \(status.rawValue)).\n")(options.language))
    }
    if result.exceedsAllowance {
      let allowed = (options.allowance ?? .none).text
      let count = result.setAsideCount.grouped
      StandardError.write(
        Localized(
          zh: "搁置 \(count)行，超过许可（\(allowed)）：结果不完整，退出码 \(status.rawValue)。改好数据，或用 --allow-rejects 放宽。\n",
          en: "\(count) rows set aside, more than allowed (\(allowed)): not complete, exit code \(status.rawValue). "
            + "Mend the data or allow more with --allow-rejects.\n")(options.language))
    }
    return status
  }
}
