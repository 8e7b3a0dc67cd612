import XiangyueCalendar
import XiangyueColumns
import XiangyueSyntax
import XiangyueText

/// 则 A1 上报 社区 2次: claims of measures, as clauses say them.
extension Resolver {
  /// Nil: reported, or there is no day.
  mutating func measureClaim(_ node: MeasureClaimSyntax, asOf day: CivilDay?) -> ExampleClaim? {
    guard let subject = claimedSubject(node.claimed, fits: { _ in true }) else { return nil }
    guard let effect = claimed(node.action, of: subject) else { return nil }
    var count = 1
    if let quantity = node.count {
      guard let found = claimedCount(quantity, of: "措施") else { return nil }
      count = found
    }
    guard let day else { return nil }
    return ExampleClaim(
      asOf: day, subject: subject, key: node.claimed.key.text, kind: .measure(effect, count: count), range: range(node))
  }

  private mutating func claimed(_ action: ActionSyntax, of subject: Int) -> Effect? {
    switch action {
    case .admonish(let word): return .admonish(word.text)
    case .report(let token): return recipient(token, of: subject).map { .report($0) }
    case .award(let quantity): return award(quantity)
    case .note(let text): return .note(text.text)
    case .disqualify(let boards, let time):
      guard let length = optional(time), let board = boards.first.flatMap({ board($0) }) else { return nil }
      return .disqualify(board: board, length.map { .length($0) } ?? .event)
    case .suspend(let boards, let time):
      guard let length = optional(time), let board = boards.first.flatMap({ board($0) }) else { return nil }
      return .disqualify(board: board, .suspension(length))
    case .restore(let boards): return boards.first.flatMap { board($0) }.map { .restore(board: $0) }
    case .points, .double, .clear, .share, .barExchange, .nothing, .validity, .rectify, .cap, .onlyHighest, .setGrade,
      .shiftGrade, .demand, .enter, .leave, .fine, .unlawful:
      return nil
    }
  }

  /// Nil: it is said, but no length of time.
  private mutating func optional(_ time: QuantitySyntax?) -> TimeLimit?? {
    guard let time else { return .some(nil) }
    return length(time).map { .some($0) }
  }
}
