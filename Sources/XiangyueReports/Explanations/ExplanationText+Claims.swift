import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText
import XiangyueWorkspace

/// Whether a sentence is so, and why.
extension ExplanationText {
  func tell(_ claim: Claim, _ explanation: SubjectExplanation, in page: inout ExplanationPage) {
    let title = title(explanation)
    switch claim.kind {
    case .onBoard(let board, _):
      if let ranking = explanation.rankings.first(where: { $0.board == board && $0.period.contains(claim.day) }) {
        page.heading(title)
        tell(ranking, of: explanation, in: &page)
        tellSheets(readBy: ranking, explanation, in: &page)
      } else if let stays = explanation.stays.first(where: { $0.board == board }) {
        page.heading(title)
        tell(stays, of: explanation, on: claim.day, in: &page)
      } else {
        page.heading(
          title
            + say(
              "：\(program.boards[board].name) 还没有这一期", ": there is no such list of \(program.boards[board].name) yet"))
      }
    case .score(let account, let value):
      guard let score = explanation.scores.first(where: { $0.account == account && $0.period.contains(claim.day) })
      else {
        page.heading(title + say("：\(program.accounts[account].name) 还没有这一期", ": there is no such period yet"))
        return
      }
      page.heading(title + (value.map { verdict(of: $0, score) } ?? ""))
      tell(score, in: &page)
      tellSheets(score.lines.compactMap { evidence($0.event) }, explanation, in: &page)
    case .grade(let scale, let line):
      let account = program.scales[scale].account
      guard let score = explanation.scores.first(where: { $0.account == account && $0.period.contains(claim.day) })
      else {
        page.heading(title + say("：\(program.scales[scale].name) 还没有这一期", ": there is no such period yet"))
        return
      }
      page.heading(title + (line.map { verdict(of: $0, scale: scale, score) } ?? ""))
      tell(score, in: &page)
      tellGradeLine(scale, score, in: &page)
    case .sheet(let sheet, let value):
      guard let found = explanation.lastSheet(sheet, by: claim.day) else {
        page.heading(
          title
            + say(
              "：没有 \(program.sheets[sheet].name)，没有关于它的记录",
              ": there is no \(program.sheets[sheet].name): no row is about it"))
        return
      }
      page.heading(title + (value.map { verdict(of: $0, found) } ?? ""))
      tell(found, in: &page)
    case .verdict(let duties, let verdict, let times):
      tellVerdict(duties, verdict, times, title: title, explanation, in: &page)
    }
  }

  private func verdict(of value: Fixed, _ score: ExplainedScore) -> String {
    guard let points = score.points else {
      return say("：待查，\(shownPoints(score))", ": not known, \(shownPoints(score))")
    }
    return value == points
      ? say("：是 \(value.text)分", ": yes, \(value.text)")
      : say("：不是 \(value.text)分，是 \(points.text)分", ": not \(value.text) but \(points.text)")
  }

  private func verdict(of line: Int, scale: Int, _ score: ExplainedScore) -> String {
    let lines = program.scales[scale].lines
    let found = score.grades.first { $0.scale == scale }?.line
    if found == line { return say("：是 \(lines[line].name)", ": yes, \(lines[line].name)") }
    let name = found.map { lines[$0].name } ?? say("没有等级", "no grade")
    return say("：不是 \(lines[line].name)，是 \(name)", ": not \(lines[line].name) but \(name)")
  }

