import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueReports
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// 为何, 为何不: the same as `explain`, of the records in memory.
extension Session {
  func why(_ rest: String) -> Reply {
    if rest.isEmpty || rest == "？" || rest == "?" {
      guard let lastClaim else {
        return fault(
          .usage, "上一个答案不是一户的；写明问谁：为何 A1 在 黑榜", "the last answer was of nobody in particular: 为何 A1 在 黑榜")
      }
      return explain(claim: lastClaim)
    }
    return explain(claim: rest)
  }

  /// - Parameter claim: a sentence about somebody.
  func explain(claim: String) -> Reply {
    guard let request = explainRequest() else { return rules?.isSound == true ? noData : noRules }
    var asking = request
    asking.claim = claim
    let reply = explained(asking)
    if reply.kind == .error, let reply = explained(condition: claim, request) { return reply }
    if reply.kind != .error { lastClaim = claim }
    return reply
  }

  /// `A1 的 环境分 低于 90分`: whether it is so, and the score, grade or board that it rests on; of a figure over records the rows
  /// that it counts.
  private func explained(condition: String, _ request: ExplainRequest) -> Reply? {
    let text = condition.unasked
    guard let askable = askableRules(), let program = rules?.program, let tables = held?.subjects else { return nil }
    for reading in KeyReading.all(in: text, tables: tables, names: askable.names) {
      let (question, _) = read(text, from: reading.end, askable, about: reading.subject)
      guard case .one(_, let value)? = question.content else { continue }
      let reason: Reply?
      if let name = program.explainedName(in: value.expression) {
        var asking = request
        let period = question.period.map { $0.name + " " } ?? ""
        asking.claim = "\(reading.key) \(period)\(name)"
        reason = explained(asking)
      } else {
        reason =
          question.period == nil
          ? rows(behind: value, question, reading) ?? figures(behind: value, program, reading) : nil
      }
      guard let reason, reason.kind != .error else { continue }
      let answer = ask(text)
      return answer.kind == .error ? nil : Reply(.findings, answer.text + reason.text)
    }
    return nil
  }

  /// The rows of a record that a figure of somebody counts; of a share those of the part.
  private func rows(behind value: AskedValue, _ question: AskedQuestion, _ reading: KeyReading) -> Reply? {
    guard let index = rules?.program?.unfolded(value.expression).figure,
      question.recordAggregates.indices.contains(index)
    else { return nil }
    let asked = question.recordAggregates[index]
    var conditions: [Expression] = [
      .compare(.column(asked.reference), .equal, .literal(.key(subject: reading.subject, reading.key)))
    ]
    if let condition = asked.condition { conditions.append(condition) }
    if case .share(let part) = asked.figure { conditions.append(part) }
    let rows = AskedRows(
      table: .record(asked.record), name: rules?.program?.records[asked.record].name ?? "",
      condition: .and(conditions), value: nil, figure: nil, unit: nil, stretch: AskedRows.Stretch(asked.window),
      groups: [], groupNames: [], order: nil, first: nil)
    do {
      guard let check = try currentCheck() else { return nil }
      guard case .rows(let tally, let day) = try check.answer(question, content: .rows(rows)) else { return nil }
      let words = AnswerWords(
        program: check.findings.program, subjects: check.held.subjects, language: settings.language)
      return try out(RowsTable(rows, tally, day, check, words).table(), nil)
    } catch {
      return fault(error)
    }
  }

  /// `走访率`: the defined values that it is worked out from, as they are of the same one.
  private func figures(behind value: AskedValue, _ program: Program, _ reading: KeyReading) -> Reply? {
    guard case .derived = value.expression else { return nil }
    var text = ""
    for name in program.definedNames(in: program.unfolded(value.expression)) {
      let answer = ask("\(reading.key) 的 \(name)")
      if answer.kind != .error { text += "  \(name) \(answer.text.trimmingBlanks)\n" }
    }
    return Reply(.findings, text)
  }

  /// Everything about somebody.
  func explain(key: String) -> Reply {
    guard let request = explainRequest() else { return rules?.isSound == true ? noData : noRules }
    var asking = request
    asking.keys = [key]
    lastClaim = nil
    return explained(asking)
  }

  private func explainRequest() -> ExplainRequest? {
    guard let rules, rules.isSound, let held else { return nil }
    return ExplainRequest(check: request(rules, held.folder))
  }

  private func explained(_ request: ExplainRequest) -> Reply {
    do {
      let result = try request.run()
      var text = ""
      ExplanationText(
        result, language: settings.language, plain: settings.isPlain, color: settings.usesColor
      ).render { text += $0 }
      return Reply(.findings, text)
    } catch {
      return fault(error)
    }
  }
}

extension Program {
  /// What a defined value is worked out from; anything else as it is.
  fileprivate func unfolded(_ expression: Expression) -> Expression {
    var found = expression
    while case .derived(let index) = found { found = derivedValues[index].value }
    return found
  }

  /// The defined values of the same one in it, in order, each once.
  fileprivate func definedNames(in expression: Expression) -> [String] {
    switch expression {
    case .derived(let index): return [derivedValues[index].name]
    // Of somebody else, or of another day.
    case .through, .before, .overDependents: return []
    case .literal, .column, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped, .firstOf,
      .minuteOfDay, .seen, .ownKey, .score, .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard,
      .overRecords, .grade:
      var names: [String] = []
      for name in expression.parts.flatMap({ definedNames(in: $0) }) where !names.contains(name) { names.append(name) }
      return names
    }
  }

  /// What of an expression can be explained: `的 环境分`, `在 黑榜`; the first.
  fileprivate func explainedName(in expression: Expression) -> String? {
    switch expression {
    case .score(let account): "的 \(accounts[account].name)"
    case .grade(let scale): "的 \(scales[scale].name)"
    case .isOnBoard(let board): "在 \(boards[board].name)"
    // Of somebody else, or of another day.
    case .through, .before, .overDependents: nil
    case .literal, .column, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped, .firstOf,
      .minuteOfDay, .seen, .ownKey, .scoreOver, .violationCount, .hasRecord, .timesListed, .derived, .overRecords:
      expression.parts.lazy.compactMap { self.explainedName(in: $0) }.first
    }
  }
}

extension Expression {
  /// The first figure over records in it, of the day looked at: index into the program's.
  fileprivate var figure: Int? {
    switch self {
    case .overRecords(let index): index
    // Of somebody else, or of another day.
    case .through, .before, .overDependents: nil
    case .literal, .column, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped, .firstOf,
      .minuteOfDay, .seen, .ownKey, .score, .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard, .derived,
      .grade:
      parts.lazy.compactMap(\.figure).first
    }
  }
}

extension String {
  /// Without ？ and 。 at its end.
  fileprivate var unasked: String {
    var text = trimmingBlanks
    while let last = text.last, "？?。".contains(last) { text = String(text.dropLast()).trimmingBlanks }
    return text
  }
}
