import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// By which clauses scores change: what their lines come to by the new rules, less what they came to by the old.
package struct ScoreReasons: Sendable {
  package enum Cause: Sendable, Hashable {
    /// 条 and 款 of a clause that gives or takes points.
    case clause(Citation)
    /// 兑换
    case exchanges
    /// 基础分
    case base
    /// 最低 and 最高, which hold a score back.
    case bounds
  }

  /// The changes of one score add up to the change of its points.
  package struct Reason: Sendable, Hashable {
    package let cause: Cause
    package let change: Fixed
  }

  private struct Key: Hashable {
    let account: String
    let period: Period
    let subject: String
  }

  private var found: [Key: [Reason]] = [:]

  /// Where no score changes.
  init() {}

  /// - Parameters:
  ///   - changes: the scores that change.
  ///   - old, new: explanations that hold those whose scores change.
  init(_ changes: [FindingsChanges.ScoreChanges], old: ExplainResult, new: ExplainResult) {
    let (before, after) = (Scores(old), Scores(new))
    for list in changes {
      for entry in list.entries where entry.old != entry.new {
        guard let one = before.score(list.account, list.period, entry.subject),
          let other = after.score(list.account, list.period, entry.subject),
          let left = Self.parts(one), let right = Self.parts(other)
        else { continue }
        let reasons = Set(left.keys).union(right.keys).map { cause in
          Reason(
            cause: cause, change: Fixed(tenThousandths: (right[cause] ?? 0) &- (left[cause] ?? 0)))
        }.filter { $0.change.tenThousandths != 0 }
        found[Key(account: list.account, period: list.period, subject: entry.subject)] =
          reasons.sorted { $0.cause.precedes($1.cause) }
      }
    }
  }

  /// Clauses in the order of the text, then 兑换, 基础分 and the bounds. Empty of what was not explained: somebody without a score by
  /// either rules, or one that is not known.
  package func reasons(account: String, period: Period, subject: String) -> [Reason] {
    found[Key(account: account, period: period, subject: subject)] ?? []
  }

  /// Of what a score is made up, in tenThousandths; nil where it is not known.
  private static func parts(_ score: ExplainedScore, program: Program) -> [Cause: Int64]? {
    guard let points = score.points else { return nil }
    var parts: [Cause: Int64] = [.base: score.base.tenThousandths]
    for line in score.lines {
      let citation = line.clause.map { program.clauses[$0].citation }
      let cause =
        citation.map { Cause.clause(Citation(article: $0.article, paragraph: $0.paragraph)) } ?? .exchanges
      parts[cause, default: 0] &+= line.points.tenThousandths
    }
    parts[.bounds] = points.tenThousandths &- score.sum.tenThousandths
    return parts
  }

  private static func parts(_ found: (score: ExplainedScore, program: Program)) -> [Cause: Int64]? {
    parts(found.score, program: found.program)
  }

  /// The explained scores of one check, by what they are called.
  private struct Scores {
    private let program: Program
    private var byKey: [Key: ExplainedScore] = [:]

    init(_ result: ExplainResult) {
      program = result.findings.program
      for asked in result.subjects {
        let subject = result.findings.subjects[asked.subject].keys[Int(asked.code)]
        for score in result.explanations.explanation(subject: asked.subject, code: asked.code).scores {
          let key = Key(account: program.accounts[score.account].name, period: score.period, subject: subject)
          byKey[key] = score
        }
      }
    }

    func score(_ account: String, _ period: Period, _ subject: String) -> (score: ExplainedScore, program: Program)? {
      byKey[Key(account: account, period: period, subject: subject)].map { ($0, program) }
    }
  }
}

extension ScoreReasons.Cause {
  package func precedes(_ other: Self) -> Bool {
    switch (self, other) {
    case (.clause(let one), .clause(let two)): one < two
    case (.clause, _), (.exchanges, .base), (.exchanges, .bounds), (.base, .bounds): true
    case (_, .clause), (.exchanges, .exchanges), (.base, _), (.bounds, _): false
    }
  }
}
