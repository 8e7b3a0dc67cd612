import XiangyueColumns
import XiangyueText

/// What the conditions of one clause say, before it is put together.
struct TriggerFacts {
  /// The norms cited here, or in the 款 before; nil: none.
  var norms: [Int]?
  var isCitedHere = false
  var isCompliance = false
  var occasion: NumberedOccasion?
  var count: Count?
  var consecutive: Int?
  var isOverdue = false
  var overdueRange: SourceRange?
  var enteredBoard: Int?
  var enteredPhrase: (range: SourceRange, text: String)?
  var rectifiedDays: Int?
  var asksForItems = false
  var items: [ItemFacts] = []
  /// What the conditions before said, each for itself: all have to hold.
  var joined: [TriggerFacts] = []
  /// `有 违建 的`: only this one.
  var matter: Int?
  /// Something was reported; nothing more is to be said.
  var isBroken = false

  struct Count {
    let number: Int
    let restarts: Bool
    let window: Window
    let sameMatter: Bool
  }

  /// Whether what was read so far says at which events, beyond each violation.
  var hasEvent: Bool {
    count != nil || consecutive != nil || isOverdue || enteredBoard != nil || rectifiedDays != nil
  }

  /// Begins another condition, which has to hold beside the ones read.
  mutating func join() {
    var next = TriggerFacts()
    next.joined = joined + [self]
    next.norms = norms
    next.isBroken = isBroken
    self = next
  }

  /// The norms a made trigger is about, whose matters its effects may name.
  func normsOf(_ trigger: Trigger) -> [Int]? {
    switch trigger {
    case .violated(let norms, _), .complied(let norms), .overdue(let norms), .consecutive(let norms, _): norms
    case .counted(let norms, _, _, _, _): norms
    case .allOf(let parts):
      parts.compactMap(normsOf).reduce(nil) { found, norms in
        (found ?? []) + norms.filter { found?.contains($0) != true }
      }
    case .anyOf, .entered, .allRectified: nil
    }
  }
}

/// What one 项 under 有 下列 情形 之一 says.
struct ItemFacts {
  let item: Int
  let facts: TriggerFacts
}
