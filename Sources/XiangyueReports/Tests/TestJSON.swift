import XiangyueCalendar
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// The version of the JSON model of test results; it changes when a member changes its meaning or goes, not when one is
/// added.
package let testModelVersion = 1

/// Writes what came of the 例 as one JSON document: the model of Grammar/test-results.schema.json.
package func writeJSON<Failure: Error>(
  _ result: TestResult, language: Language, to output: @escaping (UnsafeRawBufferPointer) throws(Failure) -> Void
) throws(Failure) {
  var json = JSONWriter(to: output)
  try json.object { (json) throws(Failure) in
    json.member("format", "xiangyue.test-results")
    json.member("version", testModelVersion)
    json.member("covenant", result.rules.program?.title ?? "")
    json.member("passed", result.metCount)
    json.member("failed", result.failedCount)
    json.member("notRun", result.exampleCount - result.outcomes.count)
    try json.array("examples") { (json) throws(Failure) in
      for outcome in result.outcomes { try json.example(outcome, language) }
    }
    if let coverage = result.coverage {
      try json.object("coverage") { (json) throws(Failure) in try json.coverage(coverage, language) }
    }
  }
  json.buffer.append("\n")
  try json.flush()
}

extension JSONWriter {
  fileprivate mutating func example(_ outcome: ExampleOutcome, _ language: Language) throws(Failure) {
    try object { (json) throws(Failure) in
      json.member("title", outcome.title)
      json.member("file", outcome.file)
      json.member("line", outcome.line)
      json.member("status", outcome.fault != nil ? "error" : outcome.isMet ? "passed" : "failed")
      if let fault = outcome.fault { json.member("error", fault.text(language)) }
      try json.rows("claims", outcome.claims.count) { index, buffer in
        buffer.append(outcome.claims[index], language)
      }
    }
  }

  fileprivate mutating func coverage(_ coverage: Coverage, _ language: Language) throws(Failure) {
    let counts: [(String, CoverageCount?)] = [
      ("sides", coverage.sides), ("articles", coverage.articles), ("paragraphs", coverage.paragraphs),
      ("items", coverage.items), ("conditions", coverage.conditions), ("unknowns", coverage.unknowns),
    ]
    for case (let key, let count?) in counts {
      try object(key) { (json) throws(Failure) in
        json.member("covered", count.covered)
        json.member("count", count.count)
        json.member("percent", count.percent)
      }
    }
    try rows("points", coverage.points.count) { index, buffer in
      buffer.append(coverage.points[index], language)
    }
  }
}

extension RowBuffer {
  fileprivate mutating func append(_ claim: ClaimOutcome, _ language: Language) {
    append("{\"line\":\(claim.line),\"asOf\":\"\(claim.asOf.isoText)\",\"text\":")
    appendJSON(claim.text)
    append(",\"met\":\(claim.isMet)")
    if let actual = claim.actual {
      append(",\"actual\":")
      appendJSON(actual(language))
    }
    if !claim.reasons.isEmpty {
      append(",\"reasons\":[")
      for (index, reason) in claim.reasons.enumerated() {
        append("\(index > 0 ? "," : ""){\"day\":\"\(reason.day.isoText)\",\"text\":")
        appendJSON(reason.text(language))
        if let place = reason.place {
          append(",\"place\":")
          appendJSON(place)
        }
        append("}")
      }
      append("]")
    }
    append("}")
  }

  fileprivate mutating func append(_ point: CoveragePoint, _ language: Language) {
    append("{\"kind\":\"\(point.kind.rawValue)\"")
    if let citation = point.citation {
      append(",\"article\":\(citation.article)")
      if let paragraph = citation.paragraph { append(",\"paragraph\":\(paragraph)") }
      if let item = citation.item { append(",\"item\":\(item)") }
    }
    append(",\"label\":")
    appendJSON(point.label)
    append(",\"file\":")
    appendJSON(point.file)
    append(",\"line\":\(point.line),\"sides\":[")
    for (index, side) in point.sides.enumerated() {
      append("\(index > 0 ? "," : ""){\"name\":")
      appendJSON(side.name(language))
      append((side.isUnknown ? ",\"unknown\":true" : "") + ",\"covered\":\(side.isCovered)}")
    }
    append("]}")
  }
}
