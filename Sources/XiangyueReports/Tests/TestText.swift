import XiangyueCalendar
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// What came of the 例, for people: a line each, then those that failed in full, what was covered, and the sum. With `plain`
/// one fact a line.
package struct TestText {
  private let result: TestResult
  private let language: Language
  private let plain: Bool
  private let exitCode: Int32
  private let layout: BlockLayout
  private let renderer: DiagnosticRenderer

  package init(_ result: TestResult, language: Language, plain: Bool, color: Bool, exitCode: Int32) {
    self.result = result
    self.language = language
    self.plain = plain
    self.exitCode = exitCode
    layout = BlockLayout(plain: plain, color: color, language: language)
    renderer = DiagnosticRenderer(files: result.rules.files, language: language, color: color, plain: plain)
  }

  package func render(into output: (String) -> Void) {
    if !plain { output(layout.emphasized((result.rules.program?.title ?? "").onOneLine) + "\n\n") }
    for outcome in result.outcomes { output(plain ? plainLine(outcome) : line(outcome)) }
    for outcome in result.outcomes where !outcome.isMet {
      plain ? plainDetails(outcome, output) : details(outcome, output)
    }
    if let coverage = result.coverage {
      if !plain { output("\n") }
      CoverageText(coverage, layout: layout, plain: plain, language: language).render(into: output)
    }
    if !plain { output("\n") }
    output(summary + "\n")
  }

  private func say(_ zh: String, _ en: String) -> String { Localized(zh: zh, en: en)(language) }

  // MARK: A line each

  private func state(_ outcome: ExampleOutcome) -> String {
    outcome.isMet ? say("通过", "pass") : outcome.fault == nil ? say("不过", "FAIL") : say("没跑成", "ERROR")
  }

  private func place(_ outcome: ExampleOutcome) -> String { "\(outcome.file):\(outcome.line)".onOneLine }

  private func line(_ outcome: ExampleOutcome) -> String {
    let width = result.outcomes.map { $0.title.onOneLine.displayWidth }.max() ?? 0
    let word = state(outcome).padded(to: 6)
    let name = outcome.title.onOneLine.padded(to: max(30, width))
    return "  \(outcome.isMet ? word : layout.alarming(word))  \(name)  \(place(outcome))\n"
  }

  private func plainLine(_ outcome: ExampleOutcome) -> String {
    say("例：", "example: ") + outcome.title.onOneLine + layout.semicolon + say("结果：", "result: ") + state(outcome)
      + layout.semicolon + say("位置：", "place: ") + place(outcome) + "\n"
  }

  // MARK: In full

  private func details(_ outcome: ExampleOutcome, _ output: (String) -> Void) {
    output("\n" + layout.emphasized(say("例 ", "Example ") + outcome.title.onOneLine) + "\n")
    if let fault = outcome.fault { output("  " + fault.text(language).showingInvisibles + "\n") }
    for claim in outcome.claims where !claim.isMet {
      let place = say(
        "第\(claim.line)行，截至 \(claim.asOf.chineseText)", "line \(claim.line), as of \(claim.asOf)")
      output("  \(outcome.file.onOneLine) \(place)\n\n")
      for line in renderer.excerpt(at: claim.range) { output(line + "\n") }
      output("  " + say("应为  ", "expected  ") + claim.text.showingInvisibles + "\n")
      if let actual = claim.actual {
        output("  " + say("实为  ", "actual    ") + actual(language).showingInvisibles + "\n")
      }
      reasons(claim, output)
    }
  }

  private func reasons(_ claim: ClaimOutcome, _ output: (String) -> Void) {
    guard !claim.reasons.isEmpty else { return }
    output("  " + say("因为", "because") + "\n")
    let days = claim.reasons.map { say($0.day.chineseText, $0.day.isoText) }
    let texts = claim.reasons.map { $0.text(language).onOneLine }
    let dayWidth = days.map(\.displayWidth).max() ?? 0
    let textWidth = texts.map(\.displayWidth).max() ?? 0
    for (index, reason) in claim.reasons.enumerated() {
      let start = "    " + days[index].padded(to: dayWidth) + "  "
      let place = reason.place.map(\.onOneLine)
      output(start + (place.map { texts[index].padded(to: textWidth) + "  " + $0 } ?? texts[index]) + "\n")
    }
  }

  private func plainDetails(_ outcome: ExampleOutcome, _ output: (String) -> Void) {
    if let fault = outcome.fault {
      output(
        say("没跑成：", "error: ") + outcome.title.onOneLine + layout.semicolon + fault.text(language).onOneLine + "\n")
    }
    for claim in outcome.claims where !claim.isMet {
      var facts = [
        say("不成立：", "failed: ") + claim.text.onOneLine,
        say("位置：", "place: ") + "\(outcome.file):\(claim.line)".onOneLine,
        say("截至：", "as of: ") + claim.asOf.isoText,
      ]
      if let actual = claim.actual { facts.append(say("实为：", "actual: ") + actual(language).onOneLine) }
      output(facts.joined(separator: layout.semicolon) + "\n")
      for reason in claim.reasons {
        let place = reason.place.map { layout.semicolon + $0.onOneLine } ?? ""
        output(
          say("因为：", "because: ") + reason.day.isoText + " " + reason.text(language).onOneLine + place + "\n")
      }
    }
  }

  // MARK: The sum

  private var summary: String {
    let (count, met, failed) = (result.outcomes.count, result.metCount, result.failedCount)
    let left = result.exampleCount - count
    let claims = result.outcomes.reduce(0) { $0 + $1.claimCount }
    let zh =
      "\(count)个例，\(claims)个则：通过 \(met)个例，不过 \(failed)个" + (left > 0 ? "；另有 \(left)个例没有运行（--filter）" : "")
      + lackOfCoverage.zh + "（退出码 \(exitCode)）。"
    let en =
      "\(count) examples, \(claims) claims: \(met) pass, \(failed) fail"
      + (left > 0 ? "; \(left) not run (--filter)" : "")
      + lackOfCoverage.en + " (exit code \(exitCode))."
    return say(zh, en)
  }

  private var lackOfCoverage: Localized {
    guard result.lacksCoverage, let least = result.request.leastCoverage, let coverage = result.coverage else {
      return Localized(zh: "", en: "")
    }
    return Localized(
      zh: "；覆盖 \(coverage.sides.percent)%，要求 \(least)%",
      en: "; coverage \(coverage.sides.percent)%, asked for \(least)%")
  }
}
