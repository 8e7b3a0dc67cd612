import XiangyueCalendar
import XiangyueColumns
import XiangyueInterpreter
import XiangyueSemantics
import XiangyueText

/// What the columns of findings refer to: names, files and citations.
extension Findings {
  func citation(of duty: Duty) -> Citation { program.norms[duty.norm].citation }

  /// Index into `Program.records`: what the duty's violations are shown by; nil for a duty of a value, which no row shows.
  func record(of duty: Duty) -> Int? {
    program.evidenceRecord(of: duty)
  }

  /// The file of the duty's record as users know it, `巡查.csv`.
  func file(of duty: Duty) -> String {
    guard let record = record(of: duty) else { return "" }
    return records.first { $0.record == record }?.file ?? program.records[record].name
  }

  /// The key of the one a violation is of; nil where its case names nobody.
  func key(ofViolation row: Int) -> String? {
    let code = violations.subjects[row]
    guard code != ReferenceColumn.missing else { return nil }
    return subjects[duties[Int(violations.duties[row])].subject].keys[Int(code)]
  }

  /// `巡查.csv:14803`: the row that shows a violation; nil for an absence.
  func evidence(ofViolation row: Int) -> String? {
    guard violations.rows[row] > 0 else { return nil }
    return file(of: duties[Int(violations.duties[row])]) + ":\(violations.rows[row])"
  }

  /// Index into `subjects` of those who stand on a board.
  func subject(of board: Board) -> Int { program.sets[board.set].subject }

  /// 组: the key of the one that a board's group column refers to, or the member of an enumeration.
  func groupName(_ group: UInt32?, of board: Board) -> String {
    guard let group, let column = board.group else { return "" }
    switch program.subjects[subject(of: board)].columns[column].type {
    case .reference(let subject): return subjects[subject].keys[Int(group)]
    case .enumeration(let enumeration): return enumeration.members[Int(group)]
    case .text, .day, .time, .truth, .number: return String(group)
    }
  }

  /// The period's name in the tables, with （暂计） while it is under way.
  func shownName(_ period: Period, isProvisional: Bool) -> String { period.name + (isProvisional ? "（暂计）" : "") }
}

extension MeasureKind {
  /// 措施 in the tables.
  var name: String {
    switch self {
    case .admonish(let word): word
    case .report: "上报"
    case .enter: "列入"
    case .leave: "移出"
    case .disqualify(_, let term): term.isSuspension ? "暂停资格" : "取消资格"
    case .restore: "恢复资格"
    case .barExchange: "取消资格"
    case .award: "奖"
    case .note: "记"
    case .pending: "待定"
    case .nobody: "无人可记"
    case .setGrade: "直接定为"
    case .shiftGrade(_, let steps): steps > 0 ? "升级" : "降级"
    }
  }
}
