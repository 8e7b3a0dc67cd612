import XiangyueCalendar
import XiangyueColumns
import XiangyueText
import XiangyueWorkspace

/// What changes once more, by the articles that it follows from: whose points, violations and measures.
struct ChangesByArticle {
  /// What follows from one clause, from 基础分 or from the bounds.
  private struct Group {
    let cause: ScoreReasons.Cause
    var points: [Points] = []
    var violations = 0
    var added = 0
    var removed = 0
  }

  private struct Points {
    let account: String
    let period: Period
    let isProvisional: Bool
    let subject: String
    let change: Fixed
  }

  private var groups: [Group] = []
  private let language: Language

  init(_ changes: FindingsChanges, _ reasons: ScoreReasons, language: Language) {
    self.language = language
    for list in changes.scores {
      for entry in list.entries {
        for reason in reasons.reasons(account: list.account, period: list.period, subject: entry.subject) {
          let points = Points(
            account: list.account, period: list.period, isProvisional: list.isProvisional, subject: entry.subject,
            change: reason.change)
          change(reason.cause) { $0.points.append(points) }
        }
      }
    }
    for violation in changes.violations { change(Self.clause(violation.duty.citation)) { $0.violations += 1 } }
    for measure in changes.measures {
      change(Self.clause(measure.citation)) { group in
        if measure.isNew { group.added += 1 } else { group.removed += 1 }
      }
    }
    groups.sort { $0.cause.precedes($1.cause) }
  }

  /// A line a clause; in full a line for everybody whose points it changes.
  func tell(in page: inout ExplanationPage, isFull: Bool) {
    guard !groups.isEmpty else { return }
    page.gap()
    page.heading(say("按条款", "By article"))
    for group in groups {
      page.cells([name(of: group.cause), facts(of: group).joined(separator: say("；", "; "))], widths: [16])
      guard isFull else { continue }
      for points in group.points {
        page.cells(
          [
            points.subject.onOneLine,
            "\(points.account) \(points.period.shownName(isProvisional: points.isProvisional, language))",
            points.change.signed,
          ], widths: [16, 28], indent: 4)
      }
    }
  }

  private static func clause(_ citation: Citation) -> ScoreReasons.Cause {
    .clause(Citation(article: citation.article, paragraph: citation.paragraph))
  }

  private mutating func change(_ cause: ScoreReasons.Cause, _ body: (inout Group) -> Void) {
    guard let place = groups.firstIndex(where: { $0.cause == cause }) else {
      var group = Group(cause: cause)
      body(&group)
      groups.append(group)
      return
    }
    body(&groups[place])
  }

  private func name(of cause: ScoreReasons.Cause) -> String {
    switch cause {
    case .clause(let citation): citation.localized(language)
    case .exchanges: say("兑换", "exchanges")
    case .base: say("基础分", "base points")
    case .bounds: say("最低、最高", "bounds")
    }
  }

  private func facts(of group: Group) -> [String] {
    var facts: [String] = []
    for account in accounts(of: group) {
      let own = group.points.filter { $0.account == account }
      let total = own.reduce(Int64(0)) { $0 &+ $1.change.tenThousandths }
      facts.append(
        say(
          "\(account) \(own.count.grouped)处，合计 \(Fixed(tenThousandths: total).signed)分",
          "\(account) \(own.count.grouped) changed, \(Fixed(tenThousandths: total).signed) in all"))
    }
    if group.violations > 0 {
      facts.append(
        say("违规 \(group.violations.grouped)件变动", "violations \(group.violations.grouped) stand otherwise"))
    }
    if group.added + group.removed > 0 {
      facts.append(
        say(
          "措施 新增 \(group.added.grouped)次，不再有 \(group.removed.grouped)次",
          "measures \(group.added.grouped) added, \(group.removed.grouped) gone"))
    }
    return facts
  }

  /// In the order in which they first occur.
  private func accounts(of group: Group) -> [String] {
    var seen: Set<String> = []
    return group.points.map(\.account).filter { seen.insert($0).inserted }
  }

  private func say(_ zh: String, _ en: String) -> String { Localized(zh: zh, en: en)(language) }
}
