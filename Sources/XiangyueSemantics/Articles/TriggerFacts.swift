import XiangyueSyntax
import XiangyueText

/// What the conditions of one clause say, before it is put together.
struct TriggerFacts {
  /// In the order of the text; none: the clause leans on what the 款 has cited before.
  var parts: [Part] = []
  /// The norms cited in the 款 before; nil: none.
  var leanedOn: [Int]?
  /// The clause that is leaned on was about those who keep the rule.
  var leansOnCompliance = false
  var occasion: NumberedOccasion?
  var occasionRange: SourceRange?
  var items: [ItemFacts] = []
  /// `有 违建 的`: only this one.
  var matter: Int?
  /// The duties that follow from the clause itself: it does not cite them.
  var followUps: Set<Int> = []
  /// Something was reported; nothing more is to be said.
  var isBroken = false

  struct Part {
    var kind: Kind
    let range: SourceRange
    let phrase: String
  }

  /// Norms nil: named nowhere in the clause.
  enum Kind {
    /// 违反 …, 有 违建, 未 包卫生
    case violated(norms: [Int]?)
    case complied(norms: [Int]?)
    case counted(Count, norms: [Int]?)
    /// `ofCompliance` nil: not said, it is of what is cited before.
    case consecutive(Int, norms: [Int]?, ofCompliance: Bool?)
    case overdue(norms: [Int]?)
    case entered(board: Int)
    case enteredTimes(board: Int, Count)
    case attained(Attainment)
    case left(board: Int)
    case allRectified(days: Int)
    case anyOfItems
    /// `情节 为 严重`, `环境分 低于 60分`: no event, but true or not at one.
    case holds(ExpressionSyntax)
  }

  struct Count {
    let number: Int
    let restarts: Bool
    let window: Window
    let sameMatter: Bool
    var ofCompliance = false
  }

  var asksForItems: Bool {
    parts.contains { if case .anyOfItems = $0.kind { true } else { false } }
  }

  /// The norms a made trigger is about, whose matters its effects may name; nil: of whatever article.
  static func norms(of trigger: Trigger) -> [Int]? {
    switch trigger {
    case .violated(let norms, _, _), .complied(let norms, _), .overdue(let norms), .late(let norms, _),
      .consecutive(let norms, _, _):
      return norms
    case .counted(let norms, _, _, _, _, _): return norms
    case .allOf(let parts):
      // Where a part has an event of its own, it is always that one; else the violation that fills the last count.
      let happenings = parts.filter { !isState($0) }
      let events = happenings.filter { if case .counted = $0 { false } else { true } }
      var found: Set<Int> = []
      for part in events.isEmpty ? happenings : events {
        guard let norms = norms(of: part) else { return nil }
        found.formUnion(norms)
      }
      return found.sorted()
    case .anyOf, .entered, .allRectified, .enteredTimes, .attained, .left, .rowHolds, .subjectHolds, .periodEnds:
      return nil
    }
  }

  private static func isState(_ trigger: Trigger) -> Bool {
    switch trigger {
    case .rowHolds, .subjectHolds: true
    case .violated, .complied, .overdue, .late, .consecutive, .counted, .allOf, .anyOf, .entered, .enteredTimes,
      .attained,
      .left,
      .periodEnds, .allRectified:
      false
    }
  }

  /// Whether its event is one of those who keep the rule.
  static func isOfCompliance(_ trigger: Trigger) -> Bool {
    switch trigger {
    case .complied, .consecutive(_, _, true), .counted(_, _, _, _, _, true): true
    case .allOf(let parts): parts.contains(where: isOfCompliance)
    case .anyOf(let items): items.contains { isOfCompliance($0.trigger) }
    case .violated, .overdue, .late, .consecutive, .counted, .entered, .enteredTimes, .attained, .left, .rowHolds,
      .subjectHolds,
      .periodEnds, .allRectified:
      false
    }
  }

  /// What the evidence row of its event has to fulfil.
  static func rowCondition(of trigger: Trigger) -> Expression? {
    guard case .allOf(let parts) = trigger else { return nil }
    let conditions = parts.compactMap { part -> Expression? in
      if case .rowHolds(_, let condition) = part { condition } else { nil }
    }
    return conditions.isEmpty ? nil : .and(conditions)
  }

  /// Whether the events of a trigger are of a matter, so that effects can be for some matters alone.
  /// Whether each of its events is a violation, or that one is overdue.
  static func isOfViolations(_ trigger: Trigger) -> Bool {
    switch trigger {
    case .violated, .overdue, .late: true
    case .consecutive(_, _, let ofCompliance), .counted(_, _, _, _, _, let ofCompliance): !ofCompliance
    case .allOf(let parts): parts.contains(where: isOfViolations)
    case .anyOf(let items): items.allSatisfy { isOfViolations($0.trigger) }
    case .complied, .entered, .enteredTimes, .attained, .left, .allRectified, .rowHolds, .subjectHolds, .periodEnds:
      false
    }
  }

  static func hasMatters(_ trigger: Trigger) -> Bool {
    switch trigger {
    case .violated, .complied, .overdue, .late, .consecutive, .counted: true
    case .allOf(let parts): parts.contains(where: hasMatters)
    case .anyOf(let items): items.contains { hasMatters($0.trigger) }
    case .entered, .enteredTimes, .attained, .left, .allRectified, .rowHolds, .subjectHolds, .periodEnds: false
    }
  }
}

extension TriggerFacts.Kind {
  /// What it says of which norms; nil: it is not about norms, or leans on others.
  var norms: [Int]? {
    switch self {
    case .violated(let norms), .complied(let norms), .counted(_, let norms), .consecutive(_, let norms, _),
      .overdue(let norms):
      norms
    case .entered, .enteredTimes, .attained, .left, .allRectified, .anyOfItems, .holds: nil
    }
  }

  func leaning(on norms: [Int]?) -> Self {
    switch self {
    case .violated(nil): .violated(norms: norms)
    case .complied(nil): .complied(norms: norms)
    case .counted(let count, nil): .counted(count, norms: norms)
    case .consecutive(let count, nil, let ofCompliance): .consecutive(count, norms: norms, ofCompliance: ofCompliance)
    case .overdue(nil): .overdue(norms: norms)
    case .violated, .complied, .counted, .consecutive, .overdue, .entered, .enteredTimes, .attained, .left,
      .allRectified,
      .anyOfItems, .holds:
      self
    }
  }

  /// Whether it is about those who keep the rule.
  var isOfCompliance: Bool {
    switch self {
    case .complied: true
    case .counted(let count, _): count.ofCompliance
    case .consecutive(_, _, let ofCompliance): ofCompliance == true
    case .violated, .overdue, .entered, .enteredTimes, .attained, .left, .allRectified, .anyOfItems, .holds: false
    }
  }

  var isState: Bool {
    if case .holds = self { true } else { false }
  }
}

/// What one 项 under 有 下列 情形 之一 says.
struct ItemFacts {
  let item: Int
  let range: SourceRange
  var facts: TriggerFacts
}
