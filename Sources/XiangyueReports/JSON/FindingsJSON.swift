import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics

/// The version of the JSON model; it changes when a member changes its meaning or goes, not when one is added.
package let findingsModelVersion = 1

/// Writes everything a check found as one JSON document: the model of Grammar/findings.schema.json, described in
/// Grammar/tables.md. `output` gets it piece by piece, in order.
package func writeJSON<Failure: Error>(
  _ findings: Findings, to output: @escaping (UnsafeRawBufferPointer) throws(Failure) -> Void
) throws(Failure) {
  var json = JSONWriter(to: output)
  try json.object { (json) throws(Failure) in
    json.member("format", "xiangyue.findings")
    json.member("version", findingsModelVersion)
    json.member("covenant", findings.program.title)
    json.member("effectiveDay", findings.program.ownEffectiveDay.isoText)
    if findings.program.documents.count > 1 { try json.documents(findings) }
    json.member("from", findings.from.isoText)
    json.member("asOf", findings.asOf.isoText)
    try json.subjects(findings)
    try json.records(findings)
    try json.verdicts(findings)
    try json.violations(findings)
    try json.measures(findings)
    try json.scores(findings)
    try json.boards(findings)
    if findings.program.hasObjections { try json.objections(findings) }
    try json.setAside(findings)
    try json.unseen(findings)
    if !findings.unclear.isEmpty { try json.unclear(findings) }
  }
  json.buffer.append("\n")
  try json.flush()
}

extension JSONWriter {
  /// Each regulation that the rules are, with its 施行.
  fileprivate mutating func documents(_ findings: Findings) throws(Failure) {
    let documents = findings.program.documents
    try rows("documents", documents.count) { index, buffer in
      buffer.append("{\"covenant\":")
      buffer.appendJSON(documents[index].title)
      buffer.append(",\"effectiveDay\":\"\(documents[index].effectiveDay.isoText)\"}")
    }
  }

  fileprivate mutating func subjects(_ findings: Findings) throws(Failure) {
    try rows("subjects", findings.subjects.count) { index, buffer in
      let table = findings.subjects[index]
      buffer.append("{\"name\":")
      buffer.appendJSON(table.schema.name)
      buffer.append(",\"file\":")
      buffer.appendJSON(table.file)
      buffer.append(",\"count\":\(table.count),\"rowsRead\":\(table.rowsRead),\"setAside\":\(table.setAside.count)}")
    }
  }

  fileprivate mutating func records(_ findings: Findings) throws(Failure) {
    try rows("records", findings.records.count) { index, buffer in
      let record = findings.records[index]
      buffer.append("{\"name\":")
      buffer.appendJSON(findings.program.records[record.record].name)
      buffer.append(",\"file\":")
      buffer.appendJSON(record.file)
      buffer.append(
        ",\"rowsRead\":\(record.rowsRead),\"evidence\":\(record.evidence),\"notConcerned\":{"
          + "\"afterAsOf\":\(record.afterAsOf),\"beforeEffect\":\(record.beforeEffect),"
          + "\"inconclusive\":\(record.inconclusive),\"unbound\":\(record.unbound)},\"setAside\":\(record.setAside)}")
    }
  }

  fileprivate mutating func verdicts(_ findings: Findings) throws(Failure) {
    try rows("verdicts", findings.verdicts.count) { index, buffer in
      let verdict = findings.verdicts[index]
      let duty = findings.duties[verdict.duty]
      buffer.append("{")
      buffer.appendCitation(findings.citation(of: duty))
      buffer.append(",\"matter\":")
      buffer.appendJSON(duty.name)
      buffer.append(",\"verdict\":\"\(verdict.verdict)\",\"count\":\(verdict.count)}")
    }
  }

