import XiangyueCalendar
import XiangyueColumns
import XiangyueText

/// 事项: what is done or left undone, and how a record shows it.
package struct Matter: Sendable {
  package let name: String
  package let record: Int
  /// Which column of the record refers to the subject that did it, or did not.
  package let reference: Int
  /// Which rows speak of this matter (本事项 is already its name); nil: all.
  package let filter: Expression?
  /// The first rule whose condition holds decides; a row for which none holds is no evidence; where a condition that
  /// comes first is unknown, the outcome is.
  package let outcomes: [OutcomeRule]
  /// What the absence of a row shows: 无 记录 的，视为 未做到. Nil: nothing.
  package let absence: Outcome?
  /// 改正日: the column that says when it was put right.
  package let rectifiedColumn: Int?

  package init(
    name: String, record: Int, reference: Int, filter: Expression?, outcomes: [OutcomeRule], absence: Outcome?,
    rectifiedColumn: Int?
  ) {
    self.name = name
    self.record = record
    self.reference = reference
    self.filter = filter
    self.outcomes = outcomes
    self.absence = absence
    self.rectifiedColumn = rectifiedColumn
  }
}

package struct OutcomeRule: Sendable, Hashable {
  /// On the record's row; nil: any row (有 记录 的).
  package let condition: Expression?
  package let outcome: Outcome

  package init(condition: Expression?, outcome: Outcome) {
    self.condition = condition
    self.outcome = outcome
  }
}

package enum Outcome: Sendable, Hashable {
  /// 做到, 发生
  case done
  /// 未做到, 未发生
  case notDone
}

package enum Modality: Sendable, Hashable {
  /// 应当
  case obligation
  /// 不得
  case prohibition
  /// 可以
  case permission
  /// 鼓励
  case encouragement
}

/// 规范: a 款 that binds.
package struct Norm: Sendable {
  /// Article and paragraph; the 项 too where the duty stands in one (应当 遵守 下列 规定：（一）…).
  package let citation: Citation
  package let modality: Modality
  package let duty: DutyKind
  /// An occasion is judged by the version in force on its day.
  package let inForce: InForce
  /// When it can be judged: 0 from records alone, n once the scores and boards of stage n − 1 are made.
  package let stage: Int
  package let range: SourceRange

  package init(
    citation: Citation, modality: Modality, duty: DutyKind, inForce: InForce = .always, stage: Int = 0,
    range: SourceRange
  ) {
    self.citation = citation
    self.modality = modality
    self.duty = duty
    self.inForce = inForce
    self.stage = stage
    self.range = range
  }
}

package enum DutyKind: Sendable {
  /// `凡 商户，应当 做到 包卫生、包绿化`: judged at each record, or where there is a schedule (an index) on each of its days.
  case matters(set: Int, matters: [Int], schedule: Int?)
  /// `凡 红白事，桌数 不得 超过 20桌`: each row of the record for which `filter` holds is a case; `compliant` decides.
  /// `text` is the condition as the formatter prints it: the 事项 in the tables.
  case cases(record: Int, reference: Int, filter: Expression?, compliant: Expression, text: String)
  /// `每月 应当 做到 小评 至少 2次`: judged once a period.
  case periodic(set: Int, matters: [Int], term: PeriodicTerm)
  /// `每月 走访率 应当 达到 90%`, judged on the subject at the end of each period; without one, on the day of the check alone.
  case value(set: Int, unit: PeriodUnit?, compliant: Expression, text: String)
  /// `凡 红白事，应当 在 办理日期 5日前 报备`: each row of the record for which `filter` holds is a case.
  case timedCases(record: Int, reference: Int, filter: Expression?, timing: Timing, text: String)
  /// `违反 前款 规定 的，应当 在 7日内 交整改方案`: begins with each event of the clause whose effect `.demand` names this norm.
  case followUp(subject: Int, matter: Int, limit: TimeLimit)
}

/// By when something must be done in a case, and what shows that it was.
package struct Timing: Sendable, Hashable {
  /// On the case's row: the day (or day and minute) that the time runs from.
  package let base: Expression
  package let term: Term
  package let done: Done

  package enum Term: Sendable, Hashable {
    /// N日内, 自 … 起 N日: the base's day not counted, prolonged past days of rest (民法典 第201–203条).
    case within(TimeLimit)
    /// N小时内 (in minutes): from the minute after.
    case withinMinutes(Int)
    /// N日前: at the latest on that day; not moved. Amount 0: by the base's day itself.
    case before(TimeLimit)
    /// 前 N日内: in the last N days before the base's day.
    case justBefore(TimeLimit)
  }

  package enum Done: Sendable, Hashable {
    /// A day (or time) on the case's own row; missing: it is not known whether it was done.
    case onRow(Expression)
    /// Rows of another record about the case's subject that show the matter done. A row serves one case only.
    case matter(Int)
  }

  package init(base: Expression, term: Term, done: Done) {
    self.base = base
    self.term = term
    self.done = done
  }
}

/// 除外, 不适用: the norms are replaced by 豁免 for these subjects or, of norms on cases, for these rows.
package struct Exemption: Sendable {
  package let citation: Citation
  package let scope: Scope
  package let norms: [Int]
  package let inForce: InForce
  package let range: SourceRange

  package enum Scope: Sendable {
    /// A subset of subjects, by index.
    case set(Int)
    /// On the row of the case, of this record: `关系 为 直系亲属 的 除外`.
    case rows(record: Int, Expression)
  }

  package init(
    citation: Citation, scope: Scope, norms: [Int], inForce: InForce = .always, range: SourceRange
  ) {
    self.citation = citation
    self.scope = scope
    self.norms = norms
    self.inForce = inForce
    self.range = range
  }

  package init(citation: Citation, set: Int, norms: [Int], range: SourceRange) {
    self.init(citation: citation, scope: .set(set), norms: norms, range: range)
  }

  /// The subset, of an exemption of subjects.
  package var set: Int? {
    switch scope {
    case .set(let set): set
    case .rows: nil
    }
  }
}
