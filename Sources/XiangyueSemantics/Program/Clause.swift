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
  package let range: SourceRange

  package init(citation: Citation, subject: Int, trigger: Trigger, effects: [Effect], range: SourceRange) {
    self.citation = citation
    self.subject = subject
    self.trigger = trigger
    self.effects = effects
    self.range = range
  }
}

package indirect enum Trigger: Sendable {
  /// `违反 前款 规定 的`, at each violation of one of the norms, or with an occasion at those it names.
  case violated(norms: [Int], occasion: NumberedOccasion?)
  /// `遵守 前款 规定 的`, at each 合规.
  case complied(norms: [Int])
  /// `逾期未改 的`, on the day after the last day of the time limit.
  case overdue(norms: [Int])
  /// `连续 2次 的`
  case consecutive(norms: [Int], count: Int)
  /// `30日内 同一 事项 违反 3次以上 的`; norms nil: violations of whatever article.
  case counted(norms: [Int]?, window: Window, sameMatter: Bool, count: Int, restarts: Bool)
  /// Whole conditions joined by ，: all hold. Counts hold as a state, on the day of whatever event; the others at their own
  /// event only.
  case allOf([Trigger])
  /// `有 下列 情形 之一 的`: each 项 with its number.
  case anyOf([(item: Int, trigger: Trigger)])
  /// `列入 黑榜 的`
  case entered(board: Int)
  /// `全部 改正 满 30日 的`; 0 days: 全部 改正 的.
  case allRectified(days: Int)
}

/// 初次 is (1, not onwards), 第二次 起 is (2, onwards).
package struct NumberedOccasion: Sendable, Hashable {
  package let number: Int
  package let onwards: Bool

  package init(number: Int, onwards: Bool) {
    self.number = number
    self.onwards = onwards
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
}

package enum Effect: Sendable {
  /// 扣 is negative. `matters` nil: whatever matter the event is of. Several effects of a clause may each speak of some.
  case points(account: Int, amount: Fixed, matters: [Int]?)
  /// `限 3日内 整改`, of violations of these matters (nil: all).
  case rectify(TimeLimit, matters: [Int]?)
  /// `予以 批评教育`: the word.
  case admonish(String)
  /// `上报 社区`
  case report(Recipient)
  case enter(board: Int)
  case leave(board: Int)
  /// `取消 最美清洁家庭 资格`
  case disqualify(board: Int)
}

package enum Recipient: Sendable {
  /// The one that the subject's own column refers to.
  case reference(column: Int)
  case named(String)
}

/// `每季度 至多 2分`: bounds what these clauses together add (or take) for one subject in one period.
package struct Cap: Sendable {
  package let unit: PeriodUnit
  package let limit: Fixed
  /// Indices into `Program.clauses`.
  package let clauses: [Int]
  package let range: SourceRange

  package init(unit: PeriodUnit, limit: Fixed, clauses: [Int], range: SourceRange) {
    self.unit = unit
    self.limit = limit
    self.clauses = clauses
    self.range = range
  }
}
