import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// Boards: a line each on a subject's page, and why somebody stands there or not.
extension ExplanationText {
  func tellBoards(_ explanation: SubjectExplanation, in page: inout ExplanationPage) {
    guard !explanation.rankings.isEmpty || !explanation.stays.isEmpty else { return }
    page.gap()
    page.heading(say("榜", "Boards"))
    for ranking in explanation.rankings where ranking.membership == TruthColumn.yes {
      let name = ranking.period.shownName(isProvisional: ranking.isProvisional, language)
      page.cells([program.boards[ranking.board].name, name, summary(ranking)], widths: [16, 24])
    }
    for stays in explanation.stays {
      let name = program.boards[stays.board].name
      guard !stays.stays.isEmpty else {
        page.cells([name, "", say("没有列入过", "never entered")], widths: [16, 24])
        continue
      }
      for stay in stays.stays {
        let left = stay.removal.map { say("\(shown($0))移出", "left \(shown($0))") } ?? say("还在", "still there")
        page.cells(
          [
            name, say("\(shown(stay.entry))列入", "entered \(shown(stay.entry))"),
            cited(reason(stay)) + say("；", "; ") + left + (stay.isUnderReview ? say("，复核中", ", under review") : ""),
          ], widths: [16, 24])
      }
    }
  }

  private func summary(_ ranking: ExplainedRanking) -> String {
    let quota = ranking.quota.map { say("（名额 \($0)）", " (of \($0))") } ?? ""
    if ranking.isStruck { return say("没有上榜：异议成立，撤销", "not listed: struck on an objection") }
    let review = ranking.isUnderReview ? say("，复核中", ", under review") : ""
    if let place = ranking.place {
      return say(
        "\(ranking.isListed ? "" : "没有上榜：")第\(place)名\(quota)\(review)",
        "\(ranking.isListed ? "" : "not listed: ")place \(place)\(quota)\(review)")
    }
    let failed = ranking.requirements.filter { !$0.holds }.map { shown($0, subject: ranking.board) }
    let bans = ranking.disqualifications.isEmpty ? [] : [say("取消了资格", "disqualified")]
    let why = failed + bans + [groupless(ranking)].compactMap { $0 }
    guard !why.isEmpty else { return say("没有上榜：没有可排的数", "not listed: no value to rank by") }
    return say("没有上榜：", "not listed: ") + why.joined(separator: say("；", "; "))
  }

  private func home(_ board: Int) -> Int { program.sets[program.boards[board].set].subject }

  /// A condition with what it was worked out from: `本季度 无 违反（2次）`.
  private func shown(_ condition: ExplainedCondition, subject board: Int) -> String {
    let home = RuleWords.Home.subject(home(board))
    let unit: String
    switch condition.expression {
    case .compare(let left, _, _): unit = words.unit(of: left, home) ?? ""
    case .literal, .column, .through, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .stepped, .firstOf,
      .minuteOfDay, .seen, .before, .ownKey, .score, .scoreOver, .violationCount, .hasRecord, .timesListed, .isOnBoard,
      .derived,
      .overRecords, .grade, .overDependents:
      unit = ""
    }
    var value = condition.left.map { shown($0, unit) } ?? ""
    if let right = condition.right { value += say(" 对 ", " against ") + shown(right, unit) }
    return rule(words.expression(condition.expression, home)) + (value.isEmpty ? "" : say("（\(value)）", " (\(value))"))
  }

  /// Units that no rule declares: of points, and of times counted.
  private static let ownUnits = ["分", "次", "个"]

  func shown(_ value: ExplainedValue, _ unit: String) -> String {
    switch value {
    case .missing: say("没有数", "no value")
    case .number(let number): number.text + (language == .english && Self.ownUnits.contains(unit) ? "" : unit)
    case .text(let text): text.onOneLine
    case .day(let day): shown(day)
    case .truth(let truth): truth ? say("是", "yes") : say("否", "no")
    }
  }

  // MARK: - Ranked boards

  func tell(_ ranking: ExplainedRanking, of explanation: SubjectExplanation, in page: inout ExplanationPage) {
    let board = program.boards[ranking.board]
    let name = ranking.period.shownName(isProvisional: ranking.isProvisional, language)
    let quota = ranking.quota.map { say("，名额 \($0)", ", \($0) places") } ?? ""
    if ranking.isStruck {
      page.line(
        say("不在 \(board.name) \(name)：异议成立，撤销了。", "not on \(board.name) \(name): struck on an objection."))
    } else if ranking.isUnderReview {
      page.line(
        say(
          "在不在 \(board.name) \(name) 还说不准：有异议，复核中。",
          "whether on \(board.name) \(name) is not known: under review on an objection."))
    } else if ranking.isListed, let place = ranking.place {
      page.line(say("在 \(board.name) \(name)：第\(place)名\(quota)。", "on \(board.name) \(name): place \(place)\(quota)."))
    } else if let place = ranking.place {
      page.line(
        say(
          "不在 \(board.name) \(name)：有资格，排第\(place)名\(quota)。",
          "not on \(board.name) \(name): eligible, place \(place)\(quota)."))
    } else {
      page.line(say("不在 \(board.name) \(name)：没有资格。", "not on \(board.name) \(name): not eligible."))
    }
    tell(ranking.objections, in: &page)
    tellEligibility(ranking, board, in: &page)
    tellOrder(ranking, board, in: &page)
  }

