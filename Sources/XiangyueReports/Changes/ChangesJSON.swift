import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// The version of the JSON model of changes; see `findingsModelVersion`.
package let changesModelVersion = 1

/// Writes what an amendment changes as one JSON document: the model of Grammar/changes.schema.json, described in
/// Grammar/tables.md.
package func writeJSON<Failure: Error>(
  _ result: DiffResult, to output: @escaping (UnsafeRawBufferPointer) throws(Failure) -> Void
) throws(Failure) {
  let changes = result.changes
  var json = JSONWriter(to: output)
  try json.object { (json) throws(Failure) in
    json.member("format", "xiangyue.changes")
    json.member("version", changesModelVersion)
    json.member("oldCovenant", result.old.findings.program.title)
    json.member("covenant", result.new.findings.program.title)
    json.member("asOf", result.new.findings.asOf.isoText)
    json.member("changed", !changes.isEmpty)
    try json.list("articles", result.rules.articles.map(article))
    json.member("changesDeclarations", result.rules.changesDeclarations)
    try json.list("verdicts", changes.verdicts.map(verdict))
    try json.list("violations", changes.violations.map(violation))
    try json.list("measures", changes.measures.map(measure))
    try json.list("scores", changes.scores.flatMap { scores($0, result.reasons) })
    try json.list("boards", changes.boards.map(board))
  }
  json.buffer.append("\n")
  try json.flush()
}

extension JSONWriter {
  fileprivate mutating func list(_ key: String, _ values: [JSONText]) throws(Failure) {
    try rows(key, values.count) { index, buffer in buffer.append(values[index]) }
  }
}

private func article(_ change: RuleChanges.Change) -> JSONText {
  let kind: String
  switch change.kind {
  case .changed: kind = "changed"
  case .added: kind = "added"
  case .removed: kind = "removed"
  }
  return .object([("article", .integer(change.number)), ("change", .text(kind))])
}

private func verdict(_ change: FindingsChanges.VerdictChange) -> JSONText {
  .object([
    ("citation", .citation(change.line.citation)), ("matter", .text(change.line.matter)),
    ("verdict", .text("\(change.verdict)")), ("old", .integer(change.old)), ("new", .integer(change.new)),
  ])
}

private func violation(_ change: FindingsChanges.ViolationChange) -> JSONText {
  func state(_ state: FindingsChanges.LimitState) -> JSONText {
    let rectification: JSONText?
    switch state.rectification {
    case .none: rectification = nil
    case .inTime: rectification = .text("inTime")
    case .overdue: rectification = .text("overdue")
    case .notDue: rectification = .text("notDue")
    }
    return .object([("deadline", .day(state.lastDay)), ("rectification", rectification)])
  }
  return .object([
    ("citation", .citation(change.duty.citation)), ("matter", .text(change.duty.matter)),
    ("subject", .text(change.subject)), ("day", .text(change.day.isoText)),
    (
      "evidence",
      change.row.map { .object([("file", .text(change.file ?? "")), ("row", .integer($0))]) }
    ),
    ("old", change.old.map(state)), ("new", change.new.map(state)),
  ])
}

private func measure(_ change: FindingsChanges.MeasureChange) -> JSONText {
  .object([
    ("citation", .citation(change.citation)), ("subject", .text(change.subject)), ("day", .text(change.day.isoText)),
    ("measure", .text(change.kind.name)), ("content", .text(change.content)),
    ("change", .text(change.isNew ? "added" : "removed")),
  ])
}

private func scores(_ list: FindingsChanges.ScoreChanges, _ all: ScoreReasons?) -> [JSONText] {
  list.entries.map { entry in
    let reasons = all?.reasons(account: list.account, period: list.period, subject: entry.subject) ?? []
    return .object([
      ("account", .text(list.account)), ("scale", .text(list.scale)), ("period", .text(list.period.name)),
      ("provisional", .truth(list.isProvisional)), ("subject", .text(entry.subject)),
      ("old", entry.old.map { .number($0) }), ("new", entry.new.map { .number($0) }),
      ("oldGrade", .text(entry.oldGrade)), ("newGrade", .text(entry.newGrade)),
      ("reasons", reasons.isEmpty ? nil : .array(reasons.map(reason))),
    ])
  }
}

private func reason(_ reason: ScoreReasons.Reason) -> JSONText {
  let cause: (key: String, value: JSONText?)
  switch reason.cause {
  case .clause(let citation): cause = ("citation", .citation(citation))
  case .exchanges: cause = ("cause", .text("exchanges"))
  case .base: cause = ("cause", .text("base"))
  case .bounds: cause = ("cause", .text("bounds"))
  }
  return .object([cause, ("change", .number(reason.change))])
}

private func board(_ change: FindingsChanges.BoardChange) -> JSONText {
  func position(_ position: FindingsChanges.BoardChange.Position) -> JSONText {
    .object([
      ("place", .integer(position.place)), ("value", position.value.map { .number($0) }),
      ("entered", .day(position.entered)), ("item", .integer(position.item)),
      ("underReview", position.isUnderReview ? .truth(true) : nil),
    ])
  }
  return .object([
    ("board", .text(change.board)), ("period", .text(change.period.name)),
    ("provisional", .truth(change.isProvisional)), ("old", .integer(change.oldCount)),
    ("new", .integer(change.newCount)), ("added", .array(change.added.map { .text($0) })),
    ("removed", .array(change.removed.map { .text($0) })),
    (
      "moved",
      .array(
        change.moved.map { moved in
          .object([
            ("subject", .text(moved.subject)), ("old", position(moved.old)), ("new", position(moved.new)),
          ])
        })
    ),
  ])
}
