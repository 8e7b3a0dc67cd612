import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// The long arrays of the JSON model: violations, scores and boards, a row a line.
extension JSONWriter {
  mutating func violations(_ findings: Findings) throws(Failure) {
    let table = findings.violations
    let duties = findings.duties
    let openings = PieceTable(count: duties.count) { duty, buffer in
      buffer.append("{")
      buffer.appendCitation(findings.citation(of: duties[duty]))
      buffer.append(",\"matter\":")
      buffer.appendJSON(duties[duty].name)
      buffer.append(",\"subject\":")
    }
    let evidence = PieceTable(count: duties.count) { duty, buffer in
      buffer.append(",\"evidence\":{\"file\":")
      buffer.appendJSON(findings.file(of: duties[duty]))
      buffer.append(",\"row\":")
    }
    let keys = duties.map { findings.subjects[$0.subject].keys }
    try rows("violations", table.count) { row, buffer in
      let duty = Int(table.duties[row])
      buffer.append(duty, of: openings)
      if table.subjects[row] != ReferenceColumn.missing {
        buffer.appendJSON(keys[duty][Int(table.subjects[row])])
      } else {
        // A case that names nobody goes by its own place.
        buffer.appendJSON(findings.evidence(ofViolation: row) ?? "")
      }
      buffer.appendDay("day", table.days[row])
      if table.rows[row] > 0 {
        buffer.append(duty, of: evidence)
        buffer.append(number: UInt64(table.rows[row]))
        buffer.append("}")
      }
      buffer.appendDay("deadline", table.limits[row])
      switch table.states[row] {
      case .none: break
      case .inTime: buffer.append(",\"rectification\":\"inTime\"")
      case .overdue: buffer.append(",\"rectification\":\"overdue\"")
      case .notDue: buffer.append(",\"rectification\":\"notDue\"")
      }
      buffer.appendDay("rectifiedDay", table.rectifiedDays[row])
      buffer.append("}")
    }
  }

  mutating func scores(_ findings: Findings) throws(Failure) {
    try array("scores") { (json) throws(Failure) in
      for list in findings.scores {
        try json.object { (json) throws(Failure) in try json.scoreList(list, findings) }
      }
    }
  }

  private mutating func scoreList(_ list: ScoreList, _ findings: Findings) throws(Failure) {
    let account = findings.program.accounts[list.account]
    let scale = list.scale.map { findings.program.scales[$0] }
    let keys = findings.subjects[account.subject].keys
    member("account", account.name)
    if let scale { member("scale", scale.name) }
    period(list.period, isProvisional: list.isProvisional)
    try rows("entries", list.values.count) { row, buffer in
      buffer.append("{\"subject\":")
      buffer.appendJSON(keys[row])
      if list.values[row] != NumberColumn.missing {
        buffer.append(",\"points\":")
        buffer.append(fixed: list.values[row])
      }
      if let scale, list.grades.indices.contains(row), Int(list.grades[row]) < scale.lines.count {
        buffer.append(",\"grade\":")
        buffer.appendJSON(scale.lines[Int(list.grades[row])].name)
      }
      buffer.append("}")
    }
  }

  mutating func boards(_ findings: Findings) throws(Failure) {
    try array("boards") { (json) throws(Failure) in
      for list in findings.boards {
        try json.object { (json) throws(Failure) in try json.boardList(list, findings) }
      }
    }
  }

  private mutating func boardList(_ list: BoardList, _ findings: Findings) throws(Failure) {
    let board = findings.program.boards[list.board]
    let keys = findings.subjects[findings.subject(of: board)].keys
    member("board", board.name)
    period(list.period, isProvisional: list.isProvisional)
    member("partedByKey", list.partedByKey)
    try rows("entries", list.entries.count) { row, buffer in
      let entry = list.entries[row]
      buffer.append("{\"subject\":")
      buffer.appendJSON(keys[Int(entry.code)])
      if entry.group != nil {
        buffer.append(",\"group\":")
        buffer.appendJSON(findings.groupName(entry.group, of: board))
      }
      if let place = entry.place { buffer.append(",\"place\":\(place)") }
      if let value = entry.value {
        buffer.append(",\"value\":")
        buffer.append(fixed: value)
      }
      if let entered = entry.entered { buffer.appendDay("entered", entered.number) }
      if let item = entry.item { buffer.append(",\"item\":\(item)") }
      if entry.isUnderReview { buffer.append(",\"underReview\":true") }
      buffer.append("}")
    }
  }

  mutating func objections(_ findings: Findings) throws(Failure) {
    try rows("objections", findings.objections.count) { row, buffer in
      let objection = findings.objections[row]
      buffer.append("{\"board\":")
      buffer.appendJSON(findings.program.boards[objection.board].name)
      if let period = objection.period {
        buffer.append(",\"period\":")
        buffer.appendJSON(period.name)
      }
      if let key = findings.key(of: objection) {
        buffer.append(",\"subject\":")
        buffer.appendJSON(key)
      }
      buffer.appendDay("day", objection.day.number)
      if let day = objection.reviewDay { buffer.appendDay("reviewDay", day.number) }
      buffer.append(",\"state\":\"\(objection.state.code)\"")
      if let reason = objection.state.reasonCode { buffer.append(",\"reason\":\"\(reason)\"") }
      buffer.append(",\"evidence\":{\"file\":")
      buffer.appendJSON(findings.file(of: objection))
      buffer.append(",\"row\":\(objection.row)}}")
    }
  }

  private mutating func period(_ period: Period, isProvisional: Bool) {
    member("period", period.name)
    member("firstDay", period.first.isoText)
    member("lastDay", period.last.isoText)
    member("provisional", isProvisional)
  }
}

extension RowBuffer {
  /// `"citation":{"article":1,"paragraph":2}`
  mutating func appendCitation(_ citation: Citation) {
    append("\"citation\":{\"article\":\(citation.article)")
    if let paragraph = citation.paragraph { append(",\"paragraph\":\(paragraph)") }
    if let item = citation.item { append(",\"item\":\(item)") }
    append("}")
  }

  /// `"period":"2022年第3季度","firstDay":"2022-07-01","lastDay":"2022-09-30"`
  mutating func appendPeriod(_ period: Period) {
    append("\"period\":\"\(period.name)\"")
    appendDay("firstDay", period.first.number)
    appendDay("lastDay", period.last.number)
  }

  /// `,"day":"2022-08-31"`; nothing for a missing one.
  mutating func appendDay(_ key: StaticString, _ number: Int32) {
    guard number != DayColumn.missing else { return }
    append(",\"")
    append(UnsafeRawBufferPointer(start: key.utf8Start, count: key.utf8CodeUnitCount))
    append("\":\"")
    append(DayText(number))
    append("\"")
  }
}

extension Objection.State {
  var code: String {
    switch self {
    case .underReview: "underReview"
    case .upheld: "struck"
    case .rejected: "stands"
    case .refused: "refused"
    }
  }

  var reasonCode: String? {
    switch self {
    case .underReview, .upheld, .rejected: nil
    case .refused(.late): "late"
    case .refused(.notListed): "notListed"
    case .refused(.nobody): "nobody"
    }
  }
}
