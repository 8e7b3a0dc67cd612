import XiangyueCalendar
import XiangyueColumns
import XiangyueText

/// What a rule file means, once everything in it is checked: no text, only ranges for whoever must show it. Things refer to
/// each other by index.
package struct Program: Sendable {
  package let title: String
  /// 施行, of several documents the first: everything is worked out from this day on.
  package let effectiveDay: CivilDay
  /// 主体, as declared.
  package var subjects: [TableSchema]
  /// 记录, as declared.
  package var records: [TableSchema]
  /// The whole of each 主体 (the same index as in `subjects`), then the named and unnamed subsets.
  package var sets: [SubjectSet]
  package let matters: [Matter]
  package var schedules: [NamedSchedule]
  package let accounts: [PointAccount]
  package let exchanges: [Exchange]
  /// 评分表, for those who show how one came about.
  package let sheets: [ScoreSheet]
  package let scales: [GradeScale]
  package let boards: [Board]
  package var derivedValues: [DerivedValue]
  /// What boards ask of records: `有 巡查（结果 不为 未检）`.
  package var queries: [RecordQuery]
  /// What is worked out from the rows of records about a subject: `检查（结果 为 A）的 本月 次数`.
  package var recordAggregates: [RecordAggregate]
  /// 例, in the order of the text.
  package let examples: [Example]
  /// What claims of 例 ask of records: in them the indices of `queries` and `recordAggregates` go on with these.
  package let exampleQueries: [RecordQuery]
  package let exampleAggregates: [RecordAggregate]
  /// Who made the rules; for those who show or check it.
  package let adoption: Adoption?
  /// Each regulation that the files are, with its own 施行: that of the first file, then those it 引用 s.
  package let documents: [RuleDocument]
  /// When scores and lists can be made.
  package let stages: Stages
  package let articles: [Article]
  /// In the order of the text.
  package var norms: [Norm]
  package var exemptions: [Exemption]
  /// In the order of the text.
  package var clauses: [Clause]
  package let caps: [Cap]

  package init(
    title: String, effectiveDay: CivilDay, subjects: [TableSchema], records: [TableSchema], sets: [SubjectSet],
    matters: [Matter], schedules: [NamedSchedule], accounts: [PointAccount], exchanges: [Exchange] = [],
    sheets: [ScoreSheet] = [], scales: [GradeScale], boards: [Board],
    derivedValues: [DerivedValue], queries: [RecordQuery], recordAggregates: [RecordAggregate] = [],
    examples: [Example] = [], exampleQueries: [RecordQuery] = [], exampleAggregates: [RecordAggregate] = [],
    adoption: Adoption? = nil, documents: [RuleDocument] = [], stages: Stages? = nil, articles: [Article],
    norms: [Norm], exemptions: [Exemption],
    clauses: [Clause],
    caps: [Cap]
  ) {
    self.title = title
    self.effectiveDay = effectiveDay
    self.subjects = subjects
    self.records = records
    self.sets = sets
    self.matters = matters
    self.schedules = schedules
    self.accounts = accounts
    self.exchanges = exchanges
    self.sheets = sheets
    self.scales = scales
    self.boards = boards
    self.derivedValues = derivedValues
    self.queries = queries
    self.recordAggregates = recordAggregates
    self.examples = examples
    self.exampleQueries = exampleQueries
    self.exampleAggregates = exampleAggregates
    self.adoption = adoption
    self.documents = documents
    self.stages = stages ?? Stages(accounts: accounts.map { _ in 0 }, boards: boards.map { _ in 0 })
    self.articles = articles
    self.norms = norms
    self.exemptions = exemptions
    self.clauses = clauses
    self.caps = caps
  }
}

extension Program {
  /// 施行 of the regulation that the program is called after; others that it 引用 s may be in force before.
  package var ownEffectiveDay: CivilDay { documents.first?.effectiveDay ?? effectiveDay }

  /// Nothing but 日程: there is nobody whom it binds and nothing to check.
  package var isCalendarOnly: Bool { articles.isEmpty && subjects.isEmpty && norms.isEmpty }
}

/// Who reads whom decides what is worked out first. In stage n: the norms and clauses of that stage are judged and followed,
/// then the scores of its accounts and the lists of its boards are made. A norm or clause may read accounts and boards of
/// lower stages only. Clauses that enter or leave one board, and those one cap bounds, are of one stage.
package struct Stages: Sendable, Hashable {
  /// By account: the highest stage of the clauses that give points to it.
  package let accounts: [Int]
  /// By board.
  package let boards: [Int]

  package init(accounts: [Int], boards: [Int]) {
    self.accounts = accounts
    self.boards = boards
  }
}

/// A regulation with a name and a day of its own.
package struct RuleDocument: Sendable, Hashable {
  package let title: String
  package let effectiveDay: CivilDay

  package init(title: String, effectiveDay: CivilDay) {
    self.title = title
    self.effectiveDay = effectiveDay
  }
}

