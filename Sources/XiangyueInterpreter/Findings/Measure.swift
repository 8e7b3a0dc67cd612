import XiangyueCalendar
import XiangyueColumns
import XiangyueSemantics

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
  /// Points for somebody whom the subject does not refer to.
  case nobody(account: Int)
  /// 扣 or 加 of an amount that the records do not say, or not within the bounds.
  case open(account: Int, isTaken: Bool)

  /// 内容 in the tables: what it names.
  package func content(in program: Program) -> String {
    switch self {
    case .admonish: ""
    case .report(let recipient): recipient
    case .enter(let board), .leave(let board), .disqualify(let board): program.boards[board].name
    case .award(let amount, let unit): amount.text + unit
    case .note(let text): text
    case .shiftGrade(let scale, _): program.scales[scale].name
    case .open(let account, _), .nobody(let account): program.accounts[account].name
    }
  }
}
