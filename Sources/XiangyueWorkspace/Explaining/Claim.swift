import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter

/// A sentence about one subject that may be true or not: A1 在 黑榜.
package struct Claim: Sendable, Hashable {
  package let asked: AskedSubject
  package let kind: Kind
  /// As of the end of which day it is asked: of boards and scores, the last of their period that has come.
  package let day: CivilDay

  package enum Kind: Sendable, Hashable {
    /// 在, 不在: a board by index.
    case onBoard(Int, negated: Bool)
    /// The score of an account in the period of the day; nil: only what it is.
    case score(account: Int, value: Fixed?)
    /// The line of a scale; nil: only what it is.
    case grade(scale: Int, line: Int?)
    /// The last 评分表 by the day, or that of its period, by index in `Program.sheets`; nil: only what it is.
    case sheet(Int, value: Fixed?)
    /// What was judged of these duties (of one matter of one 款): the verdict, and how many times; nil: only what it is.
    case verdict(duties: [Int], verdict: Verdict?, times: Int?)
  }
}

extension Claim {
  /// Whether it is so; nil where the sentence only asks what is.
  package func holds(for explanation: SubjectExplanation, in findings: Findings) -> Bool? {
    switch kind {
    case .onBoard(let board, let negated):
      // As long as an entry is under review neither is so.
      return isOn(board, explanation).map { $0 != negated } ?? false
    case .score(let account, let value):
      guard let value else { return nil }
      return explanation.scores.contains { $0.account == account && $0.period.contains(day) && $0.points == value }
    case .grade(let scale, let line):
      guard let line else { return nil }
      return explanation.scores.contains { score in
        score.period.contains(day) && score.grades.contains { $0.scale == scale && $0.line == line }
      }
    case .sheet(let sheet, let value):
      guard let value else { return nil }
      return explanation.lastSheet(sheet, by: day)?.points == value
    case .verdict(let duties, let verdict, let times):
      guard let verdict else { return nil }
      let count = explanation.occasions.count { duties.contains($0.duty) && $0.verdict == verdict }
      return times.map { $0 == count } ?? (count > 0)
    }
  }

  /// Nil: that is under review.
  private func isOn(_ board: Int, _ explanation: SubjectExplanation) -> Bool? {
    if let ranking = explanation.rankings.first(where: { $0.board == board && $0.period.contains(day) }) {
      return ranking.isUnderReview ? nil : ranking.isListed
    }
    guard let stay = explanation.stays.first(where: { $0.board == board })?.stays.first(where: { $0.covers(day) })
    else { return false }
    return stay.isUnderReview ? nil : true
  }
}

extension SubjectExplanation {
  /// The last of the subject's sheets of that kind that is dated by the day or, of a sheet by period, that of the period around it.
  package func lastSheet(_ sheet: Int, by day: CivilDay) -> ExplainedSheet? {
    sheets.last { $0.sheet == sheet && ($0.period?.contains(day) ?? ($0.day <= day)) }
  }
}
