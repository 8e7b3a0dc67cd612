import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

/// Everything a check found, as of the end of one day. Large tables are columns in the order in which they are written;
/// nothing in here depends on the number of threads.
package struct Findings: Sendable {
  package let program: Program
  /// 起始日: chooses what is shown.
  package let from: CivilDay
  /// 截至
  package let asOf: CivilDay
  /// In the order of `Program.subjects`.
  package let subjects: [SubjectTable]
  /// Each norm's items, in the order of the text.
  package let duties: [Duty]
  /// In the order of 判定汇总.csv, zero counts left out.
  package let verdicts: [VerdictCount]
  /// Those of the span, in the order of 违规.csv.
  package let violations: ViolationTable
  /// Those of the span, in the order of 措施.csv.
  package let measures: [Measure]
  /// In the order of 积分.csv.
  package let scores: [ScoreList]
  /// In the order of 榜.csv.
  package let boards: [BoardList]
  /// Of each record file, in the order of `Program.records`.
  package let records: [RecordCount]
  /// In the order of 搁置.csv.
  package let setAside: [SetAsideRow]
  /// Who was never looked at, for each record that standing duties rest on.
  package let unseen: [Unseen]
  /// How many belong to each of `Program.sets`, in their order.
  package let setCounts: [Int]

  package init(
    program: Program, from: CivilDay, asOf: CivilDay, subjects: [SubjectTable], duties: [Duty],
    verdicts: [VerdictCount], violations: ViolationTable, measures: [Measure], scores: [ScoreList],
    boards: [BoardList], records: [RecordCount], setAside: [SetAsideRow], unseen: [Unseen],
    setCounts: [Int]
  ) {
    self.program = program
    self.from = from
    self.asOf = asOf
    self.subjects = subjects
    self.duties = duties
    self.verdicts = verdicts
    self.violations = violations
    self.measures = measures
    self.scores = scores
    self.boards = boards
    self.records = records
    self.setAside = setAside
    self.unseen = unseen
    self.setCounts = setCounts
  }
}

/// One item of one norm: what occasions are counted by.
package struct Duty: Sendable {
  package let norm: Int
  /// Nil for a norm on cases.
  package let matter: Int?
  /// 事项 in the tables.
  package let name: String
  package let subject: Int
  /// The last limit that a clause sets for putting its violations right, nil where none does.
  package let limit: TimeLimit?

  package init(norm: Int, matter: Int?, name: String, subject: Int, limit: TimeLimit?) {
    self.norm = norm
    self.matter = matter
    self.name = name
    self.subject = subject
    self.limit = limit
  }
}

package enum Verdict: UInt8, Sendable, CaseIterable {
  case compliant, violated, unproven, notDue, exempt, unheeded

  /// As the tables say it.
  package var name: String {
    switch self {
    case .compliant: "合规"
    case .violated: "违规"
    case .unproven: "待查"
    case .notDue: "未到期"
    case .exempt: "豁免"
    case .unheeded: "未达倡导"
    }
  }
}

package struct VerdictCount: Sendable, Hashable {
  /// Index into `Findings.duties`.
  package let duty: Int
  package let verdict: Verdict
  package let count: Int

  package init(duty: Int, verdict: Verdict, count: Int) {
    self.duty = duty
    self.verdict = verdict
    self.count = count
  }
}

/// How a violation with a time limit stands: 整改.
package enum Rectification: UInt8, Sendable {
  /// No limit is set.
  case none
  /// 按期
  case inTime
  /// 逾期
  case overdue
  /// 未到期
  case notDue

  package var name: String {
    switch self {
    case .none: ""
    case .inTime: "按期"
    case .overdue: "逾期"
    case .notDue: "未到期"
    }
  }
}

/// Violations as columns: row i of each array is the i-th line of 违规.csv.
package struct ViolationTable: Sendable {
  /// Index into `Findings.duties`.
  package var duties: [UInt16] = []
  /// Row of the duty's 主体 (`Findings.subjects[duty.subject]`).
  package var subjects: [UInt32] = []
  /// `CivilDay.number`
  package var days: [Int32] = []
  /// The spreadsheet's row in the record's file; 0: an absence.
  package var rows: [UInt32] = []
  /// The last day of its limit, `CivilDay.number`; `DayColumn.missing` without a limit.
  package var limits: [Int32] = []
  /// The day it was put right as far as is known on the day of the check; `DayColumn.missing`.
  package var rectifiedDays: [Int32] = []
  package var states: [Rectification] = []

  package init() {}

  package var count: Int { duties.count }
}

