import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// A norm, and what only the checks and the clauses that cite it need.
struct NormDraft {
  let norm: Norm
  /// Who is bound: the 主体 whose violations these are.
  let subject: Int
  /// For whom the duty holds; nil for one on cases.
  let set: Int?
  /// Its matters, each with occasions of its own: effects may name them.
  let matters: [Int]
  /// Its one act, where that is no such matter (a 是否 field, an act in time): `未 公开 的` is a violation of it.
  var act: String?
  let tree: Int
  /// Its version of the article, by index in `Resolver.articles`.
  let outline: Int
  /// Something in it was reported: what it lacks may be there.
  var isUnclear = false

  /// The record whose rows are the evidence of its violations; of one on several matters, each of theirs.
  func records(_ allMatters: [Matter?]) -> [Int] {
    switch norm.duty {
    case .cases(let record, _, _, _, _), .timedCases(let record, _, _, _, _): [record]
    case .matters, .periodic: matters.compactMap { allMatters[$0]?.record }
    case .value, .followUp: []
    }
  }
}

/// What a sentence with 凡 says of: those of a subset, or the rows of a record, each of which is a case.
enum NormTarget {
  case subjects(set: Int)
  case rows(CaseRows)
}

/// The rows of a record for which `filter` holds.
struct CaseRows {
  let record: Int
  /// The column that refers to the subject whose case it is.
  let reference: Int
  let subject: Int
  var filter: Expression?
}

/// What the parts of a norm hand on to those behind them.
struct NormFrame {
  /// With the 项, inside one.
  var citation: Citation
  var target: NormTarget
  /// The modal before the ：, for a 项 that has none of its own; the same with 每月.
  var modal: Token?
  var every: EverySyntax?
  /// 每年 of a value before it in the clause: it governs those that follow, up to the next ；.
  var everyOfValues: EverySyntax?
}
