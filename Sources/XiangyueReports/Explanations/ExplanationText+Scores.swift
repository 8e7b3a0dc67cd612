import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// Scores, line by line, and what was judged.
extension ExplanationText {
  func tell(_ score: ExplainedScore, in page: inout ExplanationPage) {
    let account = program.accounts[score.account]
    page.gap()
    page.heading(
      "\(score.period.shownName(isProvisional: score.isProvisional, language)) \(account.name) "
        + shownPoints(score) + grades(score))
    let first = max(score.period.first, program.effectiveDay)
    page.row(short(first), say("基础分", "base"), score.base.text, [])
    for line in score.lines {
      page.row(
        short(line.day), words(for: line.event), line.isOpen ? say("待定", "open") : line.points.signed,
        [citation(line).map(cited) ?? "", remarks(on: line)])
    }
    let last = min(score.period.last, findings.asOf)
    switch score.bound {
    case .lowest(let value):
      page.row(
        short(last), say("最低 \(value.text)\(account.measure)", "at least \(value.text)"), (value - score.sum).signed, []
      )
    case .highest(let value):
      page.row(
        short(last), say("最高 \(value.text)\(account.measure)", "at most \(value.text)"), (value - score.sum).signed, [])
    case nil: break
    }
    page.row(
      short(last), say("合计", "total"), score.points?.text ?? say("待定", "open"),
      score.points == nil ? [shownPoints(score)] : [])
  }

  /// `88分`; of one that is not known between which it lies.
  func shownPoints(_ score: ExplainedScore) -> String {
    let unit = program.accounts[score.account].measure
    if let points = score.points { return points.text + (unit == "分" ? say("分", "") : unit) }
    guard let range = score.range else { return say("待定", "open") }
    let (least, most) = (known(range.lowerBound), known(range.upperBound))
    switch (least, most) {
    case (let least?, let most?): return say("在 \(least)\(unit) 至 \(most)\(unit) 之间", "between \(least) and \(most)")
    case (let least?, nil): return say("不少于 \(least)\(unit)", "at least \(least)")
    case (nil, let most?): return say("不超过 \(most)\(unit)", "at most \(most)")
    case (nil, nil): return say("待定", "open")
    }
  }

  /// Nil for an end that nothing bounds.
  private func known(_ end: Fixed) -> String? {
    end.tenThousandths.magnitude < 1 << 55 ? end.text : nil
  }

  private func citation(_ line: ExplainedScore.Line) -> Citation? {
    guard let index = line.clause else { return nil }
    let clause = program.clauses[index].citation
    return Citation(article: clause.article, paragraph: clause.paragraph, item: clause.item ?? line.item)
  }

  /// `，三星`, and where it was moved `，两星（按分三星，降1级）`.
  private func grades(_ score: ExplainedScore) -> String {
    score.grades.compactMap { grade in
      guard let line = grade.line else { return nil }
      let lines = program.scales[grade.scale].lines
      let name = say("，", ", ") + lines[line].name
      if grade.setLine != nil {
        let byPoints = grade.lineByPoints.map { lines[$0].name } ?? say("没有等级", "none")
        return name + say("（按分\(byPoints)，直接定为）", " (\(byPoints) by points, set directly)")
      }
      guard grade.steps != 0, let other = grade.lineByPoints else { return name }
      let steps = abs(grade.steps)
      return name
        + say(
          "（按分\(lines[other].name)，\(grade.steps > 0 ? "升" : "降")\(steps)级）",
          " (\(lines[other].name) by points, moved \(grade.steps > 0 ? "up" : "down") \(steps))")
    }.joined()
  }

  /// `包卫生 逾期未改`
  func words(for event: ExplainedEvent) -> String {
    switch event.kind {
    case .violated(let duty), .complied(let duty): findings.duties[duty].name.onOneLine
    case .overdue(let duty): findings.duties[duty].name.onOneLine + say(" 逾期未改", ", overdue")
    case .late(let duty): findings.duties[duty].name.onOneLine + say(" 逾期", ", late")
    case .entered(let board): say("列入 ", "entered ") + program.boards[board].name
    case .left(let board): say("移出 ", "left ") + program.boards[board].name
    case .periodEnded: say("期末", "end of period")
    case .exchanged(_, let isExpired):
      isExpired ? say("已兑换的分不再失效", "exchanged before it ran out") : say("兑换", "exchange")
    case .attained(let attainment): words.attainment(attainment)
    }
  }

