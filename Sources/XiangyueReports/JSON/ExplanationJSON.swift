import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// The version of the JSON model of explanations; see `findingsModelVersion`.
package let explanationModelVersion = 1

/// Writes explanations as one JSON document: the model of Grammar/explanations.schema.json, described in Grammar/tables.md.
package func writeJSON<Failure: Error>(
  _ result: ExplainResult, to output: @escaping (UnsafeRawBufferPointer) throws(Failure) -> Void
) throws(Failure) {
  let findings = result.findings
  let model = ExplanationModel(result)
  var json = JSONWriter(to: output)
  try json.object { (json) throws(Failure) in
    json.member("format", "xiangyue.explanations")
    json.member("version", explanationModelVersion)
    json.member("covenant", findings.program.title)
    json.member("effectiveDay", findings.program.ownEffectiveDay.isoText)
    json.member("asOf", findings.asOf.isoText)
    if let claim = result.claim {
      let explanation = result.explanations.explanation(subject: claim.asked.subject, code: claim.asked.code)
      let holds = claim.holds(for: explanation, in: findings)
      try json.rows("claim", 1) { _, buffer in buffer.append(model.claim(claim, holds: holds)) }
    }
    try json.array("subjects") { (json) throws(Failure) in
      for asked in result.subjects {
        let explanation = result.explanations.explanation(subject: asked.subject, code: asked.code)
        try json.object { (json) throws(Failure) in
          json.member("table", findings.subjects[asked.subject].schema.name)
          json.member("subject", findings.subjects[asked.subject].keys[Int(asked.code)])
          try json.values("occasions", explanation.occasions.map(model.occasion))
          try json.values("scores", explanation.scores.map(model.score))
          try json.values("rankings", explanation.rankings.map { model.ranking($0, subject: asked.subject) })
          try json.values("stays", explanation.stays.map { model.stays($0, subject: asked.subject) })
          if !findings.program.sheets.isEmpty { try json.values("sheets", explanation.sheets.map(model.sheet)) }
          try json.values("measures", explanation.measures.map(model.measure))
        }
      }
    }
  }
  json.buffer.append("\n")
  try json.flush()
}

extension JSONWriter {
  fileprivate mutating func values(_ key: String, _ values: [JSONText]) throws(Failure) {
    try rows(key, values.count) { index, buffer in buffer.append(values[index]) }
  }
}

/// What is explained as JSON.
private struct ExplanationModel {
  let findings: Findings
  let words: RuleWords
  /// The rule's own words.
  let quoted: (SourceRange) -> String

  private var program: Program { findings.program }

  init(_ result: ExplainResult) {
    findings = result.findings
    words = RuleWords(program: findings.program)
    let text = ExplanationText(result, language: .chinese, plain: true, color: false)
    quoted = text.quoted
  }

  func claim(_ claim: Claim, holds: Bool?) -> JSONText {
    let kind: String
    switch claim.kind {
    case .onBoard: kind = "onBoard"
    case .score: kind = "score"
    case .grade: kind = "grade"
    case .sheet: kind = "sheet"
    case .verdict: kind = "verdict"
    }
    return .object([
      ("kind", .text(kind)), ("day", .text(claim.day.isoText)), ("holds", holds.map { .truth($0) }),
    ])
  }

  func occasion(_ occasion: ExplainedOccasion) -> JSONText {
    let duty = findings.duties[occasion.duty]
    return .object([
      ("citation", .citation(findings.citation(of: duty))), ("matter", .text(duty.name)),
      ("verdict", .text("\(occasion.verdict)")), ("day", .day(occasion.day)),
      ("evidence", evidence(duty, occasion.row)), ("deadline", .day(occasion.lastDay)),
      ("rectification", rectification(occasion.rectification)), ("rectifiedDay", .day(occasion.rectifiedDay)),
    ])
  }