/// A row of 措施.csv.
package struct Measure: Sendable, Hashable {
  /// Index into `Program.clauses`: the clause that says so.
  package let clause: Int
  package let subject: Int
  package let code: UInt32
  package let day: CivilDay
  package let kind: MeasureKind

  package init(clause: Int, subject: Int, code: UInt32, day: CivilDay, kind: MeasureKind) {
    self.clause = clause
    self.subject = subject
    self.code = code
    self.day = day
    self.kind = kind
  }
}

package enum MeasureKind: Sendable, Hashable {
  /// 批评教育, 劝导, 提醒: the word.
  case admonish(String)
  /// Key or name of whom it is reported to; empty where the subject refers to none.
  case report(String)
  case enter(board: Int)
  case leave(board: Int)
  case disqualify(board: Int)
}

/// The scores of all subjects of an account in one period.
package struct ScoreList: Sendable {
  package let account: Int
  package let period: Period
  /// 暂计: the period is under way.
  package let isProvisional: Bool
  /// In ten-thousandths, by the subject's code.
  package let values: [Int64]
  /// Index into `Program.scales`, nil where the account has no scale.
  package let scale: Int?
  /// By the subject's code: index of the scale's line, 255 for none; empty without a scale.
  package let grades: [UInt8]

  package init(
    account: Int, period: Period, isProvisional: Bool, values: [Int64], scale: Int?, grades: [UInt8]
  ) {
    self.account = account
    self.period = period
    self.isProvisional = isProvisional
    self.values = values
    self.scale = scale
    self.grades = grades
  }
}

/// One board in one period.
package struct BoardList: Sendable {
  package let board: Int
  package let period: Period
  package let isProvisional: Bool
  package let entries: [BoardEntry]
  /// How many eligible subjects were equal to the last one listed of their group in every key but their own key, and are
  /// not listed: parted by nothing but a name.
  package let partedByKey: Int

  package init(board: Int, period: Period, isProvisional: Bool, entries: [BoardEntry], partedByKey: Int) {
    self.board = board
    self.period = period
    self.isProvisional = isProvisional
    self.entries = entries
    self.partedByKey = partedByKey
  }
}

/// A row of 榜.csv.
package struct BoardEntry: Sendable, Hashable {
  /// The code of its group (a row of the 主体 that the board's group column refers to).
  package let group: UInt32?
  /// 名次; nil on a board entered by articles.
  package let place: Int?
  package let code: UInt32
  /// The first key's value, in ten-thousandths.
  package let value: Int64?
  package let entered: CivilDay?
  /// The 项 that held on the day of entry.
  package let item: Int?

  package init(group: UInt32?, place: Int?, code: UInt32, value: Int64?, entered: CivilDay?, item: Int?) {
    self.group = group
    self.place = place
    self.code = code
    self.value = value
    self.entered = entered
    self.item = item
  }
}

/// What became of the rows of one record file: read = evidence + not concerned + set aside.
package struct RecordCount: Sendable, Hashable {
  /// Index into `Program.records`.
  package let record: Int
  package let file: String
  package let rowsRead: Int
  package let evidence: Int
  /// Dated after the day of the check.
  package let afterAsOf: Int
  /// Dated before the rules came into force.
  package let beforeEffect: Int
  /// Neither done nor not done (未检).
  package let inconclusive: Int
  /// Concerns nobody bound, or no day that counts.
  package let unbound: Int
  package let setAside: Int

  package init(
    record: Int, file: String, rowsRead: Int, evidence: Int, afterAsOf: Int, beforeEffect: Int, inconclusive: Int,
    unbound: Int, setAside: Int
  ) {
    self.record = record
    self.file = file
    self.rowsRead = rowsRead
    self.evidence = evidence
    self.afterAsOf = afterAsOf
    self.beforeEffect = beforeEffect
    self.inconclusive = inconclusive
    self.unbound = unbound
    self.setAside = setAside
  }

  /// 不涉及
  package var notConcerned: Int { afterAsOf + beforeEffect + inconclusive + unbound }
}

/// Subjects bound by a standing duty of a record of whom no row in it was evidence.
package struct Unseen: Sendable {
  package let record: Int
  package let subject: Int
  /// Codes of those with none up to the day of the check, in key order.
  package let never: [UInt32]
  /// Codes of those with none in the period under way (or ending on the day), in key order; `period` says which.
  package let thisPeriod: [UInt32]
  package let period: Period

  package init(record: Int, subject: Int, never: [UInt32], thisPeriod: [UInt32], period: Period) {
    self.record = record
    self.subject = subject
    self.never = never
    self.thisPeriod = thisPeriod
    self.period = period
  }
}
