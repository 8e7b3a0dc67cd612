import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// 要留意的规定: the rules judged by the data.
extension TextReport {
  /// At most five lines, unless everything is asked for.
  var remarks: [ReportBlock] {
    let all = paragraphsWithoutEvidence + oneSidedArticles + tiesPartedByKey + gradesThatPartNobody
    guard !all.isEmpty else { return [] }
    let isShortened = all.count > Self.remarkCount && list != .all
    var shown = isShortened ? Array(all.prefix(Self.remarkCount)) : all
    if isShortened {
      shown.append(
        say(
          "显示 \(Self.remarkCount)条，共 \(all.count)条；全部看加 --list all",
          "\(Self.remarkCount) of \(all.count) shown; all with --list all"))
    }
    return [.lines(heading: say("要留意的规定", "Rules to look at again"), shown)]
  }

  private static let remarkCount = 5

  /// A 款 of which nothing could be judged.
  private var paragraphsWithoutEvidence: [String] {
    findings.program.norms.indices.compactMap { norm in
      let counts = verdicts { findings.duties[$0.duty].norm == norm }
      guard counts[.unproven, default: 0] > 0, counts[.compliant] == nil, counts[.violated] == nil else { return nil }
      let place = findings.program.norms[norm].citation.localized(language)
      let count = cases(counts[.unproven, default: 0])
      return say("\(place)没有一条可用的记录，待查 \(count)", "\(place): not one usable record, \(count) unproven")
    }
  }

  /// An article that nobody broke, or everybody.
  private var oneSidedArticles: [String] {
    let counts = verdictsOfArticles
    return articleNumbers.compactMap { article in
      let compliant = counts[article]?[.compliant] ?? 0
      let violated = counts[article]?[.violated] ?? 0
      let place = Citation(article: article).localized(language)
      if compliant == 0, violated > 0 {
        return say("\(place)没有一件合规，违规 \(cases(violated))", "\(place): nobody complied, \(violated.grouped) violated")
      }
      if violated == 0, compliant > 0, !isOnlyEncouraged(article) {
        return say("\(place)没有一件违规，合规 \(cases(compliant))", "\(place): nobody broke it, \(compliant.grouped) complied")
      }
      return nil
    }
  }

  private func isOnlyEncouraged(_ article: Int) -> Bool {
    findings.program.norms.allSatisfy { $0.citation.article != article || $0.modality == .encouragement }
  }

  /// Places given by a key that has nothing to do with conduct.
  private var tiesPartedByKey: [String] {
    findings.boards.filter { $0.partedByKey > 0 && shownPeriods.contains($0.period) }.map { list in
      let board = findings.program.boards[list.board]
      let subject = findings.subject(of: board)
      let schema = findings.program.subjects[subject]
      let key = schema.keyColumn.map { schema.columns[$0].name } ?? schema.name
      let count = measureWord(subject).counting(list.partedByKey)
      let rule = say("同分 的 依次 比 ", "") + (board.keys.count > 2 ? "… " : "") + key
      return say(
        "\(count)与\(board.name)末位\(equalKeys(of: board))，只因\(key)在后而未上榜（榜 \(board.name)，“\(rule)”）",
        "\(count) equal the last on \(board.name) in all but \(key), and are left out for it (榜 \(board.name))")
    }
  }

  /// `同分同次`, where the keys are points and numbers of violations.
  private func equalKeys(of board: Board) -> String {
    var words = ""
    for key in board.keys where !key.isOwnKey {
      switch key.value {
      case .score, .scoreOver: words += "同分"
      case .violationCount: words += "同次"
      case .literal, .column, .through, .compare, .among, .isMissing, .contains, .not, .and, .or, .arithmetic, .ownKey,
        .hasRecord, .timesListed, .isOnBoard, .derived, .overDependents, .stepped, .firstOf, .minuteOfDay, .seen,
        .before,
        .overRecords,
        .grade:
        return "各项相同"
      }
    }
    return words
  }

  /// A scale by which nearly all have the same grade.
  private var gradesThatPartNobody: [String] {
    findings.scores.filter { shownPeriods.contains($0.period) }.compactMap { list in
      guard let scale = list.scale.map({ findings.program.scales[$0] }) else { return nil }
      let counts = gradeCounts(list)
      let total = counts.reduce(0, +)
      guard total > 1, let line = scale.lines.indices.first(where: { counts[$0] * 10 > total * 9 }) else { return nil }
      let subject = findings.program.subjects[findings.program.accounts[scale.account].subject].name
      let share = counts[line] * 100 / total
      let grade = scale.lines[line].name
      return say(
        "\(share)% 的\(subject)为\(grade)，等级分不出高低（等级 \(scale.name)）",
        "\(share)% of \(subject) are \(grade): the grades part nobody (等级 \(scale.name))")
    }
  }

  private func verdicts(where isWanted: (VerdictCount) -> Bool) -> [Verdict: Int] {
    var counts: [Verdict: Int] = [:]
    for count in findings.verdicts where isWanted(count) { counts[count.verdict, default: 0] += count.count }
    return counts
  }
}
