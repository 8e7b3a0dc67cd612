import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// The last period: who stands on the boards, how the grades fall, who leads a contest.
extension TextReport {
  /// Of each unit in which lists are made the period in which the day of the check lies, or the last before it; the shortest
  /// first. A longer one that is under way has only what must not be missed, unless everything is asked for: accounts, and
  /// boards that articles enter.
  var periods: [[ReportBlock]] {
    let whole = shownPeriods
    return lastPeriods.compactMap { period in
      let lines = lines(of: period, isWhole: list == .all || whole.contains(period))
      return lines.isEmpty && !whole.contains(period) ? nil : [.lines(heading: shownName(period), lines)]
    }
  }

  /// The period that ends on the day of the check or is under way, of the shortest unit in which lists are made; those of
  /// longer units where they have ended in it.
  var shownPeriods: [Period] {
    let last = lastPeriods
    guard let shortest = last.first else { return [] }
    return last.filter { $0 == shortest || $0.last <= findings.asOf && $0.last >= shortest.first }
  }

  /// The boards of which only `--list all` shows how they stand: ranked ones of a longer period that is under way.
  var waitingBoards: [String] {
    let waiting = lastPeriods.filter { !shownPeriods.contains($0) }
    return findings.boards.filter { waiting.contains($0.period) }.map { findings.program.boards[$0.board] }
      .filter { $0.selection != .entered }.map(\.name)
  }

  /// The last period of each unit, the shortest unit first.
  private var lastPeriods: [Period] {
    let all = Set(findings.scores.map(\.period) + findings.boards.map(\.period))
    return Set(all.map(\.unit)).sorted().compactMap { unit in all.filter { $0.unit == unit }.max() }
  }

  private func lines(of period: Period, isWhole: Bool) -> [String] {
    let lists = findings.boards.filter { list in
      list.period == period && (isWhole || findings.program.boards[list.board].selection == .entered)
    }
    let counted = lists.filter { !isContest($0) }.map(boardCount).joined(separator: layout.semicolon)
    return (counted.isEmpty ? [] : [counted])
      + findings.scores.filter { $0.period == period }.compactMap(scoreLine)
      + lists.filter(isContest).map(contestLine)
  }

  /// `2022年第3季度（暂计）`; in English `2022 Q3 (provisional)`.
  private func shownName(_ period: Period) -> String {
    period.shownName(isProvisional: period.last > findings.asOf, language)
  }

  /// All that are eligible, ranked in one list: the first three are worth their names.
  private func isContest(_ list: BoardList) -> Bool {
    let board = findings.program.boards[list.board]
    switch board.selection {
    case .all: return board.group == nil && !board.keys.isEmpty
    case .first, .share, .last, .entered: return false
    }
  }

  /// `黑榜 17户，本季新列入 7户`
  private func boardCount(_ list: BoardList) -> String {
    let board = findings.program.boards[list.board]
    let word = measureWord(findings.subject(of: board))
    let count = "\(board.name) \(word.counting(list.entries.count))"
    let entered = list.entries.filter { $0.entered.map { $0 >= list.period.first } ?? false }.count
    let open = list.entries.count(where: \.isUnderReview)
    let review = open > 0 ? say("（复核中 \(word.counting(open))）", " (\(open.grouped) under review)") : ""
    guard entered > 0 else { return count + review }
    let this = thisPeriod(list.period.unit)
    return count + review + say("，\(this)新列入 \(word.counting(entered))", ", \(entered.grouped) of them new \(this)")
  }

  /// `社区竞比 第1名 曾林 100.68，第2名 林口 100.65，第3名 林格 100.48；共 10个`
  private func contestLine(_ list: BoardList) -> String {
    let board = findings.program.boards[list.board]
    let subject = findings.subject(of: board)
    let keys = findings.subjects[subject].keys
    let first = list.entries.prefix(3).map { entry in
      let place = entry.place.map { say("第\($0)名 ", "\($0). ") } ?? ""
      let review = entry.isUnderReview ? say("（复核中）", " (under review)") : ""
      return place + keys[Int(entry.code)] + review + (entry.value.map { " " + twoDecimals($0) } ?? "")
    }
    let total = measureWord(subject).counting(list.entries.count)
    guard !first.isEmpty else { return board.name + " " + total }
    return "\(board.name) \(first.joined(separator: layout.comma))" + say("；共 \(total)", "; \(total) in all")
  }

  /// `五星 1,969户，四星 20户`; of an account without grades lowest, mean and highest.
  private func scoreLine(_ list: ScoreList) -> String? {
    let account = findings.program.accounts[list.account]
    let word = measureWord(account.subject)
    guard let scale = list.scale else { return spread(list, of: account) }
    let counts = gradeCounts(list)
    let names = findings.program.scales[scale].lines.map(\.name) + [say("无等级", "no grade")]
    let shown = zip(names, counts).filter { $0.1 > 0 }.map { "\($0.0) \(word.counting($0.1))" }
    let line = shown.joined(separator: layout.comma)
    let isOnly = findings.program.scales.count == 1
    return shown.isEmpty ? nil : isOnly ? line : findings.program.scales[scale].name + layout.colon + line
  }

  /// How many have each grade; the last figure is of those who have none.
  func gradeCounts(_ list: ScoreList) -> [Int] {
    guard let scale = list.scale else { return [] }
    let none = findings.program.scales[scale].lines.count
    var counts = Array(repeating: 0, count: none + 1)
    for grade in list.grades { counts[min(Int(grade), none)] += 1 }
    return counts
  }

  private func spread(_ list: ScoreList, of account: PointAccount) -> String? {
    let values = list.values.filter { $0 != NumberColumn.missing }
    guard let lowest = values.min(), let highest = values.max() else { return nil }
    let mean = Fixed.quotient(values.reduce(0, &+), Int64(values.count))
    let (low, middle, high) = (twoDecimals(lowest), twoDecimals(mean), twoDecimals(highest))
    return account.name + say(" 最低 \(low)，平均 \(middle)，最高 \(high)", " lowest \(low), mean \(middle), highest \(high)")
  }

  /// 本季: the period of that unit in which the day of the check lies.
  func thisPeriod(_ unit: PeriodUnit) -> String {
    switch unit {
    case .day: say("本日", "today")
    case .week: say("本周", "this week")
    case .month: say("本月", "this month")
    case .quarter: say("本季", "this quarter")
    case .halfYear: say("本半年", "this half-year")
    case .year: say("本年", "this year")
    case .years(let count, _): say("这\(count)年", "these \(count) years")
    }
  }

  /// Two decimals are enough to be read; the tables have all four.
  private func twoDecimals(_ tenThousandths: Int64) -> String {
    let hundredths = Fixed.quotient(tenThousandths, 100)
    return Fixed(tenThousandths: hundredths * 100).text
  }
}