  fileprivate mutating func measures(_ findings: Findings) throws(Failure) {
    let program = findings.program
    try rows("measures", findings.measures.count) { index, buffer in
      let measure = findings.measures[index]
      buffer.append("{")
      buffer.appendCitation(program.clauses[measure.clause].citation)
      buffer.append(",\"subject\":")
      buffer.appendJSON(findings.subjects[measure.subject].keys[Int(measure.code)])
      buffer.append(",\"day\":\"\(measure.day.isoText)\",\"measure\":\"\(measure.kind.code)\"")
      switch measure.kind {
      case .admonish(let word):
        buffer.append(",\"word\":")
        buffer.appendJSON(word)
      case .report:
        buffer.append(",\"to\":")
        buffer.appendJSON(measure.kind.content(in: program))
      case .enter(let board, let isUnderReview), .leave(let board, let isUnderReview):
        buffer.append(",\"board\":")
        buffer.appendJSON(program.boards[board].name)
        if isUnderReview { buffer.append(",\"underReview\":true") }
      case .restore(let board):
        buffer.append(",\"board\":")
        buffer.appendJSON(program.boards[board].name)
      case .disqualify(let board, let term):
        buffer.append(",\"board\":")
        buffer.appendJSON(program.boards[board].name)
        if let length = term.length {
          buffer.append(",\"length\":")
          buffer.appendJSON(length.words)
        }
      case .award(let amount, let unit, let parts):
        buffer.append(",\"amount\":")
        buffer.append(fixed: amount.tenThousandths)
        buffer.append(",\"unit\":")
        buffer.appendJSON(unit)
        for (index, part) in parts.enumerated() {
          buffer.append(index == 0 ? ",\"parts\":[{\"amount\":" : ",{\"amount\":")
          buffer.append(fixed: part.amount.tenThousandths)
          if !part.to.isEmpty {
            buffer.append(",\"to\":")
            buffer.appendJSON(part.to)
          }
          buffer.append(index + 1 == parts.count ? "}]" : "}")
        }
      case .barExchange(let last):
        buffer.append(",\"through\":")
        buffer.appendJSON(last.isoText)
      case .note(let text):
        buffer.append(",\"text\":")
        buffer.appendJSON(text)
      case .setGrade(let scale, let line, let term):
        buffer.append(",\"scale\":")
        buffer.appendJSON(program.scales[scale].name)
        buffer.append(",\"grade\":")
        buffer.appendJSON(program.scales[scale].lines[line].name)
        if let words = term.words {
          buffer.append(",\"length\":")
          buffer.appendJSON(words)
        }
      case .shiftGrade(_, let steps):
        buffer.append(",\"scale\":")
        buffer.appendJSON(measure.kind.content(in: program))
        buffer.append(",\"steps\":\(steps)")
      case .nobody:
        buffer.append(",\"account\":")
        buffer.appendJSON(measure.kind.content(in: program))
      case .pending(_, let isTaken):
        buffer.append(",\"account\":")
        buffer.appendJSON(measure.kind.content(in: program))
        buffer.append(",\"taken\":\(isTaken)")
      }
      buffer.append("}")
    }
  }

  fileprivate mutating func setAside(_ findings: Findings) throws(Failure) {
    try rows("setAside", findings.setAside.count) { index, buffer in
      let row = findings.setAside[index]
      buffer.append("{\"file\":")
      buffer.appendJSON(row.file)
      buffer.append(",\"row\":\(row.row),\"column\":")
      buffer.appendJSON(row.column)
      buffer.append(",\"reason\":\"\(row.reason.code)\",\"text\":")
      buffer.appendJSON(row.reason.text)
      buffer.append("}")
    }
  }

  fileprivate mutating func unseen(_ findings: Findings) throws(Failure) {
    try rows("unseen", findings.unseen.count) { index, buffer in
      let unseen = findings.unseen[index]
      let keys = findings.subjects[unseen.subject].keys
      buffer.append("{\"record\":")
      buffer.appendJSON(findings.program.records[unseen.record].name)
      buffer.append(",")
      buffer.appendPeriod(unseen.period)
      buffer.append(",\"never\":")
      buffer.appendKeys(unseen.never, keys)
      buffer.append(",\"thisPeriod\":")
      buffer.appendKeys(unseen.thisPeriod, keys)
      buffer.append("}")
    }
  }

  fileprivate mutating func unclear(_ findings: Findings) throws(Failure) {
    try rows("unclear", findings.unclear.count) { index, buffer in
      let unclear = findings.unclear[index]
      let set = findings.program.sets[unclear.set]
      buffer.append("{\"set\":")
      buffer.appendJSON(set.name)
      buffer.append(",\"subjects\":")
      buffer.appendKeys(unclear.codes, findings.subjects[set.subject].keys)
      buffer.append("}")
    }
  }
}

extension RowBuffer {
  fileprivate mutating func appendKeys(_ codes: [UInt32], _ keys: [String]) {
    append("[")
    for (place, code) in codes.enumerated() {
      if place > 0 { append(",") }
      appendJSON(keys[Int(code)])
    }
    append("]")
  }
}

extension MeasureKind {
  fileprivate var code: String {
    switch self {
    case .admonish: "admonish"
    case .report: "report"
    case .enter: "enter"
    case .leave: "leave"
    case .disqualify(_, let term): term.isSuspension ? "suspend" : "disqualify"
    case .restore: "restore"
    case .award: "award"
    case .barExchange: "barExchange"
    case .note: "note"
    case .shiftGrade: "shiftGrade"
    case .setGrade: "setGrade"
    case .pending: "open"
    case .nobody: "nobody"
    }
  }
}

extension SetAsideReason {
  fileprivate var code: String {
    switch self {
    case .tooFewColumns: "tooFewColumns"
    case .noSuchDay: "noSuchDay"
    case .nobody: "nobody"
    case .outOfRange: "outOfRange"
    case .duplicateKey: "duplicateKey"
    case .missing: "missing"
    case .dayBefore: "dayBefore"
    case .notEnough: "notEnough"
    case .barred: "barred"
    }
  }
}
