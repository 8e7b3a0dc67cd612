import XiangyueColumns
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
    case consecutive(Int, norms: [Int]?)
    case overdue(norms: [Int]?)
    case entered(board: Int)
    case allRectified(days: Int)
    case anyOfItems
  }

  struct Count {
    let number: Int
    let restarts: Bool
    let window: Window
    let sameMatter: Bool
  }

  var asksForItems: Bool {
    parts.contains { if case .anyOfItems = $0.kind { true } else { false } }
  }

  /// The norms a made trigger is about, whose matters its effects may name; nil: of whatever article.
  static func norms(of trigger: Trigger) -> [Int]? {
    switch trigger {
    case .violated(let norms, _), .complied(let norms, _), .overdue(let norms), .consecutive(let norms, _, _):
      return norms
    case .counted(let norms, _, _, _, _, _): return norms
    case .allOf(let parts):
      // Where a part has an event of its own, it is always that one; else the violation that fills the last count.
      let events = parts.filter { if case .counted = $0 { false } else { true } }
      var found: Set<Int> = []
      for part in events.isEmpty ? parts : events {
        guard let norms = norms(of: part) else { return nil }
        found.formUnion(norms)
      }
      return found.sorted()
    case .anyOf, .entered, .allRectified, .enteredTimes, .left, .rowHolds, .subjectHolds, .periodEnds: return nil
    }
  }
}

extension TriggerFacts.Kind {
  /// What it says of which norms; nil: it is not about norms, or leans on others.
  var norms: [Int]? {
    switch self {
    case .violated(let norms), .complied(let norms), .counted(_, let norms), .consecutive(_, let norms),
      .overdue(let norms):
      norms
    case .entered, .allRectified, .anyOfItems: nil
    }
  }

  func leaning(on norms: [Int]?) -> Self {
    switch self {
    case .violated(nil): .violated(norms: norms)
    case .complied(nil): .complied(norms: norms)
    case .counted(let count, nil): .counted(count, norms: norms)
    case .consecutive(let count, nil): .consecutive(count, norms: norms)
    case .overdue(nil): .overdue(norms: norms)
    case .violated, .complied, .counted, .consecutive, .overdue, .entered, .allRectified, .anyOfItems: self
    }
  }
}

/// What one 项 under 有 下列 情形 之一 says.
struct ItemFacts {
  let item: Int
  let range: SourceRange
  let facts: TriggerFacts
}
