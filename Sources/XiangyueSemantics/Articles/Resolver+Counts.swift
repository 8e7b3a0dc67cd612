import XiangyueCalendar
import XiangyueSyntax
import XiangyueText

/// `30日内 同一 事项 违反 3次以上`: how often, and how far back.
extension Resolver {
  func hasWindow(_ node: PredicatesSyntax) -> Bool { node.period != nil || !node.same.isEmpty }

  /// Whether the predicate is a count, or what the count behind it is of: `本年 违反 前款 规定、累计 3次以上`.
  func isCounted(_ node: PredicatesSyntax, _ place: Int) -> Bool {
    switch node.predicates[place] {
    case .violated(_, _, .some, _), .numbered, .has(_, _, _, .some, _), .entered(_, _, .some, _): return true
    case .violated(_, _, nil, _):
      guard place + 1 < node.predicates.count,
        case .violated(_, let cites, .some, _) = node.predicates[place + 1]
      else { return false }
      return cites.isEmpty
    case .has, .entered, .onBoard, .consecutive, .enteredInARow, .graded, .unobjected, .overdue, .allRectified,
      .anyOfItems,
      .allOfItems:
      return false
    }
  }

  /// `3次以上`: at each from the third; `满 3次`: at the third, then anew; `超过 3次`: from the fourth.
  mutating func count(
    _ bound: BoundSyntax, _ shared: PredicatesSyntax, of measured: String, _ ofCompliance: Bool,
    _ facts: inout TriggerFacts
  ) -> TriggerFacts.Count? {
    guard case .quantity(let quantity) = bound.value, let number = count(quantity, of: measured) else {
      facts.isBroken = true
      return nil
    }
    let least: Int
    switch Self.comparison(bound) {
    case .greaterOrEqual: least = number
    case .greater: least = number + 1
    case .less, .lessOrEqual, .equal, .notEqual:
      misplaced(bound.tokens, &facts, zh: "3次以上，或 满 3次", en: "3次以上 or 满 3次")
      return nil
    }
    guard let window = window(shared) else {
      facts.isBroken = true
      return nil
    }
    if let same = shared.same.first(where: { $0.text != "事项" }) {
      facts.isBroken = true
      cannotStand(same.range, "同一 \(same.text)", zh: "同一 事项", en: "同一 事项")
    }
    return TriggerFacts.Count(
      number: least, restarts: bound.word.text == "满" || bound.word.text == "届满", window: window,
      sameMatter: !shared.same.isEmpty, ofCompliance: ofCompliance)
  }

  private mutating func window(_ node: PredicatesSyntax) -> Window? {
    switch node.period {
    case nil: .always
    case .within(let quantity), .recent(let quantity): lookback(quantity)
    case .word(let token)?: periodUnit(.word(token), node.tokens).map { .period($0) }
    }
  }
}
