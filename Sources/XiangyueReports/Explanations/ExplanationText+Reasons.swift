import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// Boards that articles enter: what brought somebody there, step by step, or what is missing.
extension ExplanationText {
  /// The clause, with the 项 that held.
  func reason(_ stay: ExplainedStays.Stay) -> Citation {
    let clause = program.clauses[stay.clause].citation
    return Citation(article: clause.article, paragraph: clause.paragraph, item: stay.item ?? clause.item)
  }

  func tell(
    _ stays: ExplainedStays, of explanation: SubjectExplanation, on day: CivilDay, in page: inout ExplanationPage
  ) {
    let name = program.boards[stays.board].name
    if let stay = stays.stays.first(where: { $0.covers(day) }) {
      let condition = stay.ways.first.map { conditions(of: $0, explanation.subject) } ?? ""
      let ground = "\(cited(reason(stay)))\(say("：", ": "))\(condition)"
      let entered = shown(stay.entry)
      page.line(
        stay.isUnderReview
          ? say(
            "在不在 \(name) 还说不准：有异议，复核中。列入因为 \(ground)。\(entered)列入。",
            "whether on \(name) is not known: under review on an objection. Entered by \(ground), on \(entered).")
          : say(
            "在 \(name)。因为 \(ground)。\(entered)列入。", "on \(name), by \(ground). Entered on \(entered)."))
      tell(stays.objections, in: &page)
      tellProof(stay, explanation, in: &page)
      tellWaits(stay, day, in: &page)
      return
    }
    page.line(say("不在 \(name)。", "not on \(name)."))
    tell(stays.objections, in: &page)
    for stay in stays.stays where stay.entry <= day {
      let clause = stay.leavingClause.map { cited(program.clauses[$0].citation) } ?? ""
      page.line(
        say(
          "\(shown(stay.entry))曾按 \(cited(reason(stay)))列入，\(stay.removal.map(shown) ?? "")按 \(clause)移出。",
          "entered on \(shown(stay.entry)) by \(cited(reason(stay))), left on \(stay.removal.map(shown) ?? "") by \(clause)."
        ), indent: 2)
    }
    tellMissing(stays, explanation, in: &page)
  }

  private func conditions(of way: ExplainedWay, _ subject: Int) -> String {
    rule(way.parts.map { words.trigger($0.trigger, subject: subject) }.joined(separator: "，"))
  }

  // MARK: - Why

  private func tellProof(
    _ stay: ExplainedStays.Stay, _ explanation: SubjectExplanation, in page: inout ExplanationPage
  ) {
    var number = 0
    for way in stay.ways.prefix(1) {
      for part in way.parts {
        if case .overdue = part.trigger {
          for event in part.events { prove(overdue: event, number: &number, in: &page) }
        } else {
          prove(part, explanation, number: &number, in: &page)
        }
      }
    }
  }

  /// 一、 二、 …
  private func heading(_ number: inout Int, _ text: String, in page: inout ExplanationPage) {
    number += 1
    page.line(say("\(ChineseNumber.text(number))、", "\(number). ") + text, indent: 2)
  }

  private func prove(overdue event: ExplainedEvent, number: inout Int, in page: inout ExplanationPage) {
    guard case .overdue(let index) = event.kind else { return }
    let duty = findings.duties[index]
    let norm = program.norms[duty.norm]
    heading(
      &number,
      say("违反\(cited(norm.citation))：\(sentence(norm))", "\(cited(norm.citation)) broken: \(rule(sentence(norm)))"),
      in: &page)
    if let day = event.violationDay {
      let place = place(index, event.row) ?? findings.file(of: duty).onOneLine + say(" 没有记录", ": no row")
      page.line(
        say("\(short(day))查见 \(duty.name.onOneLine)。", "\(short(day)): \(duty.name.onOneLine). ") + place
          + texts(duty, event.row), indent: 6)
    }
    guard let limit = event.limit, let day = event.violationDay, let last = event.lastDay else { return }
    let clause = program.clauses.first { clause in
      clause.inForce.contains(day)
        && clause.effects.contains { effect in
          if case .rectify(limit, let matters) = effect {
            return matters.map { own in duty.matter.map(own.contains) ?? false } ?? true
          }
          return false
        } && clause.trigger.norms.contains(duty.norm)
    }
    heading(
      &number,
      (clause.map { cited($0.citation) + say("：", ": ") } ?? "")
        + say("限 \(limit.said.zh) 整改", "to be put right \(limit.said.en)"),
      in: &page)
    page.line(counted(limit.deadline(from: day, in: result.check.calendar)), indent: 6)
    let state =
      event.rectifiedDay.map { mended in
        say("\(short(mended))才改正，晚于 \(short(last))。", "put right on \(short(mended)), after \(short(last)).")
      }
      ?? say("到 \(short(findings.asOf))没有整改记录。", "not put right by \(short(findings.asOf)), as far as the records say.")
    heading(&number, state, in: &page)
    guard event.rectifiedDay == nil else { return }
    for later in laterDays(duty, event.row) {
      page.line(
        say(
          "该行写有 \(later.column) \(later.day.isoText)，在截至日之后，不计",
          "the row has \(later.column) \(later.day.isoText), after the day of the check: it does not count"), indent: 6)
    }
  }

