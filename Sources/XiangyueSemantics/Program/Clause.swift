import XiangyueCalendar
import XiangyueColumns
import XiangyueText

/// 后果: what follows when something has happened. One clause, up to its ；.
package struct Clause: Sendable {
  /// Article and paragraph.
  package let citation: Citation
  /// Whose events it looks at.
  package let subject: Int
  package let trigger: Trigger
  package let effects: [Effect]
  /// It follows from events of these days only.
  package let inForce: InForce
  /// When it can be followed: see `Norm.stage`.
  package let stage: Int
  /// 加倍: its points stand in the place of those of another clause.
  package let doubling: Doubling?
  package let range: SourceRange

  package init(
    citation: Citation, subject: Int, trigger: Trigger, effects: [Effect], inForce: InForce = .always, stage: Int = 0,
    doubling: Doubling? = nil, range: SourceRange
  ) {
    self.doubling = doubling
    self.citation = citation
    self.subject = subject
    self.trigger = trigger
    self.effects = effects
    self.inForce = inForce
    self.stage = stage
    self.range = range
  }
}

/// `加倍 扣分`: whose points are taken (or given) twice.
package struct Doubling: Sendable, Hashable {
  /// Index into `Program.clauses`.
  package let clause: Int
  /// 扣分, else 加分.
  package let isTaken: Bool

  package init(clause: Int, isTaken: Bool) {
    self.clause = clause
    self.isTaken = isTaken
  }
}

package indirect enum Trigger: Sendable {
  /// `违反 前款 规定 的`, at each violation of one of the norms, or with an occasion at those it names. `有 违建 的`, `未 包卫生 的`: at
  /// those of this matter only, and these are counted.
  case violated(norms: [Int], occasion: NumberedOccasion?, matter: Int? = nil)
  /// `遵守 前款 规定 的`, at each 合规.
  case complied(norms: [Int], occasion: NumberedOccasion? = nil)
  /// `逾期未改 的`, on the day after the last day of the time limit.
  case overdue(norms: [Int])
  /// `每逾期 1日`: on each day on which so much time more has passed since the last day of the limit, until it is done.
  case late(norms: [Int], each: TimeLimit)
  /// `连续 2次 的`; of compliance: `连续 3次 遵守 前款 规定 的`, where a violation between ends the row.
  case consecutive(norms: [Int], count: Int, ofCompliance: Bool = false)
  /// `30日内 同一 事项 违反 3次以上 的`; norms nil: violations of whatever article. Of compliance: `本年 遵守 前款 规定 10次以上 的`.
  case counted(
    norms: [Int]?, window: Window, sameMatter: Bool, count: Int, restarts: Bool, ofCompliance: Bool = false)
  /// Whole conditions joined by ，: all hold. Counts hold as a state, on the day of whatever event; the others at their own
  /// event only.
  case allOf([Trigger])
  /// `有 下列 情形 之一 的`: each 项 with its number.
  case anyOf([(item: Int, trigger: Trigger)])
  /// `列入 黑榜 的`; of a board that is ranked: on the day of each list of an ended period on which the subject stands.
  case entered(board: Int)
  /// `本年 列入 黑榜 3次以上 的`: at each entry (or listing) at which the count is at least so many.
  case enteredTimes(board: Int, window: Window, count: Int, restarts: Bool)
  /// `红榜 第1名 的`
  case attained(Attainment)
  /// `移出 黑榜 的`
  case left(board: Int)
  /// In `allOf`: on the row that is the event's evidence, of this record. Of an event without a row, or of another record, it
  /// is unknown; what is unknown never fires.
  case rowHolds(record: Int, Expression)
  /// In `allOf`: on the subject's own row, as of the event's day.
  case subjectHolds(Expression)
  /// `环境分 低于 60分 的`, `户分 100分以上 的`: at the end of each ended period, as of its last day. An event of its own.
  case periodEnds(PeriodUnit, Expression)
  /// `全部 改正 满 30日 的`; 0 days: 全部 改正 的.
  case allRectified(days: Int)
}

/// 初次 is (1, not onwards), 第二次 起 and 再次 are (2, onwards).
package struct NumberedOccasion: Sendable, Hashable {
  package let number: Int
  package let onwards: Bool
  /// Within which time they are counted: `1年内 第2次`, `本年 第2次`.
  package let window: Window
  /// `同一 事项 再次 违反`: each matter by itself.
  package let sameMatter: Bool

  package init(number: Int, onwards: Bool, window: Window = .always, sameMatter: Bool = false) {
    self.number = number
    self.onwards = onwards
    self.window = window
    self.sameMatter = sameMatter
  }

  package func contains(_ count: Int) -> Bool { onwards ? count >= number : count == number }
}

/// How far back a count looks from the day of an event.
package enum Window: Sendable, Hashable {
  /// Since 施行.
  case always
  /// The period around the day, up to it.
  case period(PeriodUnit)
  /// `30日内`: days d − 30 … d.
  case days(Int)
  /// `3个月内`, `1年内`: the days from which so many months run through d (民法典 第201、202条: to the corresponding day).
  case months(Int)

  /// The first day it looks back to from a day; nil: as far as there is anything.
  package func firstDay(at day: CivilDay) -> CivilDay? {
    switch self {
    case .always: return nil
    case .period(let unit): return Period.containing(day, unit: unit).first
    case .days(let count): return day.moved(days: -count)
    case .months(let count):
      // From 28 February one month runs to 28 March: on 31 March it is 1 March that is looked back to.
      var first = day.moved(months: -count)
      while first < day, first.moved(months: count) < day { first = first + 1 }
      return first
    }
  }
}