  private func tellEligibility(_ ranking: ExplainedRanking, _ board: Board, in page: inout ExplanationPage) {
    let set = program.sets[board.set]
    page.line(say("一、资格", "1. Eligibility"), indent: 2)
    if set.condition != nil {
      page.cells([mark(ranking.membership), set.name], widths: [8], indent: 6)
    }
    for condition in ranking.requirements {
      page.cells([mark(condition.truth), shown(condition, subject: ranking.board)], widths: [8], indent: 6)
      for part in condition.parts {
        page.cells([mark(part.truth), shown(part, subject: ranking.board)], widths: [8], indent: 10)
      }
    }
    for ban in ranking.disqualifications {
      let citation = ban.clause.map { cited(program.clauses[$0].citation) } ?? ""
      let last = ban.last.map { say("到 \(shown($0))", " to \(shown($0))") } ?? say("起", " on")
      page.cells(
        [
          mark(TruthColumn.no),
          say(
            "\(citation)：\(shown(ban.first))\(last) \(ban.isSuspension ? "暂停" : "取消") 资格",
            "\(citation): \(ban.isSuspension ? "suspended" : "disqualified") from \(shown(ban.first))\(last)"),
        ],
        widths: [8], indent: 6)
    }
    if let reason = groupless(ranking) {
      page.cells([mark(TruthColumn.no), reason], widths: [8], indent: 6)
    }
    for (key, value) in zip(board.keys, ranking.keys) where value == .missing {
      page.cells(
        [
          mark(TruthColumn.no),
          say(
            "\(words.expression(key.value, .subject(home(ranking.board)))) 没有数，不参加排名",
            "no value of \(rule(words.expression(key.value, .subject(home(ranking.board))))) to be ranked by"),
        ],
        widths: [8], indent: 6)
    }
    if ranking.requirements.isEmpty, ranking.disqualifications.isEmpty, set.condition == nil, ranking.isEligible {
      page.line(say("没有条件", "no condition"), indent: 6)
    }
  }

  /// Of a board that is parted: that somebody is in no group.
  private func groupless(_ ranking: ExplainedRanking) -> String? {
    guard let column = program.boards[ranking.board].group, ranking.group == nil else { return nil }
    let name = program.subjects[home(ranking.board)].columns[column].name
    return say("\(name) 没有填，不在任何一组", "\(name) is empty: in no group")
  }

  private func mark(_ truth: UInt8) -> String {
    truth == TruthColumn.yes
      ? say("成立", "holds") : truth == TruthColumn.no ? say("不成立", "fails") : say("说不准", "unknown")
  }

  private func tellOrder(_ ranking: ExplainedRanking, _ board: Board, in page: inout ExplanationPage) {
    guard let place = ranking.place else { return }
    let home = RuleWords.Home.subject(home(ranking.board))
    func values(_ keys: [ExplainedValue]) -> String {
      zip(board.keys, keys).map { key, value in
        rule(words.expression(key.value, home)) + " " + shown(value, words.unit(of: key.value, home) ?? "")
      }.joined(separator: say("，", ", "))
    }
    let group = ranking.group.map { findings.groupName($0, of: board).onOneLine + " " } ?? ""
    page.line(say("二、排名", "2. Order"), indent: 2)
    page.line(
      say(
        "\(group)\(ranking.groupSize)个，有资格 \(ranking.eligibleCount)个" + (ranking.quota.map { "，名额 \($0)" } ?? "，全部列出"),
        "\(group)\(ranking.groupSize) in all, \(ranking.eligibleCount) eligible"
          + (ranking.quota.map { ", \($0) places" } ?? ", all listed")), indent: 6)
    page.line(say("第\(place)名：\(values(ranking.keys))", "place \(place): \(values(ranking.keys))"), indent: 6)
    guard let last = ranking.lastListed, !ranking.isChosen else { return }
    let key = findings.subjects[self.home(ranking.board)].keys[Int(last.code)].onOneLine
    page.line(
      say(
        "榜上末位 第\(last.place)名 \(key)：\(values(last.keys))",
        "the last listed, place \(last.place), \(key): \(values(last.keys))"),
      indent: 6)
    if let deciding = ranking.decidingKey {
      page.line(
        say(
          "差在：\(words.expression(board.keys[deciding].value, home))",
          "what decides: \(rule(words.expression(board.keys[deciding].value, home)))"), indent: 6)
    }
  }
}
