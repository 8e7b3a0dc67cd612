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
  /// Duties in time whose last day is not over.
  package let openDuties: [OpenDuty]
  /// In the order of 积分.csv.
  package let scores: [ScoreList]
  /// In the order of 榜.csv.
  package let boards: [BoardList]
  /// In the order of 异议.csv.
  package let objections: [Objection]
  /// Of each record file, in the order of `Program.records`.
  package let records: [RecordCount]
  /// In the order of 搁置.csv.
  package let setAside: [SetAsideRow]
  /// Who was never looked at, for each record that standing duties rest on.
  package let unseen: [Unseen]
  /// Who may be of those whom duties in force on the last day bind, and may be not, by the order of the sets. Nothing of them is
  /// judged by those duties.
  package let unclear: [Unclear]
  /// How many belong to each of `Program.sets`, in their order.
  package let setCounts: [Int]

  package init(
    program: Program, from: CivilDay, asOf: CivilDay, subjects: [SubjectTable], duties: [Duty],
    verdicts: [VerdictCount], violations: ViolationTable, measures: [Measure],
    openDuties: [OpenDuty] = [], scores: [ScoreList],
    boards: [BoardList], objections: [Objection] = [], records: [RecordCount], setAside: [SetAsideRow],
    unseen: [Unseen], unclear: [Unclear] = [], setCounts: [Int]
  ) {
    self.program = program
    self.from = from
    self.asOf = asOf
    self.subjects = subjects
    self.duties = duties
    self.verdicts = verdicts
    self.violations = violations
    self.measures = measures
    self.openDuties = openDuties
    self.scores = scores
    self.boards = boards
    self.objections = objections
    self.records = records
    self.setAside = setAside
    self.unseen = unseen
    self.unclear = unclear
    self.setCounts = setCounts
  }
}