package enum Effect: Sendable {
  /// `matters` nil: whatever matter the event is of. Several effects of a clause may each speak of some.
  case points(account: Int, amount: PointAmount, matters: [Int]?)
  /// `清零 环境分`: at the end of the event's day there is nothing in the account.
  case clear(account: Int)
  /// `限 3日内 整改`, of violations of these matters (nil: all).
  case rectify(TimeLimit, matters: [Int]?)
  /// `予以 批评教育`: the word.
  case admonish(String)
  /// `上报 社区`
  case report(Recipient)
  /// `列入 黑榜 不少于 7日`: nobody leaves before that time is full.
  case enter(board: Int, atLeast: TimeLimit?)
  case leave(board: Int)
  /// `取消 最美清洁家庭 资格`, `暂停 最美清洁家庭 资格`
  case disqualify(board: Int, DisqualificationTerm)
  /// `恢复 最美清洁家庭 资格`: ends what goes on.
  case restore(board: Int)
  /// `奖 600元`: the amount as a measure says it, and the parts of it that are others'.
  case award(Fixed, unit: String, parts: [AwardPart] = [])
  /// `取消 兑换 资格 2年`: nothing can be exchanged by the subject, from the next day on.
  case barExchange(ExchangeBar)
  /// `记 “警示书”`
  case note(String)
  /// `升 1级` is 1, `降 1级` is −1: of the grade of the period in which the event's day lies.
  case shiftGrade(scale: Int, steps: Int)
  /// `直接 定为 一星`: the line of the grade of the period in which the event's day lies, whatever the score; with a time, of
  /// every period that shares a day with it.
  case setGrade(scale: Int, line: Int, GradeTerm)
  /// `应当 在 7日内 交整改方案`: a `.followUp` norm.
  case demand(norm: Int)
}

/// Which lists of a board somebody is not eligible for.
package enum DisqualificationTerm: Sendable, Hashable {
  /// `取消 X 资格`: of the period in which the event's day lies; from an entry on, of those that the stay touches.
  case event
  /// `取消 X 资格 2年`: of those that share a day with the time from the event's day to the last of it.
  case length(TimeLimit)
  /// `暂停 X 资格`: those made from the event's day on until it is restored, or until the time is over.
  case suspension(TimeLimit?)
}

/// `其中 80% 归 村干部` of an award.
package struct AwardPart: Sendable {
  package let amount: Fixed
  package let recipient: PointRecipient
  /// The account that was named: 计入.
  package let account: Int?

  package init(amount: Fixed, recipient: PointRecipient, account: Int?) {
    self.amount = amount
    self.recipient = recipient
    self.account = account
  }
}

/// Through which day nothing can be exchanged.
package enum ExchangeBar: Sendable, Hashable {
  case length(TimeLimit)
  /// `至 次年 12月31日`; a day that the year has not is the month's last.
  case until(yearsLater: Int, month: Int, day: Int)

  package func lastDay(from event: CivilDay, in calendar: HolidayCalendar) -> CivilDay {
    switch self {
    // How long a measure lasts is no time limit: no day of rest makes it longer.
    case .length(let length): return length.waitingTime(from: event, in: calendar)
    case .until(let yearsLater, let month, let day):
      let year = event.components.year + yearsLater
      let exact = CivilDay(year: year, month: month, day: day)
      return exact ?? CivilDay(year: year, month: month, day: 28) ?? event
    }
  }
}

package enum Recipient: Sendable {
  /// The one that the subject's own column refers to.
  case reference(column: Int)
  case named(String)
}

/// Bounds what these clauses together add (or take) for one subject.
package struct Cap: Sendable {
  package let kind: Kind
  /// Indices into `Program.clauses`.
  package let clauses: [Int]
  /// In what a bound on a sum is said: 分, 元. Amounts to accounts that are counted in anything else it leaves alone.
  package let measure: String
  package let range: SourceRange

  package enum Kind: Sendable, Hashable {
    /// `每季度 至多 2分`: in one period.
    case atMost(PeriodUnit, Fixed)
    /// `同一 日 同一 事项 只计 最高`: of the amounts of one day (and one matter) only the one farthest from 0 counts, of equal
    /// ones the first.
    case onlyHighestOfDay(sameMatter: Bool)
    /// `只计 最重 一项`: of the amounts of one event only the one farthest from 0.
    case onlyHighestOfEvent
  }

  package init(kind: Kind, clauses: [Int], measure: String = "分", range: SourceRange) {
    self.kind = kind
    self.clauses = clauses
    self.measure = measure
    self.range = range
  }

  /// The same of other clauses.
  package func bounding(_ clauses: [Int]) -> Cap { Cap(kind: kind, clauses: clauses, measure: measure, range: range) }

  package init(unit: PeriodUnit, limit: Fixed, clauses: [Int], range: SourceRange) {
    self.init(kind: .atMost(unit, limit), clauses: clauses, range: range)
  }
}

/// How long 直接 定为 holds.
package enum GradeTerm: Sendable, Hashable {
  /// For the period in which the event's day lies.
  case ofPeriod
  /// 2年: for every period that shares a day with the time.
  case length(TimeLimit)
  /// 至 改正 为止: from the event's day to the day before the violation is put right.
  case untilPutRight
}