  func score(_ score: ExplainedScore) -> JSONText {
    let bound: JSONText? = score.bound.map { bound in
      switch bound {
      case .lowest(let value): .object([("lowest", .number(value))])
      case .highest(let value): .object([("highest", .number(value))])
      }
    }
    let points: JSONText? = score.points.map { .number($0) }
    let least: JSONText? = score.range.map { .number($0.lowerBound) }
    let most: JSONText? = score.range.map { .number($0.upperBound) }
    let grades = score.grades.map { grade -> JSONText in
      let lines = program.scales[grade.scale].lines
      return .object([
        ("scale", .text(program.scales[grade.scale].name)),
        ("byPoints", .text(grade.lineByPoints.map { lines[$0].name })),
        ("steps", grade.steps == 0 ? nil : .integer(grade.steps)),
        ("set", .text(grade.setLine.map { lines[$0].name })),
        ("grade", .text(grade.line.map { lines[$0].name })),
      ])
    }
    return .object([
      ("account", .text(program.accounts[score.account].name)), ("period", .text(score.period.name)),
      ("firstDay", .text(score.period.first.isoText)), ("lastDay", .text(score.period.last.isoText)),
      ("provisional", .truth(score.isProvisional)), ("base", .number(score.base)),
      ("lines", .array(score.lines.map(line))), ("sum", .number(score.sum)), ("bound", bound),
      ("points", points), ("least", least), ("most", most), ("grades", .array(grades)),
    ])
  }

  private func line(_ line: ExplainedScore.Line) -> JSONText {
    let giver: JSONText? = line.giver.map { .text(findings.subjects[$0.subject].keys[Int($0.code)]) }
    return .object([
      ("day", .text(line.day.isoText)), ("citation", line.clause.map { .citation(program.clauses[$0].citation) }),
      ("from", giver),
      ("item", .integer(line.item)), ("event", event(line.event)), ("amount", .number(line.amount)),
      ("clears", line.isClearing ? .truth(true) : nil),
      ("open", line.isOpen ? .truth(true) : nil), ("amountUpTo", line.amountUpTo.map { .number($0) }),
      ("points", .number(line.points)),
      ("caps", line.caps.isEmpty ? nil : .array(line.caps.map { .text(words.cap($0)) })),
      ("running", .number(line.running)),
    ])
  }

  func event(_ event: ExplainedEvent) -> JSONText {
    let kind: String
    var duty: Duty?
    var board: String?
    var attained: String?
    var exchangedRow: JSONText?
    switch event.kind {
    case .violated(let index): (kind, duty) = ("violated", findings.duties[index])
    case .complied(let index): (kind, duty) = ("complied", findings.duties[index])
    case .overdue(let index): (kind, duty) = ("overdue", findings.duties[index])
    case .late(let index): (kind, duty) = ("late", findings.duties[index])
    case .entered(let index): (kind, board) = ("entered", program.boards[index].name)
    case .left(let index): (kind, board) = ("left", program.boards[index].name)
    case .periodEnded: kind = "periodEnded"
    case .exchanged(let index, let isExpired):
      kind = isExpired ? "exchangedBefore" : "exchanged"
      let record = program.exchanges[index].record
      if let file = findings.records.first(where: { $0.record == record })?.file, let row = event.row {
        exchangedRow = .object([("file", .text(file)), ("row", .integer(row))])
      }
    case .attained(let attainment):
      (kind, attained) = ("attained", words.attainment(attainment))
      board = attainment.board.map { program.boards[$0].name }
    }
    return .object([
      ("kind", .text(kind)), ("day", .text(event.day.isoText)),
      ("citation", duty.map { .citation(findings.citation(of: $0)) }), ("matter", .text(duty?.name)),
      ("board", .text(board)), ("attained", .text(attained)),
      ("evidence", duty.flatMap { evidence($0, event.row) } ?? exchangedRow),
      ("violationDay", .day(event.violationDay)), ("deadline", .day(event.lastDay)),
      ("limit", .text(event.limit?.said.zh)), ("rectification", rectification(event.rectification)),
      ("rectifiedDay", .day(event.rectifiedDay)),
    ])
  }

