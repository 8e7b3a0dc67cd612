import XiangyueCalendar
import XiangyueColumns
import XiangyueText

/// What a rule file means, once everything in it is checked: no text, only ranges for whoever must show it. Things refer to
/// each other by index.
package struct Program: Sendable {
  package let title: String
  /// 施行: everything is worked out from this day on.
  package let effectiveDay: CivilDay
  /// 主体, as declared.
  package let subjects: [TableSchema]
  /// 记录, as declared.
  package let records: [TableSchema]
  /// The whole of each 主体 (the same index as in `subjects`), then the named and unnamed subsets.
  package let sets: [SubjectSet]
  package let matters: [Matter]
  package let schedules: [NamedSchedule]
  package let accounts: [PointAccount]
  package let scales: [GradeScale]
  package let boards: [Board]
  package let derivedValues: [DerivedValue]
  /// What boards ask of records: `有 巡查（结果 不为 未检）`.
  package let queries: [RecordQuery]
  package let articles: [Article]
  /// In the order of the text.
  package let norms: [Norm]
  package let exemptions: [Exemption]
  /// In the order of the text.
  package let clauses: [Clause]
  package let caps: [Cap]

  package init(
    title: String, effectiveDay: CivilDay, subjects: [TableSchema], records: [TableSchema], sets: [SubjectSet],
    matters: [Matter], schedules: [NamedSchedule], accounts: [PointAccount], scales: [GradeScale], boards: [Board],
    derivedValues: [DerivedValue], queries: [RecordQuery], articles: [Article], norms: [Norm],
    exemptions: [Exemption], clauses: [Clause], caps: [Cap]
  ) {
    self.title = title
    self.effectiveDay = effectiveDay
    self.subjects = subjects
    self.records = records
    self.sets = sets
    self.matters = matters
    self.schedules = schedules
    self.accounts = accounts
    self.scales = scales
    self.boards = boards
    self.derivedValues = derivedValues
    self.queries = queries
    self.articles = articles
    self.norms = norms
    self.exemptions = exemptions
    self.clauses = clauses
    self.caps = caps
  }
}

/// 条, for those who print its number and title.
package struct Article: Sendable {
  package let number: Int
  package let title: String?
  package let paragraphCount: Int
  package let range: SourceRange

  package init(number: Int, title: String?, paragraphCount: Int, range: SourceRange) {
    self.number = number
    self.title = title
    self.paragraphCount = paragraphCount
    self.range = range
  }
}

/// Whom a sentence binds: all of a 主体 or those for which a condition on their own row holds.
package struct SubjectSet: Sendable {
  /// `住户`, `商户`; an unnamed subset has the text it was written with.
  package let name: String
  package let subject: Int
  /// On the subject's own row; nil for all. Who is unknown to belong does not.
  package let condition: Expression?

  package init(name: String, subject: Int, condition: Expression?) {
    self.name = name
    self.subject = subject
    self.condition = condition
  }
}

package struct NamedSchedule: Sendable {
  package let name: String
  package let schedule: Schedule
  package let range: SourceRange

  package init(name: String, schedule: Schedule, range: SourceRange) {
    self.name = name
    self.schedule = schedule
    self.range = range
  }
}

/// 所称 X 的 Y: a value worked out for each row of a 主体, at a day.
package struct DerivedValue: Sendable {
  package let name: String
  package let subject: Int
  package let value: Expression
  /// Of the value, as `ValueType.number(unit:)` says it.
  package let unit: String?

  package init(name: String, subject: Int, value: Expression, unit: String?) {
    self.name = name
    self.subject = subject
    self.value = value
    self.unit = unit
  }
}

/// Whether a record has a row about a subject, for which a condition holds, in a period. Asked as of a day of that period.
package struct RecordQuery: Sendable {
  package let record: Int
  /// The column of the record that refers to the subject asked about.
  package let reference: Int
  package let subject: Int
  /// On the record's row.
  package let condition: Expression?
  package let unit: PeriodUnit

  package init(record: Int, reference: Int, subject: Int, condition: Expression?, unit: PeriodUnit) {
    self.record = record
    self.reference = reference
    self.subject = subject
    self.condition = condition
    self.unit = unit
  }
}
