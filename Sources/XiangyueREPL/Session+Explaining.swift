import XiangyueCalendar
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

  /// `A1 的 环境分 低于 90分`: whether it is so, and the score, grade or board that it rests on.
  private func explained(condition: String, _ request: ExplainRequest) -> Reply? {
    let text = condition.unasked
    guard let askable = askableRules(), let program = rules?.program, let tables = held?.subjects else { return nil }
    for reading in KeyReading.all(in: text, tables: tables, names: askable.names) {
      let (question, _) = read(text, from: reading.end, askable, about: reading.subject)
      guard case .one(_, let value)? = question.content, let name = program.explainedName(in: value.expression) else {
        continue
      }
      var asking = request
      let period = question.period.map { $0.name + " " } ?? ""
      asking.claim = "\(reading.key) \(period)\(name)"
      let reason = explained(asking)
      guard reason.kind != .error else { continue }
      let answer = ask(text)
      return answer.kind == .error ? nil : Reply(.findings, answer.text + reason.text)
    }
    return nil
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

extension String {
  /// Without ？ and 。 at its end.
  fileprivate var unasked: String {
    var text = trimmingBlanks
    while let last = text.last, "？?。".contains(last) { text = String(text.dropLast()).trimmingBlanks }
    return text
  }
}
