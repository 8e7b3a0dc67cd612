import XiangyueCalendar
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// The version of the JSON model; it changes when a member changes its meaning or goes, not when one is added.
package let lintModelVersion = 1

/// Writes what a lint has to say as one JSON document: the model of Grammar/lint.schema.json. Everything is there in both
/// languages; positions are those of the files as they are now.
package func writeLintJSON<Failure: Error>(
  _ result: LintResult, to output: @escaping (UnsafeRawBufferPointer) throws(Failure) -> Void
) throws(Failure) {
  var json = JSONWriter(to: output)
  let files = result.rules.files
  let indexes = files.map { LineIndex($0) }
  try json.object { (json) throws(Failure) in
    json.member("format", "xiangyue.lint")
    json.member("version", lintModelVersion)
    json.member("asOf", result.asOf.isoText)
    try json.rows("files", files.count) { index, buffer in buffer.appendJSON(files[index].name) }
    let messages = result.rules.diagnostics
    try json.object("counts") { (json) throws(Failure) in
      json.member("errors", messages.count { $0.severity == .error || $0.severity == .limit })
      json.member("warnings", messages.count { $0.severity == .warning })
      json.member("hints", messages.count { $0.severity == .hint })
    }
    try json.rows("diagnostics", messages.count) { index, buffer in
      let message = messages[index]
      buffer.append("{")
      buffer.appendPlace(message.range, files, indexes)
      if let citation = citation(of: message.range, in: result.rules.trees) {
        buffer.append(",")
        buffer.appendCitation(citation)
      }
      buffer.appendMember("code", message.code.description)
      buffer.appendMember("severity", message.severity.key)
      buffer.appendText(message.text)
      buffer.append(",\"notes\":[")
      for (place, note) in message.notes.enumerated() {
        buffer.append(place == 0 ? "{" : ",{")
        buffer.appendBoth(note)
        buffer.append("}")
      }
      buffer.append("]")
      if let basis = message.basis {
        buffer.append(",\"law\":{")
        buffer.appendBoth(basis)
        buffer.append("}")
      }
      buffer.append(",\"suggestions\":[")
      for (place, cure) in message.fixIts.enumerated() {
        buffer.append(place == 0 ? "{" : ",{")
        buffer.appendBoth(cure.text)
        buffer.append(",\"certain\":\(cure.isCertain && message.fixIts.count == 1 ? "true" : "false"),\"edit\":{")
        buffer.appendPlace(cure.range, files, indexes)
        buffer.appendMember("replacement", cure.replacement)
        buffer.append("}}")
      }
      buffer.append("]}")
    }
    try json.rows("cured", result.cures.count) { index, buffer in
      let cure = result.cures[index]
      buffer.append("{\"file\":")
      buffer.appendJSON(cure.file)
      buffer.append(",\"line\":\(cure.place.line),\"column\":\(cure.place.character)")
      buffer.appendMember("code", cure.code.description)
      buffer.appendMember("before", cure.before)
      buffer.appendMember("after", cure.after)
      buffer.append("}")
    }
  }
  json.buffer.append("\n")
  try json.flush()
}

extension RowBuffer {
  /// `"file":…,"line":…,"column":…,"endLine":…,"endColumn":…,"offset":…,"length":…`
  fileprivate mutating func appendPlace(_ range: SourceRange, _ files: [SourceFile], _ indexes: [LineIndex]) {
    let file = range.file.index
    guard files.indices.contains(file) else { return append("\"file\":\"\"") }
    let (start, end) = (indexes[file].position(of: range.start), indexes[file].position(of: range.end))
    append("\"file\":")
    appendJSON(files[file].name)
    append(
      ",\"line\":\(start.line),\"column\":\(start.character),\"endLine\":\(end.line),\"endColumn\":\(end.character)")
    append(",\"offset\":\(range.start),\"length\":\(range.end - range.start)")
  }

  fileprivate mutating func appendMember(_ key: String, _ text: String) {
    append(",\"\(key)\":")
    appendJSON(text)
  }

  fileprivate mutating func appendText(_ text: Localized) {
    append(",\"text\":{")
    appendBoth(text)
    append("}")
  }

  fileprivate mutating func appendBoth(_ text: Localized) {
    append("\"zh\":")
    appendJSON(text.zh)
    append(",\"en\":")
    appendJSON(text.en)
  }
}

extension Severity {
  /// As JSON calls it. To users a limit of the program is an error like any other.
  fileprivate var key: String {
    switch self {
    case .error, .limit: "error"
    case .warning: "warning"
    case .hint: "hint"
    }
  }
}
