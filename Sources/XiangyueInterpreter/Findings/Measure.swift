import XiangyueCalendar
import XiangyueColumns

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
  /// 奖 600元
  case award(Fixed, unit: String)
  /// 记 “警示书”: the text.
  case note(String)
  /// 升 is more than 0, 降 less.
  case shiftGrade(scale: Int, steps: Int)
}