/// 条, for those who print its number and title. Each version of an amended article is one, the earlier first.
package struct Article: Sendable {
  package let number: Int
  package let title: String?
  package let paragraphCount: Int
  package let inForce: InForce
  package let range: SourceRange

  package init(
    number: Int, title: String?, paragraphCount: Int, inForce: InForce = .always, range: SourceRange
  ) {
    self.number = number
    self.title = title
    self.paragraphCount = paragraphCount
    self.inForce = inForce
    self.range = range
  }
}

/// On which days a version of an article is in force: from its 修订 (nil: from 施行 on) to the day before the next 修订 or
/// 废止 (nil: still).
package struct InForce: Sendable, Hashable {
  package let first: CivilDay?
  package let last: CivilDay?
  /// 施行 of its document, where another document is in force before it; nil: it is the first. Of its days before that one
  /// nothing counts for it.
  package let since: CivilDay?

  package init(first: CivilDay? = nil, last: CivilDay? = nil, since: CivilDay? = nil) {
    self.first = first
    self.last = last
    self.since = since
  }

  package static let always = InForce()

  package func contains(_ day: CivilDay) -> Bool {
    (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
  }
}

/// `本规约 由 灵水社区居民会议 2022年3月1日 表决 通过（应到 120户，实到 96户，同意 90户），报 灵源街道办事处 备案。`
package struct Adoption: Sendable {
  package let body: String
  package let day: CivilDay
  package let votes: Votes?
  /// With whom the rules were put on record.
  package let filedWith: String?
  package let range: SourceRange

  /// 应到, 实到, 同意.
  package struct Votes: Sendable, Hashable {
    package let due: Int
    package let present: Int
    package let consenting: Int

    package init(due: Int, present: Int, consenting: Int) {
      self.due = due
      self.present = present
      self.consenting = consenting
    }
  }

  package init(body: String, day: CivilDay, votes: Votes?, filedWith: String?, range: SourceRange) {
    self.body = body
    self.day = day
    self.votes = votes
    self.filedWith = filedWith
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
  /// As declared; of days named on the spot, these: `每月 末日`.
  package let name: String
  /// Whoever has read the record of postponements gives it its moves.
  package var schedule: Schedule
  /// `遇 雨 顺延，以 改期登记 为据`
  package let postponement: Postponement?
  /// 日程; else the days are named in a duty.
  package let isDeclared: Bool
  package let range: SourceRange

  package init(
    name: String, schedule: Schedule, postponement: Postponement? = nil, isDeclared: Bool = false, range: SourceRange
  ) {
    self.name = name
    self.schedule = schedule
    self.postponement = postponement
    self.isDeclared = isDeclared
    self.range = range
  }
}

/// Which columns of which 记录 say that a day of a schedule was put off.
package struct Postponement: Sendable, Hashable {
  package let record: Int
  /// The day on which it would have been.
  package let oldDay: Int
  /// The day on which it is instead; an empty cell: it is off.
  package let newDay: Int
  /// A text or enumeration called 日程: rows with another name in it are about other schedules.
  package let scheduleName: Int?

  package init(record: Int, oldDay: Int, newDay: Int, scheduleName: Int?) {
    self.record = record
    self.oldDay = oldDay
    self.newDay = newDay
    self.scheduleName = scheduleName
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

/// A figure over the rows of a record about a subject: `检查（结果 为 A）的 本月 次数`, `捐款 的 金额 的 本年 合计`. Asked as of a day: rows
/// dated in the window and by that day. Rows for which the condition is not known to hold are left out, and so are rows
/// without the value.
package struct RecordAggregate: Sendable {
  package let record: Int
  /// The column of the record that refers to the subject asked about.
  package let reference: Int
  package let subject: Int
  /// On the record's row.
  package let condition: Expression?
  /// On the record's row; nil for 次数, 个数 and 占比.
  package let value: Expression?
  package let figure: Figure
  package let window: Window

  package enum Figure: Sendable, Hashable {
    case aggregate(Aggregate)
    /// 占比: those for which `part` holds, of all that fulfil `condition`; of none: missing. A row for which it is unknown
    /// is of the all, not of the part.
    case share(part: Expression)
  }

  package init(
    record: Int, reference: Int, subject: Int, condition: Expression?, value: Expression?, figure: Figure,
    window: Window
  ) {
    self.record = record
    self.reference = reference
    self.subject = subject
    self.condition = condition
    self.value = value
    self.figure = figure
    self.window = window
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
  /// Where it may not be known of a row whether it fulfils the condition: index into `Program.recordAggregates` of the number of
  /// those that do.
  package let figure: Int?

  package init(
    record: Int, reference: Int, subject: Int, condition: Expression?, unit: PeriodUnit, figure: Int? = nil
  ) {
    self.record = record
    self.reference = reference
    self.subject = subject
    self.condition = condition
    self.unit = unit
    self.figure = figure
  }
}
