import XiangyueCalendar
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// What came of the 例 as JUnit XML: a suite for each rule file, a case for each 例. It says no time, so that the same rules
/// give the same bytes.
package func jUnitXML(_ result: TestResult, language: Language) -> String {
  var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
  text += "<testsuites name=\"\((result.rules.program?.title ?? "").inXML)\"\(counts(result.outcomes))>\n"
  var files: [String] = []
  for outcome in result.outcomes where !files.contains(outcome.file) { files.append(outcome.file) }
  for file in files {
    let own = result.outcomes.filter { $0.file == file }
    text += "  <testsuite name=\"\(file.inXML)\"\(counts(own))>\n"
    for outcome in own { text += testCase(outcome, language) }
    text += "  </testsuite>\n"
  }
  return text + "</testsuites>\n"
}

private func counts(_ outcomes: [ExampleOutcome]) -> String {
  let errors = outcomes.count { $0.fault != nil }
  let failures = outcomes.count { !$0.isMet } - errors
  return " tests=\"\(outcomes.count)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"0\""
}

private func testCase(_ outcome: ExampleOutcome, _ language: Language) -> String {
  let start =
    "    <testcase name=\"\(outcome.title.inXML)\" classname=\"\(outcome.file.inXML)\" file=\"\(outcome.file.inXML)\""
    + " line=\"\(outcome.line)\""
  if let fault = outcome.fault {
    return start + ">\n      <error message=\"\(fault.text(language).inXML)\"/>\n    </testcase>\n"
  }
  let failed = outcome.claims.filter { !$0.isMet }
  guard let first = failed.first else { return start + "/>\n" }
  let details = failed.map { lines($0, of: outcome, language).joined(separator: "\n") }.joined(separator: "\n\n")
  return start
    + ">\n      <failure type=\"则\" message=\"\(message(first, language).inXML)\">\(details.inXML)</failure>\n"
    + "    </testcase>\n"
}

private func message(_ claim: ClaimOutcome, _ language: Language) -> String {
  let actual = claim.actual.map { Localized(zh: "；实为 \($0.zh)", en: "; actual: \($0.en)")(language) } ?? ""
  return Localized(zh: "应为 ", en: "expected: ")(language) + claim.text + actual
}

private func lines(_ claim: ClaimOutcome, of outcome: ExampleOutcome, _ language: Language) -> [String] {
  let place = Localized(
    zh: "\(outcome.file) 第\(claim.line)行，截至 \(claim.asOf.chineseText)：",
    en: "\(outcome.file), line \(claim.line), as of \(claim.asOf.isoText): ")(language)
  return [place + message(claim, language)]
    + claim.reasons.map { reason in
      "  \(reason.day.isoText) \(reason.text(language))" + (reason.place.map { "  \($0)" } ?? "")
    }
}

extension String {
  /// As text or in quotation marks. What XML 1.0 can't hold becomes U+FFFD.
  fileprivate var inXML: String {
    var text = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "&": text += "&amp;"
      case "<": text += "&lt;"
      case ">": text += "&gt;"
      case "\"": text += "&quot;"
      case "\t": text += "&#9;"
      case "\n": text += "&#10;"
      case "\r": text += "&#13;"
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": text += "\u{FFFD}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