  /// Which line of the scale decides.
  private func tellGradeLine(_ scale: Int, _ score: ExplainedScore, in page: inout ExplanationPage) {
    guard let grade = score.grades.first(where: { $0.scale == scale }), let line = grade.lineByPoints else { return }
    let declared = program.scales[scale].lines[line]
    let bounds = declared.bounds.map { bound in
      switch bound.comparison {
      case .greaterOrEqual: say("\(bound.value.text)分以上", "\(bound.value.text) or more")
      case .greater: say("超过 \(bound.value.text)分", "more than \(bound.value.text)")
      case .less: say("不满 \(bound.value.text)分", "less than \(bound.value.text)")
      case .lessOrEqual: say("\(bound.value.text)分以下", "\(bound.value.text) or less")
      case .equal, .notEqual: say("为 \(bound.value.text)分", "\(bound.value.text)")
      }
    }
    let text = bounds.isEmpty ? say("其余", "the rest") : bounds.joined(separator: " ")
    page.line(say("\(text) 为 \(declared.name)", "\(text): \(declared.name)"), indent: 2)
  }

  private func tellVerdict(
    _ duties: [Int], _ verdict: Verdict?, _ times: Int?, title: String, _ explanation: SubjectExplanation,
    in page: inout ExplanationPage
  ) {
    let own = explanation.occasions.filter { duties.contains($0.duty) }
    let names = duties.map { findings.duties[$0].name.onOneLine }
    let citation = duties.first.map { cited(findings.citation(of: findings.duties[$0])) } ?? ""
    let what = say(
      "对 \(citation) \(names.count == 1 ? names[0] : "")", " \(citation) \(names.count == 1 ? names[0] : "")")
    if let verdict {
      let count = own.count { $0.verdict == verdict }
      let asked = times.map { say("\($0)次", " \($0) times") } ?? ""
      let isSo = times.map { $0 == count } ?? (count > 0)
      page.heading(
        title + what.trimmedBlanks
          + say(
            "：\(isSo ? "" : "不")是 \(verdict.name)\(asked)\(isSo && times == nil ? " \(count)次" : times != nil && !isSo ? "，是 \(count)次" : "")",
            ": \(isSo ? "yes" : "no"), \(verdict.said.en)\(asked), \(count) in all"))
    } else {
      page.heading(title + what.trimmedBlanks)
    }
    if own.isEmpty { page.line(say("不受这一款约束，也没有记录", "not bound by it, and no row"), indent: 2) }
    let meant = own.filter { occasion in verdict.map { $0 == occasion.verdict } ?? true }
    let told = meant.isEmpty ? own : meant
    for occasion in told { tell(occasion, in: &page) }
    tellSheets(told.map { ($0.duty, $0.day, $0.row) }, explanation, in: &page)
  }

  /// The row of a duty's record that shows an event.
  private func evidence(_ event: ExplainedEvent) -> (duty: Int, day: CivilDay?, row: Int?)? {
    switch event.kind {
    case .violated(let duty), .complied(let duty), .overdue(let duty), .late(let duty):
      (duty, event.day, event.row)
    case .entered, .left, .periodEnded, .attained, .exchanged: nil
    }
  }

  private func tell(_ occasion: ExplainedOccasion, in page: inout ExplanationPage) {
    let duty = findings.duties[occasion.duty]
    var remarks: [String] = []
    if let place = place(occasion.duty, occasion.row) { remarks.append(place) }
    if occasion.day == nil { remarks.append(say("没有一条采用的记录", "no row was used")) }
    if occasion.verdict == .violated, occasion.row == nil, findings.record(of: duty) != nil {
      remarks.append(findings.file(of: duty).onOneLine + say(" 没有记录", ": no row"))
    }
    if let last = occasion.lastDay {
      remarks.append(say("限到 \(short(last))", "until \(short(last))"))
      switch occasion.rectification {
      case .none: break
      case .inTime: remarks.append(say("\(occasion.rectifiedDay.map(short) ?? "") 改正，按期", "put right in time"))
      case .overdue: remarks.append(say("逾期", "overdue"))
      case .notDue: remarks.append(say("未到期", "not due"))
      }
    }
    page.cells(
      [
        occasion.day.map(shown) ?? "", duty.name.onOneLine,
        occasion.verdict.said(language), remarks.joined(separator: say("，", ", ")),
      ], widths: [16, 18, 8])
  }
}

extension String {
  fileprivate var trimmedBlanks: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}
