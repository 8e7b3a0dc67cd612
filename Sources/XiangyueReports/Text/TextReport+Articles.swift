import XiangyueCalendar
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// The state of the articles: verdicts, and time limits.
extension TextReport {
  /// 条 × 判定, with the share of violations among what could be judged.
  var articles: [ReportBlock] {
    let counts = verdictsOfArticles
    let total = counts.values.reduce(into: [Verdict: Int]()) { $0.merge($1, uniquingKeysWith: +) }
    let columns = Verdict.allCases.filter { verdict in
      switch verdict {
      case .compliant, .violated, .unproven: true
      case .notDue, .exempt, .unheeded: total[verdict, default: 0] > 0
      }
    }
    var rows = articleNumbers.map { row(shownArticle($0), counts[$0] ?? [:], columns) }
    rows.append(row(say("合计", "total"), total, columns))
    let headers = [say("条", "article")] + columns.map { $0.said(language) } + [say("违规率", "violated %")]
    return [.grid(ReportBlock.Grid(headers: headers, rows: rows, widths: columns.map { _ in 9 } + [10]))]
  }

  /// How the violations with a time limit stand.
  var rectification: [ReportBlock] {
    var limits: [LimitOfArticle] = []
    for duty in findings.duties {
      guard let limit = duty.limit else { continue }
      let key = LimitOfArticle(article: findings.citation(of: duty).article, limit: limit)
      if !limits.contains(key) { limits.append(key) }
    }
    guard !limits.isEmpty else { return [] }
    let counts = rectificationCounts(of: limits)
    let rows = limits.indices.map { index in
      let place = Citation(article: limits[index].article).localized(language)
      return [place + " " + shown(limits[index].limit)] + counts[index].map(\.grouped)
    }
    let states = [say("按期", "in time"), say("逾期", "overdue"), say("未到期", "not due")]
    return [.grid(ReportBlock.Grid(headers: [say("整改", "put right")] + states, rows: rows, widths: [9, 9, 9]))]
  }

  /// The articles that bind, in the order of the text.
  var articleNumbers: [Int] {
    var numbers: [Int] = []
    for duty in findings.duties {
      let number = findings.citation(of: duty).article
      if !numbers.contains(number) { numbers.append(number) }
    }
    return numbers
  }

  var verdictsOfArticles: [Int: [Verdict: Int]] {
    var counts: [Int: [Verdict: Int]] = [:]
    for count in findings.verdicts {
      let article = findings.citation(of: findings.duties[count.duty]).article
      counts[article, default: [:]][count.verdict, default: 0] += count.count
    }
    return counts
  }

  private func row(_ name: String, _ counts: [Verdict: Int], _ columns: [Verdict]) -> [String] {
    let violated = counts[.violated, default: 0]
    let judged = violated + counts[.compliant, default: 0]
    return [name] + columns.map { counts[$0, default: 0].grouped } + [percent(violated, of: judged)]
  }

  private func rectificationCounts(of limits: [LimitOfArticle]) -> [[Int]] {
    let places = findings.duties.map { duty in
      duty.limit.flatMap { limit in
        limits.firstIndex(of: LimitOfArticle(article: findings.citation(of: duty).article, limit: limit))
      }
    }
    var counts = Array(repeating: [0, 0, 0], count: limits.count)
    let table = findings.violations
    for row in 0..<table.count {
      guard let place = places[Int(table.duties[row])] else { continue }
      switch table.states[row] {
      case .none: break
      case .inTime: counts[place][0] += 1
      case .overdue: counts[place][1] += 1
      case .notDue: counts[place][2] += 1
      }
    }
    return counts
  }

  /// `限3日`
  private func shown(_ limit: TimeLimit) -> String {
    switch limit.unit {
    case .days: say("限\(limit.amount)日", "within \(limit.amount) days")
    case .weeks: say("限\(limit.amount)周", "within \(limit.amount) weeks")
    case .months: say("限\(limit.amount)个月", "within \(limit.amount) months")
    case .years: say("限\(limit.amount)年", "within \(limit.amount) years")
    case .workdays: say("限\(limit.amount)个工作日", "within \(limit.amount) workdays")
    }
  }
}

/// What a line of the 整改 table counts.
private struct LimitOfArticle: Hashable {
  let article: Int
  let limit: TimeLimit
}
