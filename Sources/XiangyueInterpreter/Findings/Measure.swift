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

/// `其中 16000元 归 张三`
package struct AwardedPart: Sendable, Hashable {
  package let amount: Fixed
  /// A key, or the name of an account; empty where the subject refers to nobody.
  package let to: String
}

package enum MeasureKind: Sendable, Hashable {
  /// 批评教育, 劝导, 提醒: the word.
  case admonish(String)
  /// Key or name of whom it is reported to; empty where the subject refers to none.
  case report(String)
  /// Under review: somebody has objected to the entry, and it is not decided.
  case enter(board: Int, isUnderReview: Bool = false)
  case leave(board: Int, isUnderReview: Bool = false)
  /// 取消 or 暂停 资格
  case disqualify(board: Int, DisqualificationTerm)
  /// 恢复 资格
  case restore(board: Int)
  /// 奖 600元; with the parts that are others'.
  case award(Fixed, unit: String, parts: [AwardedPart])
  /// 取消 兑换 资格, through which day.
  case barExchange(last: CivilDay)
  /// 记 “警示书”: the text.
  case note(String)
  /// 升 is more than 0, 降 less.
  case shiftGrade(scale: Int, steps: Int)
  /// 直接 定为 …
  case setGrade(scale: Int, line: Int, GradeTerm)
  /// Points for somebody whom the subject does not refer to.
  case nobody(account: Int)
  /// 扣 or 加 of an amount that the records do not say, or not within the bounds.
  case pending(account: Int, isTaken: Bool)

  /// 内容 in the tables: what it names.
  package func content(in program: Program) -> String {
    switch self {
    case .admonish: ""
    case .report(let recipient): recipient
    case .enter(let board, let isUnderReview), .leave(let board, let isUnderReview):
      program.boards[board].name + (isUnderReview ? "（复核中）" : "")
    case .restore(let board): program.boards[board].name
    case .disqualify(let board, let term): program.boards[board].name + (term.length.map { " " + $0.words } ?? "")
    case .award(let amount, let unit, let parts):
      amount.text + unit + parts.map { "，其中 \($0.amount.text)\(unit) 归 \($0.to.isEmpty ? "（无人）" : $0.to)" }.joined()
    case .barExchange(let last): "兑换 至 \(last.isoText)"
    case .note(let text): text
    case .setGrade(let scale, let line, let term):
      program.scales[scale].lines[line].name + (term.words.map { " " + $0 } ?? "")
    case .shiftGrade(let scale, _): program.scales[scale].name
    case .pending(let account, _), .nobody(let account): program.accounts[account].name
    }
  }
}

extension DisqualificationTerm {
  /// How long it is said to last; nil where that is not said.
  package var length: TimeLimit? {
    switch self {
    case .event, .suspension(nil): nil
    case .length(let length), .suspension(let length?): length
    }
  }

  package var isSuspension: Bool {
    switch self {
    case .event, .length: false
    case .suspension: true
    }
  }
}

extension TimeLimit {
  /// `7日`, `2年`
  package var words: String {
    let unit =
      switch unit {
      case .days: "日"
      case .weeks: "周"
      case .months: "个月"
      case .years: "年"
      case .workdays: "个工作日"
      }
    return "\(amount)\(unit)"
  }
}

extension GradeTerm {
  /// As rules say it; nil: nothing is said.
  package var words: String? {
    switch self {
    case .ofPeriod: nil
    case .length(let length): length.words
    case .untilPutRight: "至 改正 为止"
    }
  }
}
