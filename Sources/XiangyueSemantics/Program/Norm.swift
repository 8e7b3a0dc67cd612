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
  package let citation: Citation
  package let modality: Modality
  package let duty: DutyKind
  package let range: SourceRange

  package init(citation: Citation, modality: Modality, duty: DutyKind, range: SourceRange) {
    self.citation = citation
    self.modality = modality
    self.duty = duty
    self.range = range
  }
}

package enum DutyKind: Sendable {
  /// `凡 商户，应当 做到 包卫生、包绿化`: judged at each record, or where there is a schedule (an index) on each of its days.
  case matters(set: Int, matters: [Int], schedule: Int?)
  /// `凡 红白事，桌数 不得 超过 20桌`: each row of the record for which `filter` holds is a case; `compliant` decides.
  /// `text` is the condition as the formatter prints it: the 事项 in the tables.
  case cases(record: Int, reference: Int, filter: Expression?, compliant: Expression, text: String)
}

/// 除外, 不适用: for these subjects the norms are replaced by 豁免.
package struct Exemption: Sendable {
  package let citation: Citation
  package let set: Int
  package let norms: [Int]
  package let range: SourceRange

  package init(citation: Citation, set: Int, norms: [Int], range: SourceRange) {
    self.citation = citation
    self.set = set
    self.norms = norms
    self.range = range
  }
}