  func ranking(_ ranking: ExplainedRanking, subject: Int) -> JSONText {
    let board = program.boards[ranking.board]
    let home = RuleWords.Home.subject(subject)
    let last: JSONText? = ranking.lastListed.map { last in
      .object([
        ("subject", .text(findings.subjects[subject].keys[Int(last.code)])), ("place", .integer(last.place)),
        ("keys", .array(last.keys.map(value))),
      ])
    }
    return .object([
      ("board", .text(board.name)), ("period", .text(ranking.period.name)),
      ("firstDay", .text(ranking.period.first.isoText)), ("lastDay", .text(ranking.period.last.isoText)),
      ("provisional", .truth(ranking.isProvisional)), ("listed", .truth(ranking.isListed)),
      ("underReview", ranking.isUnderReview ? .truth(true) : nil), ("struck", ranking.isStruck ? .truth(true) : nil),
      ("objections", objections(ranking.objections)),
      ("member", truth(ranking.membership)),
      ("requirements", .array(ranking.requirements.map { condition($0, home) })),
      (
        "disqualified",
        ranking.disqualifications.isEmpty
          ? nil
          : .array(
            ranking.disqualifications.map { ban in
              .object([
                ("citation", ban.clause.map { .citation(program.clauses[$0].citation) }),
                ("firstDay", .text(ban.first.isoText)), ("lastDay", .day(ban.last)),
                ("suspension", ban.isSuspension ? .truth(true) : nil),
              ])
            })
      ),
      ("group", ranking.group.map { .text(findings.groupName($0, of: board)) }),
      ("groupSize", .integer(ranking.groupSize)), ("eligible", .integer(ranking.eligibleCount)),
      ("quota", .integer(ranking.quota)), ("place", .integer(ranking.place)),
      (
        "keys",
        .array(
          zip(board.keys, ranking.keys).map { key, shown in
            .object([("text", .text(words.expression(key.value, home))), ("value", value(shown))])
          })
      ),
      ("lastListed", last), ("decidingKey", .integer(ranking.decidingKey.map { $0 + 1 })),
    ])
  }

  func stays(_ stays: ExplainedStays, subject: Int) -> JSONText {
    .object([
      ("board", .text(program.boards[stays.board].name)),
      (
        "stays",
        .array(
          stays.stays.map { stay in
            .object([
              ("entered", .text(stay.entry.isoText)), ("left", .day(stay.removal)),
              ("citation", .citation(program.clauses[stay.clause].citation)), ("item", .integer(stay.item)),
              ("underReview", stay.isUnderReview ? .truth(true) : nil),
              ("ways", .array(stay.ways.map { way($0, subject) })),
              ("leavingCitation", stay.leavingClause.map { .citation(program.clauses[$0].citation) }),
              (
                "waits",
                stay.waits.isEmpty
                  ? nil
                  : .array(
                    stay.waits.map { wait in
                      .object([
                        ("citation", .citation(program.clauses[wait.clause].citation)), ("days", .integer(wait.days)),
                        ("unrectified", .array(wait.unrectified.map(event))),
                        ("earliest", .text(wait.earliest.isoText)),
                      ])
                    })
              ),
            ])
          })
      ),
      ("ways", .array(stays.ways.map { way($0, subject) })), ("objections", objections(stays.objections)),
    ])
  }

  /// Left out where nobody objects.
  private func objections(_ found: [Objection]) -> JSONText? {
    guard !found.isEmpty else { return nil }
    return .array(
      found.map { objection in
        .object([
          ("period", .text(objection.period?.name)), ("day", .text(objection.day.isoText)),
          ("reviewDay", .day(objection.reviewDay)), ("state", .text(objection.state.code)),
          ("reason", .text(objection.state.reasonCode)), ("evidence", .object([("file", .text(findings.file(of: objection))), ("row", .integer(objection.row))])),
        ])
      })
  }

  private func way(_ way: ExplainedWay, _ subject: Int) -> JSONText {
    .object([
      ("citation", .citation(program.clauses[way.clause].citation)), ("item", .integer(way.item)),
      ("holds", .truth(way.holds)), ("parts", .array(way.parts.map { part($0, subject) })),
    ])
  }