  /// What it rests on, and why less counted than the clause says.
  private func remarks(on line: ExplainedScore.Line) -> String {
    var remarks: [String] = []
    if let clause = line.clause, program.clauses[clause].doubling?.isTaken == (line.amount < Fixed(0)), !line.isClearing
    {
      remarks.append(say("加倍", "doubled"))
    }
    if line.isClearing { remarks.append(say("清零", "cleared")) }
    if line.isOpen {
      let ends = [line.amount, line.amountUpTo].compactMap { $0?.signed }.joined(separator: say(" 至 ", " to "))
      remarks.append(
        line.amountUpTo == nil ? say("没写明多少", "how much is not said") : say("没写明，\(ends)", "not said, \(ends)"))
    } else if line.amount != line.points {
      remarks.append(
        line.caps.map { rule(words.cap($0)) }.joined(separator: say("，", ", "))
          + say("（原 \(line.amount.signed)）", " (was \(line.amount.signed))"))
    }
    if case .overdue = line.event.kind, let last = line.event.lastDay {
      remarks.append(say("限 \(short(last))", "due \(short(last))"))
    }
    if case .late = line.event.kind, let last = line.event.lastDay {
      let days = line.event.day - last
      remarks.append(say("限 \(short(last))，过了 \(days)日", "due \(short(last)), \(days) days ago"))
    }
    if let giver = line.giver { remarks.append(findings.subjects[giver.subject].keys[Int(giver.code)].onOneLine) }
    if let evidence = evidence(of: line.event) { remarks.append(evidence) }
    return remarks.joined(separator: say("，", ", "))
  }

  /// `巡查.csv:8333`, or that there is no row; nil where no row could show it.
  func evidence(of event: ExplainedEvent) -> String? {
    switch event.kind {
    case .violated(let duty), .overdue(let duty), .late(let duty), .complied(let duty):
      if let place = place(duty, event.row) { return place }
      let file = findings.file(of: findings.duties[duty]).onOneLine
      guard !file.isEmpty, case .violated = event.kind else { return nil }
      return file + say(" 没有记录", ": no row")
    case .exchanged(let exchange, _): return event.row.flatMap { place(exchange: exchange, row: $0) }
    case .entered, .left, .periodEnded, .attained: return nil
    }
  }

  /// `兑换登记.csv:5`
  private func place(exchange: Int, row: Int) -> String? {
    let record = program.exchanges[exchange].record
    return findings.records.first { $0.record == record }.map { $0.file.onOneLine + ":\(row)" }
  }

  /// 判定: by duty, each verdict with its number.
  func tellVerdicts(_ explanation: SubjectExplanation, in page: inout ExplanationPage) {
    let duties = findings.duties.indices.filter { duty in explanation.occasions.contains { $0.duty == duty } }
    guard !duties.isEmpty else { return }
    page.gap()
    page.heading(say("判定", "Verdicts"))
    for duty in duties {
      let own = explanation.occasions.filter { $0.duty == duty }
      let counts = Verdict.allCases.compactMap { verdict in
        let count = own.count { $0.verdict == verdict }
        return count == 0 ? nil : verdict.said(language) + " \(count)"
      }
      page.cells(
        [
          cited(findings.citation(of: findings.duties[duty])), findings.duties[duty].name.onOneLine,
          counts.joined(separator: say("，", ", ")),
        ], widths: [16, 18])
    }
  }

  /// What there still is time for.
  func tellOpen(_ explanation: SubjectExplanation, in page: inout ExplanationPage) {
    let open = explanation.occasions.filter {
      $0.rectification == .notDue || ($0.verdict == .notDue && $0.lastDay != nil)
    }
    guard !open.isEmpty else { return }
    page.gap()
    page.heading(say("没到期的限期", "Open time limits"))
    for occasion in open {
      let duty = findings.duties[occasion.duty]
      let limit = occasion.lastDay.map { say("限到 \(shown($0))", "until \(shown($0))") } ?? ""
      page.cells(
        [
          cited(findings.citation(of: duty)), duty.name.onOneLine, limit, place(occasion.duty, occasion.row) ?? "",
        ], widths: [16, 18, 24])
    }
  }

  func tellMeasures(_ explanation: SubjectExplanation, in page: inout ExplanationPage) {
    guard !explanation.measures.isEmpty else { return }
    page.gap()
    page.heading(say("措施", "Measures"))
    for measure in explanation.measures {
      page.cells(
        [
          shown(measure.day),
          measure.kind.said(measure.kind.content(in: program).onOneLine)(language),
          cited(program.clauses[measure.clause].citation),
        ], widths: [16, 24])
    }
  }
}

extension Fixed {
  /// `+2`, `-3`, `0`
  var signed: String { tenThousandths > 0 ? "+" + text : text }

  static func - (left: Fixed, right: Fixed) -> Fixed {
    Fixed(tenThousandths: left.tenThousandths &- right.tenThousandths)
  }
}