  /// `8月27日当日不计，第30日是 9月26日（星期一，工作日，不顺延）`
  private func counted(_ deadline: Deadline) -> String {
    let start = short(deadline.start)
    let raw = short(deadline.rawLastDay)
    let last = short(deadline.lastDay)
    switch language {
    case .english:
      return "\(start) itself is not counted; counted out on \(raw)"
        + (deadline.movedPast == nil ? ", a working day" : ", a day of rest: prolonged to \(last)")
    case .chinese:
      let amount = deadline.limit.amount
      let counted: String
      switch deadline.limit.unit {
      case .days: counted = "第\(amount)日是 \(raw)"
      case .weeks: counted = "满\(amount)周是 \(raw)"
      case .months, .years: counted = (deadline.tookMonthEnd ? "没有对应日，取月末日 " : "对应日是 ") + raw
      case .workdays: counted = "只数工作日，第\(amount)个是 \(raw)"
      }
      let weekday = "星期" + deadline.rawLastDay.weekdaySign
      let end: String
      switch deadline.movedPast {
      case nil: end = deadline.endsOnMakeUpWorkday ? "（\(weekday)，调休上班，不顺延）" : "（\(weekday)，工作日，不顺延）"
      case .holiday(let name)?: end = "（\(name)放假），顺延到 \(last)" + (deadline.endsOnMakeUpWorkday ? "（调休上班）" : "")
      case .weekend?: end = "（\(weekday)），顺延到 \(last)" + (deadline.endsOnMakeUpWorkday ? "（调休上班）" : "")
      }
      return "\(start)当日不计，\(counted)\(end)"
    }
  }

  private func prove(
    _ part: ExplainedPart, _ explanation: SubjectExplanation, number: inout Int, in page: inout ExplanationPage
  ) {
    heading(&number, headline(part, explanation.subject), in: &page)
    for event in part.events { tell(event, in: &page) }
    for condition in part.conditions { tell(condition, explanation.subject, in: &page) }
  }

  private func headline(_ part: ExplainedPart, _ subject: Int) -> String {
    let text = rule(words.trigger(part.trigger, subject: subject))
    guard let count = part.count, let first = part.events.first, let last = part.events.last else { return text }
    let span =
      first.day == last.day
      ? short(first.day) : say("\(short(first.day))至\(short(last.day))", "\(short(first.day)) to \(short(last.day))")
    return text + say("：\(span)有 \(count)次", ": \(count), \(span)")
  }

  func tell(_ event: ExplainedEvent, in page: inout ExplanationPage) {
    page.cells(
      [
        short(event.day), words(for: event), (evidence(of: event) ?? "") + texts(of: event),
      ], widths: [10, 18], indent: 6)
  }

  func tell(_ condition: ExplainedCondition, _ subject: Int, in page: inout ExplanationPage) {
    let value = condition.left.map { shown($0, "") }.map { say("（\($0)）", " (\($0))") } ?? ""
    let mark =
      condition.holds
      ? say("成立", "holds") : condition.truth == TruthColumn.no ? say("不成立", "fails") : say("说不准", "unknown")
    page.cells(
      [mark, rule(words.expression(condition.expression, .subject(subject))) + value], widths: [8], indent: 6)
  }

  private func tellWaits(_ stay: ExplainedStays.Stay, _ day: CivilDay, in page: inout ExplanationPage) {
    for wait in stay.waits {
      let clause = cited(program.clauses[wait.clause].citation)
      if wait.unrectified.isEmpty {
        page.line(
          say(
            "移出：\(clause)，全部 改正 满 \(wait.days)日。都已改正，没有新的违反的，最早 \(shown(wait.earliest))移出。",
            "Removal: by \(clause), \(wait.days) days after all is put right. All is; at the earliest on \(shown(wait.earliest)), if nothing new comes."
          ), indent: 2)
      } else {
        let names = wait.unrectified.map { "\(short($0.day)) \(words(for: $0))" }.joined(separator: say("、", ", "))
        page.line(
          say(
            "移出：\(clause)，全部 改正 满 \(wait.days)日。没有改正的：\(names)；\(short(day))全部改正的，最早 \(shown(wait.earliest))移出。",
            "Removal: by \(clause), \(wait.days) days after all is put right. Not yet: \(names); put right on \(short(day)), at the earliest on \(shown(wait.earliest))."
          ), indent: 2)
      }
    }
  }
}

extension CivilDay {
  fileprivate var weekdaySign: String { ["一", "二", "三", "四", "五", "六", "日"][daysSinceMonday] }
}

extension Trigger {
  /// The norms that it speaks of.
  fileprivate var norms: [Int] {
    switch self {
    case .violated(let norms, _, _), .complied(let norms, _), .overdue(let norms), .late(let norms, _),
      .consecutive(let norms, _, _):
      norms
    case .counted(let norms, _, _, _, _, _): norms ?? []
    case .allOf(let parts): parts.flatMap(\.norms)
    case .anyOf(let items): items.flatMap(\.trigger.norms)
    case .entered, .enteredTimes, .attained, .left, .rowHolds, .subjectHolds, .periodEnds, .allRectified: []
    }
  }
}