  private func part(_ part: ExplainedPart, _ subject: Int) -> JSONText {
    .object([
      ("text", .text(words.trigger(part.trigger, subject: subject))), ("holds", part.holds.map { .truth($0) }),
      ("count", .integer(part.count)), ("needed", .integer(part.needed)), ("day", .day(part.day)),
      ("events", .array(part.events.map(event))),
      ("nearest", nearest(part)),
      ("eventsOfAnyMatter", part.eventsOfAnyMatter.isEmpty ? nil : .array(part.eventsOfAnyMatter.map(event))),
      (
        "conditions",
        part.conditions.isEmpty ? nil : .array(part.conditions.map { condition($0, .subject(subject)) })
      ),
    ])
  }

  /// The last rows that a condition on a row was asked of, where it holds on none.
  private func nearest(_ part: ExplainedPart) -> JSONText? {
    guard case .rowHolds = part.trigger, part.holds == false else { return nil }
    return .array(part.related.map(event))
  }

  private func condition(_ condition: ExplainedCondition, _ home: RuleWords.Home) -> JSONText {
    .object([
      ("text", .text(words.expression(condition.expression, home))), ("truth", truth(condition.truth)),
      ("value", condition.left.map(value)), ("comparedWith", condition.right.map(value)),
      ("parts", condition.parts.isEmpty ? nil : .array(condition.parts.map { self.condition($0, home) })),
    ])
  }

  func sheet(_ sheet: ExplainedSheet) -> JSONText {
    let declared = program.sheets[sheet.sheet]
    let file = findings.records.first { $0.record == declared.record }?.file ?? ""
    return .object([
      ("sheet", .text(declared.name)), ("period", .text(sheet.period?.name)), ("day", .text(sheet.day.isoText)),
      ("file", .text(file)), ("rows", .array(sheet.rows.map { .integer($0) })),
      ("items", .array(zip(declared.items, sheet.items).map(item))), ("points", sheet.points.map { .number($0) }),
    ])
  }

  private func item(_ declared: ScoreSheet.Item, _ item: ExplainedSheet.Item) -> JSONText {
    let losses = item.losses.map { loss -> JSONText in
      let said = declared.losses[loss.loss]
      return .object([
        ("text", .text(quoted(said.range))), ("count", loss.count.map { .number($0) }),
        ("points", loss.points.map { .number($0) }), ("all", said.takesAll ? .truth(true) : nil),
        ("rows", .array(loss.rows.map { .integer($0) })),
        ("openRows", loss.openRows.isEmpty ? nil : .array(loss.openRows.map { .integer($0) })),
      ])
    }
    return .object([
      ("item", .text(declared.name)), ("full", .number(declared.full)), ("losses", .array(losses)),
      ("gravestOnly", declared.isGravestOnly ? .truth(true) : nil), ("points", item.points.map { .number($0) }),
    ])
  }

  func measure(_ measure: Measure) -> JSONText {
    .object([
      ("citation", .citation(program.clauses[measure.clause].citation)), ("day", .text(measure.day.isoText)),
      ("measure", .text(measure.kind.name)), ("content", .text(measure.kind.content(in: program))),
    ])
  }

  private func evidence(_ duty: Duty, _ row: Int?) -> JSONText? {
    row.map { .object([("file", .text(findings.file(of: duty))), ("row", .integer($0))]) }
  }

  private func rectification(_ state: Rectification) -> JSONText? {
    switch state {
    case .none: nil
    case .inTime: .text("inTime")
    case .overdue: .text("overdue")
    case .notDue: .text("notDue")
    }
  }

  private func truth(_ truth: UInt8) -> JSONText {
    .text(truth == TruthColumn.yes ? "yes" : truth == TruthColumn.no ? "no" : "unknown")
  }

  private func value(_ value: ExplainedValue) -> JSONText {
    switch value {
    case .missing: .text("")
    case .number(let number): .number(number)
    case .text(let text): .text(text)
    case .day(let day): .text(day.isoText)
    case .truth(let truth): .truth(truth)
    }
  }
}
