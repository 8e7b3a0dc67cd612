import XiangyueCalendar
import XiangyueSyntax
import XiangyueText

/// 约0405: whether something says from which day on the rules bind.
extension Resolver {
  mutating func checkInForce() {
    guard effectiveDay == nil, let first = trees.first, !isAllEmpty else { return }
    if isCalendarOnly {
      effectiveDay = .earliest
      return
    }
    // A sentence with 施行 that could not be read, or whose date is impossible, has been reported already.
    let isSaid = trees.contains { tree in tree.tokens.contains { $0.text == "施行" } }
    guard !isSaid || !isBroken else { return }
    let covenant = declarations.covenants.first
    let tree = covenant.map { trees[$0.tree] } ?? first
    let range = covenant?.node.title.range ?? tree.tokens[0].range
    let last = articles.map(\.article.number).max() ?? 0
    report(InForceMissing(range: range, article: last + 1))
  }

  /// Nothing but 日程, and perhaps the record by which they are put off: a calendar, which binds nobody.
  private var isCalendarOnly: Bool {
    !declarations.schedules.isEmpty && articles.isEmpty && declarations.subjects.isEmpty && declarations.matters.isEmpty
      && declarations.accounts.isEmpty && declarations.boards.isEmpty && declarations.scales.isEmpty
      && declarations.subsets.isEmpty && declarations.derived.isEmpty
  }
}
