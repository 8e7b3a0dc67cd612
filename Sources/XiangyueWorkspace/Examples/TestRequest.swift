import XiangyueCalendar
import XiangyueSemantics
import XiangyueText

/// Which 例 to run.
public struct TestRequest: Sendable {
  package let rules: RuleSet
  /// Only those whose title has this in it.
  public var filter: String?
  /// Whether to find out what of the rules the examples come by.
  public var showsCoverage = false
  /// Whether 待查 and 说不准 are a third side of what may go one way or the other.
  public var countsUnknown = false
  /// The share of it, of 100, under which the run does not succeed.
  public var leastCoverage: Int?
  public var threads = 1
  /// `--holidays`: a file of notices in place of the 节假日.tsv beside the rules.
  public var holidaysFile: String?

  public init(rules: RuleSet) { self.rules = rules }

  /// Runs every 例 on the data it makes.
  /// - Throws: where the rules are broken, or there is no 例. One whose data can't be read is a failed one.
  public func run() throws(CheckFault) -> TestResult {
    guard let program = rules.program else {
      throw CheckFault(rules.exitStatus, zh: "规约有错，例没有运行", en: "the rules are broken; no example was run")
    }
    let chosen = program.examples.filter { filter.map($0.title.contains) ?? true }
    guard !chosen.isEmpty else { throw noExample(program) }
    let calendar = try Holidays.calendar(folders: rules.folders, file: holidaysFile)
    let sources = RuleSources(rules.files)
    var outcomes: [ExampleOutcome] = []
    var coverage =
      showsCoverage || leastCoverage != nil || countsUnknown
      ? CoverageTally(program, rules: rules, countsUnknown: countsUnknown) : nil
    for example in chosen {
      var claims: [ClaimOutcome] = []
      var fault: CheckFault?
      do throws(CheckFault) {
        let tables = try ExampleTables(example, program: program, files: rules.files, root: rules.folders.first ?? ".")
        let judged = JudgedExample(
          example: example, sources: sources, tables: tables, calendar: calendar, threads: threads)
        var judging = ClaimJudging(judged)
        claims = try judging.outcomes()
        try coverage?.count(judged)
      } catch {
        fault = error
      }
      outcomes.append(
        ExampleOutcome(
          title: example.title, range: example.range, file: sources.name(of: example.range),
          line: sources.line(of: example.range), claimCount: example.claims.count, claims: claims, fault: fault))
    }
    return TestResult(
      request: self, outcomes: outcomes, exampleCount: program.examples.count, coverage: coverage?.coverage)
  }

  private func noExample(_ program: Program) -> CheckFault {
    guard let filter, !program.examples.isEmpty else {
      return CheckFault(.nothingChecked, zh: "规约里没有例", en: "there is no example in the rules")
    }
    return CheckFault(
      .nothingChecked, zh: "没有标题含有“\(filter)”的例，共 \(program.examples.count)个例",
      en: "no example has “\(filter)” in its title; there are \(program.examples.count)")
  }
}
